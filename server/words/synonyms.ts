/**
 * What people write for the words of the language: every name that the product itself prints, and what registers, standards
 * and spreadsheets call the same thing. Only words whose meaning is certain: nothing here guesses a decision.
 */
import { own } from './own';
import { propertyNames, roleNames, severityNames, statusNames } from './names';
import type { Bilingual } from './bilingual';
import { inOneWidth } from './bounded';

const named: Readonly<Record<string, Bilingual>> = { ...roleNames, ...propertyNames, ...statusNames, ...severityNames };

/** By value of an enumeration. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  provider: ['CSP', 'cloud service provider', 'プロバイダー', 'クラウドサービスプロバイダ', '提供者', '提供'],
  customer: ['CSC', 'cloud service customer', 'カスタマー', 'クラウドサービスカスタマ', '利用者', '利用', '顧客'],
  confidentiality: ['C'],
  integrity: ['I'],
  availability: ['A'],
  modify: ['mitigate', 'mitigation', 'reduce', 'reduction', 'treat', '低減', '軽減', '修正', 'リスク低減'],
  retain: ['accept', 'acceptance', 'tolerate', '受容', '保有', '許容', 'リスク受容', 'リスク保有'],
  avoid: ['avoidance', 'terminate', '回避', 'リスク回避'],
  share: ['transfer', '移転', '共有', '転嫁', 'リスク移転', 'リスク共有'],
  implemented: ['done', '実施済', '実施', '実装済み', '実装済', '導入済み', '導入済', '対応済み', '対応済'],
  partial: ['partially implemented', 'in progress', '一部', '部分的', '一部実施済み', '一部対応'],
  planned: ['計画', '予定', '実施予定', '計画済み'],
  'not-implemented': ['not done', '未実装', '未導入', '未対応'],
  sum: ['和', '加算', '足し算', '合計'],
  product: ['積', '乗算', '掛け算'],
  table: ['matrix', '表', 'マトリクス', 'マトリックス'],
  iaas: ['infrastructure as a service'],
  paas: ['platform as a service'],
  saas: ['software as a service'],
  public: ['public cloud', 'パブリック', 'パブリッククラウド'],
  private: ['private cloud', 'プライベート', 'プライベートクラウド'],
  community: ['community cloud', 'コミュニティ', 'コミュニティクラウド'],
  hybrid: ['hybrid cloud', 'ハイブリッド', 'ハイブリッドクラウド'],
  host: ['server', 'ホスト', '物理サーバ', '物理サーバー'],
  hypervisor: ['ハイパーバイザ', 'ハイパーバイザー'],
  'virtual-machine': ['VM', '仮想マシン', '仮想サーバ', '仮想サーバー'],
  'virtual-switch': ['vswitch', '仮想スイッチ'],
  firewall: ['FW', 'ファイアウォール', 'ファイアーウォール'],
  network: ['ネットワーク'],
  'ids-ips': ['IDS', 'IPS', 'IDS/IPS', '侵入検知', '侵入防止'],
  antivirus: ['anti-virus', 'マルウェア対策', 'ウイルス対策'],
  'mail-filter': ['メールフィルタ', 'メールフィルタリング'],
  'web-filter': ['ウェブフィルタ', 'Webフィルタリング'],
  own: ['自社', '自組織'],
  shared: ['分担', '共同'],
  inherited: ['継承', '委託先'],
  risk: ['risk assessment', 'リスク', 'リスクアセスメント'],
  legal: ['law', 'regulation', '法令', '法的', '法規制'],
  contract: ['contractual', '契約'],
  business: ['事業', '事業上', '業務上'],
  organization: ['organisation', '組織', '組織の要求事項'],
  'jip-isms517': ['JIP-ISMS517-1.0', 'ISMS517'],
  effectiveness: ['有効性'],
  internal: ['internal audit', '内部', '内部監査'],
  external: ['external audit', '外部', '外部監査'],
  'independent-review': ['independent review', '独立したレビュー', '独立レビュー'],
  soc2: ['SOC 2'],
  soc3: ['SOC 3'],
  iso27017: ['ISO/IEC 27017', 'ISO 27017'],
  'jasa-cs': ['JASA', 'CSマーク'],
  all: ['全て', 'すべて', '全部'],
  major: ['major nonconformity', '重大な不適合', '重大', '重大不適合'],
  minor: ['minor nonconformity', '軽微な不適合', '軽微', '軽微不適合'],
  observation: ['観察事項', '観察'],
  opportunity: ['OFI', 'opportunity for improvement', '改善の機会', '改善提案'],
  open: ['未完了', '対応中', 'オープン', '継続中'],
  closed: ['完了', 'クローズ', '終了'],
  part: ['一部', '部分'],
  same: ['同じ', '同一'],
  law: ['法令', '法律', '規則'],
  standard: ['規格'],
  other: ['その他', 'そのほか'],
  off: ['オフ', '無効'],
  ja: ['Japanese', '日本語'],
  en: ['English', '英語'],
};

const booleans: Readonly<Record<'true' | 'false', readonly string[]>> = {
  true: ['true', 'yes', 'y', 'on', 'はい', '○', '〇', '◯', '✓', '✔', '有', '有り', 'あり', '該当', '適用', '適用する'],
  false: [
    'false',
    'no',
    'n',
    'off',
    'いいえ',
    '×',
    '✕',
    '✗',
    '無',
    '無し',
    'なし',
    '非該当',
    '適用しない',
    '適用除外',
    '除外',
  ],
};

/** Keys that people write where the label of the field is another word. */
const keySynonyms: Readonly<Record<string, readonly string[]>> = {
  title: ['標題', '表題', 'タイトル', '件名'],
  name: ['名称', '名前', '氏名', 'サービス名'],
  owner: ['リスク所有者', '所有者', '管理責任者', '責任者', '担当者'],
  likelihood: ['起こりやすさ', '発生可能性', '発生確率', 'probability'],
  impact: ['影響度', '影響', '影響の大きさ'],
  treatment: ['リスク対応', '対応'],
  exclusionReason: ['除外理由', '除外の理由'],
  inclusionReason: ['採用理由', '含めた理由', '適用理由'],
};

