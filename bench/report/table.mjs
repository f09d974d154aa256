// The figures as text, for the terminal and for Markdown alike.

export const columns = ['', 'ours', 'peer', 'peer less debounce', 'peer ÷ ours', 'budget', 'met'];

/** One row of cells for each figure; what there is not is a dash. */
export function rows(figures) {
  return figures.map(({ work, unit, ours, peer, peerService, ratio, budget, met }) => [
    work,
    cell(ours, unit),
    cell(peer, unit),
    cell(peerService, unit),
    ratio === undefined ? '—' : `${shown(ratio)} ×`,
    budget === undefined ? '' : `< ${cell(budget, unit)}`,
    met === undefined ? '' : met ? 'yes' : 'NO',
  ]);
}

export function table(report) {
  const all = [columns, ...rows(report.figures)];
  const widths = columns.map((_, index) => Math.max(...all.map((cells) => cells[index].length)));
  const line = (cells) =>
    cells.map((each, index) => (index === 0 ? each.padEnd(widths[index]) : each.padStart(widths[index]))).join('  ');
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [line(columns), rule, ...all.slice(1).map(line), '', ...remarks(report)].join('\n');
}

/** What the figures do not say themselves. */
export function remarks({ results, peer }) {
  const { registers, workspaces } = results.ours;
  const typed = [...Object.values(registers), ...Object.values(workspaces).map(({ typing }) => typing)];
  const sum = (values) => values.reduce((total, value) => total + value, 0);
  const compared = sum(typed.map(({ undos }) => undos.compared));
  const different = sum(typed.map(({ undos }) => undos.different));
  const disagreeing = typed.filter(({ coldCheck }) => !coldCheck.agree).length;
  return [
    `Answers of ours: after ${compared} undone edits, ${different} times other diagnostics than before; ` +
      `after typing, ${typed.length - disagreeing} of ${typed.length} registers agree with a fresh check.`,
    peer.absent === undefined
      ? `Peer: ${peer.title}; it waits ${peer.debounce} ms before it looks at a change.`
      : `Without yaml-language-server: ${peer.absent}`,
  ];
}

function cell(value, unit) {
  if (value === undefined) return '—';
  return unit === 'times' ? `${shown(value)} ×` : `${shown(value)} ${unit}`;
}

/** Three digits are as much as such a figure can tell. */
function shown(value) {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString('en-US', { maximumFractionDigits: digits, minimumFractionDigits: 0 });
}
