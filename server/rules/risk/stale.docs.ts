import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in stale.ts. */
export const riskStaleDocs: Readonly<Record<string, RuleDocs>> = {
  'risk/stale': {
    when: {
      en: 'The day in `assessedOn` is longer ago than `intervalMonths` of the criteria, or 12 months without it; or `nextReview` has passed; or an estimated risk has no such day. Also where that interval is longer than 36 months.',
      ja: 'assessedOnの日付が、基準のintervalMonths(なければ12か月)より前である場合、nextReviewを過ぎた場合、又は見積りのあるリスクに日付がない場合に指摘します。間隔が36か月を超える場合も指摘します。',
    },
    why: {
      en: 'Risks are assessed at planned intervals and upon changes; an old estimate may no longer hold.',
      ja: 'リスクアセスメントは、定めた間隔と変更の際に行います。古い見積りは現状に合わないおそれがあります。',
    },
    mend: { en: 'Assess it again and write the new day.', ja: '再評価して、その日付を書いてください。' },
    example: {
      bad: `risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, assessedOn: 2020-05-11}
`,
      good: `criteria: {process: 毎年5月に評価する, intervalMonths: 12}
risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, assessedOn: 2026-05-11}
`,
    },
  },
};
