/** The virtual environment: what cannot be seen from outside a host has to be described, and in the hands of somebody. */
import type { Bilingual } from '../../words/bilingual';
import type { System } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { atEntry, atValue } from '../../check/anchors';
import { asWritten, chooseFrom, people, type Choice } from '../support/choices';
import { toDo, type Fix } from '../../check/fix';
import { labelOf } from '../../check/label';
import { emptyAnswer } from '../support/empty-answer';
import { isPlaceholder } from '../../facts/placeholder';
import { missingField } from '../support/missing-field';
import { none, rule } from '../../check/rule';
import { administratorMissing } from './administrators';
import { serviceCycle, systemCycle } from './cycle';
import { dutiesNotSegregated } from './duties';
import { tenantSeparationMissing } from './separation';
import type { Change } from '../../editing/change';
import { inOneWidth } from '../../words/bounded';

/** Virtual switches always are inside a host; a network is when it says what it runs on. */
function isInsideHost({ value }: Subject<System>): boolean {
  return value.kind === 'virtual-switch' || (value.kind === 'network' && value.runsOn !== undefined);
}

/** Whoever has the duty where the system runs first, then everybody. */
function networkAdministrators({ value }: Subject<System>, ask: Questions): readonly Choice[] {
  const host = value.runsOn === undefined ? undefined : ask.definition('system', value.runsOn);
  return people(ask, [host?.value.administrators?.network]);
}

export const networkAdministratorMissing = missingField({
  code: 'system/network-administrator-missing',
  severity: 'warning',
  on: 'systems',
  field: '/administrators/network',
  when: isInsideHost,
  remarks: ['4.2.2.b'],
  clause: '4.2.2 b)',
  messages: {
    default: {
      en: 'The network {name} inside a host has no network administrator (4.2.2 b, CLD.13.1.4).',
      ja: 'ホスト内部のネットワーク{name}に、ネットワークの管理者が割り当てられていません(4.2.2 b、CLD.13.1.4)。',
    },
  },
  fix: { what: { en: 'network administrator', ja: 'ネットワークの管理者' }, choices: networkAdministrators },
});

export const functionsMixed = rule({
  code: 'system/functions-mixed',
  severity: 'warning',
  on: 'systems',
  remarks: ['4.2.2.b'],
  clause: '4.2.2 b)',
  messages: {
    default: {
      en: 'The virtual machine {name} has more than one function ({functions}): give each its own machine (4.2.2 b, PCI DSS 2.2.1).',
      ja: '仮想マシン{name}に複数の機能({functions})があります。機能ごとに仮想マシンを分けてください(4.2.2 b、PCI DSS 2.2.1)。',
    },
  },
  check: (system) => {
    const { kind, functions = [] } = system.value;
    if (kind !== 'virtual-machine') return none;
    const different = functions.filter(isFirstOfItsName);
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

/** Case and width make no other function, and what only holds a place is none yet. */
function isFirstOfItsName(name: string, index: number, all: readonly string[]): boolean {
  if (name.trim() === '' || isPlaceholder(name, 'name')) return false;
  return all.findIndex((each) => asRead(each) === asRead(name)) === index;
}

function asRead(name: string): string {
  return inOneWidth(name).trim().toLowerCase();
}

export const privilegedLoggingMissing = missingField({
  code: 'system/privileged-logging-missing',
  severity: 'warning',
  on: 'systems',
  field: '/privilegedLogging',
  when: ({ value }) => value.kind === 'hypervisor' || value.kind === 'host',
  remarks: ['4.2.2.b'],
  clause: '4.2.2 b)',
  messages: {
    default: {
      en: 'It is not described how {name} logs what its privileged users do (4.2.2 b, 12.4.3).',
      ja: '{name}の特権利用者の操作をどのように記録するかが書かれていません(4.2.2 b、12.4.3)。',
    },
  },
  fix: { title: { en: 'Add the logging of privileged users', ja: '特権利用者のログを追加' } },
});

export const privilegedLoggingEmpty = emptyAnswer({
  code: 'system/privileged-logging-missing',
  severity: 'warning',
  on: 'systems',
  fields: ['/privilegedLogging'],
  remarks: ['4.2.2.b'],
  clause: '4.2.2 b)',
  cited: '4.2.2 b, 12.4.3',
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
  remarks: ['4.2.2.b'],
  clause: '4.2.2 b)',
  messages: {
    default: {
      en: 'The network {name} lacks {missing}: say what it protects against, how well it serves and where that is agreed (4.2.2 b, {control} of JIS Q 27001).',
      ja: 'ネットワーク{name}に{missing}が書かれていません。機能、水準及びそれを定めた合意を示してください(4.2.2 b、JIS Q 27001の{control})。',
    },
  },
  check: (system, ask) => {
    if (!isNetwork(system)) return none;
    const missing = networkTerms.filter(({ field }) => !system.has(`/${field}`));
    if (missing.length === 0) return none;
    return [
      {
        anchor: atEntry(system),
        args: {
          name: labelOf(system),
          // Not a control of ISO/IEC 27017.
          control: ask.edition === '2013' ? 'A.13.1.2' : 'A.8.21',
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
    const missing = data.missing.filter((field) => field !== 'securityFunctions');
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

function isNetwork({ value: { kind } }: Subject<System>): boolean {
  return kind === 'virtual-switch' || kind === 'network';
}

export const networkServiceEmpty = emptyAnswer({
  code: 'system/network-service-undefined',
  severity: 'warning',
  on: 'systems',
  fields: ['/serviceLevel', '/agreement'],
  when: isNetwork,
  remarks: ['4.2.2.b'],
  clause: '4.2.2 b)',
});

function securityFunctions({ schema }: Questions): readonly Choice[] {
  const words = schema.entry('systems')?.properties.get('securityFunctions')?.items?.enumeration ?? [];
  return words.map((word) => asWritten(String(word)));
}

export const systemRules = [
  dutiesNotSegregated,
  administratorMissing,
  networkAdministratorMissing,
  functionsMixed,
  tenantSeparationMissing,
  privilegedLoggingMissing,
  privilegedLoggingEmpty,
  networkServiceUndefined,
  networkServiceEmpty,
  systemCycle,
  serviceCycle,
];
