/** The basis of a decision as somebody types it: ids of risks, laws and contracts by id, by title, or not listed yet. */
import type { Change } from '../../editing/change';
import type { ControlStatement, Requirement } from '../../facts/model';
import type { PlainValue } from '../../facts/read-value';
import { allTexts } from '../../facts/text';
import { nextId } from '../../rules/support/next-id';
import { basisNames } from '../../words/names';
import type { Questions } from '../../workspace/questions';
import type { Entry } from '../../workspace/subject';
import { kindOfDemand } from './demand-kinds';

type Basis = NonNullable<ControlStatement['basis']>[number];

export interface TypedBasis {
  readonly basis: readonly Basis[];
  /** Ids of laws, contracts and demands. */
  readonly requirements: readonly string[];
  readonly risks: readonly Entry<'risks'>[];
  /** Those of the requirements that no file lists yet, as entries. */
  readonly unlisted: readonly PlainValue[];
}

/** What a part of the text means. */
type Part =
  | { readonly is: 'word'; readonly basis: Basis }
  | { readonly is: 'risk'; readonly risk: Entry<'risks'> }
  | { readonly is: 'requirement'; readonly id: string; readonly kind: Requirement['kind'] };

export function readBasis(typed: string, ask: Questions): TypedBasis {
  const names = partsByName(ask);
  const known = (part: string): Part | undefined => names.get(folded(part));
  const unlisted: { readonly id: string; readonly title: string; readonly kind: NonNullable<Requirement['kind']> }[] =
    [];
  const parts = partsOf(typed, (part) => known(part) !== undefined).map((title): Part => {
    const part = known(title);
    if (part) return part;
    const same = unlisted.find((each) => folded(each.title) === folded(title));
    const id =
      same?.id ?? nextId('obligation', { ids: (kind) => [...ask.ids(kind), ...unlisted.map((each) => each.id)] });
    const kind = kindOfDemand(title);
    if (!same) unlisted.push({ id, title, kind });
    return { is: 'requirement', id, kind };
  });
  return {
    basis: unique(parts.map(basisOf)).toSorted((left, right) => bases.indexOf(left) - bases.indexOf(right)),
    requirements: unique(parts.flatMap((part) => (part.is === 'requirement' ? [part.id] : []))),
    risks: unique(parts.flatMap((part) => (part.is === 'risk' ? [part.risk] : []))),
    unlisted,
  };
}

/** That the risks rest on the controls stands with the risks, as the register has it; what was not listed is listed. */
export function basisChanges({ risks, unlisted }: TypedBasis, controls: readonly string[]): readonly Change[] {
  const named = unique(controls.filter((id) => id !== ''));
  return [
    ...(unlisted.length > 0 ? [{ kind: 'add-entries', section: 'requirements', entries: unlisted } as const] : []),
    ...risks.flatMap((subject) =>
      named
        .filter((id) => subject.value.controls?.includes(id) !== true)
        .map((value): Change => ({ kind: 'append', subject, at: '/controls', value })),
    ),
  ];
}

const bases = ['risk', 'legal', 'contract', 'business'] as const satisfies readonly Basis[];

const basisOfKind: Readonly<Record<NonNullable<Requirement['kind']>, Basis>> = {
  law: 'legal',
  contract: 'contract',
  customer: 'contract',
  standard: 'business',
  other: 'business',
};

function basisOf(part: Part): Basis {
  if (part.is === 'word') return part.basis;
  return part.is === 'risk' ? 'risk' : basisOfKind[part.kind ?? 'other'];
}

/** What is known by each name, folded: what is found first has it. */
function partsByName(ask: Questions): ReadonlyMap<string, Part> {
  const known = new Map<string, Part>();
  const called = (names: readonly string[], part: Part): void => {
    for (const name of names.map(folded)) if (!known.has(name)) known.set(name, part);
  };
  for (const basis of bases) called([basis, ...allTexts(basisNames[basis])], { is: 'word', basis });
  for (const risk of ask.entries('risks')) {
    const { id, title } = risk.value;
    if (id !== undefined) called([id, ...allTexts(title)], { is: 'risk', risk });
  }
  for (const { value } of ask.entries('requirements')) {
    const { id, title } = value;
    const kind = value.kind ?? allTexts(title).map(kindOfDemand)[0];
    if (id !== undefined) called([id, ...allTexts(title)], { is: 'requirement', id, kind });
  }
  return known;
}

const marks = /([、，；,;\r\n])/u;

/** Titles with more marks of a list in them are not looked for. */
const mostMarks = 12;

/** Between marks of a list. A mark may belong to a title that is known, a comma to any that is not. */
function partsOf(typed: string, isKnown: (part: string) => boolean): readonly string[] {
  // Texts, with the mark behind each.
  const pieces = typed.split(marks);
  const parts: { readonly text: string; readonly known: boolean }[] = [];
  for (let at = 0; at < pieces.length;) {
    const end = lastOfKnown(pieces, at, isKnown);
    const text = pieces.slice(at, (end ?? at) + 1).join('');
    const before = parts.at(-1);
    const mark = pieces[at - 1] ?? '';
    if (end === undefined && before?.known === false && /[,，]/u.test(mark))
      parts[parts.length - 1] = { text: `${before.text}${mark}${text}`, known: false };
    else parts.push({ text, known: end !== undefined });
    at = (end ?? at) + 2;
  }
  return parts.map(({ text }) => text.trim()).filter((part) => part !== '');
}

/** Where the longest text from there that is known ends. */
function lastOfKnown(pieces: readonly string[], at: number, isKnown: (part: string) => boolean): number | undefined {
  const last = Math.min(pieces.length - 1, at + 2 * mostMarks);
  for (let end = last - ((last - at) % 2); end >= at; end -= 2)
    if (isKnown(pieces.slice(at, end + 1).join(''))) return end;
  return undefined;
}

function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
