/** 4.2.1: every service in scope is assessed, in each respect that the requirement names. */
import { shortened } from '../../words/shortened';
import { assessedServices, mark } from '../../facts/marks';
import type { SecurityProperty } from '../../facts/model';
import { atEntry, entryAt } from '../../check/anchors';
import { labelOf } from '../../check/label';
import { addRiskFor } from './choices';
import { none, rule } from '../../check/rule';
import { nearbyInOrder, nearest, nearestInOrder } from '../../words/nearest';
import type { Questions } from '../../workspace/questions';
import { propertyNames } from '../../words/names';
import { allOf, anyOf } from '../../words/listing';

/**
 * Whether a risk names it, but for a slip: that has a finding of its own, whose fix assesses the service. Asked of the names
 * alone, and of the few that are near: thousands of risks may each name what there is not.
 */
function isMisspeltInRisk(id: string, ask: Questions): boolean {
  return nearbyInOrder(id, ask.ids(assessedServices)).some(
    (named) =>
      nearest(named, [id]) === id &&
      !ask.has(mark.defines('service', named)) &&
      nearestInOrder(named, ask.ids('service')) === id,
  );
}

export const serviceNotAssessed = rule({
  code: 'risk/service-not-assessed',
  ofWhole: true,
  severity: 'error',
  on: 'services',
  decides: ['4.2.1.a'],
  clause: '4.2.1',
  messages: {
    default: {
      en: 'No risk names the service {name}: it is in scope and was not assessed (4.2.1).',
      ja: 'サービス{name}を対象とするリスクがありません。適用範囲にありながら評価されていません(4.2.1)。',
    },
    alike: {
      en: 'No risk names the services {names}: they are in scope and were not assessed (4.2.1).',
      ja: '次のサービスは適用範囲にありながら、対象とするリスクがなく、評価されていません：{names}(4.2.1)。',
    },
  },
  check: (service, ask) => {
    const { id } = service.value;
    if (!id || ask.has(mark.riskOf(id)) || ask.unread('risks') || isMisspeltInRisk(id, ask)) return none;
    return [{ anchor: atEntry(service), args: { name: labelOf(service) } }];
  },
  fix: ({ anchor }, ask) => {
    const service = entryAt(anchor, 'services');
    if (!service) return [];
    const { id = '' } = service.value;
    return [
      addRiskFor(
        service.value,
        { en: `Add a risk for ${shortened(id)}`, ja: `${shortened(id)}のリスクを追加` },
        {},
        ask,
      ),
    ];
  },
});

/** Whether what a risk affects is missing or misspelt: that has a finding of its own, and may be what seems to be a gap. */
function affectsUnknown(service: string, ask: Questions): boolean {
  return ask.has(mark.riskAffects(service, 'unsaid')) || ask.has(mark.misreadInRisk('affects'));
}

export const propertyGap = rule({
  code: 'risk/cia-gap',
  ofWhole: true,
  severity: 'warning',
  on: 'services',
  decides: ['4.2.1.a'],
  clause: '4.2.1',
  messages: {
    default: {
      en: 'No risk of the service {name} covers {missing} (4.2.1).',
      ja: 'サービス{name}について、{missing}に関するリスクがありません(4.2.1)。',
    },
    alike: {
      en: 'No risk of the services {names} covers {missing} (4.2.1).',
      ja: '次のサービスについて、{missing}に関するリスクがありません：{names}(4.2.1)。',
    },
  },
  check: (service, ask) => {
    const { id } = service.value;
    // A service without any risk has a finding of its own.
    if (!id || !ask.has(mark.riskOf(id)) || ask.unread('risks')) return none;
    const missing = (Object.keys(propertyNames) as SecurityProperty[]).filter(
      (property) => !ask.has(mark.riskAffects(id, property)),
    );
    if (missing.length === 0 || affectsUnknown(id, ask)) return none;
    const called = missing.map((property) => propertyNames[property]);
    const args = { name: labelOf(service), missing: { en: anyOf(called).en, ja: allOf(called).ja } };
    return [{ anchor: atEntry(service), args, data: { missing } }];
  },
  fix: ({ anchor, data }, ask) => {
    const service = entryAt(anchor, 'services')?.value;
    if (!service) return [];
    const affects = data.missing;
    const called = allOf(affects.map((property) => propertyNames[property]));
    const title = {
      en: `Add a risk to the ${called.en} of ${shortened(service.id ?? '')}`,
      ja: `${shortened(service.id ?? '')}の${called.ja}に関するリスクを追加`,
    };
    return [addRiskFor(service, title, { affects }, ask)];
  },
});

