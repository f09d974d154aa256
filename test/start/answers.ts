/** What only the person who begins can know: the words, and the choices, by the field that they are asked for. */
import type { Answers } from '../../server/features/start/answers';
import type { Decision } from '../../server/reports/soa/decide';
import type { StepKind } from './screen';

/**
 * What is done at a placeholder: words are typed, a choice is made among what completion offers, for all places of the field among the
 * quick fixes, or whatever is offered first is taken.
 */
export type Answer =
  { readonly type: string } | { readonly choose: string } | { readonly all: string } | { readonly first: 'offer' };

export interface Journey {
  readonly title: string;
  readonly answers: Answers;
  /** By section and field. */
  readonly fields: Readonly<Record<string, Answer>>;
  /** Rows of the statement of applicability that are chosen in the preview and decided together, by their keys. */
  readonly decisions: readonly { readonly rows: RegExp; readonly decision: Decision }[];
  readonly steps: Partial<Readonly<Record<StepKind, number>>>;
}

const today = '2026-11-23';

/** Beside the reason that is typed, all is chosen from what the preview lists. */
function included(rows: RegExp, reason: string): Journey['decisions'][number] {
  return {
    rows,
    decision: { applicable: true, reason, basis: 'business', owner: 'isms-manager', status: 'implemented' },
  };
}

const japanese: Journey = {
  title: 'a provider on another cloud, in Japanese, 2022',
  answers: {
    organization: '株式会社はじめて',
    shape: 'provider-on-cloud',
    provided: ['はじめて予約'],
    used: ['くもIaaS'],
    model: 'saas',
    edition: '2022',
    language: 'ja',
  },
  fields: {
    'people /name': { type: '情報 花子' },
    'people auditor /name': { type: '監査 次郎' },
    'people /title': { type: '情報セキュリティ責任者' },
    'scope /statement': { type: 'はじめて予約の開発、運用及び提供、並びに、その基盤としてのくもIaaSの利用' },
    'scope /boundary/organizational': { type: '予約事業部' },
    'scope /boundary/physical': { type: '東京本社の執務室' },
    'scope /boundary/technical': { type: 'くもIaaS上の本番環境及び検証環境' },
    'scope /applicability': {
      type: '予約事業部が提供するサービスの全ての業務に適用する。ほかの事業部は顧客の情報を扱わない。',
    },
    'scope /relation': { choose: 'part' },
    'scope /ismsScope': { type: '予約事業部及び管理部の全ての業務' },
    'scope /document/version': { type: '"1.0"' },
    'scope /document/approvedBy': { choose: 'isms-manager' },
    'scope /document/approvedOn': { choose: today },
    'services /deployment': { choose: 'public' },
    'services /model': { choose: 'iaas' },
    'services /virtualized': { choose: 'false' },
    'services /forCustomers/information/0': { type: '責任分担、ログの保持期間、障害の通知' },
    'services /forCustomers/functions/0': { type: '利用者IDの管理、アクセスログの閲覧、データの書出し' },
    'services /supplier': { type: '株式会社くも' },
    'services /owner': { all: 'isms-manager' },
    'criteria /process': { type: '年1回及び重要な変更の前に、ISMS責任者がサービスごとに特定、分析及び評価を行う' },
    'criteria /acceptance/upTo': { choose: 'low' },
    'risks /title': { type: '予約データが誤って書き換えられる、又は予約を受け付けられない' },
    'risks /affects/0': { choose: 'confidentiality' },
    'risks /controls/0': { first: 'offer' },
    'risks /residual/likelihood': { choose: 'very-low' },
    'risks /residual/impact': { choose: 'low' },
    'risks /concernsCustomers': { choose: 'true' },
    'risks /owner': { all: 'isms-manager' },
    'risks /likelihood': { choose: 'medium' },
    'risks /impact': { choose: 'high' },
    'risks /assessedOn': { all: today },
    'risks /treatment': { choose: 'modify' },
    'enisaNotRelevant /reason': { type: '自社で提供するサービスの構成及び契約の形態から、この事象が起こる場面がない' },
    'soa /version': { type: '"1.0"' },
    'soa /date': { choose: today },
    'soa /approvedBy': { choose: 'isms-manager' },
    'audits /performed': { choose: today },
    'audits /auditors/0': { type: 'auditor' },
    'audits /conclusion/conformity': { type: '自組織の要求事項及び箇条4に適合している' },
    'audits /conclusion/effectiveness': { type: '管理策は有効に実施され、維持されている' },
    'auditProgramme /method': { type: '文書の確認、担当者への質問及び設定の確認' },
    'auditProgramme /responsible': { choose: 'isms-manager' },
  },
  decisions: [
    included(/^A\.5\./, '方針、役割及び供給者との取決めがなければ、予約の情報を誰がどう扱うかが決まらないため'),
    included(/^A\.6\./, '予約の情報を扱う要員の採用、教育及び退職の手続が必要なため'),
    included(/^A\.8\./, '本番環境及び開発用端末の設定が、予約の情報の漏えいと停止を防ぐ前提となるため'),
    included(/^\d/, 'クラウドサービスの提供者及び利用者として、責任分担をカスタマ及び供給者に示す必要があるため'),
    included(/^CLD/, 'テナントの分離、管理者の操作の記録及び契約終了時の消去を、カスタマに約束しているため'),
    {
      rows: /^A\.7\./,
      decision: {
        applicable: false,
        reason: 'サービスの設備は全て供給者のデータセンターにあり、自社で管理する施設及び装置がないため',
      },
    },
  ],
  steps: { typed: 44, completed: 112, fixed: 8, 'fixed at once': 4, decided: 6, begun: 1 },
};

