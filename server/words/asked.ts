/** Places that are held for what only a person can say, each with what it asks for. */
import type { Bilingual, Language } from './bilingual';

/** Holds a place for what a person has to write, so that nothing is met by it; see `facts/placeholder.ts`. */
export function held(what: Bilingual, language: Language): string {
  return { en: `<${what.en}>`, ja: `＜${what.ja}＞` }[language];
}

/** What each placeholder asks for. No marks within: some stand in lists in brackets. */
export const asked = {
  personName: { en: 'name of the person', ja: '氏名' },
  position: { en: 'position', ja: '役職' },
  statement: {
    en: 'statement of the scope with the names of the services',
    ja: '適用範囲の記述(サービス名を含む)',
  },
  organizational: { en: 'organisational boundary', ja: '組織的な境界' },
  physical: { en: 'physical boundary', ja: '物理的な境界' },
  technical: { en: 'technical boundary', ja: '技術的な境界' },
  applicability: { en: 'what applies to this scope and why', ja: '適用可能性とその理由' },
  relation: { en: 'part or same', ja: 'part又はsame' },
  version: { en: 'version', ja: '版' },
  approver: { en: 'id of the approver', ja: '承認者のid' },
  day: { en: 'YYYY-MM-DD', ja: 'YYYY-MM-DD' },
  model: { en: 'saas or paas or iaas or other', ja: 'saas又はpaas又はiaas又はother' },
  deployment: {
    en: 'public or private or community or hybrid',
    ja: 'public又はprivate又はcommunity又はhybrid',
  },
  services: { en: 'ids of the services', ja: 'サービスのid' },
  role: { en: 'provider or customer', ja: 'provider又はcustomer' },
  truth: { en: 'true or false', ja: 'true又はfalse' },
  supplier: { en: 'supplier', ja: '供給者' },
  owner: { en: 'id of the person', ja: '責任者のid' },
  information: { en: 'information that customers are given', ja: 'カスタマに提供する情報' },
  functions: { en: 'functions that customers are given', ja: 'カスタマに提供する機能' },
  process: { en: 'how and when risks are assessed', ja: 'リスクアセスメントの方法と時期' },
  acceptedUpTo: { en: 'the highest level that needs no acceptance', ja: '受容できる最も高いレベル(lowなど)' },
  affects: {
    en: 'confidentiality or integrity or availability',
    ja: 'confidentiality又はintegrity又はavailability',
  },
  riskOwner: { en: 'id of the risk owner', ja: 'リスク所有者のid' },
  step: { en: 'a step from very-low to very-high', ja: 'very-lowからvery-highまでの段階' },
  treatment: { en: 'modify or retain or avoid or share', ja: 'modify又はretain又はavoid又はshare' },
  notRelevant: { en: 'why it is not relevant', ja: '該当しない理由' },
  auditMethod: { en: 'how audits are done', ja: '監査の方法' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Whether it is one of these placeholders. */
export function isHeld(text: string, language: Language): boolean {
  return Object.values(asked).some((what) => held(what, language) === text);
}
