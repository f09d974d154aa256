/** The first files of an ISMS, made of a person's answers: they say what is known, and hold a place for all else. */
import type { Catalog } from '../../catalog/catalog';
import type { Bilingual, Language } from '../../words/bilingual';
import { licensedFileName } from '../hover/licensed';
import { asked, held } from '../../words/asked';
import type { Answers } from './answers';
import { ignoredPath, rootPath, soaPath } from './paths';
import { criteriaFile, risksFile } from './risk-files';
import { rootFile, servicesFile, type FileOfClause } from './scope-files';
import { firstServices } from './services';
import { annexFile, cloudFile } from './soa-files';
import { asFile } from './writing';

export interface FirstFile {
  /** Relative to the folder of the project. */
  readonly path: string;
  readonly text: string;
}

const files = {
  root: { path: rootPath, title: { en: 'organisation, people, scope (4.1)', ja: '組織、要員、適用範囲(4.1)' } },
  services: { path: 'services.isms.yaml', title: { en: 'cloud services (4.1)', ja: 'クラウドサービス(4.1)' } },
  criteria: { path: 'criteria.isms.yaml', title: { en: 'risk criteria (4.2.1)', ja: 'リスク基準(4.2.1)' } },
  risks: { path: 'risks.isms.yaml', title: { en: 'risks (4.2.1, 4.2.2)', ja: 'リスク(4.2.1、4.2.2)' } },
  cloud: {
    path: soaPath,
    title: {
      en: 'statement of applicability, ISO/IEC 27017 (4.2.2)',
      ja: '適用宣言書、ISO/IEC 27017(4.2.2)',
    },
  },
  annex: {
    path: 'soa-annex-a.isms.yaml',
    title: {
      en: 'statement of applicability, annex A of JIS Q 27001 (4.2.2)',
      ja: '適用宣言書、JIS Q 27001の附属書A(4.2.2)',
    },
  },
  audits: { path: 'audits.isms.yaml', title: { en: 'internal audit (4.3)', ja: '内部監査(4.3)' } },
} as const satisfies Readonly<Record<string, FileOfClause>>;

const ignored: Bilingual = {
  en: 'Texts of the standards that you have bought stay on this machine.',
  ja: '購入した規格の本文は、この端末だけに置き、共有しません。',
};

/** In the order of the clauses; each exactly as it is to be written. */
export function firstFiles(answers: Answers, catalog: Catalog): readonly FirstFile[] {
  const { language } = answers;
  const services = firstServices(answers);
  return [
    { path: files.root.path, text: rootFile(answers, Object.values(files)) },
    { path: files.services.path, text: servicesFile(services, answers) },
    { path: files.criteria.path, text: criteriaFile(answers) },
    { path: files.risks.path, text: risksFile(services, answers, catalog) },
    { path: files.cloud.path, text: cloudFile(answers, catalog) },
    { path: files.annex.path, text: annexFile(answers, catalog) },
    { path: files.audits.path, text: auditsFile(language) },
    { path: ignoredPath, text: asFile([`# ${ignored[language]}`, licensedFileName]) },
  ];
}

function auditsFile(language: Language): string {
  return asFile([
    'auditProgramme:',
    '  intervalMonths: 12',
    '  cycleMonths: 36',
    '  criteria: [organization, jip-isms517, effectiveness]',
    `  method: ${held(asked.auditMethod, language)}`,
    `  responsible: ${held(asked.owner, language)}`,
  ]);
}

/** Where a person begins to write: the statement of the scope, in the root file. Zero-based, UTF-16. */
export function firstPlace(all: readonly FirstFile[], { language }: Answers) {
  const place = held(asked.statement, language);
  const lines = (all.find(({ path }) => path === rootPath)?.text ?? '').split('\n');
  const line = lines.findIndex((each) => each.endsWith(place));
  const character = (lines[line] ?? '').length - place.length;
  return { path: rootPath, range: { start: { line, character }, end: { line, character: character + place.length } } };
}
