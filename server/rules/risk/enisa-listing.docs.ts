import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in enisa-listing.ts. */
export const riskEnisaListingDocs: Readonly<Record<string, RuleDocs>> = {
  'enisa/contradiction': {
    when: {
      en: 'A code stands in `enisaNotRelevant`, and a risk names it in `enisa`.',
      ja: '該当しないリスクの一覧(enisaNotRelevant)にあるコードを、リスクのenisaでも挙げている場合に指摘します。',
    },
    why: {
      en: 'A risk that is assessed is relevant; one of the two statements is left over from another time.',
      ja: '評価しているリスクは該当するリスクです。どちらかの記載が古いまま残っていると考えられます。',
    },
    mend: {
      en: 'Remove the code from the list, or from the risk.',
      ja: '一覧かリスクのどちらかから、そのコードを削除してください。',
    },
    example: {
      bad: `risks:
  - {id: RISK-001, title: テナント間の分離の失敗, enisa: [R9]}
enisaNotRelevant:
  - {code: R9, reason: 専用の機器で提供しているため}
`,
      good: `risks:
  - {id: RISK-001, title: テナント間の分離の失敗, enisa: [R9]}
`,
    },
  },
  'enisa/dismissed-for-virtual': {
    when: {
      en: 'R9, R10, R11 or R19 stands in `enisaNotRelevant`, while a service that is provided has `virtualized: true`.',
      ja: '仮想化した(virtualized: true)サービスを提供しているのに、R9、R10、R11又はR19を該当しないリスクの一覧(enisaNotRelevant)に挙げている場合に指摘します。',
    },
    why: {
      en: 'Failing isolation, abuse from within, a management interface and a compromised engine are what sharing machines brings with it.',
      ja: '分離の失敗、内部者による悪用、管理インタフェースへの侵害及びサービスエンジンの侵害は、仮想マシンの共有に伴うリスクだからです。',
    },
    mend: {
      en: 'Take the code off the list and assess it as a risk, however low.',
      ja: '一覧から外し、低くてもリスクとして評価してください。',
    },
    example: {
      bad: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas, virtualized: true}
enisaNotRelevant:
  - {code: R9, reason: これまで発生していないため}
`,
      good: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas, virtualized: true}
risks:
  - {id: RISK-001, title: テナント間の分離の失敗, enisa: [R9]}
`,
    },
  },
};
