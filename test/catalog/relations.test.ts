import { describe, expect, it } from 'vitest';
import schema from '../../schemas/source/isms.json';
import { createCatalog } from '../../server/catalog/catalog';
import { rowsOf } from '../../server/check/rule';
import { rules } from '../../server/rules/table';
import type { Field } from '../../server/schema/field';
import { createIsmsSchema, type JsonSchema } from '../../server/schema/isms-schema';
import treatments from '../../catalogs/iso27017-enisa.json';

const catalog = createCatalog();
const language = createIsmsSchema(schema as JsonSchema);

describe('annex A', () => {
  it.each(['2013', '2022'] as const)('%s: every counterpart is there and points back', (edition) => {
    const other = edition === '2013' ? '2022' : '2013';
    for (const { id, counterparts } of catalog.annexControls(edition)) {
      for (const counterpart of counterparts) {
        expect(catalog.annexControl(other, counterpart)?.counterparts, `${id} ${counterpart}`).toContain(id);
      }
    }
  });

  it('has a counterpart for each control of the body of ISO/IEC 27017, with the same title', () => {
    for (const { id, title } of catalog.cloudControls.filter((control) => !control.objective)) {
      const annex = catalog.annexControl('2013', `A.${id}`);
      // The two standards spell some words differently.
      const spelled = (text: string | undefined) => text?.toLowerCase().replaceAll('synchronis', 'synchroniz');
      expect(spelled(annex?.title.en), id).toBe(spelled(title.en));
      expect(catalog.cloudControlsAddingTo(annex!).map((control) => control.id)).toEqual([id]);
    }
  });

  it('of 2022 leads to every control of ISO/IEC 27017 that adds to its predecessors', () => {
    const merged = catalog.annexControl('2022', 'A.5.18')!;
    expect(catalog.cloudControlsAddingTo(merged).map(({ id }) => id)).toEqual(['9.2.2']);
    const reached = catalog
      .annexControls('2022')
      .flatMap((control) => catalog.cloudControlsAddingTo(control).map(({ id }) => id));
    expect(new Set(reached).size).toBe(37);
  });
});

describe('ISO/IEC 27017 and ENISA', () => {
  it('relates every control to risks that are there, and every risk back', () => {
    expect(Object.keys(treatments.treats).sort()).toEqual(catalog.cloudControls.map(({ id }) => id).sort());
    for (const { id } of catalog.cloudControls) {
      expect(catalog.enisaTreatedBy(id).length, id).toBeGreaterThan(0);
      for (const code of catalog.enisaTreatedBy(id)) {
        expect(catalog.enisaRisk(code), code).toBeDefined();
        expect(catalog.controlsTreating(code)).toContain(id);
      }
    }
    for (const { id } of catalog.enisaRisks) expect(catalog.controlsTreating(id).length, id).toBeGreaterThan(0);
  });

  it('lists only vulnerabilities and assets that are there, and finds the risks back', () => {
    for (const { id, vulnerabilities, assets } of catalog.enisaRisks) {
      for (const code of vulnerabilities) expect(catalog.enisaVulnerability(code), code).toBeDefined();
      for (const code of assets) expect(catalog.enisaAsset(code), code).toBeDefined();
      for (const code of [...vulnerabilities, ...assets]) {
        expect(catalog.enisaRisksNaming(code).map((risk) => risk.id)).toContain(id);
      }
    }
  });

  it('knows the category of each risk', () => {
    for (const risk of catalog.enisaRisks) expect(catalog.enisaCategory(risk).ja).not.toBe(risk.category);
  });
});

describe('JIP-ISMS517-1.0', () => {
  const ids = new Set(catalog.requirements.map(({ id }) => id));

  it.each(catalog.requirements.map((row) => [row.id, row] as const))('%s is judged by rules', (id, row) => {
    expect(rules.filter((rule) => rowsOf(rule).includes(id)).length).toBeGreaterThan(0);
    expect(catalog.clauses.map((clause) => clause.id)).toContain(row.clause.split(' ')[0]);
  });

  it('is all that rules judge', () => {
    for (const rule of rules) for (const id of rowsOf(rule)) expect(ids.has(id), `${rule.code} ${id}`).toBe(true);
  });

  it.each(
    catalog.requirements.flatMap(({ id, answeredIn, restsOn = [], remarksRestOn = [] }) =>
      [...answeredIn, ...restsOn, ...remarksRestOn].map((path) => [id, path] as const),
    ),
  )('%s is answered in %s, which the language has', (_id, path) => {
    const field = path
      .split('.')
      .reduce<Field | undefined>(
        (parent, key) => parent?.properties.get(key) ?? parent?.items?.properties.get(key),
        language.root,
      );
    expect(field, path).toBeDefined();
  });

  it('has a row for every section that a clause asks for', () => {
    for (const [name, field] of language.root.properties) {
      if (field.clause !== undefined) expect(catalog.requirementsAnsweredIn(name).length, name).toBeGreaterThan(0);
    }
  });
});
