// A chart as plain SVG: groups of bars on a logarithmic scale, as the two servers differ by orders of magnitude.
const width = 760;
const left = 200;
const right = 70;
const barHeight = 18;
const groupGap = 22;
const top = 74;

/** Follows the reader's colours; both sets keep their contrast on a transparent ground. */
const style = `
  text { font: 13px system-ui, sans-serif; fill: #24292f }
  .title { font-size: 16px; font-weight: 600 }
  .faint { font-size: 12px; fill: #57606a }
  .grid { stroke: #afb8c1; stroke-width: 1; stroke-dasharray: 2 3 }
  .amount { paint-order: stroke; stroke: #ffffff; stroke-width: 4px }
  .budget { stroke: #cf222e; stroke-width: 1.5 }
  .budget-label { fill: #cf222e; font-size: 12px }
  .series-0 { fill: #0969da } .series-1 { fill: #bf8700 } .series-2 { fill: #8c959f }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 } .faint { fill: #9198a1 } .grid { stroke: #656c76 }
    .amount { stroke: #0d1117 }
    .budget { stroke: #ff7b72 } .budget-label { fill: #ff7b72 }
    .series-0 { fill: #58a6ff } .series-1 { fill: #d29922 } .series-2 { fill: #6e7681 }
  }`;

/** `groups`: `{ label, values }`, a value for each of `series`, or `undefined`. `budget` draws a line. */
export function barChart({ title, unit, series, groups, budget }) {
  const values = groups.flatMap((group) => group.values).filter((value) => value > 0);
  const lowest = Math.floor(Math.log10(Math.min(...values, budget?.value ?? Infinity)));
  const highest = Math.ceil(Math.log10(Math.max(...values)));
  const plot = width - left - right;
  const x = (value) => left + ((Math.log10(value) - lowest) / Math.max(1, highest - lowest)) * plot;
  const groupHeight = series.length * barHeight + groupGap;
  const bottom = top + groups.length * groupHeight;

  const parts = [];
  for (let power = lowest; power <= highest; power += 1) {
    const at = round(x(10 ** power));
    parts.push(`<line class="grid" x1="${at}" y1="${top - 8}" x2="${at}" y2="${bottom}"/>`);
    parts.push(text(at, bottom + 16, `${(10 ** power).toLocaleString('en-US')} ${unit}`, 'faint', 'middle'));
  }
  // Beneath the bars, so that no figure is struck out.
  if (budget) {
    const at = round(x(budget.value));
    parts.push(`<line class="budget" x1="${at}" y1="${top - 8}" x2="${at}" y2="${bottom}"/>`);
    parts.push(text(at + 4, bottom - 6, budget.label, 'budget-label'));
  }
  groups.forEach((group, row) => {
    const y = top + row * groupHeight;
    parts.push(text(left - 10, y + (series.length * barHeight) / 2 + 4, group.label, undefined, 'end'));
    group.values.forEach((value, index) => {
      const barTop = y + index * barHeight;
      if (!(value > 0)) return void parts.push(text(left + 4, barTop + 13, '—', 'faint'));
      const length = Math.max(1, round(x(value) - left));
      parts.push(
        `<rect class="series-${index}" x="${left}" y="${barTop}" width="${length}" height="${barHeight - 3}"/>`,
      );
      parts.push(text(left + length + 5, barTop + 13, amount(value), 'faint amount'));
    });
  });
  const legend = series.flatMap((name, index) => {
    const at = left + index * 180;
    return [
      `<rect class="series-${index}" x="${at}" y="40" width="12" height="12"/>`,
      text(at + 18, 51, name, 'faint'),
    ];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${bottom + 30}" role="img" aria-label="${escape(title)}">
<title>${escape(title)}</title>
<style>${style}
</style>
${[text(16, 24, title, 'title'), ...legend, ...parts].join('\n')}
</svg>
`;
}

function text(x, y, content, className, anchor) {
  const attributes = `${className ? ` class="${className}"` : ''}${anchor ? ` text-anchor="${anchor}"` : ''}`;
  return `<text x="${x}" y="${y}"${attributes}>${escape(content)}</text>`;
}

const amount = (value) => value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 1 : 0 });
const round = (value) => Math.round(value * 10) / 10;

function escape(content) {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
