import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in system.ts. */
export const systemDocs: Readonly<Record<string, RuleDocs>> = {
  'system/network-administrator-missing': {
    when: {
      en: 'A virtual switch, or a network that runs on a host or hypervisor, has no `network` under `administrators`.',
      ja: '仮想スイッチ、又はホストやハイパーバイザの上のネットワークで、administratorsにnetworkがない場合に指摘します。',
    },
    why: {
      en: 'Networks inside a host are often set up by server administrators in passing; somebody who knows networks has to answer for them, as for the physical ones.',
      ja: 'ホスト内部のネットワークは、サーバの管理者が片手間に設定しがちです。物理ネットワークと同様に、ネットワークを分かる人が責任をもつ必要があります。',
    },
    mend: {
      en: 'Name the person who administers this network.',
      ja: 'このネットワークを管理する要員を書いてください。',
    },
    example: {
      bad: `systems:
  - {id: vsw-web, kind: virtual-switch, securityFunctions: [firewall], serviceLevel: 帯域5 Gbps, agreement: DOC-5}
`,
      good: `people:
  - {id: yui, name: 結城 唯}
systems:
  - id: vsw-web
    kind: virtual-switch
    administrators: {network: yui}
    securityFunctions: [firewall]
    serviceLevel: 帯域5 Gbps
    agreement: DOC-5
`,
    },
  },
  'system/functions-mixed': {
    when: {
      en: 'A virtual machine lists more than one of `functions`.',
      ja: '仮想マシンのfunctionsに二つ以上の機能がある場合に指摘します。',
    },
    why: {
      en: 'Functions that need different levels of protection weaken each other on one machine, and machines are cheap on a virtual platform.',
      ja: '求められる保護の水準が異なる機能を一台に置くと、弱い方から全体が侵害されます。仮想環境では分けることも容易です。',
    },
    mend: {
      en: 'Move all but one function to machines of their own, or suppress the finding with the reason why they belong together.',
      ja: '一つを残してほかの機能を別の仮想マシンに移すか、同居が必要な理由を書いて抑制してください。',
    },
    example: {
      bad: `systems:
  - {id: vm-1, kind: virtual-machine, functions: [web, database]}
`,
      good: `systems:
  - {id: vm-1, kind: virtual-machine, functions: [web]}
  - {id: vm-2, kind: virtual-machine, functions: [database]}
`,
    },
  },
  'system/privileged-logging-missing': {
    when: {
      en: 'A hypervisor or host has no `privilegedLogging`.',
      ja: 'ハイパーバイザ又はホストにprivilegedLoggingがない場合に指摘します。',
    },
    why: {
      en: 'The logs of an operating system do not show what was done to it from underneath; only the hypervisor or host can record that.',
      ja: '仮想マシンのOSのログには、その下の層での操作が残りません。記録できるのはハイパーバイザ又はホストだけです。',
    },
    mend: {
      en: 'Say what is recorded, where it is kept out of the reach of those recorded, and who reviews it.',
      ja: '何を記録し、操作した本人が書き換えられないどこに保管し、誰が確認するかを書いてください。',
    },
    example: {
      bad: `systems:
  - {id: hv-1, kind: hypervisor}
`,
      good: `systems:
  - {id: hv-1, kind: hypervisor, privilegedLogging: 管理APIの全操作を個人のID付きで記録し、CSIRTが毎月確認する}
`,
    },
  },
  'system/network-service-undefined': {
    when: {
      en: 'A virtual switch or network lacks one of `securityFunctions`, `serviceLevel` and `agreement`.',
      ja: '仮想スイッチ又はネットワークに、securityFunctions、serviceLevel、agreementのいずれかがない場合に指摘します。',
    },
    why: {
      en: 'A network inside a host is invisible from outside: unless its functions and level are agreed, nobody can tell whether it is protected.',
      ja: 'ホスト内部のネットワークは外から見えません。機能と水準を合意しておかなければ、守られているかを誰も確かめられません。',
    },
    mend: {
      en: 'List the security functions, state the service level and name the contract or document that holds them.',
      ja: 'セキュリティ機能を挙げ、サービスレベルと、それらを定めた契約又は文書を書いてください。',
    },
    example: {
      bad: `systems:
  - {id: net-1, kind: network, securityFunctions: [firewall]}
`,
      good: `systems:
  - {id: net-1, kind: network, securityFunctions: [firewall], serviceLevel: 月間稼働率99.9 %, agreement: 仮想ネットワーク合意書2章}
`,
    },
  },
};
