/** The statement of applicability as data: what the preview shows and every export writes. */
import type { Language } from '../../words/bilingual';
import type { Control } from '../../catalog/types';
import type { Role } from '../../words/roles';
import { mark } from '../../facts/marks';
import type { ControlStatement, ImplementationStatus } from '../../facts/model';
import { textIn } from '../../facts/text';
import { controlTitle, findControl } from '../../workspace/names';
import type { IsmsService } from '../../isms-service';
import type { Project } from '../../workspace/project';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { atEntry } from '../../check/anchors';
import { messageOf } from '../../check/message';
import { locationOf, type Location } from '../../check/location';
import type { Severity } from '../../check/rule';
import { rolesInScope, rolesStated, rolesWithGuidance } from '../../rules/soa/statement-roles';
import { standardNames } from '../../words/names';

export type SoaStandard = '27017' | '27001' | 'own';

export interface SoaRow {
  readonly id: string;
  readonly standard: SoaStandard;
  readonly title: string;
  /** Roles that the row speaks for; empty for annex A and own controls. */
  readonly roles: readonly Role[];
  /** False for a control that ought to be stated and is not: a row to be written. */
  readonly stated: boolean;
  /** `undefined` while undecided. */
  readonly applicable: boolean | undefined;
  readonly basis: readonly string[];
  readonly reason: string;
  readonly status: ImplementationStatus | undefined;
  readonly due: string | undefined;
  readonly implementation: string;
  readonly owner: string;
  readonly evidence: readonly string[];
  readonly risks: readonly string[];
  readonly reviewedOn: string | undefined;
  /** Where it is written. */
  readonly place: Location | undefined;
  /** The last line of what is written there. */
  readonly lastLine: number | undefined;
  /** What the checker says of the row, worst first. */
  readonly findings: readonly { readonly severity: Severity; readonly rule: string; readonly message: string }[];
}

export interface SoaGroup {
  readonly standard: SoaStandard;
  readonly name: string;
  readonly rows: readonly SoaRow[];
}

export interface SoaSummary {
  readonly total: number;
  readonly applicable: number;
  readonly excluded: number;
  readonly undecided: number;
  readonly missing: number;
  readonly implemented: number;
}

export interface StatementOfApplicabilityReport {
  readonly organization: string;
  readonly language: Language;
  readonly today: string;
  readonly version: string;
  readonly date: string;
  readonly approvedBy: string;
  readonly roles: readonly Role[];
  readonly groups: readonly SoaGroup[];
  readonly summary: SoaSummary;
}

/** Builds the report of a project, with texts in one language. */
export function statementOfApplicability(
  project: Project,
  service: IsmsService,
  language: Language,
): StatementOfApplicabilityReport {
  const ask = service.checkerOf(project)?.questions();
  if (!ask) throw new Error('the project is not part of the service');
  const findings = findingsBySubject(project, service, language);
  const statements = ask.entries('soa.controls');
  const rows = statements.map((subject) => statedRow(subject, project, ask, language, findings));
  const all = [...rows, ...missingRows(ask, language)];
  const head = ask.single('soa');
  return {
    organization: textIn(ask.single('organization')?.value.name, language),
    language,
    today: ask.today,
    version: head?.value.version ?? '',
    date: head?.value.date ?? '',
    approvedBy: personName(head?.value.approvedBy, ask, language),
    roles: rolesInScope(ask),
    groups: groupByStandard(all, ask, language),
    summary: summarize(all),
  };
}

type FindingsBySubject = ReadonlyMap<unknown, SoaRow['findings']>;

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2, hint: 3 };

function findingsBySubject(project: Project, service: IsmsService, language: Language): FindingsBySubject {
  const bySubject = new Map<unknown, { severity: Severity; rule: string; message: string }[]>();
  for (const { finding, severity, suppression } of project.uris().flatMap((uri) => service.findings(uri))) {
    if (suppression || finding.anchor.kind !== 'field') continue;
    const { subject } = finding.anchor;
    const known = bySubject.get(subject) ?? [];
    known.push({ severity, rule: finding.rule.code, message: messageOf(finding, language) });
    bySubject.set(subject, known);
  }
  for (const known of bySubject.values()) known.sort((left, right) => weight[left.severity] - weight[right.severity]);
  return bySubject;
}

