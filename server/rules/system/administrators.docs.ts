import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in administrators.ts. */
export const systemAdministratorsDocs: Readonly<Record<string, RuleDocs>> = {
  'system/administrator-missing': {
    when: {
      en: 'A host or hypervisor names nobody under `administrators`.',
      ja: 'ホスト又はハイパーバイザのadministratorsに誰も書かれていない場合に指摘します。',
    },
    why: {
      en: 'Whoever administers a host can reach all that runs on it. Whether that person also administers networks or applications can be told only from names.',
      ja: 'ホストの管理者は、その上で動くもの全てに手が届きます。その人がネットワークやアプリケーションも管理しているかは、名前がなければ分かりません。',
    },
    mend: {
      en: 'Name the person who administers it: `os` for a host, `hypervisor` for a hypervisor.',
      ja: '管理する要員を書いてください。ホストではos、ハイパーバイザではhypervisorに書きます。',
    },
    example: {
      bad: `systems:
  - {id: hv-1, kind: hypervisor, privilegedLogging: 管理APIの全操作を記録}
`,
      good: `people:
  - {id: ao, name: 青木 葵}
systems:
  - {id: hv-1, kind: hypervisor, administrators: {hypervisor: ao}, privilegedLogging: 管理APIの全操作を記録}
`,
    },
  },
};
