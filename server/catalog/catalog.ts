/** Typed access to the facts of catalogs/: ids, titles and relations of the standards. */
import annex2013 from '../../catalogs/iso27001-2013.json';
import annex2022 from '../../catalogs/iso27001-2022.json';
import cloud2015 from '../../catalogs/iso27017-2015.json';
import crosswalk from '../../catalogs/crosswalk-2013-2022.json';
import enisa2009 from '../../catalogs/enisa-2009.json';
import treatments from '../../catalogs/iso27017-enisa.json';
import requirements517 from '../../catalogs/jip-isms517-1.0.json';
import type { AnnexControl, Clause, CloudControl, EnisaItem, EnisaRisk, Requirement } from './types';
import type { Edition27001, Role } from './roles';

export interface Catalog {
  /** The 37 controls of the body and the 7 extended ones, in the order of the standard. */
  readonly cloudControls: readonly CloudControl[];
  readonly cloudControl: (id: string) => CloudControl | undefined;
  readonly annexControls: (edition: Edition27001) => readonly AnnexControl[];
  readonly annexControl: (edition: Edition27001, id: string) => AnnexControl | undefined;
  readonly enisaRisks: readonly EnisaRisk[];
  readonly enisaRisk: (code: string) => EnisaRisk | undefined;
  readonly enisaVulnerabilities: readonly EnisaItem[];
  readonly enisaVulnerability: (code: string) => EnisaItem | undefined;
  readonly enisaAssets: readonly EnisaItem[];
  readonly enisaAsset: (code: string) => EnisaItem | undefined;
  /** ENISA risks that a control of ISO/IEC 27017 usually treats; this project's own judgement. */
  readonly enisaTreatedBy: (control: string) => readonly string[];
  /** The other direction: controls of ISO/IEC 27017 that usually treat an ENISA risk. */
  readonly controlsTreating: (code: string) => readonly string[];
  readonly requirements: readonly Requirement[];
  readonly requirement: (id: string) => Requirement | undefined;
  readonly clauses: readonly Clause[];
}

export function createCatalog(): Catalog {
  const cloudControls = readCloudControls();
  const editions = { '2013': readAnnex('2013'), '2022': readAnnex('2022') };
  const annexById = { '2013': byId(editions['2013']), '2022': byId(editions['2022']) };
  const treats: Readonly<Record<string, readonly string[]>> = treatments.treats;
  const { requirements, clauses } = requirements517;
  return {
    cloudControls,
    cloudControl: lookUp(cloudControls),
    annexControls: (edition) => editions[edition],
    annexControl: (edition, id) => annexById[edition].get(id),
    enisaRisks: enisa2009.risks,
    enisaRisk: lookUp(enisa2009.risks),
    enisaVulnerabilities: enisa2009.vulnerabilities,
    enisaVulnerability: lookUp(enisa2009.vulnerabilities),
    enisaAssets: enisa2009.assets,
    enisaAsset: lookUp(enisa2009.assets),
    enisaTreatedBy: (control) => treats[control] ?? [],
    controlsTreating: (code) => cloudControls.flatMap(({ id }) => (treats[id]?.includes(code) ? [id] : [])),
    requirements,
    requirement: lookUp(requirements),
    clauses,
  };
}

function readCloudControls(): readonly CloudControl[] {
  const extended = cloud2015.extended.map(({ objective, ...control }) => ({
    ...control,
    objective: { id: objective.id, title: objective.title.en },
  }));
  const body = cloud2015.body.map((control) => ({ ...control, objective: undefined }));
  return [...body, ...extended].map(({ id, title, customer, provider, objective }) => ({
    standard: '27017',
    id,
    title,
    roles: [...(provider ? ['provider' as Role] : []), ...(customer ? ['customer' as Role] : [])],
    rolesVerified: cloud2015.rolesVerified,
    objective,
  }));
}

function readAnnex(edition: Edition27001): readonly AnnexControl[] {
  const { controls } = edition === '2013' ? annex2013 : annex2022;
  const counterparts: Readonly<Record<string, readonly string[]>> =
    edition === '2013' ? crosswalk.to2022 : crosswalk.to2013;
  return controls.map(({ id, title, jaVerified }) => ({
    standard: '27001',
    edition,
    id,
    title,
    jaVerified,
    counterparts: counterparts[id] ?? [],
  }));
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function lookUp<T extends { readonly id: string }>(items: readonly T[]): (id: string) => T | undefined {
  const index = byId(items);
  return (id) => index.get(id);
}
