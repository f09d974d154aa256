import { beforeAll, describe, expect, it } from 'vitest';
import schema from '../../schemas/source/isms.json';
import { createCatalog } from '../../server/catalog/catalog';
import { termFor, type Explanations } from '../../server/catalog/explanations';
import { roles } from '../../server/words/roles';
import type { Field } from '../../server/schema/field';
import { createIsmsSchema, type JsonSchema } from '../../server/schema/isms-schema';
import { loadExplanations } from '../support/explanations';
import { isJapanese } from '../support/japanese';

const catalog = createCatalog();
const texts = {} as { en: Explanations; ja: Explanations };

beforeAll(async () => {
  texts.en = await loadExplanations('en');
  texts.ja = await loadExplanations('ja');
});

/** Every text of a language under a name of its own. */
function named(explanations: Explanations): ReadonlyMap<string, string> {
  const { cloudControls, annex2013, annex2022, enisa, requirements, glossary, references } = explanations;
  const under = (group: string, map: Readonly<Record<string, string>>) =>
    Object.entries(map).map(([id, text]) => [`${group} ${id}`, text] as const);
  const numbered = (group: string, list: readonly string[]) =>
    list.map((text, at) => [`${group} ${at}`, text] as const);
  return new Map([
    ...Object.entries(cloudControls).flatMap(([id, { provider, customer, evidence }]) => [
      ...(provider === undefined ? [] : [[`provider ${id}`, provider] as const]),
      ...(customer === undefined ? [] : [[`customer ${id}`, customer] as const]),
      ...numbered(`evidence ${id}`, evidence),
    ]),
    ...under('2013', annex2013),
    ...under('2022', annex2022),
    ...under('risk', enisa.risks),
    ...under('vulnerability', enisa.vulnerabilities),
    ...under('asset', enisa.assets),
    ...Object.entries(requirements.notes).flatMap(([id, notes]) => numbered(`note ${id}`, notes)),
    ...numbered('virtualisation', requirements.virtualisation),
    ...Object.entries(requirements.comparisons).flatMap(([id, { rows }]) => numbered(`comparison ${id}`, rows.flat())),
    ...glossary.map(({ id, text }) => [`term ${id}`, text] as const),
    ...references.map(({ id, title }) => [`reference ${id}`, title] as const),
  ]);
}

/** Lengths of a text by its group: English, then Japanese. */
const lengths: Readonly<Record<string, readonly [number, number, number, number]>> = {
  provider: [150, 700, 70, 350],
  customer: [150, 700, 70, 350],
  evidence: [15, 120, 6, 60],
  '2013': [50, 260, 25, 130],
  '2022': [50, 260, 25, 130],
  risk: [80, 420, 50, 220],
  vulnerability: [30, 220, 15, 120],
  asset: [20, 220, 10, 120],
  note: [60, 320, 30, 180],
  virtualisation: [60, 320, 30, 180],
  comparison: [5, 120, 2, 60],
  term: [30, 320, 15, 180],
  reference: [15, 160, 10, 100],
};

