/** 責任分界表 as data: for each applicable control, what is done in which role, and by whom. */
import type { Language } from '../../words/bilingual';
import type { LocalizedText } from '../../facts/text';
import type { Judgement } from '../../isms-service';
import type { Role } from '../../words/roles';
import type { Project } from '../../workspace/project';
import { servicesInScope } from '../../workspace/scope';
import type { Reference } from '../references';
import { statementOfApplicability } from '../soa/data';
import type { SoaRow, SoaStandard } from '../soa/model';
import { createTexts } from '../texts';
import type { Place } from '../view/place';
import { placesIn } from '../view/place';
import { atEntry } from '../../check/anchors';
import { locationOf } from '../../check/location';

/** What a row of the statement says of one role. */
export interface Part {
  /** Where nobody says it, what we have written down as done is done by us. */
  readonly responsibility: SoaRow['responsibility'];
  readonly text: string;
  readonly inheritedFrom: string;
  /** Of some services only. */
  readonly services: readonly string[];
}

export interface ResponsibilityRow {
  readonly id: string;
  readonly title: string;
  readonly standard: SoaStandard;
  readonly objective: SoaRow['objective'];
  readonly provider: readonly Part[];
  readonly customer: readonly Part[];
  /** Of rows that speak for no role: annex A, and own controls. */
  readonly both: readonly Part[];
  readonly evidence: readonly Reference[];
  readonly place: Place | undefined;
}

export interface GivenToCustomers {
  readonly service: string;
  readonly information: readonly string[];
  readonly functions: readonly string[];
  readonly place: Place;
}

export interface ResponsibilityReport {
  readonly language: Language;
  readonly today: string;
  readonly organization: string;
  readonly groups: readonly { readonly name: string; readonly rows: readonly ResponsibilityRow[] }[];
  readonly given: readonly GivenToCustomers[];
  readonly untranslated: number;
}

export function responsibilityReport(project: Project, judgement: Judgement, language: Language): ResponsibilityReport {
  const ask = judgement.checkerOf(project)?.questions();
  if (!ask) throw new Error('the project is not part of the service');
  const soa = statementOfApplicability(project, judgement, language);
  const texts = createTexts(project, language);
  const placeOf = placesIn(project);
  const read = (items: readonly LocalizedText[] = []): readonly string[] =>
    items.map(texts.read).filter((text) => text !== '');
  const forCustomers = new Set(
    ask.entries('evidence').flatMap(({ value }) => (value.forCustomers && value.id !== undefined ? [value.id] : [])),
  );
  const given = servicesInScope(ask)
    .filter(({ value }) => value.roles?.includes('provider'))
    .map((service) => ({
      service: texts.read(service.value.name) || (service.value.id ?? ''),
      information: read(service.value.forCustomers?.information),
      functions: read(service.value.forCustomers?.functions),
      place: placeOf(locationOf(atEntry(service), project)),
    }));
  return {
    language,
    today: ask.today,
    organization: soa.organization,
    groups: soa.groups.map(({ name, rows }) => ({ name, rows: merged(rows, forCustomers) })),
    given,
    // Nearly the same texts: whoever reads both documents finds the same note, or one with a few more.
    untranslated: Math.max(soa.untranslated, texts.untranslated()),
  };
}

/** The rows of one control beside each other. */
function merged(rows: readonly SoaRow[], forCustomers: ReadonlySet<string>): readonly ResponsibilityRow[] {
  const byControl = new Map<string, SoaRow[]>();
  for (const row of rows.filter(({ applicable }) => applicable === true)) {
    const known = byControl.get(row.id) ?? [];
    known.push(row);
    byControl.set(row.id, known);
  }
  return [...byControl].map(([id, own]): ResponsibilityRow => {
    const [first] = own;
    const partsFor = (role: Role): readonly Part[] => own.filter(({ roles }) => roles.includes(role)).map(partOf);
    return {
      id,
      title: first?.title ?? '',
      standard: first?.standard ?? 'own',
      objective: first?.objective,
      provider: partsFor('provider'),
      customer: partsFor('customer'),
      both: own.filter(({ roles }) => roles.length === 0).map(partOf),
      evidence: uniqueById(own.flatMap(({ evidence }) => evidence.filter(({ id: each }) => forCustomers.has(each)))),
      place: first?.entry,
    };
  });
}

function partOf({ responsibility, implementation, reason, inheritedFrom, services }: SoaRow): Part {
  const isDone = implementation !== '';
  return {
    responsibility: responsibility ?? (isDone ? 'own' : undefined),
    text: isDone ? implementation : reason,
    inheritedFrom,
    services,
  };
}

function uniqueById(references: readonly Reference[]): readonly Reference[] {
  return [...new Map(references.map(({ id, title, place }) => [id, { id, title, place }])).values()];
}
