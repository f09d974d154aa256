/** Documents that nobody would write: real ones, cut, spoilt and mixed. */
import { readExample } from '../properties/projects';
import type { Random } from './random';

const originals = ['cloud', 'first-day'].flatMap((name) => [...readExample(name).texts.values()]);

/** What breaks parsers, tables keyed by words, terminals and Markdown. */
const tokens: readonly string[] = [
  ...[
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'toString: x',
    '<<: *a',
    '&a ',
    '*a',
    '!!omap [a: 1]',
    '!!binary x',
    '? ',
    '- ',
    ': ',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '|\n',
    '>-\n',
    '# ',
    '---\n',
    '...\n',
    '%YAML 1.2\n',
    '\t',
    '\r\n',
    '\r',
    '\n\n',
    '\u2028',
    '\ufeff',
  ],
  ...['：', '　', '、', '「', '｛', '－', '１２', '\u202e', '\u0000', '\ud800', '\u{1f600}', '𠮷', 'é', 'e\u0301'],
  ...[
    'null',
    '~',
    'true',
    '1e999',
    '0x1f',
    '2026-02-30',
    '2026-11-27',
    '-1',
    '"\\ud800"',
    '"\\e[2J"',
    '::error::x',
    '](javascript:x)',
  ],
  ...[
    'id: ',
    'id: R-1',
    'controls: [',
    'applicable: ',
    'CLD.9.5.1',
    '"13.1.3"',
    'A.5.1',
    'R9',
    'services:',
    'risks:',
    'soa:\n  controls:\n',
  ],
  ...[
    '# isms-ignore risk/stale: x',
    '# isms-ignore',
    'lint: {exclude: ["**"]}',
    'lint: {rules: {risk/stale: off}}',
    'x-y: ',
    'notes: ',
  ],
];

export function randomText(random: Random): string {
  const whole = random.pick(originals);
  const lines = whole.split('\n');
  const start = random.number(lines.length);
  const part = random.chance(0.2) ? whole : lines.slice(start, start + 5 + random.number(120)).join('\n');
  return Array.from({ length: random.number(5) }).reduce<string>((text) => spoilt(text, random), part);
}

/** The text with one thing changed in it. */
export function spoilt(text: string, random: Random): string {
  const { start, end, inserted } = randomEdit(text, random);
  return text.slice(0, start) + inserted + text.slice(end);
}

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly inserted: string;
}

export function randomEdit(text: string, random: Random): Edit {
  const start = random.number(text.length + 1);
  const length = random.chance(0.6) ? 0 : random.number(random.chance(0.1) ? 4000 : 12);
  const end = Math.min(text.length, start + length);
  const other = random.pick(originals);
  const copied = random.number(other.length);
  const inserted = random.chance(0.2)
    ? other.slice(copied, copied + random.number(300))
    : random.chance(0.15)
      ? ''
      : random.pick(tokens);
  return { start, end, inserted };
}
