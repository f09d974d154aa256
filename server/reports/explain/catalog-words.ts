/** What the catalogues say beside controls, codes and clauses: terms, literature, sentences of clause 4, the next edition. */
import type { Bilingual, Language } from '../../words/bilingual';
import type { Catalog } from '../../catalog/catalog';
import type { Explanations } from '../../catalog/explanations';
import { plainWord } from '../../words/synonyms';

interface WordHead<Kind extends string> {
  readonly kind: Kind;
  readonly id: string;
  readonly title: Bilingual;
}

export interface RequirementEntry extends WordHead<'requirement'> {
  readonly clause: string;
  readonly asks: string;
  /** Where ISMS files answer it. */
  readonly answeredIn: readonly string[];
}

export interface TermEntry extends WordHead<'term'> {
  readonly text: string;
  readonly keys: readonly string[];
  readonly basedOn: string | undefined;
}

export interface ReferenceEntry extends WordHead<'reference'> {
  readonly publisher: string;
  readonly date: string | undefined;
  readonly clauses: readonly string[];
  readonly verified: boolean;
}

export interface VirtualisationEntry extends WordHead<'virtualisation'> {
  readonly notes: readonly string[];
}

/** A control of an edition that nobody is judged against. */
export interface NextEditionEntry extends WordHead<'next-edition'> {
  readonly why: string;
  readonly successorOf: string | undefined;
}

export type WordEntry = RequirementEntry | TermEntry | ReferenceEntry | VirtualisationEntry | NextEditionEntry;

/** Both languages: a term is found by what either calls it. */
export type BothExplanations = Readonly<Record<Language, Explanations>>;

/** All of them, in the order in which the catalogues have them. */
export function wordEntries(catalog: Catalog, both: BothExplanations, language: Language): readonly WordEntry[] {
  const { glossary, references, requirements } = both[language];
  const title = (
    id: string,
    of: (explanations: Explanations) => readonly { id: string; name: string }[],
  ): Bilingual => {
    const named = (one: Language): string => of(both[one]).find((each) => each.id === id)?.name ?? id;
    return { en: named('en'), ja: named('ja') };
  };
  const terms = (explanations: Explanations) => explanations.glossary.map(({ id, term }) => ({ id, name: term }));
  const titles = (explanations: Explanations) =>
    explanations.references.map((each) => ({ id: each.id, name: each.title }));
  const { why, new: fresh } = catalog.nextCloudEdition;
  return [
    ...catalog.requirements.map(({ id, clause, title: own, asks, answeredIn }): RequirementEntry => {
      return { kind: 'requirement', id, title: own, clause, asks: asks[language], answeredIn };
    }),
    ...glossary.map(({ id, text, keys, basedOn }): TermEntry => {
      return { kind: 'term', id, title: title(id, terms), text, keys, basedOn };
    }),
    ...references.map(({ id, publisher, date, clauses, verified }): ReferenceEntry => {
      return { kind: 'reference', id, title: title(id, titles), publisher, date, clauses, verified };
    }),
    {
      kind: 'virtualisation',
      id: 'virtualisation',
      title: { en: 'Virtualisation', ja: '仮想化' },
      notes: requirements.virtualisation,
    },
    ...fresh.map(({ id, title: { en }, successorOf }): NextEditionEntry => {
      const called = `${en} (ISO/IEC 27017:2026)`;
      const next = { kind: 'next-edition', id, title: { en: called, ja: called } } as const;
      return { ...next, why: why[language], successorOf: successorOf ?? undefined };
    }),
  ];
}

/** What a person means by a word: the entry that is called so, else all that have it in their name or text. */
export function findWords(query: string, entries: readonly WordEntry[]): readonly WordEntry[] {
  const wanted = plainWord(query);
  if (wanted === '') return [];
  const called = entries.filter(({ id, title }) =>
    [id, title.en, title.ja].some((name) => plainWord(name) === wanted || plainWord(withoutBrackets(name)) === wanted),
  );
  if (called.length > 0) return called.slice(0, 1);
  return entries.filter(({ title }) => [title.en, title.ja].some((name) => plainWord(name).includes(wanted)));
}

/** `Statement of applicability (SoA)` is called by either part. */
function withoutBrackets(name: string): string {
  return name.replace(/\s*[(（][^)）]*[)）]$/u, '');
}