const english: Journey = {
  title: 'a customer only, in English, 2013',
  answers: {
    organization: 'Example Ltd.',
    shape: 'customer',
    provided: [],
    used: ['Acme Mail'],
    model: 'saas',
    edition: '2013',
    language: 'en',
  },
  fields: {
    'people /name': { type: 'Ann Example' },
    'people auditor /name': { type: 'Bob Example' },
    'people /title': { type: 'Head of information security' },
    'scope /statement': { type: 'The use of Acme Mail by all departments of Example Ltd.' },
    'scope /boundary/organizational': { type: 'All departments of Example Ltd.' },
    'scope /boundary/physical': { type: 'The office in Bristol' },
    'scope /boundary/technical': { type: 'The tenant of Acme Mail and the laptops of the staff' },
    'scope /applicability': { type: 'All processes in which mail is read or written; there are no others.' },
    'scope /relation': { choose: 'same' },
    'scope /document/version': { type: '"1.0"' },
    'scope /document/approvedBy': { choose: 'isms-manager' },
    'scope /document/approvedOn': { choose: today },
    'services /deployment': { choose: 'public' },
    'services /supplier': { type: 'Acme Inc.' },
    'services /owner': { choose: 'isms-manager' },
    'criteria /process': {
      type: 'Once a year and before each major change, service by service, by the head of information security',
    },
    'criteria /acceptance/upTo': { choose: 'low' },
    'risks /title': { type: 'Mail is read by others, or changed on its way' },
    'risks /affects/0': { choose: 'availability' },
    'risks /controls/0': { first: 'offer' },
    'risks /residual/likelihood': { choose: 'very-low' },
    'risks /residual/impact': { choose: 'low' },
    'risks /owner': { all: 'isms-manager' },
    'risks /likelihood': { choose: 'low' },
    'risks /impact': { choose: 'medium' },
    'risks /assessedOn': { all: today },
    'risks /treatment': { choose: 'modify' },
    'enisaNotRelevant /reason': { type: 'Acme Mail is bought as a service, and nothing of ours depends on this event' },
    'soa /version': { type: '"1.0"' },
    'soa /date': { choose: today },
    'soa /approvedBy': { choose: 'isms-manager' },
    'audits /performed': { choose: today },
    'audits /auditors/0': { type: 'auditor' },
    'audits /conclusion/conformity': { type: 'We conform to our own rules and to clause 4' },
    'audits /conclusion/effectiveness': { type: 'The controls work and are kept up' },
    'auditProgramme /method': { type: 'Reading of documents, interviews, a look at settings' },
    'auditProgramme /responsible': { choose: 'isms-manager' },
  },
  decisions: [
    included(/^A\.(?:5|6|15|16|17|18)\./, 'Without rules, roles and agreements nobody would know how mail may be used'),
    included(/^A\.(?:7|8)\./, 'Staff read and store mail, and must know what they may do with it'),
    included(/^A\.(?:9|10|12|13)\./, 'Accounts, settings and laptops of our tenant are ours to protect'),
    included(/^\d/, 'As a customer of a cloud service we must agree who does what with the provider'),
    included(/^CLD/, 'What we set up and remove in the tenant of Acme Mail is in our own hands'),
    {
      rows: /^A\.(?:11|14)\./,
      decision: {
        applicable: false,
        reason: 'Acme Mail runs on the premises of its supplier, and we develop no software',
      },
    },
  ],
  steps: { typed: 48, completed: 44, fixed: 8, 'fixed at once': 2, decided: 6, begun: 1 },
};

/** On machines of one's own, which customers share. */
const infrastructure: Journey = {
  title: 'an infrastructure provider, in Japanese, 2022',
  answers: {
    organization: '株式会社きばん',
    shape: 'infrastructure',
    provided: ['きばんIaaS'],
    used: [],
    model: 'iaas',
    edition: '2022',
    language: 'ja',
  },
  fields: {
    ...japanese.fields,
    'scope /statement': { type: 'きばんIaaSの開発、運用及び提供' },
    'scope /boundary/organizational': { type: '基盤事業部' },
    'scope /boundary/physical': { type: '東京本社の執務室及び自社のデータセンター' },
    'scope /boundary/technical': { type: '仮想化基盤、管理ネットワーク及び管理端末' },
    'scope /applicability': {
      type: '基盤事業部が提供するサービスの全ての業務に適用する。ほかの事業部は設備に触れない。',
    },
    'scope /relation': { choose: 'same' },
    'services /virtualized': { choose: 'true' },
    'services /owner': { choose: 'isms-manager' },
  },
  decisions: [
    included(/^A\.5\./, '方針、役割及び供給者との取決めがなければ、設備と仮想マシンを誰がどう扱うかが決まらないため'),
    included(/^A\.6\./, '設備に触れる要員の採用、教育及び退職の手続が必要なため'),
    included(/^A\.7\./, '自社のデータセンターで設備を運用しており、入退室と装置の保護が必要なため'),
    included(/^A\.8\./, '仮想化基盤及び管理端末の設定が、顧客の仮想マシンの分離と停止の防止の前提となるため'),
    included(/^\d/, 'クラウドサービスの提供者として、責任分担をカスタマに示す必要があるため'),
    included(/^CLD/, '仮想マシンの分離、管理者の操作の記録及び契約終了時の消去を、カスタマに約束しているため'),
  ],
  steps: { typed: 44, completed: 84, fixed: 13, 'fixed at once': 2, decided: 6, begun: 1 },
};

export const journeys: readonly Journey[] = [japanese, english, infrastructure];
