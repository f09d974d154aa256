/** Whole files as VS Code offers them ("Fill File with Snippet"), made of the templates that the server offers. */
import files from '../../snippets/files.json';
import type { Field } from '../../server/schema/field';
import type { IsmsSchema } from '../../server/schema/isms-schema';
import type { Bilingual, Language } from '../../server/words/bilingual';
import { asSnippet } from '../../server/features/completion/templates/tab-stops';
import {
  entryLines,
  entryTemplates,
  valuePieces,
  type Fill,
  type Piece,
  type TemplateFields,
  type TemplateValue,
} from '../../server/features/completion/templates/template';

interface FileTemplate {
  readonly name: Bilingual;
  /** A list names the templates of its entries. */
  readonly sections: TemplateFields;
}

const templates: readonly FileTemplate[] = files;

/** What is known without an ISMS: words of the language, first ids; the day is the editor's. */
const fill: Fill = (field, given) => {
  if (field?.defines) return [given];
  return field?.enumeration.map(String) ?? [];
};

type Lines = readonly (readonly Piece[])[];

export function fileTemplates(schema: IsmsSchema): Readonly<Record<string, object>> {
  const languages: readonly Language[] = ['ja', 'en'];
  return Object.fromEntries(
    languages.flatMap((language) =>
      templates.map(({ name, sections }) => [
        name[language],
        { isFileTemplate: true, description: name[language], body: bodyOf(sections, schema, language) },
      ]),
    ),
  );
}

function bodyOf(sections: TemplateFields, schema: IsmsSchema, language: Language): readonly string[] {
  const lines = Object.entries(sections).flatMap(([section, value]) =>
    value === undefined ? [] : sectionLines(section, value, schema.root.properties.get(section), language),
  );
  return asSnippet(lines).split('\n');
}

function sectionLines(key: string, value: TemplateValue, field: Field | undefined, language: Language): Lines {
  if (namesTemplates(value) && field?.items?.properties.size) {
    return [[`${key}:`], ...value.flatMap((title) => itemLines(title, field.items, language))];
  }
  if (!field?.properties.size || field.prose || !isFields(value))
    return [[`${key}: `, ...valuePieces(value, field, fill, language)]];
  const inner = Object.entries(value).flatMap(([name, each]) =>
    each === undefined ? [] : sectionLines(name, each, field.properties.get(name), language),
  );
  return [[`${key}:`], ...indented(inner)];
}

function itemLines(title: string, field: Field | undefined, language: Language): Lines {
  const template = entryTemplates.find((each) => each.title.en === title);
  if (!template) throw new Error(`no template ${title}`);
  const [first = [], ...others] = entryLines(template.fields, field, fill, language);
  return [['  - ', ...first], ...indented(indented(others))];
}

function indented(lines: Lines): Lines {
  return lines.map((line) => ['  ', ...line]);
}

function namesTemplates(value: TemplateValue): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isFields(value: TemplateValue): value is TemplateFields {
  return typeof value === 'object' && !Array.isArray(value) && !('en' in value && 'ja' in value);
}
