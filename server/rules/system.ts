/** The virtual environment: what cannot be seen from outside a host has to be described, and in the hands of somebody. */
import type { Bilingual } from '../catalog/bilingual';
import type { System } from '../facts/model';
import type { Questions } from '../project/questions';
import type { Subject } from '../project/subject';
import { atEntry, atValue } from './anchors';
import { asWritten, chooseFrom, people, type Choice } from './choices';
import { toDo, type Change, type Fix } from './fix';
import { labelOf } from './label';
import { missingField } from './missing-field';
import { none, rule } from './rule';
import { serviceCycle, systemCycle } from './system-cycle';
import { dutiesNotSegregated } from './system-duties';
import { tenantSeparationMissing } from './system-separation';

/** Virtual switches always are inside a host; a network is when it says what it runs on. */
function isInsideHost({ value }: Subject<System>): boolean {
  return value.kind === 'virtual-switch' || (value.kind === 'network' && value.runsOn !== undefined);
}

/** Whoever has the duty where the system runs first, then everybody. */
function networkAdministrators({ value }: Subject<System>, ask: Questions): readonly Choice[] {
  const host = value.runsOn === undefined ? undefined : ask.definition<System>('system', value.runsOn);
  return people(ask, [host?.value.administrators?.network]);
}

export const networkAdministratorMissing = missingField({
  code: 'system/network-administrator-missing',
  severity: 'warning',
  on: 'systems',
  field: '/administrators/network',
  when: isInsideHost,
  judges: ['4.2.2.b'],
  clause: '4.2.2 b)',
  messages: {
    default: {
      en: 'The network {name} inside a host has no network administrator (4.2.2 b, CLD.13.1.4).',
      ja: 'ホスト内部のネットワーク{name}に、ネットワークの管理者が割り当てられていません(4.2.2 b、CLD.13.1.4)。',
    },
  },
  explanation: {
    when: {
      en: 'A virtual switch, or a network that runs on a host or hypervisor, has no `network` under `administrators`.',
      ja: '仮想スイッチ、又はホストやハイパーバイザの上のネットワークで、administratorsにnetworkがない場合に示します。',
    },
    why: {
      en: 'Networks inside a host are often set up by server administrators in passing; somebody who knows networks has to answer for them, as for the physical ones.',
      ja: 'ホスト内部のネットワークは、サーバの管理者が片手間に設定しがちです。物理ネットワークと同様に、ネットワークを分かる人が責任をもつ必要があります。',
    },
    mend: {
      en: 'Name the person who administers this network.',
      ja: 'このネットワークを管理する要員を書いてください。',
    },
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
  fix: { what: { en: 'network administrator', ja: 'ネットワークの管理者' }, choices: networkAdministrators },
});

export const functionsMixed = rule({
  code: 'system/functions-mixed',
  severity: 'warning',
  on: 'systems',
  judges: ['4.2.2.b'],
  clause: '4.2.2 b)',
  messages: {
    default: {
      en: 'The virtual machine {name} has more than one function ({functions}): give each its own machine (4.2.2 b, PCI DSS 2.2.1).',
      ja: '仮想マシン{name}に複数の機能({functions})があります。機能ごとに仮想マシンを分けてください(4.2.2 b、PCI DSS 2.2.1)。',
    },
  },
  explanation: {
    when: {
      en: 'A virtual machine lists more than one of `functions`.',
      ja: '仮想マシンのfunctionsに二つ以上の機能がある場合に示します。',
    },
    why: {
      en: 'Functions that need different levels of protection weaken each other on one machine, and machines are cheap on a virtual platform.',
      ja: '求められる保護の水準が異なる機能を一台に置くと、弱い方から全体が侵害されます。仮想環境では分けることも容易です。',
    },
    mend: {
      en: 'Move all but one function to machines of their own, or suppress the finding with the reason why they belong together.',
      ja: '一つを残してほかの機能を別の仮想マシンに移すか、同居が必要な理由を書いて抑制してください。',
    },
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
  check: (system) => {
    const { kind, functions = [] } = system.value;
    if (kind !== 'virtual-machine') return none;
    const different = [...new Set(functions.filter((each) => each !== ''))];
    const second = different[1];
    if (second === undefined) return none;
    return [
      {
        anchor: atValue(system, `/functions/${functions.indexOf(second)}`),
        args: { name: labelOf(system), functions: { en: different.join(', '), ja: different.join('、') } },
      },
    ];
  },
});

export const privilegedLoggingMissing = missingField({
  code: 'system/privileged-logging-missing',
  severity: 'warning',
  on: 'systems',
  field: '/privilegedLogging',
  when: ({ value }) => value.kind === 'hypervisor' || value.kind === 'host',
  judges: ['4.2.2.b'],
  clause: '4.2.2 b)',
  messages: {
    default: {
      en: 'It is not described how {name} logs what its privileged users do (4.2.2 b, 12.4.3).',
      ja: '{name}の特権利用者の操作をどのように記録するかが書かれていません(4.2.2 b、12.4.3)。',
    },
  },
  explanation: {
    when: {
      en: 'A hypervisor or host has no `privilegedLogging`.',
      ja: 'ハイパーバイザ又はホストにprivilegedLoggingがない場合に示します。',
    },
    why: {
      en: 'The logs of an operating system do not show what was done to it from underneath; only the hypervisor or host can record that.',
      ja: '仮想マシンのOSのログには、その下の層での操作が残りません。記録できるのはハイパーバイザ又はホストだけです。',
    },
    mend: {
      en: 'Say what is recorded, where it is kept out of the reach of those recorded, and who reviews it.',
      ja: '何を記録し、操作した本人が書き換えられないどこに保管し、誰が確認するかを書いてください。',
    },
  },
  example: {
    bad: `systems:
  - {id: hv-1, kind: hypervisor}
`,
    good: `systems:
  - {id: hv-1, kind: hypervisor, privilegedLogging: 管理APIの全操作を個人のID付きで記録し、CSIRTが毎月確認する}
`,
  },
  fix: { title: { en: 'Add the logging of privileged users', ja: '特権利用者のログを追加' } },
});

const networkTerms = [
  { field: 'securityFunctions', name: { en: 'security functions', ja: 'セキュリティ機能' } },
  { field: 'serviceLevel', name: { en: 'service level', ja: 'サービスレベル' } },
  { field: 'agreement', name: { en: 'agreement', ja: '合意した文書' } },
] as const satisfies readonly { field: keyof System; name: Bilingual }[];

export const networkServiceUndefined = rule({
  code: 'system/network-service-undefined',
  severity: 'warning',
  on: 'systems',
  judges: ['4.2.2.b'],
  clause: '4.2.2 b)',
  messages: {
    default: {
      en: 'The network {name} lacks {missing}: say what it protects against, how well it serves and where that is agreed (4.2.2 b, 13.1.2).',
      ja: 'ネットワーク{name}に{missing}が書かれていません。機能、水準及びそれを定めた合意を示してください(4.2.2 b、13.1.2)。',
    },
  },
  explanation: {
    when: {
      en: 'A virtual switch or network lacks one of `securityFunctions`, `serviceLevel` and `agreement`.',
      ja: '仮想スイッチ又はネットワークに、securityFunctions、serviceLevel、agreementのいずれかがない場合に示します。',
    },
    why: {
      en: 'A network inside a host is invisible from outside: unless its functions and level are agreed, nobody can tell whether it is protected.',
      ja: 'ホスト内部のネットワークは外から見えません。機能と水準を合意しておかなければ、守られているかを誰も確かめられません。',
    },
    mend: {
      en: 'List the security functions, state the service level and name the contract or document that holds them.',
      ja: 'セキュリティ機能を挙げ、サービスレベルと、それらを定めた契約又は文書を書いてください。',
    },
  },
  example: {
    bad: `systems:
  - {id: net-1, kind: network, securityFunctions: [firewall]}
`,
    good: `systems:
  - {id: net-1, kind: network, securityFunctions: [firewall], serviceLevel: 月間稼働率99.9 %, agreement: 仮想ネットワーク合意書2章}
`,
  },
  check: (system) => {
    const { kind } = system.value;
    if (kind !== 'virtual-switch' && kind !== 'network') return none;
    const missing = networkTerms.filter(({ field }) => !system.has(`/${field}`));
    if (missing.length === 0) return none;
    return [
      {
        anchor: atEntry(system),
        args: {
          name: labelOf(system),
          missing: {
            en: missing.map(({ name }) => name.en).join(', '),
            ja: missing.map(({ name }) => name.ja).join('、'),
          },
        },
        data: { missing: missing.map(({ field }) => field) },
      },
    ];
  },
  fix: ({ anchor, data }, ask): readonly Fix[] => {
    if (anchor.kind !== 'field') return [];
    const { subject } = anchor;
    const missing = (data?.['missing'] as readonly string[]).filter((field) => field !== 'securityFunctions');
    const prose = missing.map((field): Change => ({ kind: 'set', subject, at: `/${field}`, value: toDo }));
    if (subject.has('/securityFunctions')) {
      return [{ title: { en: 'Add what is missing', ja: '足りない項目を追加' }, preferred: true, changes: prose }];
    }
    return chooseFrom(securityFunctions(ask), ({ value, label }) => ({
      title: {
        en: `Add what is missing, with ${label.en} as security function`,
        ja: `足りない項目を追加(セキュリティ機能は「${label.ja}」)`,
      },
      changes: [{ kind: 'set', subject, at: '/securityFunctions', value: [value] }, ...prose],
    }));
  },
});

function securityFunctions({ language }: Questions): readonly Choice[] {
  const words = language.entry('systems')?.properties.get('securityFunctions')?.items?.enumeration ?? [];
  return words.map((word) => asWritten(String(word)));
}

export const systemRules = [
  dutiesNotSegregated,
  networkAdministratorMissing,
  functionsMixed,
  tenantSeparationMissing,
  privilegedLoggingMissing,
  networkServiceUndefined,
  systemCycle,
  serviceCycle,
];
