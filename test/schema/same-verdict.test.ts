import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { violationsIn } from '../facts/reading';
import { catalogued, fieldsOf, resolved, schema, type Filling } from '../support/schema-values';
import { editions, strictVerdict } from './editions';

const filling: Filling = { id: 'one', text: '隔離した環境', reference: (kind) => catalogued[kind] ?? 'one' };

/** What people write where something else belongs. */
const replacements = ['5.10', '1.0', '2024', 'true', 'null', '""', '文章', '"a b"', '[a]', '{key: a}', '[]', '{}'];

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keyed = Array.isArray(value) ? value.entries() : Object.entries(value);
  return [path, ...[...keyed].flatMap(([key, child]) => pathsOf(child, [...path, key]))];
}

/** For each field of an entry: what has to be there and the field itself, and each of its values replaced in turn. */
function textsOf(section: string): readonly string[] {
  const top = resolved(schema.properties?.[section] ?? {});
  const { properties = {}, required = [] } = resolved(top.items ?? top);
  const depth = top.items ? 2 : 1;
  return Object.keys(properties).flatMap((field) => {
    const fields = Object.entries(properties).filter(([key]) => key === field || required.includes(key));
    const entry = `{${fieldsOf(Object.fromEntries(fields), filling, 6).join(', ')}}`;
    const whole = `${section}: ${top.items ? `[${entry}]` : entry}\n`;
    const paths = pathsOf(parse(whole), []).filter((path) => path[depth] === field);
    return [whole, ...paths.flatMap((path) => replacements.map((value) => replaced(whole, path, value)))];
  });
}

function replaced(text: string, path: Path, value: string): string {
  const document = parseDocument(text);
  document.setIn(path, parseDocument(value).contents);
  return document.toString({ lineWidth: 0 });
}

/** Codes that ENISA does not have: a rule of ours says so, and here the schema. */
const codes = /^\/\w+\/\d+\/(?:enisa\/\d+|code) /;

/** Whether words only hold the place for some, and what there is empty, are questions that a schema cannot answer. */
const beyondSchema = /^(?:placeholder|missing-key) | minProperties$/;

describe('the schema for other tools', () => {
  const verdict = strictVerdict(editions.en);

  it.each(Object.keys(schema.properties ?? {}))('judges %s as the language server does', (section) => {
    const texts = textsOf(section);
    const judged = texts.map((text) => {
      const ours = violationsIn(text);
      return { text, ours: ours.filter((each) => !beyondSchema.test(each)), all: ours, theirs: verdict(text) };
    });
    // Prose without a language in a list is not told from prose without one elsewhere, where it is as if it were not there.
    const looser = judged.filter(
      ({ text, ours, theirs }) => ours.length > 0 && theirs.length === 0 && !text.includes('[ {} ]'),
    );
    const stricter = judged.filter(({ all, theirs }) => all.length === 0 && !theirs.every((each) => codes.test(each)));
    expect({ looser, stricter }).toEqual({ looser: [], stricter: [] });
  });
});
