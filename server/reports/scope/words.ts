import type { Bilingual } from '../../words/bilingual';
import type { Service } from '../../facts/model';

export const scopeWords = {
  title: { en: 'Statement of the scope', ja: '適用範囲記述書' },
  draft: { en: 'DRAFT', ja: '案' },
  scope: { en: 'Scope', ja: '適用範囲' },
  statement: { en: 'Scope', ja: '適用範囲の記述' },
  statementAs: { en: 'As {role}', ja: '{role}としての記述' },
  organizational: { en: 'Organizational boundary', ja: '組織的な境界' },
  physical: { en: 'Physical boundary', ja: '物理的な境界' },
  technical: { en: 'Technical boundary', ja: '技術的な境界' },
  applicability: { en: 'Applicability', ja: '適用可能性' },
  relation: { en: 'Relation to the JIS Q 27001 scope', ja: 'JIS Q 27001の適用範囲との関係' },
  part: { en: 'Part of it', ja: 'その一部' },
  same: { en: 'The same', ja: '同じ' },
  ismsScope: { en: 'JIS Q 27001 scope', ja: 'JIS Q 27001の適用範囲' },
  document: { en: 'Document', ja: '文書' },
  version: { en: 'Version', ja: '版' },
  approvedBy: { en: 'Approved by', ja: '承認者' },
  approvedOn: { en: 'Approved on', ja: '承認日' },
  notWritten: { en: '(not written)', ja: '(記載なし)' },
  services: { en: 'Cloud services in the scope', ja: '適用範囲とクラウドサービス' },
  servicesCount: { en: 'Services in scope', ja: '適用範囲のサービス' },
  servicesAbout: {
    en: 'How this scope lies within that of JIS Q 27001, the cloud services in it, and on which others they are provided.',
    ja: 'JIS Q 27001の適用範囲との関係、適用範囲に含まれるクラウドサービス及びその土台となるサービスを示します。',
  },
  noServices: { en: 'No cloud service is described.', ja: 'クラウドサービスの記載がありません。' },
  service: { en: 'Service', ja: 'サービス' },
  name: { en: 'Name', ja: '名称' },
  roles: { en: 'Roles', ja: '役割' },
  model: { en: 'Model', ja: 'サービスモデル' },
  deployment: { en: 'Deployment', ja: '配置モデル' },
  supplier: { en: 'Supplier', ja: '供給者' },
  uses: { en: 'On what', ja: '利用するサービス' },
  owner: { en: 'Owner', ja: '責任者' },
  state: { en: 'In scope', ja: '適用範囲' },
  inScope: { en: 'in scope', ja: '含む' },
  outOfScope: { en: 'out of scope', ja: '適用範囲外' },
  days: { en: '{since} to {until}', ja: '{since}～{until}' },
  undefinedService: { en: '{name} (not described)', ja: '{name}(記載なし)' },
  exclusions: { en: 'Exclusions', ja: '除外' },
  excluded: { en: 'Left out of the scope', ja: '適用範囲から除外' },
  excludedWhat: { en: 'What is left out', ja: '除外するもの' },
  reason: { en: 'Reason', ja: '理由' },
  interfaces: { en: 'Interfaces and dependencies', ja: 'インタフェース及び依存関係' },
  with: { en: 'With', ja: '相手' },
  what: { en: 'What', ja: '内容' },
  cloudScope: { en: 'Scope with the cloud services', ja: 'ISMSクラウドセキュリティ認証の適用範囲' },
  cloudScopePart: {
    en: 'Scope with the cloud services (part of it)',
    ja: 'ISMSクラウドセキュリティ認証の適用範囲(その一部)',
  },
  bothScopes: {
    en: 'Scope with the cloud services = JIS Q 27001 scope',
    ja: 'ISMSクラウドセキュリティ認証の適用範囲＝JIS Q 27001の適用範囲',
  },
  relationOpen: {
    en: 'Its relation to the JIS Q 27001 scope is not written',
    ja: 'JIS Q 27001の適用範囲との関係の記載なし',
  },
  provided: { en: 'provided on {names}', ja: '{names}の上で提供' },
  used: { en: 'uses {names}', ja: '{names}を利用' },
  notToday: { en: 'Out of scope on this day', ja: '基準日に適用範囲外のサービス' },
  shown: { en: 'Services: {services}; exclusions: {exclusions}', ja: 'サービス{services}件、除外{exclusions}件' },
  legend: {
    en: 'Solid: provided by the organization; dashed: used by it, or out of scope. A service stands above those that it uses.',
    ja: '実線：当組織が提供　破線：当組織が利用、又は適用範囲外　上のサービスは、下のサービスを利用',
  },
  legendExclusions: {
    en: 'Whether what is left out lies within the JIS Q 27001 scope is not told apart here.',
    ja: '除外したものがJIS Q 27001の適用範囲に含まれるかどうかは、図では区別していません。',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const modelNames = {
  iaas: { en: 'IaaS', ja: 'IaaS' },
  paas: { en: 'PaaS', ja: 'PaaS' },
  saas: { en: 'SaaS', ja: 'SaaS' },
  other: { en: 'Other', ja: 'その他' },
} as const satisfies Readonly<Record<NonNullable<Service['model']>, Bilingual>>;

export const deploymentNames = {
  public: { en: 'Public', ja: 'パブリック' },
  private: { en: 'Private', ja: 'プライベート' },
  community: { en: 'Community', ja: 'コミュニティ' },
  hybrid: { en: 'Hybrid', ja: 'ハイブリッド' },
} as const satisfies Readonly<Record<NonNullable<Service['deployment']>, Bilingual>>;
