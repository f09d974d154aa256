/** What the checker says of systems, as numbers on a drawing: worst first, each with all that it is about. */
import { pointerKeys } from '../../facts/fields';
import type { Language } from '../../words/bilingual';
import type { LocatedFinding } from '../../check/located-finding';
import { severities, type Anchor } from '../../check/rule';
import type { Judgement } from '../../isms-service';
import type { Project } from '../../workspace/project';
import { isOf, type Subject } from '../../workspace/subject';
import { filled } from '../../words/filled';
import { messageForReaders } from '../view/message-for-readers';
import { placeIn } from '../view/place';
import { layers, type Layer, type NoteMark, type SystemNote } from './model';
import { systemsWords as words } from './words';

export function notesOn(
  keys: ReadonlyMap<Subject<unknown>, string>,
  project: Project,
  judgement: Judgement,
  language: Language,
): readonly SystemNote[] {
  return project
    .uris()
    .flatMap((uri) => judgement.findings(uri))
    .filter((each) => isSaid(each) && isOnSystems(each))
    .sort((left, right) => weightOf(left) - weightOf(right))
    .map(({ finding, location, suppression }) => ({
      rule: finding.rule.code,
      message: `${messageForReaders(finding, language, judgement.schema)}${silence(suppression, language)}`,
      isSuppressed: suppression !== undefined,
      place: placeIn(project, location),
      marks: marksOf([finding.anchor, ...(finding.related ?? []).map(({ anchor }) => anchor)], keys),
    }));
}

/** Hints worry nobody. What is silenced by a comment is there all the same, and is to be seen with the reason for that. */
function isSaid({ severity }: LocatedFinding): boolean {
  return severity !== 'hint';
}

/** What somebody has decided to leave comes last. */
function weightOf({ severity, suppression }: LocatedFinding): number {
  return severities.indexOf(severity) + (suppression ? severities.length : 0);
}

function silence(suppression: LocatedFinding['suppression'], language: Language): string {
  if (!suppression) return '';
  const { reason = '', until } = suppression;
  const pattern = words[until === undefined ? 'suppressed' : 'suppressedUntil'][language];
  return filled(pattern, { reason, until: until ?? '' });
}

function isOnSystems({ finding: { rule, anchor } }: LocatedFinding): boolean {
  return anchor.kind === 'field' && (isOf(anchor.subject, 'systems') || rule.code.startsWith('system/'));
}

function marksOf(anchors: readonly Anchor[], keys: ReadonlyMap<Subject<unknown>, string>): readonly NoteMark[] {
  return anchors.flatMap((anchor, index): readonly NoteMark[] => {
    if (anchor.kind !== 'field') return [];
    const { subject, at } = anchor;
    const layer = layerAt(pointerKeys(at));
    const own = keys.get(subject);
    if (own !== undefined) return [{ key: own, layer }];
    return index === 0 && isOf(subject, 'services') ? serving(subject.value.id, keys) : [];
  });
}

/** What a service lacks is to be seen where its tenants meet: on its hypervisors, else on its hosts, else on all that it has. */
function serving(id: string | undefined, keys: ReadonlyMap<Subject<unknown>, string>): readonly NoteMark[] {
  const own = [...keys].flatMap(([subject, key]) =>
    isOf(subject, 'systems') && subject.value.service === id ? [{ key, kind: subject.value.kind }] : [],
  );
  const found = (['hypervisor', 'host'] as const)
    .map((kind) => own.filter((each) => each.kind === kind))
    .find((each) => each.length > 0);
  return (found ?? own).map(({ key }) => ({ key }));
}

function layerAt([field, name]: readonly string[]): Layer | undefined {
  return field === 'administrators' ? layers.find((layer) => layer === name) : undefined;
}
