/** Decisions on rows of the statement, taken where it is read: the changes that quick fixes would make in the source. */
import type { Change } from '../../editing/change';
import { mark } from '../../facts/marks';
import type { ControlStatement } from '../../facts/model';
import type { PlainValue } from '../../facts/read-value';
import type { Judgement } from '../../isms-service';
import { statementHead } from '../../rules/soa/soa';
import type { MissingControl } from '../../rules/soa/missing-controls';
import type { Project } from '../../workspace/project';
import type { Subject } from '../../workspace/subject';
import { statusNames } from '../../words/names';
import { own } from '../../words/own';
import { basisChanges, readBasis, type TypedBasis } from './basis';
import { createTexts } from '../texts';
import { createReferences } from '../references';
import { withoutInvisible } from '../../words/invisible';
import { rowsOf } from './rows';

export interface Decision {
  readonly applicable: boolean;
  /** Why it is included, or excluded; nothing is written where it is empty. */
  readonly reason?: string | undefined;
  /** Of an applicable control: risks, laws and contracts, as somebody types them. */
  readonly basis?: string | undefined;
  /** Id of a person. */
  readonly owner?: string | undefined;
  /** Of an applicable control. */
  readonly status?: string | undefined;
}

/**
 * What has to change in the source for a decision on rows that are still to be decided, by their keys. Rows that are decided
 * meanwhile, or are gone, are left out: a decision is never taken twice.
 */
export function decisionChanges(
  project: Project,
  judgement: Judgement,
  keys: readonly string[],
  decision: Decision,
): readonly Change[] {
  const ask = judgement.checkerOf(project)?.questions();
  if (!ask) return [];
  const wanted = new Set(keys);
  // Keys are the same in every language.
  const texts = createTexts(project, 'en');
  const rows = rowsOf({
    ask,
    texts,
    references: createReferences(project, ask, texts),
    findings: new Map(),
  }).filter(({ row }) => wanted.has(row.key) && (!row.stated || row.applicable === undefined));
  if (rows.length === 0) return [];
  const basis = readBasis(withoutInvisible((decision.applicable && decision.basis) || ''), ask);
  const fields = fieldsOf({
    ...decision,
    owner: ask.definition('person', decision.owner ?? '') ? decision.owner : undefined,
    status: decision.status !== undefined && own(statusNames, decision.status) ? decision.status : undefined,
  });
  const stated = rows.flatMap(({ from }) => ('slice' in from ? [from] : []));
  const missing = rows.flatMap(({ from }) => ('slice' in from ? [] : [from]));
  const lists = listsOf(basis);
  const entries = missing.map((control): PlainValue => ({
    ...entryOf(control),
    // First, as the schema has it: what is set again keeps its place.
    applicable: decision.applicable,
    ...Object.fromEntries([...lists, ...fields]),
  }));
  return [
    ...stated.flatMap((subject) => [
      ...lists.flatMap(([key, values]) => listChanges(subject, key, values)),
      ...fields.map(([key, value]): Change => ({ kind: 'set', subject, at: `/${key}`, value })),
    ]),
    ...(entries.length > 0 ? [added(entries)] : []),
    ...basisChanges(
      basis,
      rows.map(({ row }) => row.id),
    ),
  ];

  function added(list: PlainValue[]): Change {
    const head = ask && statementHead(ask);
    return head && !ask.has(mark.section('soa.controls'))
      ? { kind: 'set', subject: head, at: '/controls', value: list }
      : { kind: 'add-entries', section: 'soa.controls', entries: list };
  }
}

type ListKey = 'basis' | 'requirements';

function listsOf({ basis, requirements }: TypedBasis): readonly (readonly [ListKey, PlainValue[]])[] {
  const lists: readonly (readonly [ListKey, PlainValue[]])[] = [
    ['basis', [...basis]],
    ['requirements', [...requirements]],
  ];
  return lists.filter(([, values]) => values.length > 0);
}

/** What stands in the list of an undecided row stays there. */
function listChanges(
  subject: Subject<ControlStatement>,
  key: ListKey,
  values: readonly PlainValue[],
): readonly Change[] {
  const at = `/${key}`;
  const before: readonly PlainValue[] = subject.value[key] ?? [];
  if (before.length === 0) return [{ kind: 'set', subject, at, value: [...values] }];
  const others = values.filter((value) => !before.includes(value));
  return others.map((value): Change => ({ kind: 'append', subject, at, value }));
}

/** In the order of the schema; nothing empty. */
function fieldsOf({ applicable, reason, owner, status }: Decision): readonly (readonly [string, PlainValue])[] {
  const fields: readonly (readonly [string, PlainValue | undefined])[] = [
    ['applicable', applicable],
    [
      applicable ? 'inclusionReason' : 'exclusionReason',
      reason === undefined ? undefined : withoutInvisible(reason).trim(),
    ],
    ['status', applicable ? status : undefined],
    ['owner', owner],
  ];
  return fields.filter((field): field is readonly [string, PlainValue] => field[1] !== undefined && field[1] !== '');
}

/** A row for what is missing says for whom only where another row speaks for others. */
function entryOf({ id, roles, services, statedInPart }: MissingControl): Readonly<Record<string, PlainValue>> {
  if (!statedInPart) return { id };
  return {
    id,
    ...(roles.length > 0 ? { roles: [...roles] } : {}),
    ...(services.length > 0 ? { services: [...services] } : {}),
  };
}
