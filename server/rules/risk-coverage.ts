/** 4.2.1: every service in scope is assessed, in each respect that the requirement names. */
import { mark } from '../facts/marks';
import type { SecurityProperty, Service } from '../facts/model';
import type { Subject } from '../project/subject';
import { atEntry } from './anchors';
import { allOf, anyOf, labelOf } from './label';
import { addRiskFor } from './risk-choices';
import { none, rule } from './rule';
import { propertyNames } from './words';

export const serviceNotAssessed = rule({
  code: 'risk/service-not-assessed',
  severity: 'error',
  on: 'services',
  judges: ['4.2.1.a'],
  clause: '4.2.1',
  messages: {
    default: {
      en: 'No risk names the service {name}: it is in scope and was not assessed (4.2.1).',
      ja: 'サービス{name}を対象とするリスクがありません。適用範囲にありながら評価されていません(4.2.1)。',
    },
  },
  explanation: {
    when: {
      en: 'No risk has the service in its `services`.',
      ja: 'servicesにそのサービスを書いたリスクがない場合に示します。',
    },
    why: {
      en: 'Risks are to be identified for all cloud services in scope, those that you use as well as those that you provide.',
      ja: '提供するものも利用するものも、適用範囲内の全てのクラウドサービスについてリスクを特定する必要があります。',
    },
    mend: {
      en: 'Assess the service, or add it to the risks that concern it.',
      ja: 'サービスのリスクを評価するか、関係するリスクのservicesに追加してください。',
    },
  },
  example: {
    bad: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
risks:
  - {id: RISK-001, title: 顧客間の分離が破れる}
`,
    good: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, services: [crm]}
`,
  },
  check: (service, ask) => {
    const { id } = service.value;
    return !id || ask.has(mark.riskOf(id)) ? none : [{ anchor: atEntry(service), args: { name: labelOf(service) } }];
  },
  fix: ({ anchor }, ask) => {
    if (anchor.kind !== 'field') return [];
    const service = anchor.subject as Subject<Service>;
    const { id = '' } = service.value;
    return [addRiskFor(service.value, { en: `Add a risk for ${id}`, ja: `${id}のリスクを追加` }, {}, ask)];
  },
});

export const propertyGap = rule({
  code: 'risk/cia-gap',
  severity: 'warning',
  on: 'services',
  judges: ['4.2.1.a'],
  clause: '4.2.1',
  messages: {
    default: {
      en: 'No risk of the service {name} covers {missing} (4.2.1).',
      ja: 'サービス{name}について、{missing}に関するリスクがありません(4.2.1)。',
    },
  },
  explanation: {
    when: {
      en: 'The risks of a service leave out confidentiality, integrity or availability.',
      ja: 'サービスのリスクに、機密性、完全性、可用性のいずれかを対象とするものがない場合に示します。',
    },
    why: {
      en: 'The loss of each of the three is to be considered for every cloud service in scope.',
      ja: '適用範囲内のクラウドサービスごとに、三つの性質それぞれの喪失を検討する必要があります。',
    },
    mend: {
      en: 'Add a risk, or complete `affects` of a risk that also touches the property.',
      ja: 'リスクを追加するか、その性質にも影響するリスクのaffectsに書き足してください。',
    },
  },
  example: {
    bad: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, services: [crm], affects: [confidentiality]}
`,
    good: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, services: [crm], affects: [confidentiality]}
  - {id: RISK-002, title: 基盤の障害でデータが壊れ停止する, services: [crm], affects: [integrity, availability]}
`,
  },
  check: (service, ask) => {
    const { id } = service.value;
    // A service without any risk has a finding of its own.
    if (!id || !ask.has(mark.riskOf(id))) return none;
    const missing = (Object.keys(propertyNames) as SecurityProperty[]).filter(
      (property) => !ask.has(mark.riskAffects(id, property)),
    );
    if (missing.length === 0) return none;
    const called = missing.map((property) => propertyNames[property]);
    const args = { name: labelOf(service), missing: { en: anyOf(called).en, ja: allOf(called).ja } };
    return [{ anchor: atEntry(service), args, data: { missing } }];
  },
  fix: ({ anchor, data }, ask) => {
    if (anchor.kind !== 'field') return [];
    const service = (anchor.subject as Subject<Service>).value;
    const affects = data?.['missing'] as readonly SecurityProperty[];
    const called = allOf(affects.map((property) => propertyNames[property]));
    const title = {
      en: `Add a risk to the ${called.en} of ${service.id ?? ''}`,
      ja: `${service.id ?? ''}の${called.ja}に関するリスクを追加`,
    };
    return [addRiskFor(service, title, { affects }, ask)];
  },
});