export const customerRelationNotAssessed = rule({
  code: 'risk/customer-relation-not-assessed',
  ofWhole: true,
  severity: 'warning',
  on: 'services',
  decides: ['4.1.d'],
  clause: '4.1',
  messages: {
    default: {
      en: 'No risk of the provided service {name} concerns its customers (`concernsCustomers`) (4.1).',
      ja: '提供するサービス{name}について、カスタマとの関係に関するリスク(concernsCustomers)がありません(4.1)。',
    },
    alike: {
      en: 'No risk of the provided services {names} concerns their customers (`concernsCustomers`) (4.1).',
      ja: '提供する次のサービスについて、カスタマとの関係に関するリスク(concernsCustomers)がありません：{names}(4.1)。',
    },
  },
  check: (service, ask) => {
    const { id, roles } = service.value;
    if (!id || !roles?.includes('provider') || ask.has(mark.riskForCustomers(id)) || ask.unread('risks')) return none;
    // One that is written as something else than true or false has a finding of its own.
    if (ask.has(mark.misreadInRisk('concernsCustomers'))) return none;
    return [{ anchor: atEntry(service), args: { name: labelOf(service) } }];
  },
  fix: ({ anchor }, ask) => {
    const service = entryAt(anchor, 'services')?.value;
    if (!service) return [];
    const title = {
      en: `Add a risk in the relation with customers of ${shortened(service.id ?? '')}`,
      ja: `${shortened(service.id ?? '')}のカスタマとの関係に関するリスクを追加`,
    };
    return [addRiskFor(service, title, { roles: ['provider'], concernsCustomers: true }, ask)];
  },
});

/** Isolation failure, malicious insider at the provider, management interface compromise, compromise of the service engine. */
export const virtualizationRisks: readonly string[] = ['R9', 'R10', 'R11', 'R19'];

export const virtualizationNotAssessed = rule({
  code: 'risk/virtualization-not-assessed',
  ofWhole: true,
  severity: 'warning',
  on: 'services',
  remarks: ['4.2.1.a'],
  clause: '4.2.1',
  messages: {
    default: {
      en: 'The service {name} runs shared virtual machines, and none of its risks is about that ({codes} of ENISA) (4.2.1).',
      ja: 'サービス{name}は共用の仮想マシンで動いていますが、仮想化に関するリスク(ENISAの{codes})が評価されていません(4.2.1)。',
    },
    alike: {
      en: 'The services {names} run shared virtual machines, and none of their risks is about that ({codes} of ENISA) (4.2.1).',
      ja: '次のサービスは共用の仮想マシンで動いていますが、仮想化に関するリスク(ENISAの{codes})が評価されていません：{names}(4.2.1)。',
    },
  },
  check: (service, ask) => {
    const { id, virtualized } = service.value;
    if (!id || virtualized !== true || ask.unread('risks')) return none;
    if (virtualizationRisks.some((code) => ask.has(mark.riskWithCode(id, code)))) return none;
    // A code that ENISA does not have may be one of the four, misspelt.
    const isUnknown = (code: string): boolean => ask.catalog.enisaRisk(code) === undefined;
    if (ask.all(mark.riskOf(id)).some(({ value }) => value.enisa?.some(isUnknown))) return none;
    const codes = { en: 'R9, R10, R11 or R19', ja: 'R9、R10、R11又はR19' };
    return [{ anchor: atEntry(service), args: { name: labelOf(service), codes } }];
  },
  fix: ({ anchor }, ask) => {
    const service = entryAt(anchor, 'services')?.value;
    if (!service) return [];
    const title = {
      en: `Add a risk of failing isolation (R9) for ${shortened(service.id ?? '')}`,
      ja: `${shortened(service.id ?? '')}の分離の失敗(R9)に関するリスクを追加`,
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
