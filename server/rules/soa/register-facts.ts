/** 4.2.2 d): exclusions that the register contradicts, and controls of ISO/IEC 27017 whose ground in annex A is excluded. */
import type { Bilingual } from '../../words/bilingual';
import { mark } from '../../facts/marks';
import type { ControlStatement, Role, Service } from '../../facts/model';
import { allTexts } from '../../facts/text';
import type { Questions } from '../../workspace/questions';
import { isInScope } from '../../workspace/scope';
import type { Subject } from '../../workspace/subject';
import { atEntry, atKey, atValue } from '../../check/anchors';
import { labelOf } from '../../check/label';
import { none, rule, type RelatedLocation } from '../../check/rule';
import { listed } from '../../words/listing';
import { nameOf } from './roles';
import { statementUnread } from './soa';
import { rolesStated, shareService, statementsOf } from './statement-roles';

/** What stands against an exclusion: the entry of the register that says so. */
type Witness = (service: Subject<Service>, ask: Questions) => Subject<unknown> | undefined;

const virtualMachine: Witness = ({ value: { id = '' } }, ask) =>
  ask.all(mark.systemOf(id)).find(({ value }) => value.kind === 'virtual-machine');

const monitoring = /monitor|監視|モニタ/iu;

const monitoringFunction: Witness = (service) =>
  service.value.forCustomers?.functions?.some((each) => allTexts(each).some((text) => monitoring.test(text)))
    ? service
    : undefined;

const theService: Witness = (service) => service;

interface Contradiction {
  readonly role: Role;
  readonly witness: Witness;
  readonly fact: Bilingual;
}

/** In Japanese they go on after the service. */
const machinesListed = { en: 'virtual machines are listed under it', ja: 'には仮想マシンがあります(systems)' };
const used = { en: 'it is used as cloud service customer', ja: 'をクラウドサービスカスタマとして利用しています' };
const provided = { en: 'it is provided to customers', ja: 'をクラウドサービスプロバイダとして提供しています' };
const monitored = {
  en: 'monitoring is among its functions for customers',
  ja: 'ではカスタマに監視の機能を提供しています',
};

const asCustomer: Contradiction = { role: 'customer', witness: theService, fact: used };
const asProvider: Contradiction = { role: 'provider', witness: theService, fact: provided };

/** By control: what of the register says that it applies. */
const contradictions: ReadonlyMap<string, readonly Contradiction[]> = new Map<string, readonly Contradiction[]>([
  [
    'CLD.9.5.2',
    (['provider', 'customer'] as const).map((role) => ({ role, witness: virtualMachine, fact: machinesListed })),
  ],
  ['CLD.12.4.5', [{ role: 'provider', witness: monitoringFunction, fact: monitored }]],
  ['A.5.23', [asCustomer]],
  ['15.1.1', [asCustomer]],
  ['15.1.2', [asCustomer, asProvider]],
  ...['CLD.6.3.1', 'CLD.8.1.5', '16.1.1', '18.2.1'].map((id) => [id, [asProvider]] as const),
]);

export const excludedAgainstFacts = rule({
  code: 'soa/excluded-against-facts',
  severity: 'warning',
  on: 'soa.controls',
  remarks: ['4.2.2.d4'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The control {name} is excluded for the {role} role, but the register says of the service {service}: {fact} (4.2.2 d).',
      ja: '管理策{name}は{role}について除外されていますが、サービス{service}{fact}。適用の有無を見直してください(4.2.2 d)。',
    },
    // Annex A knows no roles.
    annex: {
      en: 'The control {name} is excluded, but the register says of the service {service}: {fact} (4.2.2 d).',
      ja: '管理策{name}は除外されていますが、サービス{service}{fact}。適用の有無を見直してください(4.2.2 d)。',
    },
  },
  check: (row, ask) => {
    const { id = '', applicable } = row.value;
    if (applicable !== false) return none;
    const variant = ask.catalog.cloudControl(id) ? 'default' : 'annex';
    for (const { role, witness, fact } of contradictions.get(id) ?? []) {
      if (variant === 'default' && !rolesStated(row.value, ask).includes(role)) continue;
      for (const service of servicesOf(row.value, role, ask)) {
        const found = witness(service, ask);
        if (!found) continue;
        const args = { name: labelOf(row), role: nameOf(role), service: labelOf(service), fact };
        const related = [{ anchor: atEntry(found), message: { en: 'The register says so here', ja: '矛盾する記載' } }];
        return [{ variant, anchor: atValue(row, '/applicable'), args, related, data: { role } }];
      }
    }
    return none;
  },
});

/** The services in scope, in that role, that the row speaks for. */
function servicesOf({ services }: ControlStatement, role: Role, ask: Questions): readonly Subject<Service>[] {
  return ask
    .all(mark.role(role))
    .filter(
      ({ value }) => isInScope(value, ask.today) && (services === undefined || services.includes(value.id ?? '')),
    );
}

export const counterpartExcluded = rule({
  code: 'soa/counterpart-excluded',
  severity: 'warning',
  on: 'soa.controls',
  remarks: ['4.2.2.d4'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The control {name} of ISO/IEC 27017 applies, but what it adds to in annex A is excluded: {counterparts} (4.2.2 d).',
      ja: 'ISO/IEC 27017の管理策{name}は適用とされていますが、その基になる附属書Aの管理策({counterparts})が除外されています(4.2.2 d)。',
    },
  },
  check: (row, ask) => {
    const { id = '', applicable } = row.value;
    if (applicable !== true || !isFirstApplying(row, id, ask)) return none;
    const counterparts = counterpartsOf(id, ask);
    // Excluded for another service, it may well be the ground of this one.
    const rows = counterparts.map((each) =>
      statementsOf(each, ask).filter(({ value }) => shareService(value, row.value)),
    );
    const excluded = rows.every((each) => each.length > 0 && each.every(({ value }) => value.applicable === false));
    if (counterparts.length === 0 || !excluded || statementUnread(ask)) return none;
    const related = rows.flat().map((each): RelatedLocation => {
      return { anchor: atKey(each, '/applicable'), message: { en: 'Excluded here', ja: 'ここで除外' } };
    });
    const args = { name: labelOf(row), counterparts: listed(counterparts) };
    return [{ anchor: atValue(row, '/id'), args, related, data: { counterparts } }];
  },
});

/** Provider and customer may have a row each; the first of those for one service speaks for both. */
function isFirstApplying(row: Subject<ControlStatement>, id: string, ask: Questions): boolean {
  const applying = statementsOf(id, ask).filter(({ value }) => value.applicable === true);
  return applying.find(({ value }) => shareService(value, row.value)) === row;
}

/** The controls of annex A, in the edition in force, that a control of the body of ISO/IEC 27017 adds to. */
function counterpartsOf(id: string, { catalog, edition }: Questions): readonly string[] {
  const origin = catalog.cloudControl(id) && catalog.annexControl('2013', `A.${id}`);
  if (!origin) return [];
  return edition === '2013' ? [origin.id] : origin.counterparts;
}

export const soaFactRules = [excludedAgainstFacts, counterpartExcluded];
