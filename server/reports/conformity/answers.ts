/** Where an ISMS answers a requirement: the fields that the catalogue names for it, as far as they are written. */
import { childPointer, pointerKeys, type Pointer } from '../../facts/fields';
import type { Bilingual, Language } from '../../words/bilingual';
import { mark } from '../../facts/marks';
import type { Project } from '../../workspace/project';
import { idOf } from '../../workspace/names';
import { isInScope, isOpenRisk } from '../../workspace/scope';
import { inReadingOrder, isOf, type Subject } from '../../workspace/subject';
import type { CalendarDate } from '../../facts/date';
import { atEntry, atValue } from '../../check/anchors';
import { locationOf } from '../../check/location';
import { placeIn, type Place } from '../view/place';
import type { IsmsSchema } from '../../schema/isms-schema';
import type { Texts } from '../texts';
import { calledBy } from './called-by';

/** A place where something is said, and of which entry. */
export interface AnswerLocation extends Place {
  /** Id of the entry; the section's name where entries have none. */
  readonly entry: string;
  readonly section: string;
  /** What people call the entry; empty where the section stands once, and its name says all. */
  readonly called: string;
}

export interface Answer {
  /** The field, as the catalogue names it: `risks.owner`. */
  readonly field: string;
  /** What people call it, from the section on. */
  readonly label: Bilingual;
  /** In how many entries it is written. */
  readonly count: number;
  /** The first few of them, in reading order. */
  readonly places: readonly AnswerLocation[];
}

/** So many places of a field are listed. */
const listedLocations = 3;

/** What the places are found in, and the language that their entries are called in. */
export interface AnswerSource {
  readonly project: Project;
  readonly schema: IsmsSchema;
  readonly today: CalendarDate;
  readonly texts: Texts;
}

/** The fields that are written, each with its first places. */
export function answersTo(fields: readonly string[], source: AnswerSource): readonly Answer[] {
  const { project, schema, today } = source;
  return fields.flatMap((field) => {
    const { section, at } = readField(field, schema);
    const first: Subject[] = [];
    let count = 0;
    for (const subject of project.index.some(mark.section(section))) {
      if ((at !== '' && !subject.has(at)) || !counts(subject, today)) continue;
      count += 1;
      keepFirst(first, subject);
    }
    if (count === 0) return [];
    return [
      {
        field,
        label: labelOf(section, at, schema),
        count,
        places: first.map((subject) => located(subject, at, source)),
      },
    ];
  });
}

/** The titles of the schema from the section to the field; a field without a title as it is written. */
function labelOf(section: string, at: Pointer, schema: IsmsSchema): Bilingual {
  const titles: Bilingual[] = [schema.root.properties.get(section.split('.')[0] ?? '')?.title ?? { en: '', ja: '' }];
  let field = schema.entry(section);
  for (const key of pointerKeys(at)) {
    field = field?.properties.get(key) ?? field?.items?.properties.get(key);
    titles.push({ en: field?.title.en || key, ja: field?.title.ja || key });
  }
  const joined = (language: Language): string =>
    titles
      .map((title) => title[language])
      .filter((title) => title !== '')
      .join(' › ');
  return { en: joined('en'), ja: joined('ja') };
}

/** Closed risks and services outside their days answer nothing. */
function counts(subject: Subject, today: CalendarDate): boolean {
  if (isOf(subject, 'risks')) return isOpenRisk(subject.value, { today });
  return !isOf(subject, 'services') || isInScope(subject.value, today);
}

/** Puts a subject among the first in reading order, if it is one: thousands need not be sorted for three. */
function keepFirst(first: Subject[], subject: Subject): void {
  const index = first.findIndex((other) => inReadingOrder(subject, other) < 0);
  first.splice(index < 0 ? first.length : index, 0, subject);
  first.length = Math.min(first.length, listedLocations);
}

/** Placeholders within these fields: what is written there is still to be decided. */
export function placeholdersIn(fields: readonly string[], source: AnswerSource): readonly AnswerLocation[] {
  const { project, schema } = source;
  const subjects = project.index.all(mark.toDo);
  if (subjects.length === 0) return [];
  return fields.flatMap((field) => {
    const { section, at } = readField(field, schema);
    const ofSection = subjects.filter((subject) => subject.section === section);
    return ofSection.flatMap((subject) =>
      subject.facts.violations
        .filter((violation) => violation.kind === 'placeholder')
        .filter((violation) => violation.at === at || violation.at.startsWith(`${at}/`))
        .map((violation) => located(subject, violation.at, source)),
    );
  });
}

function readField(field: string, schema: IsmsSchema): { readonly section: string; readonly at: Pointer } {
  const section = [...schema.sections]
    .filter((each) => field === each || field.startsWith(`${each}.`))
    .reduce((longest, each) => (each.length > longest.length ? each : longest), '');
  const keys = field
    .slice(section.length + 1)
    .split('.')
    .filter(Boolean);
  return { section, at: keys.reduce<Pointer>(childPointer, '') };
}

function located(subject: Subject<unknown>, at: Pointer, { project, texts }: AnswerSource): AnswerLocation {
  const location = locationOf(at === '' ? atEntry(subject) : atValue(subject, at), project);
  return {
    ...placeIn(project, location),
    entry: idOf(subject) ?? subject.section,
    section: subject.section,
    called: calledBy(subject, texts),
  };
}
