import type { Bilingual } from '../../words/bilingual';

/** Words of the document on who does what. */
export const responsibilityWords = {
  title: { en: 'Shared responsibilities', ja: '責任分界表' },
  summary: { en: 'Summary', ja: '概要' },
  note: {
    en: 'Who carries out each applicable control: we ourselves, the service underneath, or each a part. It is taken from the statement of applicability; what is written there as carried out, and not as shared or inherited, is our own.',
    ja: '適用する管理策ごとに、自社、利用する他社のサービス、又はその双方のいずれが実施するかを示します。適用宣言書の記載に基づき、分担又は継承とされていない実施内容は、自社が実施するものとして示します。',
  },
  given: { en: 'What customers are given', ja: 'カスタマに提供する情報及び機能' },
  givenNote: {
    en: 'What each service that we provide gives its customers for their own information security.',
    ja: '当組織が提供するサービスごとに、カスタマ自身の情報セキュリティのために提供する情報と機能です。',
  },
  taken: { en: 'What services underneath do', ja: '利用するサービスが実施する管理策' },
  takenNote: {
    en: 'Controls that a service which we use carries out for us, as a whole or in part.',
    ja: '当組織が利用するサービスが、全部又は一部を実施する管理策です。',
  },
  controls: { en: 'Controls', ja: '管理策' },
  service: { en: 'Service', ja: 'サービス' },
  information: { en: 'Information', ja: '情報' },
  functions: { en: 'Functions', ja: '機能' },
  control: { en: 'Control', ja: '管理策番号' },
  controlTitle: { en: 'Title', ja: '管理策' },
  asProvider: { en: 'As provider', ja: 'プロバイダとして' },
  asCustomer: { en: 'As customer', ja: 'カスタマとして' },
  who: { en: 'Carried out by', ja: '実施者' },
  done: { en: 'What we do', ja: '実施内容' },
  doneAs: { en: 'What we do as {role}', ja: '実施内容({role})' },
  from: { en: 'Service underneath', ja: '利用するサービス' },
  proof: { en: 'Evidence for customers', ja: 'カスタマに提示する証拠' },
  whole: { en: 'As a whole', ja: '全部を実施' },
  part: { en: 'In part', ja: '一部を実施' },
  notStated: { en: 'not stated', ja: '記載なし' },
} as const satisfies Readonly<Record<string, Bilingual>>;
