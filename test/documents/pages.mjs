// What printed documents must show on their pages, whoever printed them.
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const day = '2026-11-23';

/** `head`: titles of columns that are short enough to stay in one line, where every page has a table with them; `pages`: how many there are at least and at most;
 * `lacks`: what stands on none; `line`: what a line must hold, its blanks left out; `together`: what one page must hold, since it is drawn as one. */
export const documents = [
  { report: 'soa', project: 'cloud', language: 'ja', title: '適用宣言書', head: ['管理策', '責任者'], pages: [6, 60] },
  {
    report: 'soa',
    project: 'cloud',
    language: 'en',
    title: 'Statement of applicability',
    head: ['Control', 'Owner'],
    pages: [6, 60],
  },
  {
    report: 'conformity',
    project: 'cloud',
    language: 'ja',
    title: '箇条4適合状況',
    head: [],
    pages: [2, 30],
  },
  {
    report: 'conformity',
    project: 'cloud',
    language: 'en',
    title: 'Conformity with clause 4',
    head: [],
    pages: [2, 30],
  },
  {
    report: 'risks',
    project: 'cloud',
    language: 'ja',
    title: 'リスク登録簿',
    head: ['リスク'],
    line: ['管理コンソールの乗っ取り', 'バックアップの毀損又は盗難'],
    pages: [4, 9],
  },
  { report: 'risks', project: 'first-day', language: 'en', title: 'Risk register', head: ['Risk'], pages: [3, 12] },
  { report: 'treatment', project: 'cloud', language: 'ja', title: 'リスク対応計画', head: ['リスク'], pages: [2, 9] },
  { report: 'audit', project: 'cloud', language: 'ja', title: '内部監査報告書', head: [], pages: [4, 20] },
  {
    report: 'responsibilities',
    project: 'cloud',
    language: 'ja',
    title: '責任分界表',
    head: [],
    pages: [4, 30],
  },
  { report: 'evidence', project: 'cloud', language: 'ja', title: '証拠一覧', head: ['番号'], pages: [2, 8] },
  { report: 'trace', project: 'cloud', language: 'ja', title: 'トレース', head: ['リスク'], pages: [6, 40] },
  {
    report: 'scope',
    project: 'cloud',
    language: 'ja',
    title: '適用範囲記述書',
    head: [],
    together: ['ISMSクラウドセキュリティ認証の適用範囲(その一部)', '適用範囲から除外', 'に適用範囲外のサービス'],
    // What is said of machines on this day is the other document's.
    lacks: ['図中の番号', '抑制：'],
    pages: [2, 5],
  },
  {
    report: 'systems',
    project: 'infrastructure',
    language: 'ja',
    title: '仮想環境構成図',
    head: [],
    pages: [2, 14],
  },
  {
    report: 'soa',
    project: 'first-day',
    language: 'ja',
    title: '適用宣言書',
    stamp: '案',
    head: ['管理策'],
    pages: [2, 60],
  },
];

/** Of these programs, those that this machine does not have. */
export function missing(programs) {
  return programs.filter((program) => spawnSync(program, ['--version']).error !== undefined);
}

/** Writes one of the documents into the folder and returns its name without the ending. */
export function writeDocument({ report, project, language }, format, folder) {
  const base = `${report}-${project}-${language}-${format}`;
  execFileSync(process.execPath, [
    ...[join(repository, 'dist/cli.js'), 'report', report, join(repository, 'examples', project)],
    ...['--lang', language, '--today', day, '--output', join(folder, `${base}.${format}`)],
  ]);
  return base;
}

/** What is wrong with the pages of a PDF. */
export function faultsIn(
  folder,
  base,
  { title, stamp, head, line = [], lacks = [], together = [], pages: [least, most] },
) {
  const text = execFileSync('pdftotext', ['-layout', join(folder, `${base}.pdf`), '-'], { encoding: 'utf8' });
  // Blanks are how letters are set, not what they say.
  const pages = text.split('\f').slice(0, -1).map(solid);
  const onEvery = (from, words) =>
    pages.slice(from).flatMap((page, index) => {
      const lacking = words.filter((word) => !page.includes(solid(word)));
      return lacking.length === 0 ? [] : [`${base}: page ${from + index + 1} lacks ${lacking.join(', ')}`];
    });
  const lines = text.split('\n').map(solid);
  // A cover and what is counted come before the rows.
  const firstOfRows = pages.findIndex((page) => head.every((word) => page.includes(solid(word))));
  return [
    ...(pages.length < least || pages.length > most ? [`${base}: ${pages.length} pages`] : []),
    ...(firstOfRows < 0 || firstOfRows > 2 ? [`${base}: no titles of columns on its first pages`] : []),
    ...line.filter((words) => !lines.some((each) => each.includes(words))).map((words) => `${base}: no line ${words}`),
    ...(pages.some((page) => together.every((words) => page.includes(solid(words))))
      ? []
      : [`${base}: no page with all of ${together.join(', ')}`]),
    ...lacks
      .filter((words) => pages.some((page) => page.includes(solid(words))))
      .map((words) => `${base}: has ${words}`),
    ...onEvery(0, [title, ...(stamp === undefined ? [] : [stamp])]),
    ...onEvery(Math.max(0, firstOfRows), head),
    ...pages.flatMap((page, index) =>
      page.endsWith(`${index + 1}/${pages.length}`) ? [] : [`${base}: page ${index + 1} has no number`],
    ),
  ];
}

function solid(text) {
  return text.replace(/\s/g, '');
}

/** Ends the program with what was found. */
export function tell(name, faults, count) {
  console.log(faults.length === 0 ? `${name}: ${count} as they should be` : faults.join('\n'));
  process.exitCode = faults.length === 0 ? 0 : 1;
}
