/**
 * What the checker says, as a document says it: readers of documents know no keys, and find the names of the fields instead.
 * In an editor the keys stay: there they are typed. Only what we wrote ourselves is looked at, never what a user did.
 */
import type { Language } from '../../words/bilingual';
import { colon } from '../../words/listing';
import { fill, templateOf } from '../../check/message';
import type { Finding } from '../../check/rule';
import type { Field } from '../../schema/field';
import type { IsmsSchema } from '../../schema/isms-schema';

/** `owner`, `acceptance.upTo`, `relation: same`: in English between backticks, in Japanese as the only Latin words there. */
const path = '[a-z]\\w*(?:\\.[a-z]\\w*)*';
const notations: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`( \\()?\`(${path})(?:: ([a-z-]+))?\`(\\))?`, 'g'),
  ja: new RegExp(`(\\()?(?<![\\w./#「{-])(${path})(?:: ([a-z-]+))?(?![\\w=:}/-]|\\.\\w)(\\))?`, 'g'),
};

const camelCase = /( \()?\b([a-z]+[A-Z]\w*)()(\))?/g;

/** What such arguments say is keys, which are ours: texts of users come in others. */
const keyArguments: readonly string[] = ['key', 'field', 'fields', 'missing'];

export function messageForReaders(finding: Finding, language: Language, schema: IsmsSchema): string {
  const template = templateOf(finding);
  if (!template) return finding.rule.code;
  const { anchor, args } = finding;
  const section = anchor.kind === 'field' ? anchor.subject.section : undefined;
  const labelled = (text: string, notation: RegExp): string =>
    text.replace(notation, (whole, open = '', keys: string, value: string | undefined, close = '') => {
      const field = findField(keys.split('.'), section, schema);
      if (!field) return whole;
      // In brackets, it only repeats in keys what stands before.
      return open && close ? '' : `${open}${quoted(field, value, language)}${close}`;
    });
  // A key alone is its label alone; of several, those that can be no words of their own.
  const inArgument = (text: string): string =>
    findField([text], section, schema)?.title[language] ?? labelled(text, language === 'ja' ? notations.ja : camelCase);
  const named = Object.entries(args).flatMap(([name, value]) => {
    if (!keyArguments.includes(name) || typeof value === 'number') return [];
    return [[name, inArgument(typeof value === 'string' ? value : value[language])] as const];
  });
  const text = labelled(template[language], notations[language]).replace(/ ?\(`?\{key\}`?\)/g, '');
  return fill(text, { ...args, ...Object.fromEntries(named) }, language);
}

function quoted({ title }: Field, value: string | undefined, language: Language): string {
  const text = value === undefined ? title[language] : `${title[language]}${colon(language)}${value}`;
  return language === 'ja' ? `「${text}」` : `"${text}"`;
}

/** The field that is nearest to the section's own: of several with one key, the entry's comes before those within it. */
function findField(keys: readonly string[], section: string | undefined, schema: IsmsSchema): Field | undefined {
  const entry = section === undefined ? undefined : schema.entry(section);
  return (entry && nearest(keys, entry)) ?? nearest(keys, schema.root);
}

function nearest(keys: readonly string[], from: Field): Field | undefined {
  const seen = new Set<Field>([from]);
  for (const each of seen) {
    const found = keys.reduce<Field | undefined>(step, each);
    if (found && found.title.en !== '' && found.title.ja !== '') return found;
    for (const inner of [...each.properties.values(), each.items, each.additional]) if (inner) seen.add(inner);
  }
  return undefined;
}

function step(field: Field | undefined, key: string): Field | undefined {
  return field?.properties.get(key) ?? field?.items?.properties.get(key);
}