/** What registers and forms call what stands in a section, where its label is another word. */
const sectionSynonyms: Readonly<Record<string, readonly string[]>> = {
  people: ['persons', 'members', 'staff', 'employees', '人員', '従業員', '担当者', '体制'],
  services: ['cloud', 'サービス', 'クラウド'],
  assets: ['inventory', '情報資産', '資産台帳'],
  systems: ['machines', 'servers', '仮想環境', '構成'],
  criteria: ['risk assessment', 'リスクアセスメント', 'リスク評価', '評価基準', '受容基準'],
  risks: ['register', 'threats', 'treatments', '脅威', 'リスク'],
  soa: ['statement', 'applicability', 'controls', '管理策', '適用宣言'],
  auditProgramme: ['audit program', 'audit plan', '監査計画'],
  audits: ['findings', 'nonconformities', '内部監査', '監査', '所見', '不適合', '是正処置'],
  evidence: ['proof', 'records', '証跡', '記録'],
  requirements: ['laws', 'contracts', 'obligations', '法令', '契約', '要求事項'],
  documents: ['policies', '規程', '手順書'],
  organization: ['organisation', 'company', '会社'],
};

/** One spelling for what reads the same: width, case, blanks, hyphens and invisible characters aside. */
export function plainWord(text: string): string {
  return inOneWidth(text)
    .toLowerCase()
    .replace(/[\s_\uFEFF\u200B-]+/gu, '');
}

/** The value of an enumeration that the word certainly means; `labels` are what the language itself calls the values. */
export function valueMeant(
  word: string,
  values: readonly string[],
  labels: ReadonlyMap<string, Bilingual> = new Map(),
): string | undefined {
  const plain = plainWord(word);
  return onlyOne(
    values.filter((value) => {
      const label = own(named, value);
      const names = [value, ...(own(synonyms, value) ?? []), ...(label ? [label.en, label.ja] : [])];
      return [...names, ...headings(labels.get(value))].some((name) => plainWord(name) === plain);
    }),
  );
}

export function booleanMeant(word: string): boolean | undefined {
  const plain = plainWord(word);
  const [meant] = (['true', 'false'] as const).filter((value) =>
    booleans[value].some((each) => plainWord(each) === plain),
  );
  return meant === undefined ? undefined : meant === 'true';
}

/** A number in quotes or full width. */
export function numberMeant(word: string): number | undefined {
  const plain = inOneWidth(word).trim();
  return /^-?\d{1,15}(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** The key that the word certainly means: in another spelling, or by its label. */
export function keyMeant(word: string, labels: ReadonlyMap<string, Bilingual>): string | undefined {
  const plain = plainWord(word);
  const is = (name: string): boolean => plainWord(name) === plain;
  const keys = [...labels.keys()];
  const byLabel = keys.filter((key) => [labels.get(key)?.en, labels.get(key)?.ja].some((label) => label && is(label)));
  return (
    onlyOne(keys.filter(is)) ??
    onlyOne(byLabel) ??
    onlyOne(keys.filter((key) => own(keySynonyms, key)?.some(is) === true))
  );
}

/** What stands before the colon of an explanation: `機密性` of `機密性：…`. */
function headings(label: Bilingual | undefined): readonly string[] {
  return label
    ? [label.en, label.ja].flatMap((text) => /^(?<head>[^:：]+)[:：]/.exec(text)?.groups?.['head'] ?? [])
    : [];
}

function onlyOne(found: readonly string[]): string | undefined {
  return found.length === 1 ? found[0] : undefined;
}

/** What a value of an enumeration is also called, for one who types such a word: `labels` are the language's own names. */
export function valueWords(value: string, label: Bilingual | undefined): readonly string[] {
  const name = own(named, value);
  return [...(name ? [name.en, name.ja] : []), ...headings(label), ...(own(synonyms, value) ?? [])];
}

export function booleanWords(value: 'true' | 'false'): readonly string[] {
  return booleans[value];
}

export function sectionWords(section: string): readonly string[] {
  return own(sectionSynonyms, section) ?? [];
}

export function keyWords(key: string): readonly string[] {
  return own(keySynonyms, key) ?? [];
}
