/** How far audits reached the services and controls in scope, by the spans of time that clause 4.3 looks at. */
import { addMonths } from '../../facts/date';
import { mark } from '../../facts/marks';
import type { Audit, AuditCriterion, Service } from '../../facts/model';
import { maybeConfirmed } from '../../rules/audit/commitments';
import { criteriaOf } from '../../rules/audit/criteria-audited';
import { cycleEnd, cycleStart, intervalMonths, intervalStart } from '../../rules/audit/periods';
import {
  coversControl,
  hasAudited,
  isInternal,
  performedAudits,
  plannedInternalUntil,
  plannedUntil,
  type DatedAudit,
} from '../../rules/audit/reach';
import { controlTitle, idOf } from '../../workspace/names';
import { servicesInScope } from '../../workspace/scope';
import type { Subject } from '../../workspace/subject';
import type { Reference } from '../references';
import type { Coverage, AuditedControl, AuditedService } from './model';
import type { AuditSource } from './data';

export interface AuditSpans {
  /** Performed in the cycle, the latest first. */
  readonly performed: readonly DatedAudit[];
  readonly internal: readonly DatedAudit[];
  /** Ids of these. */
  readonly internalIds: ReadonlySet<string>;
  readonly intervalStart: string;
}

export function spansOf({ ask }: AuditSource): AuditSpans {
  const since = cycleStart(ask);
  const performed = performedAudits(ask).filter(({ day }) => day >= since);
  const internal = performed.filter(({ audit }) => isInternal(audit.value));
  return {
    performed,
    internal,
    internalIds: new Set(internal.flatMap(({ audit }) => idOf(audit) ?? [])),
    intervalStart: intervalStart(ask),
  };
}

export function auditedServices(source: AuditSource, spans: AuditSpans): readonly AuditedService[] {
  const { ask, texts, references } = source;
  const asked = ask.single('auditProgramme')?.value.criteria ?? [];
  const planned = plannedInternalUntil(addMonths(ask.today, intervalMonths(ask)), ask);
  return servicesInScope(ask).map((service) => {
    const { id = '', name, roles = [] } = service.value;
    const sees = (dated: DatedAudit): boolean => hasAudited(dated, service.value);
    const criterion = (word: AuditCriterion): Coverage =>
      coverageOf(
        source,
        spans.internal.find((dated) => sees(dated) && criteriaOf([dated]).includes(word)),
        planned.find((dated) => sees(dated) && criteriaOf([dated]).includes(word)),
      );
    return {
      id,
      name: texts.read(name) || id,
      roles,
      place: references.placeOf(service),
      criteria: Object.fromEntries(asked.map((word) => [word, criterion(word)])),
      commitments: commitmentsOf(source, service.value, spans),
      byOthers: spans.performed
        .filter((dated) => !isInternal(dated.audit.value) && sees(dated))
        .map(({ audit }) => referenceTo(audit, source)),
    };
  });
}

/** Asked of a provider, and within the interval: promises change faster than the cycle. */
function commitmentsOf(source: AuditSource, service: Service, spans: AuditSpans): Coverage | undefined {
  if (!service.roles?.includes('provider')) return undefined;
  const recent = spans.performed.filter(({ day }) => day >= spans.intervalStart);
  const confirming = recent.find((dated) => hasAudited(dated, service) && maybeConfirmed(dated.audit));
  return coverageOf(source, confirming, undefined);
}

/** The controls of ISO/IEC 27017, of annex A and of the organisation's own that apply. */
export function auditedControls(source: AuditSource, spans: AuditSpans): readonly AuditedControl[] {
  const { ask, texts, references } = source;
  const planned = plannedUntil(cycleEnd(ask), ask);
  const cloud = ask.catalog.cloudControls.map(({ id }) => id);
  const annex = ask.catalog.annexControls(ask.edition).map(({ id }) => id);
  const own = ask.entries('ownControls').flatMap(({ value: { id } }) => id ?? []);
  return [...cloud, ...annex, ...own].flatMap((id) => {
    const row = ask.all(mark.applies(id))[0];
    if (!row) return [];
    const covers = ({ audit }: DatedAudit): boolean => coversControl(audit.value, id);
    const covering = spans.performed.filter(covers);
    const last = coverageOf(source, internalFirst(covering), internalFirst(planned.filter(covers)));
    return [
      {
        id,
        title: controlTitle(id, ask, texts.language),
        cloud: ask.catalog.cloudControl(id) !== undefined,
        place: references.placeOf(row),
        state: last.state,
        audits: covering.flatMap(({ audit }) => idOf(audit) ?? []),
        last,
      },
    ];
  });
}

export function coverageOf(
  source: AuditSource,
  performed: DatedAudit | undefined,
  planned: DatedAudit | undefined,
): Coverage {
  const dated = performed ?? planned;
  if (!dated) return { state: 'missing' };
  return {
    state: performed ? 'covered' : 'planned',
    audit: referenceTo(dated.audit, source),
    day: dated.day,
    byOthers: isInternal(dated.audit.value) ? undefined : true,
  };
}

/** Clause 4.3 is on internal audits: one by others says that a control was looked at only where none of these does. */
function internalFirst(audits: readonly DatedAudit[]): DatedAudit | undefined {
  return audits.find(({ audit }) => isInternal(audit.value)) ?? audits[0];
}

function referenceTo(audit: Subject<Audit>, { references }: AuditSource): Reference {
  return references.of(audit, idOf(audit) ?? '');
}
