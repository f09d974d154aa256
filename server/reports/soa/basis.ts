/** The basis of a decision as somebody types it: ids of risks, laws and contracts by id, by title, or not listed yet. */
import type { Change } from '../../editing/change';
import type { ControlStatement, Requirement } from '../../facts/model';
import type { PlainValue } from '../../facts/read-value';
import { allTexts, type LocalizedText } from '../../facts/text';
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
  const known = (part: string): Part | undefined => partOf(folded(part), ask);
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

function partOf(text: string, ask: Questions): Part | undefined {
  const basis = bases.find((each) => each === text || allTexts(basisNames[each]).some((name) => folded(name) === text));
  if (basis) return { is: 'word', basis };
  const called = ({ id, title }: { readonly id?: string; readonly title?: LocalizedText }): boolean =>
    [...(id === undefined ? [] : [id]), ...allTexts(title)].some((name) => folded(name) === text);
  const risk = ask.entries('risks').find(({ value }) => value.id !== undefined && called(value));
  if (risk) return { is: 'risk', risk };
  const requirement = ask.entries('requirements').find(({ value }) => called(value))?.value;
  if (requirement?.id === undefined) return undefined;
  const kind = requirement.kind ?? allTexts(requirement.title).map(kindOfDemand)[0];
  return { is: 'requirement', id: requirement.id, kind };
}

/** Between marks of a list. A comma may belong to a title: it parts only where what stands beside it is known. */
function partsOf(typed: string, isKnown: (part: string) => boolean): readonly string[] {
  return typed
    .split(/[、；;\r\n]/u)
    .flatMap((piece) => {
      const parts: string[] = [];
      for (const part of piece.split(/[,，]/u)) {
        const before = parts.at(-1);
        if (before === undefined || isKnown(before) || isKnown(part)) parts.push(part);
        else parts[parts.length - 1] = `${before},${part}`;
      }
      return parts;
    })
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
