// What can be asked for on the command line, and the sizes that follow from it.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export const root = fileURLToPath(new URL('..', import.meta.url));

export const usage = `npm run bench -- [options]

  --quick         small sizes, under a minute: whether it works, not how fast
  --medium        without the largest sizes: some minutes instead of many
  --only ours     without yaml-language-server
  --json FILE     writes all figures
  --write         writes docs/performance.md and its chart
  --date DATE     the day that is written there (default: today)
  --dist FOLDER   measures the build in another folder (default: dist)
`;

const full = {
  registers: [1200, 12_000, 60_000],
  workspaces: [100, 1000, 5000],
  keystrokes: 200,
  warmUp: 100,
  requests: 100,
  startUps: 7,
  coldRounds: 3,
  settling: 2000,
  drawing: { rows: 1000, changes: 40 },
  /** A register long enough to show what is not linear. */
  loadLines: 48_000,
  /** The peer parses the whole file for each keystroke: what would take half an hour is cut. */
  peerKeystrokes: { 60_000: 30 },
};

/** The sizes that have budgets, and no others. */
const medium = {
  ...full,
  registers: [1200, 12_000],
  workspaces: [1000],
  requests: 50,
  startUps: 5,
  peerKeystrokes: { 12_000: 60 },
};

const quick = {
  registers: [120, 600],
  workspaces: [10],
  keystrokes: 40,
  warmUp: 0,
  requests: 6,
  startUps: 1,
  coldRounds: 1,
  settling: 200,
  drawing: { rows: 50, changes: 5 },
  loadLines: 600,
  peerKeystrokes: { 120: 10, 600: 10 },
};

export function readOptions(parameters) {
  const { values } = parseArgs({
    args: parameters,
    options: {
      quick: { type: 'boolean', default: false },
      medium: { type: 'boolean', default: false },
      only: { type: 'string' },
      json: { type: 'string' },
      write: { type: 'boolean', default: false },
      date: { type: 'string' },
      dist: { type: 'string', default: `${root}dist` },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.only !== undefined && values.only !== 'ours')
    throw new Error(`--only takes "ours", not "${values.only}".`);
  if (values.write && values.quick) throw new Error('--write wants full sizes, without --quick.');
  const sizes = values.quick ? quick : values.medium ? medium : full;
  return { ...values, sizes: { ...sizes, ...largest(sizes) }, date: values.date ?? localDate() };
}

/** The sizes that the budgets speak of: the register of 12,000 lines and the workspace of 1,000 files, or the largest. */
function largest({ registers, workspaces }) {
  return {
    register: registers.includes(12_000) ? 12_000 : registers.at(-1),
    workspace: workspaces.includes(1000) ? 1000 : workspaces.at(-1),
  };
}

function localDate() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
