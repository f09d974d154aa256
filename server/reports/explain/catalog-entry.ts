/** One entry of the catalogues as plain data: what `isms catalog` prints, and whoever explains an id may show. */
import type { Bilingual, Language } from '../../words/bilingual';
import type { Catalog } from '../../catalog/catalog';
import { guidanceFor, type Explanations } from '../../catalog/explanations';
import type { Edition27001, Role } from '../../words/roles';
import type { AnnexControl, Clause, CloudControl, EnisaItem, EnisaRisk } from '../../catalog/types';

/** Another entry that this one relates to; its title is in the language asked for. */
export interface RelatedEntry {
  readonly id: string;
  readonly title: string;
}

interface EntryHead<Kind extends string> {
  readonly kind: Kind;
  readonly id: string;
  readonly title: Bilingual;
}

export interface CloudControlEntry extends EntryHead<'cloud-control'> {
  readonly objective: RelatedEntry | undefined;
  /** What each role is asked to do; `undefined` where ISO/IEC 27017 has no guidance for it. */
  readonly guidance: Readonly<Record<Role, string | undefined>>;
  /** What auditors typically ask to see. */
  readonly evidence: readonly string[];
  readonly annex: readonly RelatedEntry[];
  readonly enisaRisks: readonly RelatedEntry[];
  /** Whether the roles were compared with the text of the standard. */
  readonly rolesVerified: boolean;
}

export interface AnnexControlEntry extends EntryHead<'annex-control'> {
  readonly edition: Edition27001;
  readonly purpose: string;
  /** What it became or came from in the other edition. */
  readonly counterparts: readonly RelatedEntry[];
  readonly cloudControls: readonly RelatedEntry[];
  readonly jaVerified: boolean;
}

export interface EnisaRiskEntry extends EntryHead<'enisa-risk'> {
  readonly explanation: string;
  /** ENISA's reference values, and whether they were compared with its report. */
  readonly reference: {
    readonly probability: string;
    readonly impact: string;
    readonly level: string;
    readonly verified: boolean;
  };
  readonly vulnerabilities: readonly RelatedEntry[];
  readonly assets: readonly RelatedEntry[];
  readonly controls: readonly RelatedEntry[];
}

export interface EnisaItemEntry extends EntryHead<'enisa-vulnerability' | 'enisa-asset'> {
  readonly explanation: string;
  readonly risks: readonly RelatedEntry[];
  readonly verified: boolean;
}

export interface ClauseEntry extends EntryHead<'clause'> {
  /** The clause of JIS Q 27001 that it adds to. */
  readonly addsTo: string;
  readonly requirements: readonly {
    readonly id: string;
    readonly clause: string;
    readonly title: string;
    readonly asks: string;
  }[];
  readonly notes: readonly string[];
}

export type CatalogEntry = CloudControlEntry | AnnexControlEntry | EnisaRiskEntry | EnisaItemEntry | ClauseEntry;

export interface CatalogContext {
  readonly catalog: Catalog;
  readonly explanations: Explanations;
  readonly language: Language;
}

/** The entry of an id; upper and lower case are the same. */
export function catalogEntry(id: string, context: CatalogContext): CatalogEntry | undefined {
  const { catalog } = context;
  const known = id.toUpperCase();
  const cloud = catalog.cloudControl(known);
  if (cloud) return cloudEntry(cloud, context);
  const annex = catalog.annexControl('2022', known) ?? catalog.annexControl('2013', known);
  if (annex) return annexEntry(annex, context);
  const risk = catalog.enisaRisk(known);
  if (risk) return riskEntry(risk, context);
  const vulnerability = catalog.enisaVulnerability(known);
  if (vulnerability) return itemEntry('enisa-vulnerability', vulnerability, context);
  const asset = catalog.enisaAsset(known);
  if (asset) return itemEntry('enisa-asset', asset, context);
  const clause = catalog.clauses.find((each) => each.id === known);
  return clause && clauseEntry(clause, context);
}

