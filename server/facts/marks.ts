/**
 * Marks: the facts of an entry that the index counts. Each is a short text such as `risk-of:crm`. The index knows, for
 * every mark, which entries carry it, so that a rule about a whole project asks one question instead of reading a list.
 */
import { own } from '../words/own';
import { isCalendarDate } from './date';
import type { EntryFacts } from './entry-facts';
import { pointerKeys } from './fields';
import { isGivenUp, remainingStanding, spellStanding, type Standing } from './estimate';
import type { ControlStatement, DefiningSections, EntryValues, Risk, SectionName } from './model';
import type { PlainValue } from './read-value';
import { isSourceCode, speaksOfPersonalData } from './matters';
import { comparedNames } from './person-name';
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
  readonly undecidedStatement: Mark<'soa.controls'>;
  readonly basedOnRisk: Mark<'soa.controls'>;
  readonly withoutBasis: Mark<'soa.controls'>;
  readonly evidenceForCustomers: Mark<'evidence'>;
  readonly performedAudit: Mark<'audits'>;
  readonly host: Mark<'systems'>;
  readonly personalData: Mark<'assets'>;
  readonly sourceCode: Mark<'assets'>;
  readonly virtualizedProvided: Mark<'services'>;
  readonly toDo: Mark;
} = {
  anyEntry: 'entry',
  section: (section: string) => `section:${section}`,
  /** The entry that speaks for a section that stands once in a project. */
  single: (section: string) => (section === 'soa' ? soaHead : `section:${section}`),
  /** The file that says version, date or approval of the statement of applicability; others only continue its rows. */
  statementHead: soaHead,
  /** A row that does not say whether its control applies. */
  undecidedStatement: 'soa-undecided',
  /** A row whose basis is a risk, unless it says that the control does not apply. */
  basedOnRisk: 'soa-risk-based',
  /** A row says that the control applies, and no basis. */
  withoutBasis: 'soa-without-basis',
  evidenceForCustomers: 'customer-evidence',
  performedAudit: 'performed-audit',
  /** A machine of the organisation's own. */
  host: 'host',
  /** An asset that holds personal data, by its mark or by what it is called. */
  personalData: 'personal-data',
  /** An asset that only who develops has. */
  sourceCode: 'source-code',
  /** A service that is provided and runs on shared virtual machines. */
  virtualizedProvided: 'virtualized-provided',
  /** A placeholder stands somewhere in it. */
  toDo: 'to-do',
};

/** The kind under which the days of risk assessments are listed. */
export const assessmentDays = 'assessment-day';

/** The kind under which the names of services are listed, whether in scope today or not. */
export const serviceNames = 'service-name';

/** The kind under which is listed how risks remain after their treatment. */
export const standings = 'standing';

/** The kind under which is listed which services open risks name, whether they are defined or not. */
export const assessedServices = 'assessed-service';

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
  /** A service in that role that is in scope on every day. */
  lastingRole: (role: string): Mark<'services'> => `lasting-role:${role}`,
  usedBy: (service: string): Mark<'services'> => `used-by:${service}`,
  systemOf: (service: string): Mark<'systems'> => `system-of:${service}`,
  connectsTo: (system: string): Mark<'systems'> => `connects-to:${system}`,
  riskOf: (service: string): Mark<'risks'> => `risk-of:${service}`,
  riskAffects: (service: string, property: string): Mark<'risks'> => `affects:${service}:${property}`,
  riskForCustomers: (service: string): Mark<'risks'> => `customer-risk:${service}`,
  riskWithCode: (service: string, code: string): Mark<'risks'> => `code-risk:${service}:${code}`,
  enisaConsidered: <Section extends 'risks' | 'enisaNotRelevant'>(code: string): Mark<Section> => `enisa:${code}`,
  treats: (control: string): Mark<'risks'> => `treats:${control}`,
  statement: (control: string): Mark<'soa.controls'> => `soa:${control}`,
  /** A row states the control for that role, whatever the service; `every` for a row that names no roles. */
  statementFor: (control: string, role: string): Mark<'soa.controls'> => `soa-for:${role}:${control}`,
  /** A row states the control for some services only. */
  statementInPart: (control: string): Mark<'soa.controls'> => `soa-part:${control}`,
  /** A day on which a risk was assessed. A definition, so that `ask.ids` lists the days without reading the risks. */
  assessmentDay: (day: string): Mark<'risks'> => `def:${assessmentDays}:${day}`,
  /** A name of a service, listed likewise. */
  serviceName: (name: string): Mark<'services'> => `def:${serviceNames}:${name}`,
  /** How a risk remains, listed likewise: there are few ways for thousands of risks. */
  standing: (standing: Standing): Mark<'risks'> => `def:${standings}:${spellStanding(standing)}`,
  /** A service that an open risk names, listed likewise: misspelt ones are found without reading the risks. */
  assessedService: (service: string): Mark<'risks'> => `def:${assessedServices}:${service}`,
  inclusionReason: (reason: string): Mark<'soa.controls'> => `why:${reason}`,
  reliesOn: (evidence: string): Mark<'soa.controls'> => `relies-on:${evidence}`,
  /** A person of that name, as `comparedNames` spells it. */
  personNamed: (name: string): Mark<'people'> => `person-named:${name}`,
  ownsService: (person: string): Mark<'services'> => `owns-service:${person}`,
  ownsControl: (person: string): Mark<'soa.controls'> => `owns-control:${person}`,
  ownsRisk: (person: string): Mark<'risks'> => `owns-risk:${person}`,
  /** An audit names the service; not asked as a reference, which thousands of risks are as well. */
  auditOf: (service: string): Mark<'audits'> => `audit-of:${service}`,
  /** An audit found something about the control; likewise. */
  findingOn: (control: string): Mark<'audits'> => `finding-on:${control}`,
  /** What stands in that field of a risk is not what the field takes, and has a finding of its own. */
  misreadInRisk: (field: string): Mark<'risks'> => `misread-in-risk:${field}`,
  /** A row says that the control applies. */
  applies: (control: string): Mark<'soa.controls'> => `applies:${control}`,
} as const;

