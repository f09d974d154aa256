import { standardNames } from '../../words/names';
import type { Bilingual } from '../../words/bilingual';
import type { Catalog } from '../../catalog/catalog';
import type { CatalogEntry } from './catalog-entry';

export interface CatalogGroup {
  readonly kind: CatalogEntry['kind'];
  readonly name: Bilingual;
  readonly entries: readonly { readonly id: string; readonly title: Bilingual }[];
}

const names = {
  clause: { en: 'JIP-ISMS517-1.0 clause 4', ja: 'JIP-ISMS517-1.0 箇条4' },
  cloud: standardNames.cloud,
  annex2022: standardNames.annex['2022'],
  annex2013: standardNames.annex['2013'],
  risk: { en: 'Risks of ENISA 2009', ja: 'ENISA 2009のリスク' },
  vulnerability: { en: 'Vulnerabilities of ENISA 2009', ja: 'ENISA 2009のぜい弱性' },
  asset: { en: 'Assets of ENISA 2009', ja: 'ENISA 2009の資産' },
};

/** Everything that the catalogues have, in the order of the standards. */
export function catalogList(catalog: Catalog): readonly CatalogGroup[] {
  const group = (kind: CatalogGroup['kind'], name: Bilingual, entries: CatalogGroup['entries']): CatalogGroup => ({
    kind,
    name,
    entries: entries.map(({ id, title }) => ({ id, title })),
  });
  return [
    group('clause', names.clause, catalog.clauses),
    group('cloud-control', names.cloud, catalog.cloudControls),
    group('annex-control', names.annex2022, catalog.annexControls('2022')),
    group('annex-control', names.annex2013, catalog.annexControls('2013')),
    group('enisa-risk', names.risk, catalog.enisaRisks),
    group('enisa-vulnerability', names.vulnerability, catalog.enisaVulnerabilities),
    group('enisa-asset', names.asset, catalog.enisaAssets),
  ];
}
