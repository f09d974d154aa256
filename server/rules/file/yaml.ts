/** The file as YAML: what could not be read, or is read otherwise than its author may think. */
import { counted } from '../../words/counted';
import type { PlacedSlice, SliceProblem } from '../../workspace/subject';
import { none, rule, type Anchor, type Draft } from '../../check/rule';
import { rowsToEntries } from '../support/rows-to-entries';
import { syntaxMessages } from './yaml-messages';

function anchorOf(slice: PlacedSlice, { range }: SliceProblem): Anchor {
  return { kind: 'text', slice, range };
}

const otherSyntaxKinds: readonly SliceProblem['kind'][] = ['conflict-marker', 'not-sections', 'failed'];

type SlipData =
  | { readonly shift: { readonly first: number; readonly last: number; readonly columns: number } }
  | { readonly meant: string }
  | { readonly row: number };

/** What a message says of lines at a wrong column, and what its fix needs. */
function slipOf({ slip, meant }: SliceProblem): Pick<Draft<SlipData | undefined>, 'args' | 'data'> {
  if (!slip) return { args: {}, ...(meant === undefined ? {} : { data: { meant } }) };
  const { first, last, columns, owner } = slip;
  const count = Math.abs(columns);
  return {
    args: {
      columns: { en: counted(count, 'column'), ja: `${count}桁` },
      owner: owner === '' ? { en: 'this list', ja: 'この一覧' } : { en: owner, ja: owner },
    },
    data: { shift: { first, last, columns } },
  };
}

export const syntax = rule<'every-slice', SlipData | undefined>({
  code: 'yaml/syntax',
  severity: 'error',
  on: 'every-slice',
  clause: '',
  messages: syntaxMessages,
  check: (slice) => {
    // One mistake makes the parser complain several times; of an entry that is no YAML the first complaint is the useful one.
    const first = slice.problems.find(({ kind }) => kind === 'syntax');
    const problems = slice.problems.filter(
      (each) =>
        each === first || (each.meant !== undefined && each.kind === 'syntax') || otherSyntaxKinds.includes(each.kind),
    );
    return problems.map((problem) => {
      const variant = problem.kind === 'syntax' ? problem.detail : problem.kind;
      return {
        variant: Object.hasOwn(syntaxMessages, variant) ? variant : 'default',
        anchor: anchorOf(slice, problem),
        ...(problem.detail === 'ROWS' ? { args: {}, data: { row: problem.range.start.line } } : slipOf(problem)),
      };
    });
  },
  fix: ({ anchor, data }) => {
    if (anchor.kind !== 'text' || data === undefined) return [];
    const { slice, range } = anchor;
    if ('row' in data) return [rowsToEntries(slice.document, slice.line + data.row)];
    if ('meant' in data) {
      const title = { en: 'Insert the space', ja: '半角空白を挿入' };
      return [
        { title, preferred: true, safe: true, changes: [{ kind: 'replace-in-slice', slice, range, text: data.meant }] },
      ];
    }
    return [
      {
        title: { en: 'Mend the indentation', ja: '字下げを修正' },
        preferred: true,
        changes: [{ kind: 'shift-lines', slice, shift: data.shift }],
      },
    ];
  },
});

export const duplicateKey = rule<'every-slice', { key: string } | undefined>({
  code: 'yaml/duplicate-key',
  severity: 'error',
  on: 'every-slice',
  clause: '',
  messages: {
    default: {
      en: 'The key "{key}" stands twice in the same mapping; only the first is read.',
      ja: 'キー「{key}」が同じ場所に二度書かれています。最初のものだけを読み取ります。',
    },
    section: {
      en: 'The section "{key}" stands twice in this file: move its contents to the first one.',
      ja: 'このファイルに「{key}」が二度あります。内容を最初の方にまとめてください。',
    },
  },
  check: (slice) =>
    slice.problems
      .filter(({ kind }) => kind === 'duplicate-key')
      .map((problem) => ({
        anchor: anchorOf(slice, problem),
        args: { key: problem.detail },
        about: [problem.detail],
        data: { key: problem.detail },
      })),
  fix: ({ anchor, data }) => {
    if (anchor.kind !== 'text' || data === undefined) return [];
    const { slice, range } = anchor;
    return [
      {
        title: { en: 'Remove the second one', ja: '二つ目を削除' },
        preferred: true,
        changes: [{ kind: 'remove-pair-at', slice, range }],
      },
    ];
  },
});

const unsupportedKinds = ['alias', 'merge-key', 'tag', 'explicit-key', 'second-document', 'nesting'] as const;

export const unsupported = rule({
  code: 'yaml/unsupported',
  severity: 'warning',
  on: 'every-slice',
  clause: '',
  messages: {
    alias: {
      en: 'The alias is not read: write the value out where it is meant.',
      ja: 'エイリアスは読み取りません。値をその場所に書いてください。',
    },
    'merge-key': {
      en: 'The merge key `<<` is not read: write the keys out.',
      ja: 'マージキー<<は読み取りません。キーを直接書いてください。',
    },
    tag: {
      en: 'The tag {detail} has no meaning here; the value is read as if it were not there.',
      ja: 'タグ{detail}は意味をもちません。タグがないものとして値を読み取ります。',
    },
    'explicit-key': {
      en: 'Keys written with `?` are not read reliably: write `key: value`.',
      ja: '?によるキーの書き方は正しく読み取れないことがあります。「キー: 値」の形で書いてください。',
    },
    'second-document': {
      en: 'Only the first YAML document of a file is read; what follows this mark is not checked.',
      ja: '読み取るのはファイルの最初のYAML文書だけです。この区切りより後は検査されません。',
    },
    nesting: {
      en: 'The text nests too deeply to be read safely; this entry is not checked.',
      ja: '入れ子が深すぎて安全に読み取れません。この項目は検査されません。',
    },
  },
  check: (slice) => {
    const found = slice.problems.filter(({ kind }) => (unsupportedKinds as readonly string[]).includes(kind));
    if (found.length === 0) return none;
    return found.map((problem) => ({
      variant: problem.kind,
      anchor: anchorOf(slice, problem),
      args: { detail: problem.detail },
      about: [problem.detail],
    }));
  },
});

export const yamlRules = [syntax, duplicateKey, unsupported];
