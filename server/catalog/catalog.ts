/** Typed access to the facts of catalogs/: ids, titles and relations of the standards. */
import annex2013 from '../../catalogs/iso27001-2013.json';
import annex2022 from '../../catalogs/iso27001-2022.json';
import cloud2015 from '../../catalogs/iso27017-2015.json';
import cloud2026 from '../../catalogs/iso27017-2026.json';
import crosswalk from '../../catalogs/crosswalk-2013-2022.json';
import enisa2009 from '../../catalogs/enisa-2009.json';
import treatments from '../../catalogs/iso27017-enisa.json';
import requirements517 from '../../catalogs/jip-isms517-1.0.json';
import type { Bilingual } from '../words/bilingual';
import { own } from '../words/own';
import { createCommonWords } from './common-words';
import { byId, readAnnex, readCloudControls } from './read-controls';
import type { Edition27001 } from '../words/roles';
import type {
  AnnexControl,
  CatalogSource,
  Clause,
  CloudControl,
  Control,
  EnisaAsset,
  EnisaRisk,
  EnisaVulnerability,
  Requirement,
  UnsupportedEdition,
} from './types';

export interface Catalog {
  /** The 37 controls of the body and the 7 extended ones, in the order of the standard. */
  readonly cloudControls: readonly CloudControl[];
  readonly cloudControl: (id: string) => CloudControl | undefined;
  /** What became of ISO/IEC 27017:2015 as an international standard. */
  readonly cloudStatus: Bilingual;
  /** ISO/IEC 27017:2026: known to exist, not judged against. */
  readonly nextCloudEdition: UnsupportedEdition;
  readonly annexControls: (edition: Edition27001) => readonly AnnexControl[];
  readonly annexControl: (edition: Edition27001, id: string) => AnnexControl | undefined;
  /** Controls of the body of ISO/IEC 27017 that add to a control of annex A: the same number of 2013, or its heirs. */
  readonly cloudControlsAddingTo: (control: AnnexControl) => readonly CloudControl[];
  readonly enisaRisks: readonly EnisaRisk[];
  readonly enisaRisk: (code: string) => EnisaRisk | undefined;
  readonly enisaVulnerabilities: readonly EnisaVulnerability[];
  readonly enisaVulnerability: (code: string) => EnisaVulnerability | undefined;
  readonly enisaAssets: readonly EnisaAsset[];
  readonly enisaAsset: (code: string) => EnisaAsset | undefined;
  /** The name of a risk's category. */
  readonly enisaCategory: (risk: EnisaRisk) => Bilingual;
  /** Risks in whose lists a vulnerability (`V5`) or an asset (`A5`) stands. */
  readonly enisaRisksNaming: (code: string) => readonly EnisaRisk[];
  /** ENISA risks that a control of ISO/IEC 27017 usually treats; this project's own judgement. */
  readonly enisaTreatedBy: (control: string) => readonly string[];
  /** The other direction: controls of ISO/IEC 27017 that usually treat an ENISA risk. */
  readonly controlsTreating: (code: string) => readonly string[];
  /** What people call that which a control is about, in either language. */
  readonly commonWords: (control: Control) => readonly string[];
  readonly requirements: readonly Requirement[];
  readonly requirement: (id: string) => Requirement | undefined;
  readonly clauses: readonly Clause[];
  /** Rows that an entry of a section answers, in the order of the clauses. */
  readonly requirementsAnsweredIn: (section: string) => readonly Requirement[];
  readonly sources: Readonly<Record<CatalogSource, Bilingual>>;
}

export function createCatalog(): Catalog {
  const cloudControls = readCloudControls();
  const cloudControl = lookUp(cloudControls);
  const editions = { '2013': readAnnex('2013'), '2022': readAnnex('2022') };
  const annexById = { '2013': byId(editions['2013']), '2022': byId(editions['2022']) };
  const treats: Readonly<Record<string, readonly string[]>> = treatments.treats;
  const enisaRisks: readonly EnisaRisk[] = enisa2009.risks;
  const categories = new Map(enisa2009.categories.map((category) => [category.en, category]));
  const { requirements, clauses } = requirements517;
  return {
    cloudControls,
    cloudControl,
    cloudStatus: cloud2015.status,
    nextCloudEdition: cloud2026,
    annexControls: (edition) => editions[edition],
    annexControl: (edition, id) => annexById[edition].get(id),
    cloudControlsAddingTo: ({ edition, id, counterparts }) =>
      (edition === '2013' ? [id] : counterparts).flatMap((each) => cloudControl(each.slice('A.'.length)) ?? []),
    commonWords: createCommonWords(),
    enisaRisks,
    enisaRisk: lookUp(enisaRisks),
    enisaVulnerabilities: enisa2009.vulnerabilities,
    enisaVulnerability: lookUp<EnisaVulnerability>(enisa2009.vulnerabilities),
    enisaAssets: enisa2009.assets,
    enisaAsset: lookUp<EnisaAsset>(enisa2009.assets),
    enisaCategory: ({ category }) => categories.get(category) ?? { en: category, ja: category },
    enisaRisksNaming: (code) =>
      enisaRisks.filter(({ vulnerabilities, assets }) => vulnerabilities.includes(code) || assets.includes(code)),
    enisaTreatedBy: (control) => own(treats, control) ?? [],
    controlsTreating: (code) => cloudControls.flatMap(({ id }) => (treats[id]?.includes(code) ? [id] : [])),
    requirements,
    requirement: lookUp(requirements),
    clauses,
    requirementsAnsweredIn: (section) =>
      requirements.filter(({ answeredIn }) =>
        answeredIn.some((path) => path === section || path.startsWith(`${section}.`)),
      ),
    sources: {
      iso27017: cloud2015.source,
      'iso27001-2013': annex2013.source,
      'iso27001-2022': annex2022.source,
      crosswalk: crosswalk.source,
      enisa: enisa2009.source,
      treatments: treatments.source,
      'jip-isms517': requirements517.source,
    },
  };
}

function lookUp<T extends { readonly id: string }>(items: readonly T[]): (id: string) => T | undefined {
  const index = byId(items);
  return (id) => index.get(id);
}
