/** Characters of full width, or blanks that do not break, where YAML or an id needs others. */
import type { Bilingual } from '../../words/bilingual';
import { halfWidthOf } from '../../facts/half-width';
import { inHalfWidth } from '../../yaml/full-width/characters';
import type { Pointer } from '../../facts/fields';
import { allOf } from '../../words/listing';
import { shortened } from '../../words/shortened';
import { atValue } from '../../check/anchors';
import { drafts, everyField } from '../../check/schema-fields';
import { isMeantOtherwise } from './meant-names';
import { none, rule, type Draft } from '../../check/rule';
import type { PlacedSlice, SliceProblem, Subject } from '../../workspace/subject';
import type { Range } from '../../yaml/positions';

/** What is to stand between characters of a line, from left to right. */
type Mend = { readonly replacements: readonly { readonly from: number; readonly to: number; readonly text: string }[] };

const messages = {
  default: {
    en: '{written} is full width here, where YAML needs half width: write {meant}.',
    ja: 'ここの{written}は全角です。YAMLでは半角が必要なため、{meant}と書いてください。',
  },
  blank: {
    en: 'A {written} stands here, where YAML needs ordinary spaces: type them in half width.',
    ja: 'ここに{written}があります。YAMLでは半角空白が必要なため、半角の空白に直してください。',
  },
} as const satisfies Record<string, Bilingual>;

const mend = { title: { en: 'Write in half width', ja: '半角に変更' }, preferred: true, safe: true } as const;

/** Where the marks of YAML are meant: what is written there has been read as it is meant. */
export const fullWidthMark = rule<'every-slice', Mend>({
  code: 'text/full-width',
  severity: 'error',
  on: 'every-slice',
  clause: '',
  messages,
  check: (slice) => {
    const found = slice.problems.filter(({ kind }) => kind === 'full-width');
    return found.length === 0 ? none : byLine(found).flatMap((onLine) => draftOf(slice, onLine));
  },
  fix: ({ anchor, data }) => {
    if (anchor.kind !== 'text') return [];
    const { slice, range } = anchor;
    const { line } = range.start;
    // From the end of the line, so that the others stay where they are.
    const changes = data.replacements.toReversed().map(({ from, to, text }) => {
      const place: Range = { start: { line, character: from }, end: { line, character: to } };
      return { kind: 'replace-in-slice', slice, range: place, text } as const;
    });
    return [{ ...mend, changes }];
  },
});

/** One slip of the keyboard is one finding, however many characters of a line it reached. */
function byLine(problems: readonly SliceProblem[]): readonly (readonly SliceProblem[])[] {
  const lines = [...new Set(problems.map(({ range }) => range.start.line))];
  return lines.map((line) => problems.filter(({ range }) => range.start.line === line));
}

function draftOf(slice: PlacedSlice, [first, ...others]: readonly SliceProblem[]): readonly Draft<Mend>[] {
  if (!first) return none;
  const onLine = [first, ...others];
  const replacements = onLine.map(({ range: { start, end }, meant = '' }) => ({
    from: start.character,
    to: end.character,
    text: meant,
  }));
  const marks = onLine.filter(({ detail }) => detail.trim() !== '');
  const blank = first.detail.charAt(0);
  return [
    {
      variant: marks.length === 0 ? 'blank' : 'default',
      anchor: { kind: 'text', slice, range: first.range },
      args: {
        written:
          marks.length === 0 ? (blankNames.get(blank) ?? quoted([blank])) : quoted(marks.map(({ detail }) => detail)),
        meant: quoted(marks.map(({ meant = '' }) => meant)),
      },
      about: [`${onLine.map(({ detail }) => detail).join('')}`],
      data: { replacements },
    },
  ];
}

/** Blanks look alike: what cannot be seen is named. */
const blankNames: ReadonlyMap<string, Bilingual> = new Map([
  ['\u3000', { en: 'full-width space', ja: '全角空白' }],
  ['\u00A0', { en: 'no-break space', ja: '改行しない空白(U+00A0)' }],
]);

function quoted(texts: readonly string[]): Bilingual {
  return allOf(
    [...new Set(texts.map((text) => text.trim()))].map((text) => ({
      en: `"${shortened(text)}"`,
      ja: `「${shortened(text)}」`,
    })),
  );
}

/** Values of which the language knows how they are written, and names of what is defined in half width. */
export const fullWidthValue = rule<'every-entry', { text: string }>({
  code: 'text/full-width',
  severity: 'error',
  decidesByField: { concerns: everyField },
  on: 'every-entry',
  clause: '',
  messages,
  check: (subject, ask) => {
    const byField = drafts(subject, 'full-width', ({ at, detail }) => valueDraft(subject, at, detail));
    const named = subject.facts.references.filter(({ byKey, kind, id }) => !byKey && isMeantOtherwise(kind, id, ask));
    if (named.length === 0) return byField;
    return [...byField, ...named.map(({ at, id }) => valueDraft(subject, at, id))];
  },
  fix: ({ anchor, data }) => {
    if (anchor.kind !== 'field') return [];
    const { slice, facts } = anchor.subject;
    const range = anchor.at === '' ? facts.places.entry : anchor.subject.place(anchor.at)?.value;
    return range ? [{ ...mend, changes: [{ kind: 'replace-in-slice', slice, range, text: data.text }] }] : [];
  },
});

function valueDraft(subject: Subject, at: Pointer, text: string): Draft<{ text: string }> {
  const meant = halfWidthOf(text);
  const isBlank = meant?.value === text.trim();
  const wide = wideIn(text);
  return {
    variant: isBlank ? 'blank' : 'default',
    anchor: atValue(subject, at),
    args: {
      written: isBlank ? (blankNames.get(/[\u3000\u00A0]/.exec(text)?.[0] ?? '') ?? quoted([text])) : quoted(wide),
      meant: quoted(wide.map(inHalfWidth)),
    },
    about: [text],
    data: { text: meant?.written ?? text },
  };
}

/** The characters that are meant, side by side ones together; blanks go with what stands beside them. */
function wideIn(text: string): readonly string[] {
  return [...text.matchAll(/[\u201C\u201D\u2212\u3001\uFF01-\uFF5E]+/gu)].map(([run]) => run);
}

export const fullWidthRules = [fullWidthMark, fullWidthValue];
