import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import annex2013 from '../../catalogs/iso27001-2013.json';
import annex2022 from '../../catalogs/iso27001-2022.json';
import cloud2015 from '../../catalogs/iso27017-2015.json';
import enisa2009 from '../../catalogs/enisa-2009.json';
import requirements517 from '../../catalogs/jip-isms517-1.0.json';
import source from '../../schemas/source/isms.json';
import { idPattern, standardSchema } from '../../scripts/generate/standard-schema.mjs';
import { violationsIn } from '../facts/reading';
import { editions, strictVerdict } from './editions';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const files = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));

describe.each(['en', 'ja'] as const)('the schema for other tools, %s', (language) => {
  const schema = editions[language];
  const verdict = strictVerdict(schema);

  it('says what its source and the catalogues say; npm run generate writes it', () => {
    const catalogs = { cloud2015, annex2022, annex2013, enisa2009, requirements517 };
    expect(schema).toEqual(JSON.parse(JSON.stringify(standardSchema(source, language, catalogs))));
  });

  it.each(files)('finds in %s what the language server finds', (name) => {
    const text = readFileSync(join(examples, name), 'utf8');
    const ours = violationsIn(text);
    expect(verdict(text).length > 0, ours.join('\n')).toBe(ours.length > 0);
  });

  it.each([
    'soa: {controls: [{id: 5.10}, {id: A.5.1}, {id: OWN-1}]}',
    'risks: [{id: 1, title: 2024, controls: [13.1, CLD.9.5.1, own]}]',
    'risks: [{id: a, title: true, vulnerabilities: [V1, パッチの遅れ, {ja: 遅れ}]}]',
    'standards: {jip-isms517: 1.0, iso27017: 2015, iso27001: 2022}',
    'documents: [{id: policy, title: 方針, version: 1.2}]',
    'audits: [{id: a, controls: all, findings: [{id: b, requirement: 4.1}]}]',
    'risks: [{id: a, title: b, owner: , treatment: , plan: , controls: }]',
    'people:',
    'x-own: {anything: 1}',
  ])('takes %s, as we do', (text) => {
    expect(violationsIn(text)).toEqual([]);
    expect(verdict(text)).toEqual([]);
  });

  it.each([
    ['poeple: []', ' additionalProperties'],
    ['people: [{id: a, nmae: b}]', '/people/0 required'],
    ['people: [{id: a b, name: c}]', '/people/0/id pattern'],
    ['people: [{id: a（b）, name: c}]', '/people/0/id pattern'],
    ['people: [{id: [a], name: c}]', '/people/0/id anyOf'],
    ['people: [{id: a, name: }]', '/people/0/name anyOf'],
    ['people: hanako', '/people type'],
    ['risks: [{id: a, title: b, treatment: accept}]', '/risks/0/treatment anyOf'],
    ['risks: [{id: a, title: b, treatment: [accept]}]', '/risks/0/treatment/0 anyOf'],
    ['risks: [{id: a, title: b, enisa: [R99]}]', '/risks/0/enisa/0 anyOf'],
    ['risks: [{id: a, title: b, assessedOn: 2026-13-01}]', '/risks/0/assessedOn pattern'],
    ['risks: [{id: a, title: b, controls: [{id: x}]}]', '/risks/0/controls/0 anyOf'],
    ['risks: [{id: a, title: {fr: b}}]', '/risks/0/title additionalProperties'],
    ['standards: {jip-isms517: 1.1}', '/standards/jip-isms517 anyOf'],
    ['isms: 2', '/isms const'],
  ])('refuses %s', (text, said) => {
    expect(verdict(text)).toContain(said);
  });

  it('has a text of its language for all that has one in the source', () => {
    const text = JSON.stringify(schema);
    const texts = (node: unknown): readonly string[] =>
      typeof node !== 'object' || node === null
        ? []
        : [
            ...own(node, language),
            ...Object.entries(node).flatMap(([key, each]) => (key.startsWith('x-') ? [] : texts(each))),
          ];
    const all = texts(source);
    expect(all.length).toBeGreaterThan(600);
    expect(all.filter((each) => !text.includes(JSON.stringify(each)))).toEqual([]);
  });
});

/** What a node of the source says to readers of a language. */
function own(node: object, language: 'en' | 'ja'): readonly string[] {
  const words = language === 'ja' ? (node as Record<string, object>)['x-ja'] : node;
  const { title, description } = (words ?? {}) as Record<string, unknown>;
  const ofValues = (Object.values((node as Record<string, object>)['x-enum'] ?? {}) as Record<string, string>[]).map(
    (each) => each[language],
  );
  return [title, description, ...ofValues].filter((each): each is string => typeof each === 'string');
}

describe('ids', () => {
  it('are letters, digits and ._- without classes of Unicode, and none that we take is refused', () => {
    const ours = /^[\p{L}\p{M}\p{N}._-]+$/u;
    const theirs = new RegExp(idPattern, 'u');
    const basic = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff);
    const all = basic.map((code) => String.fromCharCode(code));
    expect(all.filter((sign) => ours.test(sign) && !theirs.test(sign))).toEqual([]);
    const usual = all.filter((sign) => /[\u0000-\u00a0\u2000-\u206f\u3000-\u303f\uff00-\uff5f]/u.test(sign));
    const others = usual.filter((sign) => theirs.test(sign) && !ours.test(sign));
    expect(others.length).toBeLessThan(10);
  });
});
