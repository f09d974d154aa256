/**
 * Globs over paths with `/`: `*` and `?` within a segment, `**` over segments, `[a-z]`, `{a,b}`, `\` before a character that
 * is meant itself. Matching takes at most the length of the pattern times that of the path, whatever anybody writes: regular
 * expressions made of globs can take longer than anybody lives.
 */

type Token = { readonly kind: 'star' | 'any' } | { readonly kind: 'one'; readonly is: (character: string) => boolean };

/** More alternatives are not tried: `{a,b}` ten times would be a thousand. */
const mostAlternatives = 100;

/** A longer pattern names no folder. */
const longest = 1000;

export type Glob = (path: string) => boolean;

/** Whether a path, without a slash at its beginning, matches. A pattern beyond the limits matches nothing. */
export function createGlob(pattern: string): Glob {
  if (pattern.length > longest) return () => false;
  const alternatives = expandBraces(pattern).map((each) => {
    // What lies in a folder is not the folder: `*/**` leaves out no file beside the root.
    const segments = each.endsWith('/**')
      ? [...each.slice(0, -'**'.length).split('/').slice(0, -1), '*', '**']
      : each.split('/');
    return segments.map((segment) => (segment === '**' ? undefined : tokensOf(segment)));
  });
  return (path) => {
    const segments = path.split('/');
    return alternatives.some((parts) =>
      matches(parts, segments, isManySegments, (part, segment) => part !== undefined && isSegment(part, segment)),
    );
  };
}

const isManySegments = (part: readonly Token[] | undefined): boolean => part === undefined;

function isSegment(tokens: readonly Token[], segment: string): boolean {
  return matches(
    tokens,
    [...segment],
    ({ kind }) => kind === 'star',
    (token, character) => token.kind === 'any' || (token.kind === 'one' && token.is(character)),
  );
}

/** Only the last wildcard ever needs to take in more: those before it have found the shortest that fits. */
function matches<Part, Item>(
  parts: readonly Part[],
  items: readonly Item[],
  isWild: (part: Part) => boolean,
  fits: (part: Part, item: Item) => boolean,
): boolean {
  let part = 0;
  let item = 0;
  let wild = -1;
  let taken = 0;
  while (item < items.length) {
    const now = parts[part];
    if (part < parts.length && isWild(now as Part)) {
      wild = part;
      taken = item;
      part += 1;
    } else if (part < parts.length && fits(now as Part, items[item] as Item)) {
      part += 1;
      item += 1;
    } else if (wild >= 0) {
      taken += 1;
      item = taken;
      part = wild + 1;
    } else return false;
  }
  return parts.slice(part).every(isWild);
}

function tokensOf(segment: string): readonly Token[] {
  const tokens: Token[] = [];
  const characters = [...segment];
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters[index] ?? '';
    const set = character === '[' ? readSet(characters, index) : undefined;
    if (set) {
      tokens.push({ kind: 'one', is: set.is });
      index = set.end;
    } else if (character === '*') tokens.push({ kind: 'star' });
    else if (character === '?') tokens.push({ kind: 'any' });
    else {
      const meant = character === '\\' ? (characters[(index += 1)] ?? '\\') : character;
      tokens.push({ kind: 'one', is: (other) => other === meant });
    }
  }
  return tokens;
}

/** `[a-z]`, `[!a]`; what is not closed is meant itself. */
function readSet(
  characters: readonly string[],
  start: number,
): { readonly is: (character: string) => boolean; readonly end: number } | undefined {
  const end = characters.indexOf(']', start + 2);
  if (end < 0) return undefined;
  const inside = characters.slice(start + 1, end);
  const isNegated = inside[0] === '!' || inside[0] === '^';
  const listed = isNegated ? inside.slice(1) : inside;
  const ranges = listed.map((character, index) => {
    const isRange = listed[index + 1] === '-' && index + 2 < listed.length;
    return [character, isRange ? (listed[index + 2] ?? character) : character] as const;
  });
  return { end, is: (other) => ranges.some(([from, to]) => from <= other && other <= to) !== isNegated };
}

/** `a{b,c}` as `ab` and `ac`; a brace that is not closed, or holds no comma, is meant itself. */
function expandBraces(pattern: string): readonly string[] {
  let found = [''];
  let rest = pattern;
  for (;;) {
    const match = /^((?:[^{\\]|\\.)*)\{([^{}]*,[^{}]*)\}/s.exec(rest);
    if (!match) return found.map((each) => each + rest);
    const [whole, before = '', inside = ''] = match;
    found = found.flatMap((each) => inside.split(',').map((choice) => each + before + choice));
    if (found.length > mostAlternatives) return [];
    rest = rest.slice(whole.length);
  }
}
