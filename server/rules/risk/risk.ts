/** 4.2.1: the risks that were identified, with owner, affected properties and services. */
import { mark } from '../../facts/marks';
import { atEntry, atRoot, atValue, entryAt } from '../../check/anchors';
import { choose, type Choice } from '../support/choices';
import { toDo, type Fix } from '../../check/fix';
import { labelOf } from '../../check/label';
import { missingAnchor } from '../support/missing-field';
import { assessable, newRisk, ownersFor, servicesFor } from './choices';
import { none, rule } from '../../check/rule';
import { nameIn, propertyNames, roleNames } from '../../words/names';
import { roles as allRoles, type Role } from '../../words/roles';
import { allOf } from '../../words/listing';

export const noRisks = rule({
  code: 'risk/no-risks',
  begins: true,
  severity: 'error',
  on: 'project',
  decides: ['4.2.1.a'],
  clause: '4.2.1',
  messages: {
    default: {
      en: 'No risk is identified: add the risks to confidentiality, integrity and availability to `risks` (4.2.1).',
      ja: 'リスクが一つも特定されていません。機密性、完全性及び可用性に関するリスクをrisksに書いてください(4.2.1)。',
    },
  },
  check: (_project, ask) =>
    ask.has(mark.section('risks')) || ask.unread('risks') ? none : [{ anchor: atRoot, args: {} }],
  fix: (_draft, ask) => {
    const services = assessable(ask);
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
  decides: ['4.2.1.b'],
  clause: '4.2.1',
  messages: {
    default: {
      en: 'The risk {name} has no risk owner (4.2.1).',
      ja: 'リスク{name}にリスク所有者(owner)がありません(4.2.1)。',
    },
  },
  check: (risk) =>
    risk.has('/owner') ? none : [{ anchor: missingAnchor(risk, '/owner'), args: { name: labelOf(risk) } }],
  fix: ({ anchor }, ask): readonly Fix[] => {
    const risk = entryAt(anchor, 'risks');
    if (!risk) return [];
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
  decides: ['4.2.1.a'],
  clause: '4.2.1',
  messages: {
    default: {
      en: 'The risk {name} does not say whether it affects confidentiality, integrity or availability (4.2.1).',
      ja: 'リスク{name}が機密性、完全性、可用性のどれに影響するか(affects)が書かれていません(4.2.1)。',
    },
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
  remarks: ['4.2.1.a'],
  clause: '4.2.1',
  messages: {
    default: {
      en: 'The risk {name} names no service that it is about (4.2.1).',
      ja: 'リスク{name}に、対象のサービス(services)が書かれていません(4.2.1)。',
    },
  },
  check: (risk) =>
    risk.has('/services') ? none : [{ anchor: missingAnchor(risk, '/services'), args: { name: labelOf(risk) } }],
  fix: ({ anchor }, ask): readonly Fix[] => {
    const risk = entryAt(anchor, 'risks');
    if (!risk) return [];
    const choices = servicesFor(risk.value, ask).map((id) => ({ value: [id], label: { en: id, ja: id } }));
    return choose(risk, '/services', { en: 'service', ja: 'サービス' }, choices, [toDo]);
  },
});

export const roleMismatch = rule<'risks', { held: readonly Role[] }>({
  code: 'risk/role-mismatch',
  severity: 'warning',
  on: 'risks',
  remarks: ['4.2.1.a'],
  clause: '4.2.1',
  messages: {
    default: {
      en: 'The risk {name} is borne as {roles}, and you stand to none of its services in that role (4.2.1).',
      ja: 'リスク{name}の役割は{roles}とされていますが、対象のサービスにその役割のものがありません(4.2.1)。',
    },
  },
  check: (risk, ask) => {
    const { roles = [], services = [] } = risk.value;
    const named = services.map((id) => ask.definition('service', id)?.value.roles ?? []);
    // A service that nothing defines, or that has no role, has a finding of its own.
    if (roles.length === 0 || named.length === 0 || named.some((each) => each.length === 0)) return none;
    const held = allRoles.filter((role) => named.some((each) => each.includes(role)));
    // So has a role that is misspelt.
    const known: readonly Role[] = roles.filter((role) => allRoles.includes(role));
    if (held.length === 0 || known.length < roles.length || known.some((role) => held.includes(role))) return none;
    return [
      {
        anchor: atValue(risk, '/roles'),
        args: { name: labelOf(risk), roles: allOf(roles.map((role) => nameIn(roleNames, role))) },
        data: { held },
        related: services.flatMap((id) => {
          const service = ask.definition('service', id);
          return service ? [{ anchor: atEntry(service), message: { en: 'The service', ja: '対象のサービス' } }] : [];
        }),
      },
    ];
  },
  fix: ({ anchor, data: { held } }) => {
    if (anchor.kind !== 'field') return [];
    const called = allOf(held.map((role) => roleNames[role]));
    // The services may be the wrong ones as well.
    return [
      {
        title: { en: `Set the roles to ${called.en}`, ja: `役割を${called.ja}に設定` },
        changes: [{ kind: 'set', subject: anchor.subject, at: '/roles', value: [...held] }],
      },
    ];
  },
});

export const riskRules = [noRisks, ownerMissing, affectsMissing, serviceMissing, roleMismatch];