function statedRow(
  subject: Subject<ControlStatement>,
  project: Project,
  ask: Questions,
  language: Language,
  findings: FindingsBySubject,
): SoaRow {
  const { value } = subject;
  const id = value.id ?? '';
  const excluded = value.applicable === false;
  return {
    id,
    standard: standardOf(id, ask),
    title: controlTitle(id, ask, language),
    roles: rolesStated(value, ask),
    stated: true,
    applicable: value.applicable,
    basis: value.basis ?? [],
    reason: textIn(excluded ? value.exclusionReason : value.inclusionReason, language),
    status: excluded ? undefined : value.status,
    due: value.due,
    implementation: textIn(value.implementation, language),
    owner: personName(value.owner, ask, language),
    evidence: value.evidence ?? [],
    risks: ask.all(mark.treats(id)).flatMap((risk) => (risk.value.id === undefined ? [] : [risk.value.id])),
    reviewedOn: value.reviewedOn,
    place: locationOf(atEntry(subject), project),
    lastLine: subject.slice.line + subject.facts.places.entry.end.line,
    findings: findings.get(subject) ?? [],
  };
}

/** Controls that annex A or ISO/IEC 27017 has and the project does not state, for the roles that are open. */
function missingRows(ask: Questions, language: Language): readonly SoaRow[] {
  const cloud = ask.catalog.cloudControls.flatMap((control) => {
    const stated = new Set(ask.all(mark.statement(control.id)).flatMap(({ value }) => rolesStated(value, ask)));
    const open = rolesWithGuidance(control.id, ask).filter((role) => !stated.has(role));
    return open.length > 0 ? [missingRow(control, '27017', open, language)] : [];
  });
  const annex = ask.catalog
    .annexControls(ask.edition)
    .filter(({ id }) => !ask.has(mark.statement(id)))
    .map((control) => missingRow(control, '27001', [], language));
  return [...cloud, ...annex];
}

function missingRow(control: Control, standard: SoaStandard, roles: readonly Role[], language: Language): SoaRow {
  return {
    id: control.id,
    standard,
    title: control.title[language],
    roles,
    stated: false,
    applicable: undefined,
    basis: [],
    reason: '',
    status: undefined,
    due: undefined,
    implementation: '',
    owner: '',
    evidence: [],
    risks: [],
    reviewedOn: undefined,
    place: undefined,
    lastLine: undefined,
    findings: [],
  };
}

function standardOf(id: string, ask: Questions): SoaStandard {
  const control = findControl(id, ask);
  return control ? control.standard : 'own';
}

const ownControls = { en: 'Own controls', ja: '独自の管理策' };

function groupByStandard(rows: readonly SoaRow[], ask: Questions, language: Language): readonly SoaGroup[] {
  const names: Readonly<Record<SoaStandard, string>> = {
    '27017': standardNames.cloud[language],
    '27001': standardNames.annex[ask.edition][language],
    own: ownControls[language],
  };
  const order = new Map(
    [...ask.catalog.cloudControls, ...ask.catalog.annexControls(ask.edition)].map(({ id }, index) => [id, index]),
  );
  return (['27017', '27001', 'own'] as const).flatMap((standard) => {
    const own = rows.filter((row) => row.standard === standard);
    if (own.length === 0) return [];
    const position = ({ id }: SoaRow): number => order.get(id) ?? order.size;
    return [{ standard, name: names[standard], rows: own.toSorted((left, right) => position(left) - position(right)) }];
  });
}

function summarize(rows: readonly SoaRow[]): SoaSummary {
  const stated = rows.filter((row) => row.stated);
  return {
    total: rows.length,
    applicable: stated.filter(({ applicable }) => applicable === true).length,
    excluded: stated.filter(({ applicable }) => applicable === false).length,
    undecided: stated.filter(({ applicable }) => applicable === undefined).length,
    missing: rows.length - stated.length,
    implemented: stated.filter(({ applicable, status }) => applicable === true && status === 'implemented').length,
  };
}

function personName(id: string | undefined, ask: Questions, language: Language): string {
  if (id === undefined) return '';
  return textIn(ask.definition('person', id)?.value.name, language) || id;
}
