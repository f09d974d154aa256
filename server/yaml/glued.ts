/**
 * A key or a dash with nothing behind it (`name:佐藤`, `-id: sato`): to YAML a text, and to nobody else. Where a text can be
 * nothing but that, it is read as it is meant.
 */
import { isKey } from './full-width/words';
import { readInPlace } from './full-width/parse';
import type { Slip } from './full-width/slip';
import { parseYaml } from './parse';
import type { ParsedYaml, YamlNode, YamlProblem } from './tree';

/** Longer texts are no entries. */
const maximumLength = 0x4000;

/** An address and a time are no keys: `https://…`, `10:30`. */
const glued =
  /(?<dash>^ *(?:- +)*-(?=[A-Za-z]\w*:))|(?<before>^ *(?:- *)*|[{,][ ]*)(?<key>[A-Za-z]\w*):(?=[^\s:/,}\]])/gmu;

/** A colon behind a letter and before what is no blank, whatever it stands for. */
const tight = /\w:[^\s:/,}\]]/u;

/** What a text says when it gets its missing blanks; places and problems are those of the text as it is. */
export function readDespiteGluing(text: string, parsed: ParsedYaml): ParsedYaml | undefined {
  const isBroken = parsed.problems.some(({ kind }) => kind === 'syntax');
  // Nearly no text has one: every entry that is read comes by here.
  if (text.length > maximumLength || !(isBroken || tight.test(text))) return undefined;
  const found = [...text.matchAll(glued)].flatMap((match) => gapOf(text, match));
  if (found.length === 0) return undefined;
  const places = isBroken ? found : found.filter(({ at }) => isNoText(parsed.root, at));
  const sure = places.filter(({ isFlow }) => !isFlow);
  for (const each of [sure, places]) {
    if (each.length === 0) continue;
    const slips = each.map(({ gap }): Slip => ({
      start: gap,
      end: gap + 1,
      meant: `${text.charAt(gap)} `,
      sure: true,
    }));
    const mended = readInPlace(text, slips, problemsOf(text, slips), parseYaml);
    if (mended.problems.length === slips.length) return mended;
  }
  return undefined;
}

interface Gap {
  /** Where the word begins. */
  readonly at: number;
  /** The character that wants a blank behind it. */
  readonly gap: number;
  readonly isFlow: boolean;
}

function gapOf(text: string, match: RegExpExecArray): readonly Gap[] {
  const { dash, before = '', key = '' } = match.groups ?? {};
  if (dash !== undefined) {
    const at = match.index + dash.length;
    const word = /^\w+/u.exec(text.slice(at))?.[0] ?? '';
    return isKey(word) ? [{ at, gap: at - 1, isFlow: false }] : [];
  }
  const at = match.index + before.length;
  return isKey(key) ? [{ at, gap: at + key.length, isFlow: /[{,]/u.test(before) }] : [];
}

/** Whether what begins there is read as something that cannot be: an entry that is a text, a key without a value. */
function isNoText(root: YamlNode | undefined, at: number): boolean {
  const begins = (node: YamlNode | undefined): boolean => node?.kind === 'scalar' && node.span.start === at;
  if (root?.kind === 'scalar') return begins(root);
  if (root?.kind === 'sequence') return root.items.some((item) => begins(item) || hasBareKey(item, at));
  return root?.kind === 'mapping' && root.pairs.some(({ value }) => begins(value) || hasBareKey(value, at));
}

function hasBareKey(node: YamlNode | undefined, at: number): boolean {
  if (node?.kind === 'sequence') return node.items.some((item) => hasBareKey(item, at));
  if (node?.kind !== 'mapping') return false;
  return node.pairs.some(({ key, value }) => (key.span.start === at && !value) || hasBareKey(value, at));
}

function problemsOf(text: string, slips: readonly Slip[]): readonly YamlProblem[] {
  return slips.map(({ start, end, meant }) => ({
    kind: 'syntax',
    span: { start, end },
    detail: text.charAt(start) === '-' ? 'GLUED_DASH' : 'GLUED',
    meant,
  }));
}
