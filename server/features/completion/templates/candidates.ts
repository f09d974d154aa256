import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Field } from '../../../schema/field';
import type { Language } from '../../../words/bilingual';
import type { Candidate } from '../candidate';
import { asSnippet, asText } from './tab-stops';
import { entryLines, entryTemplates, type EntryTemplate, type Fill } from './template';

/** Templates of the entries that the list at a place takes: `audits/findings`. */
export function templateCandidates(
  section: string,
  field: Field | undefined,
  fill: Fill,
  language: Language,
): readonly Candidate[] {
  return entryTemplates
    .filter((template) => template.section === section)
    .map((template, index) => candidate(template, index, field, fill, language));
}

/** They stand before the keys, which one that types a key narrows the list to. */
function candidate(
  { section, title, fields }: EntryTemplate,
  index: number,
  field: Field | undefined,
  fill: Fill,
  language: Language,
): Candidate {
  const lines = entryLines(fields, field, fill, language);
  const text = asText(lines);
  return {
    label: { en: `${title.en} …`, ja: `${title.ja} …` }[language],
    value: '',
    text,
    snippet: asSnippet(lines),
    sort: `!${index}`,
    words: [title.en, title.ja, section],
    detail: { en: 'template', ja: 'ひな形' }[language],
    documentation: () => ['```yaml', `- ${text.replaceAll('\n', '\n  ')}`, '```'].join('\n'),
    kind: CompletionItemKind.Snippet,
  };
}