type Marker<Section extends SectionName> = (value: EntryValues[Section]) => readonly Mark<Section>[];

/** What each section's entries add beyond what they define and refer to. */
const markers: { readonly [Section in SectionName]?: Marker<Section> } = {
  people: ({ name }) => comparedNames(name).map(mark.personNamed),
  services: ({ name, roles = [], uses = [], owner, virtualized, since, until }) => [
    ...allTexts(name).map(mark.serviceName),
    ...roles.map(mark.role),
    ...(since === undefined && until === undefined ? roles.map(mark.lastingRole) : []),
    ...uses.map(mark.usedBy),
    ...(owner ? [mark.ownsService(owner)] : []),
    ...(virtualized && roles.includes('provider') ? [mark.virtualizedProvided] : []),
  ],
  assets: ({ name, classification, personalData }) => [
    ...((personalData ?? [...allTexts(name), ...allTexts(classification)].some(speaksOfPersonalData))
      ? [mark.personalData]
      : []),
    ...(allTexts(name).some(isSourceCode) ? [mark.sourceCode] : []),
  ],
  systems: ({ kind, service, runsOn, networks = [] }) => [
    ...(kind === 'host' ? [mark.host] : []),
    ...(service ? [mark.systemOf(service)] : []),
    ...(runsOn ? [mark.connectsTo(runsOn)] : []),
    ...networks.map(mark.connectsTo),
  ],
  risks: riskMarks,
  enisaNotRelevant: ({ code }) => (code ? [mark.enisaConsidered(code)] : []),
  soa: ({ version, date, approvedBy, document }) =>
    [version, date, approvedBy, document].some(Boolean) ? [mark.statementHead] : [],
  'soa.controls': statementMarks,
  evidence: ({ forCustomers }) => (forCustomers ? [mark.evidenceForCustomers] : []),
  audits: ({ performed, services = [], findings = [] }) => [
    ...(performed ? [mark.performedAudit] : []),
    ...services.map(mark.auditOf),
    ...findings.flatMap(({ control }) => (control ? [mark.findingOn(control)] : [])),
  ],
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
  if (section === 'risks') for (const { at } of violations) marks.add(mark.misreadInRisk(pointerKeys(at)[0] ?? ''));
  return [...marks];
}

function riskMarks(risk: Risk): readonly Mark<'risks'>[] {
  const { services = [], affects = [], enisa = [], controls = [], concernsCustomers, owner, assessedOn } = risk;
  const considered = enisa.map(mark.enisaConsidered<'risks'>);
  const owned = owner ? [mark.ownsRisk(owner)] : [];
  const standing = isGivenUp(risk) ? [] : [mark.standing(remainingStanding(risk))];
  // What is over was considered, and covers nothing any more; without the day of closing it still has to be dealt with.
  if (risk.status === 'closed') return [...considered, ...owned, ...(isCalendarDate(risk.closedOn) ? [] : standing)];
  return [
    ...considered,
    ...owned,
    ...(isCalendarDate(assessedOn) ? [mark.assessmentDay(assessedOn)] : []),
    ...standing,
    ...controls.map(mark.treats),
    ...services.flatMap((service) => [
      mark.riskOf(service),
      mark.assessedService(service),
      ...(affects.length > 0 ? affects : ['unsaid']).map((property) => mark.riskAffects(service, property)),
      ...enisa.map((code) => mark.riskWithCode(service, code)),
      ...(concernsCustomers ? [mark.riskForCustomers(service)] : []),
    ]),
  ];
}

function statementMarks(statement: ControlStatement): readonly Mark<'soa.controls'>[] {
  const { id, applicable, inclusionReason, evidence = [], owner, basis } = statement;
  return [
    ...(id ? [mark.statement(id), ...(applicable ? [mark.applies(id)] : []), ...coverageMarks(id, statement)] : []),
    ...(applicable === undefined ? [mark.undecidedStatement] : []),
    ...(applicable === true && !basis?.length ? [mark.withoutBasis] : []),
    ...(applicable !== false && basis?.includes('risk') ? [mark.basedOnRisk] : []),
    ...(owner ? [mark.ownsControl(owner)] : []),
    ...allTexts(inclusionReason)
      .filter((reason) => !isPlaceholder(reason, 'prose'))
      .map((reason) => mark.inclusionReason(reason.trim())),
    ...evidence.map(mark.reliesOn),
  ];
}

function coverageMarks(id: string, { roles, services }: ControlStatement): readonly Mark<'soa.controls'>[] {
  if (services !== undefined) return [mark.statementInPart(id)];
  return (roles ?? ['every']).map((role) => mark.statementFor(id, role));
}