export const customerRelationNotAssessed = rule({
  code: 'risk/customer-relation-not-assessed',
  severity: 'warning',
  on: 'services',
  judges: ['4.1.d', '4.2.1.a'],
  clause: '4.1',
  messages: {
    default: {
      en: 'No risk of the provided service {name} concerns its customers (`concernsCustomers`) (4.1).',
      ja: '提供するサービス{name}について、カスタマとの関係に関するリスク(concernsCustomers)がありません(4.1)。',
    },
  },
  explanation: {
    when: {
      en: 'A service with the provider role has no risk with `concernsCustomers: true`.',
      ja: 'プロバイダの役割のサービスに、concernsCustomers: trueのリスクがない場合に示します。',
    },
    why: {
      en: "A provider's scope includes what customers are given for their own security, so the assessment covers the relation with them.",
      ja: 'プロバイダの適用範囲にはカスタマのために提供する情報及び機能が含まれるため、カスタマとの関係のリスクも評価します。',
    },
    mend: {
      en: 'Mark the risks that customers would bear, or add one.',
      ja: 'カスタマが影響を受けるリスクにconcernsCustomersを付けるか、リスクを追加してください。',
    },
  },
  example: {
    bad: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
risks:
  - {id: RISK-001, title: 社内の端末の紛失, services: [crm]}
`,
    good: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, services: [crm], concernsCustomers: true}
`,
  },
  check: (service, ask) => {
    const { id, roles } = service.value;
    if (!id || !roles?.includes('provider') || ask.has(mark.riskForCustomers(id))) return none;
    return [{ anchor: atEntry(service), args: { name: labelOf(service) } }];
  },
  fix: ({ anchor }, ask) => {
    if (anchor.kind !== 'field') return [];
    const service = (anchor.subject as Subject<Service>).value;
    const title = {
      en: `Add a risk in the relation with customers of ${service.id ?? ''}`,
      ja: `${service.id ?? ''}のカスタマとの関係に関するリスクを追加`,
    };
    return [addRiskFor(service, title, { roles: ['provider'], concernsCustomers: true }, ask)];
  },
});

/** Isolation failure, malicious insider at the provider, management interface compromise, compromise of the service engine. */
const virtualizationRisks = ['R9', 'R10', 'R11', 'R19'];

export const virtualizationNotAssessed = rule({
  code: 'risk/virtualization-not-assessed',
  severity: 'warning',
  on: 'services',
  judges: ['4.2.1.a'],
  clause: '4.2.1',
  messages: {
    default: {
      en: 'The service {name} runs shared virtual machines, and none of its risks is about that ({codes} of ENISA) (4.2.1).',
      ja: 'サービス{name}は共用の仮想マシンで動いていますが、仮想化に関するリスク(ENISAの{codes})が評価されていません(4.2.1)。',
    },
  },
  explanation: {
    when: {
      en: 'A service with `virtualized: true` has no risk with one of the ENISA codes R9, R10, R11 and R19.',
      ja: 'virtualized: trueのサービスに、ENISAのR9、R10、R11又はR19をもつリスクがない場合に示します。',
    },
    why: {
      en: 'Failure of isolation, insiders, the management interface and the hypervisor are the risks that virtualisation brings.',
      ja: '分離の失敗、内部者、管理インタフェース及びハイパーバイザの侵害は、仮想化に伴う代表的なリスクです。',
    },
    mend: {
      en: 'Add a risk with one of these codes for the service.',
      ja: 'これらのコードをもつリスクを、そのサービスについて追加してください。',
    },
  },
  example: {
    bad: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas, virtualized: true}
risks:
  - {id: RISK-001, title: 契約終了後にデータが残る, enisa: [R14], services: [crm]}
`,
    good: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas, virtualized: true}
risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, enisa: [R9], services: [crm]}
`,
  },
  check: (service, ask) => {
    const { id, virtualized } = service.value;
    if (!id || virtualized !== true) return none;
    if (virtualizationRisks.some((code) => ask.has(mark.riskWithCode(id, code)))) return none;
    const codes = { en: 'R9, R10, R11 or R19', ja: 'R9、R10、R11又はR19' };
    return [{ anchor: atEntry(service), args: { name: labelOf(service), codes } }];
  },
  fix: ({ anchor }, ask) => {
    if (anchor.kind !== 'field') return [];
    const service = (anchor.subject as Subject<Service>).value;
    const title = {
      en: `Add a risk of failing isolation (R9) for ${service.id ?? ''}`,
      ja: `${service.id ?? ''}の分離の失敗(R9)に関するリスクを追加`,
    };
    return [addRiskFor(service, title, { enisa: ['R9'] }, ask)];
  },
});

export const riskCoverageRules = [
  serviceNotAssessed,
  propertyGap,
  customerRelationNotAssessed,
  virtualizationNotAssessed,
];
