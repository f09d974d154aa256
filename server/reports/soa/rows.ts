import type { Control } from '../../catalog/types';
import { mark } from '../../facts/marks';
import type { ControlStatement, Risk } from '../../facts/model';
import { rolesStated, shareService } from '../../rules/soa/statement-roles';
import { missingAnnexControls, missingCloudControls, type MissingControl } from '../../rules/soa/missing-controls';
import { findControl, ownControl } from '../../workspace/names';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { isOpenRisk } from '../../workspace/scope';
import { inOneLine } from '../../words/hidden';
import { createKeys } from '../view/keys';
import type { Texts } from '../texts';
import type { SoaRow, SoaStandard } from './model';
import type { Reference, References } from '../references';

/** What rows are made from. */
export interface RowSource {
  readonly ask: Questions;
  readonly texts: Texts;
  readonly references: References;
  readonly findings: ReadonlyMap<unknown, SoaRow['findings']>;
}

/** A row with what it was made from: the entry that states it, or what is missing. */
export interface SourcedRow {
  readonly row: SoaRow;
  readonly from: Subject<ControlStatement> | MissingControl;
}

/** All rows in the order of the standards: those that are written, and those that ought to be. */
export function rowsOf(source: RowSource): readonly SourcedRow[] {
  const { ask } = source;
  const { catalog, edition, entries } = ask;
  const order = new Map(
    [...catalog.cloudControls, ...catalog.annexControls(edition)].map(({ id }, index) => [id, index]),
  );
  const position = (from: SourcedRow['from']): number => order.get(controlOf(from)) ?? order.size;
  const keyOf = rowKeys();
  return [...entries('soa.controls'), ...missingCloudControls(ask), ...missingAnnexControls(ask)]
    .toSorted((left, right) => position(left) - position(right))
    .map((from) => ({ row: 'slice' in from ? statedRow(from, source, keyOf) : missingRow(from, source, keyOf), from }));
}

function controlOf(from: SourcedRow['from']): string {
  return 'slice' in from ? (from.value.id ?? '') : from.id;
}

type KeyOf = (id: string, roles: readonly string[], services: readonly string[]) => string;

/** By ids: names differ from language to language. The same for a second time gets a number. */
function rowKeys(): KeyOf {
  const keyOf = createKeys();
  return (id, roles, services) => keyOf(inOneLine([id, ...roles, ...services].join(' ')));
}

/** A row of the statement as it is written. No spread: of a thousand objects of that size, it takes most of the time. */
function statedRow(subject: Subject<ControlStatement>, source: RowSource, keyOf: KeyOf): SoaRow {
  const { ask, texts, findings, references } = source;
  const { value } = subject;
  const { services = [] } = value;
  const { id, standard, title, objective, counterparts, guidance } = aboutControl(value.id ?? '', source);
  const roles = rolesStated(value, ask);
  const excluded = value.applicable === false;
  const named = (kind: string, ids: readonly string[] = []): readonly Reference[] =>
    ids.map((each) => references.to(kind, each));
  return {
    key: keyOf(id, roles, services),
    id,
    standard,
    title,
    objective,
    counterparts,
    guidance,
    roles,
    services: services.map((service) => references.nameOf('service', service)),
    stated: true,
    applicable: value.applicable,
    responsibility: value.responsibility,
    inheritedFrom: value.inheritedFrom === undefined ? '' : references.nameOf('service', value.inheritedFrom),
    basis: value.basis ?? [],
    requirements: named('obligation', value.requirements),
    reason: texts.read(excluded ? value.exclusionReason : value.inclusionReason),
    status: excluded ? undefined : value.status,
    due: value.due,
    implementation: texts.read(value.implementation),
    documents: named('document', value.documents),
    owner: value.owner === undefined ? '' : references.nameOf('person', value.owner),
    ownerId: value.owner,
    evidence: (value.evidence ?? []).map((each) => ({
      ...references.to('evidence', each),
      collectedOn: ask.definition('evidence', each)?.value.collectedOn,
    })),
    risks: ask
      .all(mark.treats(id))
      .filter((risk) => isOpenRisk(risk.value, ask) && concerns(risk.value, value, ask))
      .flatMap((risk) => (risk.value.id === undefined ? [] : [references.of(risk, risk.value.id)])),
    reviewedOn: value.reviewedOn,
    place: references.placeOf(subject),
    entry: references.entryOf(subject),
    findings: findings.get(subject) ?? [],
  };
}

/** Whether a risk is one of the row: of a service, and a role, that the row speaks for. */
function concerns(risk: Risk, row: ControlStatement, ask: Questions): boolean {
  const roles = rolesStated(row, ask);
  const { roles: own = [] } = risk;
  return (
    shareService(risk, row) && (own.length === 0 || roles.length === 0 || own.some((role) => roles.includes(role)))
  );
}

/** A control that annex A or ISO/IEC 27017 has and the project does not state, for the roles and services that are open. */
function missingRow({ id, roles, services }: MissingControl, source: RowSource, keyOf: KeyOf): SoaRow {
  return {
    key: keyOf(id, roles, services),
    ...aboutControl(id, source),
    roles,
    services: services.map((service) => source.references.nameOf('service', service)),
    ...nothingStated,
  };
}

const nothingStated = {
  stated: false,
  applicable: undefined,
  responsibility: undefined,
  inheritedFrom: '',
  basis: [],
  requirements: [],
  reason: '',
  status: undefined,
  due: undefined,
  implementation: '',
  documents: [],
  owner: '',
  ownerId: undefined,
  evidence: [],
  risks: [],
  reviewedOn: undefined,
  place: undefined,
  entry: undefined,
  findings: [],
} as const satisfies Partial<SoaRow>;

type AboutControl = Pick<SoaRow, 'id' | 'standard' | 'title' | 'objective' | 'counterparts' | 'guidance'>;

/** What the standards know of a control; of an own control only its title. */
function aboutControl(id: string, { ask, texts }: RowSource): AboutControl {
  const control = findControl(id, ask);
  const under = control && groupOf(control, ask);
  return {
    id,
    standard: standardOf(control),
    title: control?.title[texts.language] ?? texts.read(ownControl(id, ask)?.value.title),
    objective: under && { id: under.id, title: under.title[texts.language] },
    counterparts: control ? counterpartsOf(control, ask) : [],
    guidance: control?.standard === '27017' ? control.roles : [],
  };
}

function standardOf(control: Control | undefined): SoaStandard {
  return control ? control.standard : 'own';
}

/** The body of ISO/IEC 27017:2015 has the numbers, and so the objectives, of annex A of 2013. */
function groupOf(control: Control, { catalog }: Questions): { id: string; title: SoaTitle } | undefined {
  if (control.standard === '27001') return control.group;
  if (control.objective) return control.objective;
  const group = catalog.annexControl('2013', `A.${control.id}`)?.group;
  return group && { id: group.id.replace(/^A\./, ''), title: group.title };
}

type SoaTitle = Control['title'];

/** The number of the same control in the other edition; of a control of ISO/IEC 27017, that in the annex A in force. */
function counterpartsOf(control: Control, { catalog, edition }: Questions): readonly string[] {
  if (control.standard === '27001') return control.counterparts;
  const old = catalog.annexControl('2013', `A.${control.id}`);
  if (!old) return [];
  return edition === '2013' ? [old.id] : old.counterparts;
}
