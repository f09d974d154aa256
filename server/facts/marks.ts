/**
 * Marks: the facts of an entry that the index counts. Each is a short text such as `risk-of:crm`. The index knows, for
 * every mark, which entries carry it, so that a rule about a whole project asks one question instead of reading a list.
 */
import { own } from '../words/own';
import { isCalendarDate } from './date';
import type { EntryFacts } from './entry-facts';
import type { ControlStatement, DefiningSections, EntryValues, Risk, SectionName } from './model';
import type { PlainValue } from './read-value';
import { isPlaceholder } from './placeholder';
import { allTexts } from './text';

/** The type says which sections' entries may carry the mark, so that what is asked by it has the type of those entries. */
export type Mark<Carrier extends SectionName = SectionName> = string & { readonly [carrier]?: Carrier };

/** Stands in types only; a mark is a text. */
declare const carrier: unique symbol;

/** The sections whose entries define a kind of id; any, for kinds that catalogues define. */
export type Defining<Kind extends string> = Kind extends keyof DefiningSections ? DefiningSections[Kind] : SectionName;

const soaHead = 'soa-head';

interface BySection {
  <Section extends SectionName>(section: Section): Mark<Section>;
  (section: string): Mark;
}

/** Marks whose carriers no argument's type tells. */
const whole: {
  readonly anyEntry: Mark;
  readonly section: BySection;
  readonly single: BySection;
  readonly statementHead: Mark<'soa'>;
  readonly evidenceForCustomers: Mark<'evidence'>;
  readonly performedAudit: Mark<'audits'>;
  readonly toDo: Mark;
} = {
  anyEntry: 'entry',
  section: (section: string) => `section:${section}`,
  /** The entry that speaks for a section that stands once in a project. */
  single: (section: string) => (section === 'soa' ? soaHead : `section:${section}`),
  /** The file that says version, date or approval of the statement of applicability; others only continue its rows. */
  statementHead: soaHead,
  evidenceForCustomers: 'customer-evidence',
  performedAudit: 'performed-audit',
  /** A placeholder stands somewhere in it. */
  toDo: 'to-do',
};

/** The kind under which the days of risk assessments are listed. */
export const assessmentDays = 'assessment-day';

/** How each mark is spelled. The only place that knows. */
export const mark = {
  ...whole,
  defines: <Kind extends string>(kind: Kind, id: string): Mark<Defining<Kind>> => `def:${kind}:${id}`,
  readDefinition: (mark: Mark): { readonly kind: string; readonly id: string } | undefined => {
    if (!mark.startsWith('def:')) return undefined;
    const colon = mark.indexOf(':', 4);
    return { kind: mark.slice(4, colon), id: mark.slice(colon + 1) };
  },
  /** Not carried by entries: the set of a kind's ids, as something that can be asked for. */
  ids: (kind: string): Mark => `ids:${kind}`,
  refers: (kind: string, id: string): Mark => `ref:${kind}:${id}`,
  role: (role: string): Mark<'services'> => `role:${role}`,
  usedBy: (service: string): Mark<'services'> => `used-by:${service}`,
  systemOf: (service: string): Mark<'systems'> => `system-of:${service}`,
  /** A system of the service describes its separation on one side: `tenants` or `management`. */
  separationOf: (service: string, side: string): Mark<'systems'> => `separation:${side}:${service}`,
  connectsTo: (system: string): Mark<'systems'> => `connects-to:${system}`,
  riskOf: (service: string): Mark<'risks'> => `risk-of:${service}`,
  riskAffects: (service: string, property: string): Mark<'risks'> => `affects:${service}:${property}`,
  riskForCustomers: (service: string): Mark<'risks'> => `customer-risk:${service}`,
  riskWithCode: (service: string, code: string): Mark<'risks'> => `code-risk:${service}:${code}`,
  enisaConsidered: <Section extends 'risks' | 'enisaNotRelevant'>(code: string): Mark<Section> => `enisa:${code}`,
  treats: (control: string): Mark<'risks'> => `treats:${control}`,
  statement: (control: string): Mark<'soa.controls'> => `soa:${control}`,
  /** A row states the control for that role; `every` for a row that names no roles. */
  statementFor: (control: string, role: string): Mark<'soa.controls'> => `soa-for:${role}:${control}`,
  /** A day on which a risk was assessed. A definition, so that `ask.ids` lists the days without reading the risks. */
  assessmentDay: (day: string): Mark<'risks'> => `def:${assessmentDays}:${day}`,
  inclusionReason: (reason: string): Mark<'soa.controls'> => `why:${reason}`,
  reliesOn: (evidence: string): Mark<'soa.controls'> => `relies-on:${evidence}`,
  ownsService: (person: string): Mark<'services'> => `owns-service:${person}`,
  ownsControl: (person: string): Mark<'soa.controls'> => `owns-control:${person}`,
  ownsRisk: (person: string): Mark<'risks'> => `owns-risk:${person}`,
  /** A row says that the control applies. */
  applies: (control: string): Mark<'soa.controls'> => `applies:${control}`,
} as const;

