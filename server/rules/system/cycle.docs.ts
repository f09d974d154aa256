import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in cycle.ts. */
export const systemCycleDocs: Readonly<Record<string, RuleDocs>> = {
  'system/cycle': {
    when: {
      en: 'Systems run on each other (`runsOn`), or services use each other (`uses`), so that following them leads back to the start.',
      ja: 'システムの稼働先(runsOn)又はサービスの利用先(uses)をたどると、元に戻ってしまう場合に指摘します。',
    },
    why: {
      en: 'In a circle nothing is underneath: neither the boundary of the scope nor the share of responsibility can be told from it.',
      ja: '循環していると、どれが下位にあるかが定まらず、適用範囲の境界も責任の分担も示せません。',
    },
    mend: {
      en: 'Remove or correct the link that points upwards.',
      ja: '上位に向かっている参照を削除するか、訂正してください。',
    },
    example: {
      bad: `systems:
  - {id: hv-1, kind: hypervisor, runsOn: vm-1, privilegedLogging: 管理APIの全操作を記録}
  - {id: vm-1, kind: virtual-machine, functions: [web], runsOn: hv-1}
`,
      good: `systems:
  - {id: hv-1, kind: hypervisor, privilegedLogging: 管理APIの全操作を記録}
  - {id: vm-1, kind: virtual-machine, functions: [web], runsOn: hv-1}
`,
    },
  },
};
