/** 4.2.1: the risks that were identified, with owner, affected properties and services. */
import { mark } from '../facts/marks';
import type { Risk } from '../facts/model';
import type { Subject } from '../project/subject';
import { atRoot } from './anchors';
import { choose, type Choice } from './choices';
import { toDo, type Fix } from './fix';
import { allOf, labelOf } from './label';
import { missingAnchor } from './missing-field';
import { newRisk, ownersFor, servicesFor } from './risk-choices';
import { none, rule } from './rule';
import { propertyNames } from './words';

export const noRisks = rule({
  code: 'risk/no-risks',
  severity: 'error',
  on: 'project',
  judges: ['4.2.1.a'],
  clause: '4.2.1',
  messages: {
    default: {
      en: 'No risk is identified: add the risks to confidentiality, integrity and availability to `risks` (4.2.1).',
      ja: 'リスクが一つも特定されていません。機密性、完全性及び可用性に関するリスクをrisksに書いてください(4.2.1)。',
    },
  },
  explanation: {
    when: {
      en: 'No file of the project has a risk.',
      ja: 'プロジェクトにリスクが一つも書かれていない場合に示します。',
    },
    why: {
      en: 'Treatment, controls and the statement of applicability all follow from the risks that were identified.',
      ja: 'リスク対応、管理策及び適用宣言書は、いずれも特定したリスクから導かれます。',
    },
    mend: {
      en: 'Begin with one risk for each service; the ENISA list (R1 to R35) helps to overlook none.',
      ja: 'サービスごとに一つから始めてください。ENISAの一覧(R1からR35)が漏れの防止に役立ちます。',
    },
  },
  example: {
    bad: `isms: 1
services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
`,
    good: `isms: 1
services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, services: [crm], affects: [confidentiality]}
`,
  },
  check: (_project, ask) => (ask.has(mark.section('risks')) ? none : [{ anchor: atRoot, args: {} }]),
  fix: (_draft, ask) => {
    const services = ask.ids('service');
    const entry = newRisk(services.length === 1 ? { services } : {}, ask);
    return [
      {
        title: { en: 'Add a risk', ja: 'リスクを追加' },
        preferred: true,
        changes: [{ kind: 'add-entries', section: 'risks', entries: [entry] }],
      },
    ];
  },
});

export const ownerMissing = rule({
  code: 'risk/owner-missing',
  severity: 'error',
  on: 'risks',
  judges: ['4.2.1.b'],
  clause: '4.2.1',
  messages: {
    default: {
      en: 'The risk {name} has no risk owner (4.2.1).',
      ja: 'リスク{name}にリスク所有者(owner)がありません(4.2.1)。',
    },
  },
  explanation: {
    when: { en: 'A risk has no `owner`.', ja: 'リスクにownerがない場合に示します。' },
    why: {
      en: 'Somebody must answer for each risk and have the authority to decide on its treatment.',
      ja: 'リスクごとに、責任を負い、対応を決める権限をもつ人が必要です。',
    },
    mend: {
      en: 'Name one person; the owner of the service is a good candidate.',
      ja: '要員を一人指定してください。サービスの責任者が候補になります。',
    },
  },
  example: {
    bad: `risks:
  - {id: RISK-001, title: 顧客間の分離が破れる}
`,
    good: `people:
  - {id: hanako, name: 情報 花子}
risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, owner: hanako}
`,
  },
  check: (risk) =>
    risk.has('/owner') ? none : [{ anchor: missingAnchor(risk, '/owner'), args: { name: labelOf(risk) } }],
  fix: ({ anchor }, ask): readonly Fix[] => {
    if (anchor.kind !== 'field') return [];
    const risk = anchor.subject as Subject<Risk>;
    return choose(risk, '/owner', { en: 'risk owner', ja: 'リスク所有者' }, ownersFor(risk.value, ask));
  },
});

const properties: readonly Choice[] = [
  { value: Object.keys(propertyNames), label: allOf(Object.values(propertyNames)) },
  ...Object.entries(propertyNames).map(([property, label]) => ({ value: [property], label })),
];

export const affectsMissing = rule({
  code: 'risk/affects-missing',
  severity: 'error',
  on: 'risks',
  judges: ['4.2.1.a'],
  clause: '4.2.1',
  messages: {
    default: {
      en: 'The risk {name} does not say whether it affects confidentiality, integrity or availability (4.2.1).',
      ja: 'リスク{name}が機密性、完全性、可用性のどれに影響するか(affects)が書かれていません(4.2.1)。',
    },
  },
  explanation: {
    when: { en: 'A risk has no `affects`.', ja: 'リスクにaffectsがない場合に示します。' },
    why: {
      en: 'Risks are identified with regard to the loss of confidentiality, integrity and availability; without it nobody can see which is left out.',
      ja: 'リスクは機密性、完全性及び可用性の喪失について特定します。書かれていないと、どれが漏れているか分かりません。',
    },
    mend: { en: 'Name every property that would suffer.', ja: '損なわれる性質を全て挙げてください。' },
  },
  example: {
    bad: `risks:
  - {id: RISK-001, title: 顧客間の分離が破れる}
`,
    good: `risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, affects: [confidentiality]}
`,
  },
  check: (risk) =>
    risk.has('/affects') ? none : [{ anchor: missingAnchor(risk, '/affects'), args: { name: labelOf(risk) } }],
  fix: ({ anchor }) =>
    anchor.kind === 'field'
      ? choose(anchor.subject, '/affects', { en: 'affected properties', ja: '影響する性質' }, properties)
      : [],
});

export const serviceMissing = rule({
  code: 'risk/service-missing',
  severity: 'warning',
  on: 'risks',
  judges: ['4.2.1.a'],
  clause: '4.2.1',
  messages: {
    default: {
      en: 'The risk {name} names no service that it is about (4.2.1).',
      ja: 'リスク{name}に、対象のサービス(services)が書かれていません(4.2.1)。',
    },
  },
  explanation: {
    when: { en: 'A risk has no `services`.', ja: 'リスクにservicesがない場合に示します。' },
    why: {
      en: 'Only through its services can be shown that every cloud service in scope was assessed.',
      ja: 'リスクとサービスの対応によって、範囲内の全てのクラウドサービスを評価したことを示せます。',
    },
    mend: { en: 'Name the services that the risk is about.', ja: 'リスクの対象となるサービスを挙げてください。' },
  },
  example: {
    bad: `risks:
  - {id: RISK-001, title: 顧客間の分離が破れる}
`,
    good: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, services: [crm]}
`,
  },
  check: (risk) =>
    risk.has('/services') ? none : [{ anchor: missingAnchor(risk, '/services'), args: { name: labelOf(risk) } }],
  fix: ({ anchor }, ask): readonly Fix[] => {
    if (anchor.kind !== 'field') return [];
    const risk = anchor.subject as Subject<Risk>;
    const choices = servicesFor(risk.value, ask).map((id) => ({ value: [id], label: { en: id, ja: id } }));
    return choose(risk, '/services', { en: 'service', ja: 'サービス' }, choices, [toDo]);
  },
});

export const riskRules = [noRisks, ownerMissing, affectsMissing, serviceMissing];
