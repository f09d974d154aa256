import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../../server/catalog/catalog';
import { hoverText } from '../../support/hover';

const catalog = createCatalog();

const risks = (field: string, value: string) => `isms: 1\nrisks: [{id: R, title: T, ${field}: ["«${value}»"]}]\n`;
const assets = (value: string) => `isms: 1\nassets: [{id: a, name: A, enisa: ["«${value}»"]}]\n`;

/** Every code and control with something that nobody verified, by a fixture that shows its hover. */
const doubtful: readonly (readonly [string, string])[] = [
  ...catalog.enisaRisks.filter((risk) => !risk.valuesVerified).map(({ id }) => [id, risks('enisa', id)] as const),
  ...catalog.enisaVulnerabilities
    .filter((item) => !item.verified)
    .map(({ id }) => [id, risks('vulnerabilities', id)] as const),
  ...catalog.enisaAssets.filter((item) => !item.verified).map(({ id }) => [id, assets(id)] as const),
  ...catalog.cloudControls
    .filter((control) => !control.rolesVerified)
    .map(({ id }) => [id, risks('controls', id)] as const),
  ...catalog
    .annexControls('2022')
    .filter((control) => !control.jaVerified)
    .map(({ id }) => [id, risks('controls', id)] as const),
  ...catalog
    .annexControls('2013')
    .filter((control) => !control.jaVerified)
    .map(({ id }) => [id, risks('controls', id).replace('isms: 1', 'isms: 1\nstandards: {iso27001: "2013"}')] as const),
];

describe('what nobody verified', () => {
  it.each(doubtful)('%s says so', async (_id, fixture) => {
    expect(await hoverText(fixture)).toMatch(/unverified/i);
    expect(await hoverText(fixture, { language: 'ja' })).toContain('未確認');
  });
});
