import pc from 'picocolors';
import { roles } from '../words/roles';
import type {
  AnnexControlEntry,
  CatalogEntry,
  ClauseEntry,
  CloudControlEntry,
  EnisaItemEntry,
  EnisaRiskEntry,
  RelatedEntry,
} from '../reports/explain/catalog-entry';
import type { WordEntry } from '../reports/explain/catalog-words';
import { catalogWords } from '../words/catalog-words';
import type { Terminal } from './terminal';
import { roleLabels, standardNames } from '../words/names';

/** One part of the text: a heading with lines; left out when it has none. */
interface Part {
  readonly title: string;
  readonly lines: readonly string[];
}

/** An entry of the catalogues for a person at a terminal. */
export function describeEntry(entry: CatalogEntry | WordEntry, terminal: Terminal): string {
  const { language, colour } = terminal;
  const paint = pc.createColors(colour);
  const other = language === 'ja' ? 'en' : 'ja';
  const isSame = entry.title[language] === entry.title[other];
  const parts = partsOf(entry, terminal).filter(({ lines }) => lines.length > 0);
  return [
    paint.bold([`${entry.id}  ${entry.title[language]}`, ...(isSame ? [] : [entry.title[other]])].join(' / ')),
    ...parts.flatMap(({ title, lines }) => ['', ...(title ? [paint.bold(title)] : []), ...lines]),
    '',
  ].join('\n');
}

function partsOf(entry: CatalogEntry | WordEntry, terminal: Terminal): readonly Part[] {
  switch (entry.kind) {
    case 'cloud-control':
      return cloudParts(entry, terminal);
    case 'annex-control':
      return annexParts(entry, terminal);
    case 'enisa-risk':
      return riskParts(entry, terminal);
    case 'clause':
      return clauseParts(entry, terminal);
    case 'enisa-vulnerability':
    case 'enisa-asset':
      return itemParts(entry, terminal);
    default:
      return wordParts(entry, terminal);
  }
}

function cloudParts(entry: CloudControlEntry, { language, say }: Terminal): readonly Part[] {
  const { guidance, evidence, annex, enisaRisks, objective } = entry;
  return [
    plain([standardNames.cloud[language]]),
    part(say('objective'), objective ? [`${objective.id} ${objective.title}`] : []),
    ...roles.map((role) => part(roleLabels[role][language], [guidance[role] ?? say('noGuidance')])),
    part(say('auditorsAsk'), evidence.map(bullet)),
    part(say('annexA'), annex.map(named)),
    part(say('enisaRisks'), enisaRisks.map(named)),
    doubt(entry.rolesVerified, say('rolesUnverified')),
  ];
}

function annexParts(entry: AnnexControlEntry, { language, say }: Terminal): readonly Part[] {
  const { edition, purpose, counterparts, cloudControls } = entry;
  return [
    plain([standardNames.annex[edition][language]]),
    plain(purpose ? [purpose] : []),
    part(standardNames.annex[edition === '2013' ? '2022' : '2013'][language], counterparts.map(named)),
    part(standardNames.cloud[language], cloudControls.map(named)),
    doubt(entry.jaVerified, say('titleUnverified')),
  ];
}

function riskParts(entry: EnisaRiskEntry, { say }: Terminal): readonly Part[] {
  const { explanation, reference, vulnerabilities, assets, controls } = entry;
  const { probability, impact, level, verified } = reference;
  return [
    plain(explanation ? [explanation] : []),
    part(say('enisaReference'), [
      say('enisaValues', { probability, impact, level }),
      ...(verified ? [] : [say('valuesUnverified')]),
    ]),
    part(say('vulnerabilities'), vulnerabilities.map(named)),
    part(say('assets'), assets.map(named)),
    part(say('treatedBy'), controls.map(named)),
  ];
}

function itemParts(entry: EnisaItemEntry, { say }: Terminal): readonly Part[] {
  const { explanation, risks, verified } = entry;
  return [
    plain(explanation ? [explanation] : []),
    part(say('enisaRisks'), risks.map(named)),
    doubt(verified, say('valuesUnverified')),
  ];
}

function clauseParts({ addsTo, requirements, notes }: ClauseEntry, { say }: Terminal): readonly Part[] {
  return [
    plain([say('addsTo', { clause: addsTo })]),
    ...requirements.map(({ clause, title, asks }) => part(`${clause} ${title}`, [asks])),
    part(say('notes'), notes.map(bullet)),
  ];
}

function wordParts(entry: WordEntry, { language, say }: Terminal): readonly Part[] {
  switch (entry.kind) {
    case 'requirement':
      return [
        plain([`JIP-ISMS517-1.0 ${entry.clause}`]),
        plain([entry.asks]),
        part(say('answeredIn'), [entry.answeredIn.join(', ')]),
      ];
    case 'term':
      return [
        plain([entry.text]),
        part(say('keys'), entry.keys.length > 0 ? [entry.keys.join(', ')] : []),
        plain(entry.basedOn ? [say('basedOn', { source: entry.basedOn })] : []),
      ];
    case 'reference':
      return [
        plain([[entry.publisher, ...(entry.date ? [entry.date] : [])].join(language === 'ja' ? '、' : ', ')]),
        part(say('clauses'), [entry.clauses.join(', ')]),
        doubt(entry.verified, catalogWords.unverified[language]),
      ];
    case 'virtualisation':
      return [plain(entry.notes.map(bullet))];
    case 'next-edition':
      return [plain([entry.why]), plain(entry.successorOf ? [say('successorOf', { id: entry.successorOf })] : [])];
  }
}

function part(title: string, lines: readonly string[]): Part {
  return { title, lines };
}

function plain(lines: readonly string[]): Part {
  return part('', lines);
}

/** What nobody has compared with its source says so. */
function doubt(verified: boolean, sentence: string): Part {
  return plain(verified ? [] : [sentence]);
}

function named({ id, title }: RelatedEntry): string {
  return `  ${id}  ${title}`;
}

function bullet(text: string): string {
  return `  - ${text}`;
}
