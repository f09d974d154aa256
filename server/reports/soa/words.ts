import { decisionNames, statusNames } from '../../words/names';
import type { Bilingual, Language } from '../../words/bilingual';
import type { SoaRow } from './data';

/** Words of the statement of applicability, for every view and export of it. */
export const soaWords = {
  title: { en: 'Statement of applicability', ja: '適用宣言書' },
  organization: { en: 'Organization', ja: '組織' },
  version: { en: 'Version', ja: '版' },
  date: { en: 'Date', ja: '日付' },
  approvedBy: { en: 'Approved by', ja: '承認者' },
  asOf: { en: 'As of', ja: '基準日' },
  control: { en: 'Control', ja: '管理策' },
  controlTitle: { en: 'Title', ja: '標題' },
  roles: { en: 'Role', ja: '役割' },
  decision: decisionNames.applicable,
  reason: { en: 'Reason', ja: '理由' },
  status: { en: 'Status', ja: '実施状況' },
  implementation: { en: 'Implementation', ja: '実施内容' },
  owner: { en: 'Owner', ja: '責任者' },
  evidence: { en: 'Evidence', ja: '証拠' },
  risks: { en: 'Risks', ja: 'リスク' },
  total: { en: 'Controls', ja: '管理策' },
  ...decisionNames,
  implemented: statusNames.implemented,
} satisfies Readonly<Record<string, Bilingual>>;

/** Whether a control applies, in a word. */
export function decisionOf({ stated, applicable }: SoaRow, language: Language): string {
  const word = !stated ? 'missing' : applicable === undefined ? 'undecided' : applicable ? 'applicable' : 'excluded';
  return soaWords[word][language];
}
