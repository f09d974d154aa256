/**
 * What a hover says first, above its first rule: what this is, how it stands in this ISMS, what comes next. Editors show some ten
 * lines of a hover, some of them two; whoever wants to know more goes on reading below.
 */
import { colon } from '../../words/listing';
import { fitted } from '../../words/fitted';
import { sentencesOf } from '../../words/sentences';
import type { Bilingual, Language } from '../../words/bilingual';
import { divided, escapeMarkdown, inLines, paragraphs } from '../../markup/markdown';

export interface Brief {
  /** Id and title, on one line. */
  readonly heading: string;
  /** What it means: a line each. */
  readonly meaning?: readonly (string | undefined)[];
  /** How it stands here, likewise. */
  readonly standing?: readonly (string | undefined)[];
  readonly next?: readonly (string | undefined)[];
}

/** Each part of a line or two; the details, in parts, below rules. */
export function shortFirst(
  { heading, meaning = [], standing = [], next = [] }: Brief,
  ...details: readonly (string | undefined)[]
): string {
  return divided(paragraphs(inLines(heading, ...meaning), inLines(...standing), inLines(...next)), ...details);
}

/** What has room in two lines of 120 half-width characters, with a word or two before it; in the line of a title. */
const widths = { text: 220, id: 36, title: 80 } as const;

/** A text that may be of any length, in two lines at most. */
export function inBrief(text: string): string {
  return fitted(text, widths.text);
}

/** Of an explanation of ours, the first sentence. */
export function firstSentence(text: string | undefined, language: Language): string | undefined {
  return text === undefined ? undefined : escapeMarkdown(inBrief(sentencesOf(text, language).first));
}

/** The other sentences, and the first one again where not all of it had room. */
export function restOf(text: string | undefined, language: Language): string {
  if (text === undefined) return '';
  const { first, rest } = sentencesOf(text, language);
  return escapeMarkdown(inBrief(first) === first ? rest : text);
}

/** What somebody wrote, on a line that says other things as well. */
export function named(id: string, title: string): string {
  return `**${escapeMarkdown(fitted(id, widths.id))}** ${escapeMarkdown(fitted(title, widths.title))}`.trimEnd();
}

/** Facts of a line, one beside the other. */
export function beside(...facts: readonly (string | undefined)[]): string | undefined {
  const said = facts.filter((fact) => fact !== undefined && fact !== '');
  return said.length === 0 ? undefined : said.join(' · ');
}

/** `Label: text` without emphasis: of ten lines in bold type, none stands out. Nothing where there is no text. */
export function fact(label: Bilingual, text: string | undefined, language: Language): string | undefined {
  return text ? `${label[language]}${colon(language)}${text}` : undefined;
}
