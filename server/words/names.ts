/** What people call the words of the language: roles, properties, standards, states. Each name stands here and nowhere else. */
import type { Bilingual } from './bilingual';
import { own } from './own';
import type { Edition27001, Role } from './roles';

/** What people call a word of the language; one that it does not have, as it was written. */
export function nameIn(names: Readonly<Record<string, Bilingual>>, word: string): Bilingual {
  return own(names, word) ?? { en: word, ja: word };
}

/** Within a sentence. */
export const roleNames = {
  provider: { en: 'provider', ja: 'プロバイダ' },
  customer: { en: 'customer', ja: 'カスタマ' },
} as const satisfies Readonly<Record<Role, Bilingual>>;

/** Standing alone, in a table or before a colon. */
export const roleLabels = {
  provider: { en: 'Provider', ja: 'プロバイダ' },
  customer: { en: 'Customer', ja: 'カスタマ' },
} as const satisfies Readonly<Record<Role, Bilingual>>;

export const propertyNames = {
  confidentiality: { en: 'confidentiality', ja: '機密性' },
  integrity: { en: 'integrity', ja: '完全性' },
  availability: { en: 'availability', ja: '可用性' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const estimateNames = {
  likelihood: { en: 'likelihood', ja: '起こりやすさ' },
  impact: { en: 'impact', ja: '影響度' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Whatever a process of risk assessment may estimate. */
export const factorLabels = {
  ...estimateNames,
  assetValue: { en: 'asset value', ja: '資産価値' },
  threatLevel: { en: 'threat', ja: '脅威' },
  vulnerabilityLevel: { en: 'vulnerability', ja: 'ぜい弱性' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What may be done about a risk. */
export const treatmentNames = {
  modify: { en: 'Modify', ja: '修正' },
  retain: { en: 'Retain', ja: '保有' },
  avoid: { en: 'Avoid', ja: '回避' },
  share: { en: 'Share', ja: '共有' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A factor standing alone, as the title of a scale. */
export function factorTitle(name: keyof typeof factorLabels): Bilingual {
  const { en, ja } = factorLabels[name];
  return { en: `${en.charAt(0).toUpperCase()}${en.slice(1)}`, ja };
}

/** How far a control is implemented. */
export const statusNames = {
  implemented: { en: 'Implemented', ja: '実施済み' },
  partial: { en: 'Partial', ja: '一部実施' },
  planned: { en: 'Planned', ja: '計画中' },
  'not-implemented': { en: 'Not implemented', ja: '未実施' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The same within a sentence. */
export const statusPhrases = {
  implemented: { en: 'implemented', ja: statusNames.implemented.ja },
  partial: { en: 'implemented in part', ja: statusNames.partial.ja },
  planned: { en: 'planned', ja: statusNames.planned.ja },
  'not-implemented': { en: 'not implemented', ja: statusNames['not-implemented'].ja },
} as const satisfies Readonly<Record<keyof typeof statusNames, Bilingual>>;

/** Whether a control applies. */
export const decisionNames = {
  applicable: { en: 'Applicable', ja: '適用' },
  excluded: { en: 'Excluded', ja: '除外' },
  undecided: { en: 'Undecided', ja: '未決定' },
  missing: { en: 'Not stated', ja: '記載なし' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** By whom an audit is made. */
export const auditTypeNames = {
  internal: { en: 'internal audit', ja: '内部監査' },
  external: { en: 'external audit', ja: '外部監査' },
  'independent-review': { en: 'independent review', ja: '独立したレビュー' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The schemes of audits by others. */
export const schemeNames = {
  soc2: { en: 'SOC 2', ja: 'SOC 2' },
  soc3: { en: 'SOC 3', ja: 'SOC 3' },
  'jasa-cs': { en: 'JASA cloud information security audit', ja: 'JASAクラウド情報セキュリティ監査' },
  iso27017: { en: 'ISO/IEC 27017', ja: 'ISO/IEC 27017' },
  other: { en: 'other scheme', ja: 'その他' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Of a day, or of a period. */
export const reportTypeNames = {
  type1: { en: 'type 1', ja: 'Type 1' },
  type2: { en: 'type 2', ja: 'Type 2' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What an audit judges by. */
export const criterionNames = {
  organization: { en: 'Own requirements', ja: '自組織の要求事項' },
  'jip-isms517': { en: 'JIP-ISMS517', ja: 'JIP-ISMS517' },
  effectiveness: { en: 'Effectiveness', ja: '有効な実施及び維持' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How serious a finding of an audit is. */
export const gradeNames = {
  major: { en: 'major nonconformity', ja: '重大な不適合' },
  minor: { en: 'minor nonconformity', ja: '軽微な不適合' },
  observation: { en: 'observation', ja: '観察事項' },
  opportunity: { en: 'opportunity for improvement', ja: '改善の機会' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What makes a control necessary. */
export const basisNames = {
  risk: { en: 'risk', ja: 'リスク' },
  legal: { en: 'legal', ja: '法令' },
  contract: { en: 'contract', ja: '契約' },
  business: { en: 'business', ja: '事業' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Parts of a virtual environment. */
export const kindNames = {
  host: { en: 'Physical server (host)', ja: '物理サーバ(ホスト)' },
  hypervisor: { en: 'Hypervisor', ja: 'ハイパーバイザ' },
  'virtual-machine': { en: 'Virtual machine', ja: '仮想マシン' },
  'virtual-switch': { en: 'Virtual switch', ja: '仮想スイッチ' },
  firewall: { en: 'Firewall', ja: 'ファイアウォール' },
  network: { en: 'Network', ja: 'ネットワーク' },
  other: { en: 'Other', ja: 'その他' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What of a system is administered. */
export const layerNames = {
  hypervisor: { en: 'Hypervisor', ja: 'ハイパーバイザ' },
  os: { en: 'OS', ja: 'OS' },
  network: { en: 'Network', ja: 'ネットワーク' },
  application: { en: 'Application', ja: 'アプリケーション' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Service models of the cloud. */
export const modelNames = {
  iaas: { en: 'IaaS', ja: 'IaaS' },
  paas: { en: 'PaaS', ja: 'PaaS' },
  saas: { en: 'SaaS', ja: 'SaaS' },
  other: { en: 'Other', ja: 'その他' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Where a demand on the ISMS comes from. */
export const obligationNames = {
  law: { en: 'Law', ja: '法令' },
  contract: { en: 'Contract', ja: '契約' },
  customer: { en: "Customer's demand", ja: 'カスタマの要求' },
  standard: { en: 'Standard', ja: '規格' },
  other: { en: 'Other', ja: 'その他' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const severityNames = {
  error: { en: 'error', ja: 'エラー' },
  warning: { en: 'warning', ja: '警告' },
  info: { en: 'information', ja: '情報' },
  hint: { en: 'hint', ja: 'ヒント' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const standardNames = {
  cloud: { en: 'ISO/IEC 27017:2015', ja: 'ISO/IEC 27017:2015 (JIS Q 27017:2016)' },
  annex: {
    '2013': { en: 'ISO/IEC 27001:2013 annex A', ja: 'JIS Q 27001:2014 附属書A' },
    '2022': { en: 'ISO/IEC 27001:2022 annex A', ja: 'JIS Q 27001:2023 附属書A' },
  } satisfies Readonly<Record<Edition27001, Bilingual>>,
} as const;

/** How a requirement row of clause 4 stands. */
export const stateNames = {
  met: { en: 'met', ja: '充足' },
  'met-with-remarks': { en: 'met with remarks', ja: '充足（要確認）' },
  'not-applicable': { en: 'not applicable', ja: '該当なし' },
  unmet: { en: 'unmet', ja: '未充足' },
  deferred: { en: 'deferred', ja: '保留' },
  open: { en: 'open', ja: '未記載' },
  'not-judged': { en: 'not judged', ja: '判定不能' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The states in the order in which a person is told of them. */
export const shownStates = [
  'met',
  'met-with-remarks',
  'not-applicable',
  'unmet',
  'deferred',
  'open',
  'not-judged',
] as const satisfies readonly (keyof typeof stateNames)[];

/** Why something of a project was not judged. */
export const unreadNames = {
  syntax: { en: 'not YAML', ja: 'YAMLとして読めない部分があります' },
  encoding: { en: 'not UTF-8', ja: '文字コードがUTF-8ではありません' },
  'too-large': { en: 'too large', ja: '大きすぎるため読み込んでいません' },
  unreadable: { en: 'cannot be read', ja: '読み込めません' },
  excluded: { en: 'excluded by lint.exclude', ja: 'lint.excludeにより対象外です' },
  'unknown-section': {
    en: 'stands below a key that is no section',
    ja: '項目名として読めないキーの下に書かれています',
  },
  value: { en: 'holds a value that cannot be read', ja: '読み取れない値があります' },
  twice: { en: 'stands a second time', ja: '一度しか書けない項目が二度書かれています' },
  'root-missing': {
    en: 'no isms.yaml makes these files a project',
    ja: 'isms.yamlがなく、プロジェクトの全体が分かりません',
  },
  'rule-off': { en: 'this rule is off', ja: 'このルールは無効です' },
  'rule-failed': { en: 'this rule failed', ja: 'このルールは内部エラーで実行できませんでした' },
} as const satisfies Readonly<Record<string, Bilingual>>;
