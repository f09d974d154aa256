// docs/performance.md and its chart, from one run.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { number } from './figures.mjs';
import { barChart } from './chart.mjs';
import { columns, remarks, rows } from './table.mjs';

export async function writeDocument(report, folder) {
  mkdirSync(join(folder, 'images'), { recursive: true });
  writeFileSync(join(folder, 'images/performance.svg'), keystrokeChart(report));
  const page = join(folder, 'performance.md');
  writeFileSync(page, await format(documentText(report), { ...(await resolveConfig(page)), parser: 'markdown' }));
}

function keystrokeChart({ results, sizes, peer }) {
  const { ours, peer: other } = results;
  const group = (label, mine, theirs) => {
    const raw = theirs?.service.p95;
    return { label, values: [mine.service.p95, ...(other ? [raw && raw - peer.debounce, raw] : [])] };
  };
  const registers = sizes.registers.map((size) =>
    group(`${number(size)} lines`, ours.registers[size], other?.registers[size]),
  );
  const { workspace: files, register: lines } = sizes;
  const crowded = group(
    `${number(lines)} lines, ${number(files)} files`,
    ours.workspaces[files].typing,
    other?.workspaces[files].typing,
  );
  return barChart({
    title: 'Keystroke to diagnostics in the server, 95th percentile (logarithmic scale)',
    unit: 'ms',
    series: ['ISMS as Code', ...(other ? ['peer, less its debounce', 'peer as felt'] : [])],
    groups: [...registers, crowded],
    budget: { value: 5, label: 'budget 5 ms' },
  });
}

function documentText(report) {
  const { machine, peer, date, results, sizes } = report;
  const title = peer.title ?? 'yaml-language-server (not available in this run)';
  const judged = report.figures.filter(({ met }) => met !== undefined);
  const missed = judged.filter(({ met }) => !met);
  return `<!-- Written by \`npm run bench -- --write\`. Do not edit. -->

# Performance

${judged.length - missed.length} of ${judged.length} budgets hold in this run${missed.length > 0 ? '; not held: ' : '.'}${missed.map(({ work }) => work).join('; ')}${missed.length > 0 ? '.' : ''}

![Keystroke to diagnostics, both servers](images/performance.svg)

${markdownTable([columns, ...rows(report.figures)])}

${remarks(report)
  .map((remark) => `- ${remark}`)
  .join('\n')}

## What was measured

- ${date}; ${machine.processor}, ${machine.cores} cores, ${machine.memory} memory, ${machine.system}, Node ${machine.node}.
- ISMS as Code ${results.ours.version}; the peer is ${title}, with \`schemas/isms.schema.json\` associated with the files.
- Both servers were driven over standard streams as an editor drives them, on the same generated files and with the same edits (fixed seeds), one after the other. Times are those of the client: they contain the way there and back. “In the server” is the part from the first byte of the change, or of the request, coming into the server's process to the last byte of its answer going out, told by a module that is loaded into both servers alike; budgets are about these.
- Keystrokes (${sizes.keystrokes} for each size, fewer for the peer where it takes seconds${reduced(sizes)}): letters in prose and at random places, new lines, deletion of an entry, paste of 50 entries, and the undo of these. As many as ${sizes.warmUp} more come before and are not counted: a just-in-time compiler needs them, and an editor has long made them. Ours is asked for diagnostics right after the change; the peer pushes them.
- The ratio compares the peer's time less its debounce, which is in its favour: a person waits for both.
- Processor time is that of the whole server process over all keystrokes, with what it does after its answer.
- Completion is asked right after a typed letter, as in an editor.
- "—": the server does not have it, or never answered with something.
- Memory is that of the process two seconds after the first diagnostics; the heap is counted after a collection.
- The cold check is \`isms check\` as a whole process, the bare parse a process that only parses the same files by the \`yaml\` library with the same options.

Not measured here: the activation of the extension (budget 50 ms) and the sizes of the bundles (850 KiB for the server, 2 MiB for the package).

## Repeat it

\`\`\`
npm ci
npm run build
npm run bench                       # a table; --json FILE for all figures
npm run bench -- --write            # this page and its chart
npm run bench -- --quick --only ours
\`\`\`

The peer is fetched once from npm into the user's cache folder. Close other programs: a busy machine shows most in the 95th percentiles.
`;
}

function reduced({ peerKeystrokes }) {
  const parts = Object.entries(peerKeystrokes).map(([size, count]) => `${count} at ${number(Number(size))} lines`);
  return parts.length > 0 ? `: ${parts.join(', ')}` : '';
}

function markdownTable([head, ...body]) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), `| --- |${' ---: |'.repeat(head.length - 1)}`, ...body.map(line)].join('\n');
}