type Marker<Section extends SectionName> = (value: EntryValues[Section]) => readonly Mark<Section>[];

/** What each section's entries add beyond what they define and refer to. */
const markers: { readonly [Section in SectionName]?: Marker<Section> } = {
  services: ({ roles = [], uses = [], owner }) => [
    ...roles.map(mark.role),
    ...uses.map(mark.usedBy),
    ...(owner ? [mark.ownsService(owner)] : []),
  ],
  systems: ({ service, runsOn, networks = [], separation = {} }) => [
    ...(service ? [mark.systemOf(service)] : []),
    ...(service && allTexts(separation.tenants).length > 0 ? [mark.separationOf(service, 'tenants')] : []),
    ...(service && allTexts(separation.management).length > 0 ? [mark.separationOf(service, 'management')] : []),
    ...(runsOn ? [mark.connectsTo(runsOn)] : []),
    ...networks.map(mark.connectsTo),
  ],
  risks: riskMarks,
  enisaNotRelevant: ({ code }) => (code ? [mark.enisaConsidered(code)] : []),
  soa: ({ version, date, approvedBy }) => ([version, date, approvedBy].some(Boolean) ? [mark.statementHead] : []),
  'soa.controls': statementMarks,
  evidence: ({ forCustomers }) => (forCustomers ? [mark.evidenceForCustomers] : []),
  audits: ({ performed }) => (performed ? [mark.performedAudit] : []),
};

/**
 * What an entry adds to the index's running sets, without duplicates. Made anew each time: it is asked for when the entry
 * comes and when it goes, and would take more room in between than the entry itself.
 */
export function marksOf({
  section,
  value,
  definitions,
  references,
  violations,
  inPlaceOfList,
}: EntryFacts): readonly Mark[] {
  if (inPlaceOfList) return [];
  const marker = own(markers, section) as ((value: PlainValue) => readonly Mark[]) | undefined;
  const marks = new Set<Mark>([mark.anyEntry, mark.section(section)]);
  for (const { kind, id } of definitions) marks.add(mark.defines(kind, id));
  for (const { kind, id } of references) marks.add(mark.refers(kind, id));
  for (const own of marker?.(value) ?? []) marks.add(own);
  if (violations.some(({ kind }) => kind === 'placeholder')) marks.add(mark.toDo);
  return [...marks];
}

function riskMarks(risk: Risk): readonly Mark<'risks'>[] {
  const { services = [], affects = [], enisa = [], controls = [], concernsCustomers, owner, assessedOn } = risk;
  return [
    ...(owner ? [mark.ownsRisk(owner)] : []),
    ...(isCalendarDate(assessedOn) ? [mark.assessmentDay(assessedOn)] : []),
    ...enisa.map(mark.enisaConsidered<'risks'>),
    ...controls.map(mark.treats),
    ...services.flatMap((service) => [
      mark.riskOf(service),
      ...affects.map((property) => mark.riskAffects(service, property)),
      ...enisa.map((code) => mark.riskWithCode(service, code)),
      ...(concernsCustomers ? [mark.riskForCustomers(service)] : []),
    ]),
  ];
}

function statementMarks(statement: ControlStatement): readonly Mark<'soa.controls'>[] {
  const { id, roles, applicable, inclusionReason, evidence = [], owner } = statement;
  return [
    ...(id ? [mark.statement(id), ...(applicable ? [mark.applies(id)] : []), ...rolesMarks(id, roles)] : []),
    ...(owner ? [mark.ownsControl(owner)] : []),
    ...allTexts(inclusionReason)
      .filter((reason) => !isPlaceholder(reason, 'prose'))
      .map((reason) => mark.inclusionReason(reason.trim())),
    ...evidence.map(mark.reliesOn),
  ];
}

function rolesMarks(id: string, roles: ControlStatement['roles']): readonly Mark<'soa.controls'>[] {
  return (roles ?? ['every']).map((role) => mark.statementFor(id, role));
}
