import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in dates.ts. */
export const fileDatesDocs: Readonly<Record<string, RuleDocs>> = {
  'schema/date': {
    when: {
      en: 'A date is not a real day, an end comes before its beginning, or something was performed in the future. A warning where an end, a due date or a review lies more than ten years ahead.',
      ja: '実在しない日付、開始より前の終了日、又は未来の実施日が書かれている場合に指摘します。期限や見直しの日が10年より先の場合は警告します。',
    },
    why: {
      en: 'Intervals, expiries and due dates are computed from these days.',
      ja: '間隔及び期限は、これらの日付から計算されます。',
    },
    mend: { en: 'Write the real day as YYYY-MM-DD.', ja: '正しい日付をYYYY-MM-DDの形で書いてください。' },
    example: {
      bad: `auditProgramme: {intervalMonths: 12}
documents:
  - {id: DOC-1, title: 適用範囲, nextReview: 2026-02-30}
`,
      good: `auditProgramme: {intervalMonths: 12}
documents:
  - {id: DOC-1, title: 適用範囲, nextReview: 2027-02-28}
`,
    },
  },
};