function cloudEntry(control: CloudControl, { catalog, explanations, language }: CatalogContext): CloudControlEntry {
  const { id, title, objective, rolesVerified } = control;
  const explanation = explanations.cloudControls[id];
  const annex = catalog.annexControl('2013', `A.${id}`);
  return {
    kind: 'cloud-control',
    id,
    title,
    objective: objective && { id: objective.id, title: objective.title[language] },
    guidance: { provider: guidanceFor(explanation, 'provider'), customer: guidanceFor(explanation, 'customer') },
    evidence: explanation?.evidence ?? [],
    annex: annex
      ? [
          { id: annex.id, title: annex.title[language] },
          ...related(annex.counterparts, (each) => catalog.annexControl('2022', each), language),
        ]
      : [],
    enisaRisks: related(catalog.enisaTreatedBy(id), catalog.enisaRisk, language),
    rolesVerified,
  };
}

function annexEntry(control: AnnexControl, { catalog, explanations, language }: CatalogContext): AnnexControlEntry {
  const { id, edition, title, counterparts, jaVerified } = control;
  const old = edition === '2013' ? [id] : counterparts;
  return {
    kind: 'annex-control',
    id,
    title,
    edition,
    purpose: (edition === '2013' ? explanations.annex2013 : explanations.annex2022)[id] ?? '',
    counterparts: related(
      counterparts,
      (each) => catalog.annexControl(edition === '2013' ? '2022' : '2013', each),
      language,
    ),
    // ISO/IEC 27017:2015 has the numbers of the edition of 2013.
    cloudControls: related(
      old.map((each) => each.slice(2)),
      catalog.cloudControl,
      language,
    ),
    jaVerified,
  };
}

function riskEntry(risk: EnisaRisk, { catalog, explanations, language }: CatalogContext): EnisaRiskEntry {
  const { id, title, probability, impact, level, valuesVerified } = risk;
  return {
    kind: 'enisa-risk',
    id,
    title,
    explanation: explanations.enisa.risks[id] ?? '',
    reference: { probability, impact, level, verified: valuesVerified },
    vulnerabilities: related(risk.vulnerabilities, catalog.enisaVulnerability, language),
    assets: related(risk.assets, catalog.enisaAsset, language),
    controls: related(catalog.controlsTreating(id), catalog.cloudControl, language),
  };
}

function itemEntry(
  kind: EnisaItemEntry['kind'],
  { id, title, verified }: EnisaItem,
  { catalog, explanations, language }: CatalogContext,
): EnisaItemEntry {
  const [list, texts] =
    kind === 'enisa-asset'
      ? (['assets', explanations.enisa.assets] as const)
      : (['vulnerabilities', explanations.enisa.vulnerabilities] as const);
  const risks = catalog.enisaRisks.filter((risk) => risk[list].includes(id));
  return {
    kind,
    id,
    title,
    explanation: texts[id] ?? '',
    risks: risks.map((risk) => ({ id: risk.id, title: risk.title[language] })),
    verified,
  };
}

function clauseEntry({ id, title, addsTo }: Clause, { catalog, explanations, language }: CatalogContext): ClauseEntry {
  const rows = catalog.requirements.filter(({ clause }) => clause.split(' ')[0] === id);
  return {
    kind: 'clause',
    id,
    title,
    addsTo,
    requirements: rows.map((row) => ({
      id: row.id,
      clause: row.clause,
      title: row.title[language],
      asks: row.asks[language],
    })),
    notes: explanations.requirements.notes[id] ?? [],
  };
}

function related(
  ids: readonly string[],
  find: (id: string) => { readonly title: Bilingual } | undefined,
  language: Language,
): readonly RelatedEntry[] {
  return ids.flatMap((id) => {
    const found = find(id);
    return found ? [{ id, title: found.title[language] }] : [];
  });
}