describe('explanations', () => {
  it('are there for the same things in both languages', () => {
    expect([...named(texts.ja).keys()]).toEqual([...named(texts.en).keys()]);
    expect(named(texts.en).size).toBeGreaterThan(500);
  });

  it('cover every control, code and clause, and for each role exactly the controls with guidance', () => {
    const { cloudControls, annex2013, annex2022, enisa, requirements } = texts.en;
    const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).sort();
    expect(Object.keys(cloudControls).sort()).toEqual(ids(catalog.cloudControls));
    for (const control of catalog.cloudControls) {
      const guided = roles.filter((role) => cloudControls[control.id]?.[role] !== undefined);
      expect(guided, control.id).toEqual(control.roles);
      expect(cloudControls[control.id]?.evidence.length).toBeGreaterThanOrEqual(2);
    }
    expect(Object.keys(annex2013).sort()).toEqual(ids(catalog.annexControls('2013')));
    expect(Object.keys(annex2022).sort()).toEqual(ids(catalog.annexControls('2022')));
    expect(Object.keys(enisa.risks).sort()).toEqual(ids(catalog.enisaRisks));
    expect(Object.keys(enisa.vulnerabilities).sort()).toEqual(ids(catalog.enisaVulnerabilities));
    expect(Object.keys(enisa.assets).sort()).toEqual(ids(catalog.enisaAssets));
    expect(Object.keys(requirements.notes).sort()).toEqual(ids(catalog.clauses));
  });

  it('are as long as a hover can bear', () => {
    for (const [language, from] of [['en', 0] as const, ['ja', 2] as const]) {
      for (const [name, text] of named(texts[language])) {
        const range = lengths[name.split(' ')[0] ?? ''];
        expect(text.length, `${language} ${name}`).toBeGreaterThanOrEqual(range?.[from] ?? 0);
        expect(text.length, `${language} ${name}`).toBeLessThanOrEqual(range?.[from + 1] ?? 0);
      }
    }
  });

  it('are not alike', () => {
    for (const language of ['en', 'ja'] as const) {
      const sentences = [...named(texts[language])].filter(([name]) => !/^(evidence|reference)/.test(name));
      const seen = new Map<string, string>();
      for (const [name, text] of sentences) {
        expect(seen.get(text), name).toBeUndefined();
        seen.set(text, name);
      }
    }
  });

  it('are in their language: Japanese is no copy of English', () => {
    for (const [name, text] of named(texts.en)) expect(isJapanese(text), `en ${name}`).toBe(false);
    for (const [name, text] of named(texts.ja)) {
      expect(isJapanese(text), `ja ${name}`).toBe(true);
      expect(text, name).not.toBe(named(texts.en).get(name));
    }
  });

  it('have no blanks at their ends, no double blanks and no markup', () => {
    for (const language of ['en', 'ja'] as const) {
      for (const [name, text] of named(texts[language])) {
        expect(text, name).toBe(text.trim());
        expect(text, name).not.toMatch(/ {2}|[<>`*_\n]/);
      }
    }
  });
});

describe('references', () => {
  it('agree in both languages on all but the title', () => {
    const facts = ({ references }: Explanations) => references.map((reference) => ({ ...reference, title: '' }));
    expect(facts(texts.ja)).toEqual(facts(texts.en));
  });

  it('belong to clauses that are there, and every clause has some', () => {
    const clauses = new Set(catalog.clauses.map(({ id }) => id));
    const named = texts.en.references.flatMap((reference) => reference.clauses);
    expect(new Set(named)).toEqual(clauses);
  });
});

describe('glossary', () => {
  it('agrees in both languages on all but the words', () => {
    const facts = ({ glossary }: Explanations) => glossary.map((term) => ({ ...term, term: '', text: '' }));
    expect(facts(texts.ja)).toEqual(facts(texts.en));
    const keys = texts.en.glossary.flatMap((term) => term.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has terms in their language', () => {
    for (const { term } of texts.en.glossary) expect(isJapanese(term)).toBe(false);
    for (const { term } of texts.ja.glossary) expect(isJapanese(term), term).toBe(true);
  });

  it('explains keys and values that the language has', () => {
    const language = createIsmsSchema(schema as JsonSchema);
    const paths = pathsOf(language.root, []).map((path) => `.${path.join('.')}`);
    for (const key of texts.en.glossary.flatMap((term) => term.keys)) {
      // A value of a list that is open to others is no enumeration.
      if (key === 'competence.cloud-audit') continue;
      expect(
        paths.some((path) => path.endsWith(`.${key}`)),
        key,
      ).toBe(true);
    }
  });

  it('prefers the longest ending of a path', () => {
    const idFor = (path: string) => termFor(path.split('.'), texts.en.glossary)?.id;
    expect(idFor('risks.owner')).toBe('risk-owner');
    expect(idFor('services.owner')).toBeUndefined();
    expect(idFor('criteria')).toBe('risk-criteria');
    expect(idFor('audits.criteria')).toBe('audit-criteria');
    expect(idFor('soa.controls.status.planned')).toBe('status-planned');
    expect(idFor('audits.planned')).toBeUndefined();
    expect(idFor('risks.residual.likelihood')).toBe('likelihood');
  });
});

/** Paths of all keys and enumerated values of the language. */
function pathsOf(field: Field, path: readonly string[]): readonly (readonly string[])[] {
  if (path.length > 6) return [];
  const values = [...field.enumerationTexts.keys()].map((value) => [...path, value]);
  const keys = [...field.properties].flatMap(([key, child]) => [[...path, key], ...pathsOf(child, [...path, key])]);
  return [...values, ...keys, ...(field.items ? pathsOf(field.items, path) : [])];
}
