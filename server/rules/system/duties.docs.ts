import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in duties.ts. */
export const systemDutiesDocs: Readonly<Record<string, RuleDocs>> = {
  'system/duties-not-segregated': {
    when: {
      en: 'One person administers two or more of hypervisor, network and application, in a system together with all that it runs on and connects to, or in systems that share a host. It stands once, where the duties come together.',
      ja: 'システムとその稼働先及び接続先を通して、又は同じホストを共有するシステムを通して、一人がハイパーバイザ、ネットワーク、アプリケーションのうち二つ以上を管理する場合に、職務が重なるシステムに一度だけ示します。',
    },
    why: {
      en: 'On a virtual platform these duties used to be separate machines and teams. In one hand, they let a mistake or a misuse pass every barrier without anybody noticing.',
      ja: '仮想環境では、かつて別々の機器と担当者に分かれていた職務が一人に集まりやすくなります。一人に集まると、誤りや不正がどの段階でも気付かれません。',
    },
    mend: {
      en: 'Name another administrator for one of the duties. Where there are too few people, suppress the finding with the compensating measure as the reason.',
      ja: 'いずれかの職務に別の管理者を割り当ててください。要員が足りない場合は、補う対策を理由として書いて抑制できます。',
    },
    example: {
      bad: `people:
  - {id: ao, name: 青木 葵}
systems:
  - {id: hv-1, kind: hypervisor, administrators: {hypervisor: ao, network: ao}}
`,
      good: `people:
  - {id: ao, name: 青木 葵}
  - {id: yui, name: 結城 唯}
systems:
  - {id: hv-1, kind: hypervisor, administrators: {hypervisor: ao, network: yui}}
`,
    },
  },
};
