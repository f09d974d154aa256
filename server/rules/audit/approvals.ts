/** Who approved what every internal audit judges: the scope, and the statement of applicability. */
import type { Bilingual } from '../../words/bilingual';
import type { Pointer } from '../../facts/fields';
import { valueAt } from '../../check/schema-fields';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { documentOf } from '../support/document-of';
import { idsOfPerson } from '../support/same-person';

/** One approval, and where it is written. */
export interface Approval {
  readonly subject: Subject<unknown>;
  readonly at: Pointer;
  readonly called: Bilingual;
}

const scopeCalled = { en: 'the scope', ja: '適用範囲' };
const statementCalled = { en: 'the statement of applicability', ja: '適用宣言書' };

/** What a person, under whatever id, approved: said in place, else in the record of the document. */
export function approvalsBy(person: string, ask: Questions): readonly Approval[] {
  const ids = idsOfPerson(person, ask);
  const [scope, soa] = [ask.single('scope'), ask.single('soa')];
  const places = [
    ...(scope ? placesOf(scope, documentOf(scope.value), ['/document/approvedBy'], scopeCalled, ask) : []),
    ...(soa ? placesOf(soa, documentOf(soa.value), ['/approvedBy', '/document/approvedBy'], statementCalled, ask) : []),
  ];
  return places.filter(({ subject, at }) => {
    const by = valueAt(subject.facts.value, at);
    return typeof by === 'string' && ids.includes(by);
  });
}

/** The first place at which the approval is written. */
function placesOf(
  section: Subject<unknown>,
  document: string | undefined,
  own: readonly Pointer[],
  called: Bilingual,
  ask: Questions,
): readonly Approval[] {
  const record = document === undefined ? undefined : ask.definition('document', document);
  const places = [
    ...own.map((at) => ({ subject: section, at })),
    ...(record ? [{ subject: record, at: '/approvedBy' as const }] : []),
  ];
  const first = places.find(({ subject, at }) => subject.has(at));
  return first ? [{ ...first, called }] : [];
}
