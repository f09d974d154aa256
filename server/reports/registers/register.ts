/**
 * A register: the entries of a section as rows. What its columns are stands once, and both the data for programs and the
 * view for people are made from them; adding a register is a file and a line in `reports.ts`.
 */
import type { Bilingual, Language } from '../../words/bilingual';
import type { SectionName } from '../../facts/model';
import type { Judgement } from '../../isms-service';
import { idOf, titleOf } from '../../workspace/names';
import type { Project } from '../../workspace/project';
import type { Questions } from '../../workspace/questions';
import type { Entry } from '../../workspace/subject';
import { createReferences, type References } from '../references';
import { createTexts, type Texts } from '../texts';
import { createKeys } from '../view/keys';
import { asOf, asOfFacts } from '../view/as-of';
import { withoutEmptyColumns } from '../view/empty-columns';
import type { Place } from '../view/place';
import { plain, type Plain } from '../view/plain';
import type { Cell, Choice, Column, DocumentView, ItemRow, Tile } from '../view/view';
import { registerWords as words } from './words';

/** What cells are made from. */
export interface RegisterSource {
  readonly project: Project;
  readonly ask: Questions;
  readonly texts: Texts;
  readonly references: References;
}

export interface RegisterColumn<Section extends SectionName> extends Omit<Column, 'title'> {
  readonly title: Bilingual;
  readonly cell: (entry: Entry<Section>, source: RegisterSource) => Cell;
}

/** By what rows can be filtered; `worries` are the values that something is left to do about. */
export interface RegisterFacet<Section extends SectionName> {
  readonly id: string;
  readonly title: Bilingual;
  readonly values: (entry: Entry<Section>, source: RegisterSource) => readonly Choice[];
  /** Each value is counted above the rows. */
  readonly counted?: boolean;
  readonly worries?: readonly string[];
}

export interface Register<Section extends SectionName> {
  readonly name: string;
  readonly title: Bilingual;
  readonly note: Bilingual;
  readonly section: Section;
  readonly columns: readonly RegisterColumn<Section>[];
  readonly facets: readonly RegisterFacet<Section>[];
}

export interface RegisterReport {
  readonly name: string;
  readonly language: Language;
  readonly today: string;
  readonly organization: string;
  readonly entries: readonly RegisterEntry[];
  /** So many different texts of it are not written in its language. */
  readonly untranslated: number;
}

interface RegisterEntry {
  readonly values: Readonly<Record<string, Plain>>;
  readonly place: Place;
}

interface Rows {
  readonly source: RegisterSource;
  readonly rows: readonly ItemRow[];
  readonly choices: ReadonlyMap<string, readonly Choice[]>;
}

export function registerData<Section extends SectionName>(
  register: Register<Section>,
  project: Project,
  judgement: Judgement,
  language: Language,
): RegisterReport {
  const { source, rows } = rowsOf(register, project, judgement, language);
  return {
    name: register.name,
    language,
    today: source.ask.today,
    organization: organizationOf(source),
    entries: rows.flatMap(({ cells, place }) =>
      place
        ? [
            {
              values: Object.fromEntries(register.columns.map(({ id }, index) => [id, plain(cells[index] ?? '')])),
              place,
            },
          ]
        : [],
    ),
    untranslated: source.texts.untranslated(),
  };
}

export function registerView<Section extends SectionName>(
  register: Register<Section>,
  project: Project,
  judgement: Judgement,
  language: Language,
): { readonly view: DocumentView; readonly untranslated: number } {
  const { source, rows, choices } = rowsOf(register, project, judgement, language);
  const { name, title, note, columns, facets } = register;
  const { today } = source.ask;
  const organization = organizationOf(source);
  const view: DocumentView = {
    name,
    language,
    title: title[language],
    organization,
    reference: asOf(today, language),
    paper: 'A4',
    date: today,
    tiles: [
      { id: 'total', label: title[language], count: rows.length },
      ...facets.filter(({ counted }) => counted).flatMap((facet) => tilesOf(facet, choices.get(facet.id) ?? [], rows)),
    ],
    facets: facets.flatMap((facet) => {
      const values = choices.get(facet.id) ?? [];
      return values.length > 1 ? [{ id: facet.id, title: facet.title[language], values }] : [];
    }),
    sections: [
      {
        id: 'summary',
        heading: words.summary[language],
        paragraphs: [note[language]],
        facts: [
          ...asOfFacts({ organization, today, language }),
          { label: words.count[language], value: { kind: 'number', value: rows.length } },
        ],
      },
      {
        id: name,
        heading: title[language],
        ...(rows.length === 0 ? { paragraphs: [words.nothing[language]] } : {}),
        table: withoutEmptyColumns(
          {
            id: name,
            columns: columns.map(({ cell: _, title: columnTitle, ...column }) => ({
              ...column,
              title: columnTitle[language],
            })),
            rows,
          },
          [],
        ),
      },
    ],
  };
  return { view, untranslated: source.texts.untranslated() };
}

function rowsOf<Section extends SectionName>(
  { section, columns, facets }: Register<Section>,
  project: Project,
  judgement: Judgement,
  language: Language,
): Rows {
  const ask = judgement.checkerOf(project)?.questions();
  if (!ask) throw new Error('the project is not part of the service');
  const texts = createTexts(project, language);
  const source = { project, ask, texts, references: createReferences(project, ask, texts) };
  const choices = new Map<string, Map<string, Choice>>(facets.map(({ id }) => [id, new Map()]));
  const keyOf = createKeys();
  const rows = ask.entries(section).map((entry): ItemRow => {
    const values = facets.map((facet) => [facet.id, facet.values(entry, source)] as const);
    for (const [id, each] of values) for (const choice of each) choices.get(id)?.set(choice.value, choice);
    const id = idOf(entry) ?? '';
    return {
      kind: 'row',
      // The same id may stand twice, and has a finding then.
      key: keyOf(id),
      name: id === '' ? titleOf(entry, language) : id,
      cells: columns.map(({ cell }) => cell(entry, source)),
      place: source.references.placeOf(entry),
      facets: Object.fromEntries(values.map(([id, each]) => [id, each.map(({ value }) => value)])),
    };
  });
  return { source, rows, choices: new Map([...choices].map(([id, each]) => [id, [...each.values()]])) };
}

function tilesOf<Section extends SectionName>(
  { id, worries = [] }: RegisterFacet<Section>,
  choices: readonly Choice[],
  rows: readonly ItemRow[],
): readonly Tile[] {
  return choices.map(({ value, label }) => ({
    id: `${id} ${value}`,
    label,
    count: rows.filter(({ facets }) => facets?.[id]?.includes(value)).length,
    filter: { facet: id, value },
    worry: worries.includes(value),
  }));
}

function organizationOf({ ask, texts }: RegisterSource): string {
  return texts.read(ask.single('organization')?.value.name);
}
