/** The report on internal audit as data: the programme, what audits reached, what they concluded and found. */
import type { Language } from '../../words/bilingual';
import { own } from '../../words/own';
import { isCalendarDate } from '../../facts/date';
import type { AuditCriterion } from '../../facts/model';
import type { Judgement } from '../../isms-service';
import { auditFindingsOf } from '../../rules/audit/audit-finding';
import { cycleMonths, cycleStart, intervalMonths, intervalStart } from '../../rules/audit/periods';
import { isInternal, performedDay, plannedInternalUntil } from '../../rules/audit/reach';
import { auditTypeNames, criterionNames, gradeNames, nameIn, reportTypeNames, schemeNames } from '../../words/names';
import type { Project } from '../../workspace/project';
import type { Questions } from '../../workspace/questions';
import type { Entry } from '../../workspace/subject';
import { atValue } from '../../check/anchors';
import { locationOf } from '../../check/location';
import { createReferences, type References } from '../references';
import { createTexts, type Texts } from '../texts';
import { placesIn } from '../view/place';
import { spanOfDays } from '../../words/span-of-days';
import { auditedControls, auditedServices, coverageOf, spansOf, type AuditSpans } from './coverage';
import type { AuditedControl, AuditFindingRow, AuditRecord, AuditReport } from './model';

export interface AuditSource {
  readonly project: Project;
  readonly ask: Questions;
  readonly texts: Texts;
  readonly references: References;
}

/** Of it, which services were audited by which criteria. */
export interface ServicesAudited extends Pick<AuditReport, 'language' | 'services'> {
  readonly criteria: readonly AuditCriterion[];
}

export function servicesAudited(project: Project, judgement: Judgement, texts: Texts): ServicesAudited {
  const ask = judgement.checkerOf(project)?.questions();
  if (!ask) throw new Error('the project is not part of the service');
  const source = { project, ask, texts, references: createReferences(project, ask, texts) };
  return {
    language: texts.language,
    criteria: criteriaIn(ask),
    services: auditedServices(source, spansOf(source)),
  };
}

export function auditReport(project: Project, judgement: Judgement, language: Language): AuditReport {
  const ask = judgement.checkerOf(project)?.questions();
  if (!ask) throw new Error('the project is not part of the service');
  const texts = createTexts(project, language);
  const source = { project, ask, texts, references: createReferences(project, ask, texts) };
  const spans = spansOf(source);
  const controls = auditedControls(source, spans);
  const audits = [...ask.entries('audits')].sort((left, right) => (dayOf(left) < dayOf(right) ? 1 : -1));
  return {
    language,
    today: ask.today,
    organization: texts.read(ask.single('organization')?.value.name),
    programme: programmeOf(source),
    intervalMonths: intervalMonths(ask),
    intervalStart: intervalStart(ask),
    cycleMonths: cycleMonths(ask),
    cycleStart: cycleStart(ask),
    // However far ahead: the calendar's last day.
    next: coverageOf(source, undefined, plannedInternalUntil('9999-12-31', ask)[0]),
    services: auditedServices(source, spans),
    controls,
    audits: audits.map((audit) => recordOf(audit, controls, spans, source)),
    findings: audits.flatMap((audit) => findingsOf(audit, source)),
    untranslated: texts.untranslated(),
  };
}

function programmeOf({ ask, texts, references }: AuditSource): AuditReport['programme'] {
  const programme = ask.single('auditProgramme');
  if (!programme) return undefined;
  const { method, responsible = '' } = programme.value;
  return {
    criteria: criteriaIn(ask),
    method: texts.read(method),
    responsible: responsible === '' ? '' : references.nameOf('person', responsible),
    place: references.placeOf(programme),
  };
}

/** What the programme judges by; a word that nobody knows is none. */
function criteriaIn(ask: Questions): readonly AuditCriterion[] {
  const { criteria = [] } = ask.single('auditProgramme')?.value ?? {};
  return criteria.filter((word) => own(criterionNames, word) !== undefined);
}

/** The day that it is listed by. */
function dayOf({ value: { performed, planned } }: Entry<'audits'>): string {
  return performed ?? planned ?? '';
}

function recordOf(
  audit: Entry<'audits'>,
  controls: readonly AuditedControl[],
  spans: AuditSpans,
  source: AuditSource,
): AuditRecord {
  const { ask, texts, references } = source;
  const { value } = audit;
  const { id = '', type = 'internal', scheme, reportType, period, criteria = [], auditors = [] } = value;
  const { language } = texts;
  const internal = isInternal(value);
  const performed = performedDay(value, ask.today) ?? '';
  return {
    id,
    kind: nameIn(auditTypeNames, type)[language],
    internal,
    scheme: scheme === undefined ? '' : nameIn(schemeNames, scheme)[language],
    reportType: reportType === undefined ? '' : nameIn(reportTypeNames, reportType)[language],
    period: spanOfDays(period?.from ?? '', period?.to ?? '', language),
    criteria: criteria.map((word) => nameIn(criterionNames, word)[language]),
    services: value.services?.map((service) => references.nameOf('service', service)),
    controls: value.controls === undefined ? [] : typeof value.controls === 'string' ? 'all' : value.controls,
    planned: isCalendarDate(value.planned) ? value.planned : '',
    performed,
    auditors: auditors
      .filter((each) => each !== '')
      .map((each) => ({
        name: references.nameOf('person', each),
        competent: ask.definition('person', each)?.value.competence?.includes('cloud-audit') === true,
      })),
    commitments: value.providerCommitments?.confirmed === true ? texts.read(value.providerCommitments.how) : '',
    conformity: texts.read(value.conclusion?.conformity),
    effectiveness: texts.read(value.conclusion?.effectiveness),
    report: value.report ?? '',
    fills: internal || performed === '' ? [] : filledBy(audit, controls, spans),
    place: references.placeOf(audit),
  };
}

/** What it reaches in the cycle and no internal audit does: that much of an audit it may stand for. */
function filledBy(
  { value: { id = '' } }: Entry<'audits'>,
  controls: readonly AuditedControl[],
  { internalIds }: AuditSpans,
): readonly string[] {
  return controls
    .filter(({ audits }) => audits.includes(id) && !audits.some((each) => internalIds.has(each)))
    .map(({ id: control }) => control);
}

function findingsOf(audit: Entry<'audits'>, { project, texts, references }: AuditSource): readonly AuditFindingRow[] {
  const placeOf = placesIn(project);
  const nameOf = (person: string | undefined): string =>
    person === undefined || person === '' ? '' : references.nameOf('person', person);
  return auditFindingsOf(audit).map(({ auditFinding, at }) => {
    const { id = '', grade, control, requirement, action, effectiveness, status } = auditFinding;
    return {
      audit: audit.value.id ?? '',
      id,
      grade: grade === undefined ? '' : nameIn(gradeNames, grade)[texts.language],
      about: control ?? requirement ?? '',
      description: texts.read(auditFinding.description),
      correction: texts.read(auditFinding.correction),
      rootCause: texts.read(auditFinding.rootCause),
      action: texts.read(action?.what),
      owner: nameOf(action?.owner),
      due: action?.due ?? '',
      doneOn: action?.doneOn ?? '',
      effectiveness: [effectiveness?.on ?? '', nameOf(effectiveness?.verifiedBy), texts.read(effectiveness?.result)]
        .filter((part) => part !== '')
        .join(' '),
      status: status === 'closed' ? 'closed' : 'open',
      place: placeOf(locationOf(atValue(audit, at), project)),
    };
  });
}
