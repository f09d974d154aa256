import type { Language } from '../../words/bilingual';
import type { Control } from '../../catalog/types';
import { mark } from '../../facts/marks';
import type { ControlStatement, Risk } from '../../facts/model';
import { textIn } from '../../facts/text';
import { atEntry } from '../../check/anchors';
import { locationOf } from '../../check/location';
import { rolesStated, shareService } from '../../rules/soa/statement-roles';
import { missingAnnexControls, missingCloudControls, type MissingControl } from '../../rules/soa/missing-controls';
import { controlTitle, findControl, titleOf } from '../../workspace/names';
import type { Project } from '../../workspace/project';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { isOpenRisk } from '../../workspace/scope';
import { inOneLine } from '../../words/hidden';
import { shiftRange } from '../../yaml/positions';
import { fileIn, placeIn, type Place } from '../view/place';
import type { SoaReference, SoaRow, SoaStandard } from './model';

/** What rows are made from. */
export interface RowSource {
  readonly project: Project;
  readonly ask: Questions;
  readonly language: Language;
  readonly findings: ReadonlyMap<unknown, SoaRow['findings']>;
}

/** A row with what it was made from: the entry that states it, or what is missing. */
export interface SourcedRow {
  readonly row: SoaRow;
  readonly from: Subject<ControlStatement> | MissingControl;
}

/** All rows in the order of the standards: those that are written, and those that ought to be. */
export function rowsOf(source: RowSource): readonly SourcedRow[] {
  const { catalog, edition, entries } = source.ask;
  const order = new Map(
    [...catalog.cloudControls, ...catalog.annexControls(edition)].map(({ id }, index) => [id, index]),
  );
  const position = ({ row }: { readonly row: Keyless }): number => order.get(row.id) ?? order.size;
  const all = [
    ...entries('soa.controls').map((from) => ({ row: statedRow(from, source), from })),
    ...missingRows(source),
  ].toSorted((left, right) => position(left) - position(right));
  const seen = new Map<string, number>();
  return all.map(({ row, from }) => {
    const services = 'slice' in from ? (from.value.services ?? []) : from.services;
    // By ids: names differ from language to language.
    const said = inOneLine([row.id, ...row.roles, ...services].join(' '));
    const times = (seen.get(said) ?? 0) + 1;
    seen.set(said, times);
    return { row: { key: times === 1 ? said : `${said} #${times}`, ...row }, from };
  });
}

type Keyless = Omit<SoaRow, 'key'>;

/** A row of the statement as it is written. */
function statedRow(subject: Subject<ControlStatement>, source: RowSource): Keyless {
  const { project, ask, language, findings } = source;
  const { value } = subject;
  const id = value.id ?? '';
  const excluded = value.applicable === false;
  const references = (kind: string, ids: readonly string[] = []): readonly SoaReference[] =>
    ids.map((each) => referenceTo(kind, each, source));
  return {
    ...aboutControl(id, source),
    roles: rolesStated(value, ask),
    services: (value.services ?? []).map((service) => referenceTo('service', service, source).title || service),
    stated: true,
    applicable: value.applicable,
    responsibility: value.responsibility,
    inheritedFrom: value.inheritedFrom === undefined ? '' : nameOf('service', value.inheritedFrom, source),
    basis: value.basis ?? [],
    requirements: references('obligation', value.requirements),
    reason: textIn(excluded ? value.exclusionReason : value.inclusionReason, language),
    status: excluded ? undefined : value.status,
    due: value.due,
    implementation: textIn(value.implementation, language),
    documents: references('document', value.documents),
    owner: value.owner === undefined ? '' : nameOf('person', value.owner, source),
    evidence: (value.evidence ?? []).map((each) => ({
      ...referenceTo('evidence', each, source),
      collectedOn: ask.definition('evidence', each)?.value.collectedOn,
    })),
    risks: ask
      .all(mark.treats(id))
      .filter((risk) => isOpenRisk(risk.value, ask) && concerns(risk.value, value, ask))
      .flatMap((risk) => (risk.value.id === undefined ? [] : [reference(risk, risk.value.id, source)])),
    reviewedOn: value.reviewedOn,
    place: placeIn(project, locationOf(atEntry(subject), project)),
    entry: wholeEntry(subject, project),
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

/** Controls that annex A or ISO/IEC 27017 has and the project does not state, for the roles and services that are open. */
function missingRows(source: RowSource): readonly { readonly row: Keyless; readonly from: MissingControl }[] {
  const { ask } = source;
  return [...missingCloudControls(ask), ...missingAnnexControls(ask)].map((from) => ({
    from,
    row: {
      ...aboutControl(from.id, source),
      roles: from.roles,
      services: from.services.map((service) => nameOf('service', service, source)),
      ...nothingStated,
    },
  }));
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
  evidence: [],
  risks: [],
  reviewedOn: undefined,
  place: undefined,
  entry: undefined,
  findings: [],
} as const satisfies Partial<SoaRow>;

type AboutControl = Pick<SoaRow, 'id' | 'standard' | 'title' | 'objective' | 'counterparts' | 'guidance'>;

/** What the standards know of a control; of an own control only its title. */
function aboutControl(id: string, { ask, language }: RowSource): AboutControl {
  const control = findControl(id, ask);
  const under = control && groupOf(control, ask);
  return {
    id,
    standard: standardOf(control),
    title: controlTitle(id, ask, language),
    objective: under && { id: under.id, title: under.title[language] },
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

function nameOf(kind: string, id: string, source: RowSource): string {
  return referenceTo(kind, id, source).title || id;
}

function referenceTo(kind: string, id: string, source: RowSource): SoaReference {
  const defined = source.ask.all(mark.defines(kind, id))[0];
  return defined ? reference(defined, id, source) : { id, title: '', place: undefined };
}

function reference(subject: Subject<unknown>, id: string, { project, language }: RowSource): SoaReference {
  return { id, title: titleOf(subject, language), place: placeIn(project, locationOf(atEntry(subject), project)) };
}

/** From the first line of the entry to its last. */
function wholeEntry(subject: Subject<unknown>, project: Project): Place {
  return { file: fileIn(project, subject.document), range: shiftRange(subject.facts.places.entry, subject.slice.line) };
}
