/** What of the register says that a control applies, by control: facts of a service, of an asset, of the scope. */
import type { Bilingual } from '../../words/bilingual';
import { speaksOfDevelopment, speaksOfPersonalData } from '../../facts/matters';
import { childPointer, type Pointer } from '../../facts/fields';
import { mark, type Mark } from '../../facts/marks';
import type { Asset, ControlStatement, Role, Service } from '../../facts/model';
import { allTexts, type LocalizedText } from '../../facts/text';
import type { Questions } from '../../workspace/questions';
import { isInScope } from '../../workspace/scope';
import type { Subject } from '../../workspace/subject';
import { atEntry, atValue } from '../../check/anchors';
import { labelOf } from '../../check/label';
import type { Anchor } from '../../check/rule';
import { statementTexts } from '../scope/statement';
import { judgedPart } from '../../words/bounded';

/** What stands against an exclusion, and where: in Japanese the fact goes on after what it is of. */
export interface Witness {
  readonly at: Anchor;
  readonly of: Bilingual;
  readonly fact: Bilingual;
}

/** For annex A, which knows no roles, the role only says whose services are asked. */
export interface Contradiction {
  readonly roles: readonly Role[];
  readonly witness: (row: ControlStatement, role: Role, ask: Questions) => Witness | undefined;
}

const both: readonly Role[] = ['provider', 'customer'];

/** A fact of one of the services in scope that the row speaks for. */
function ofService(
  roles: readonly Role[],
  fact: Bilingual,
  holds: (service: Subject<Service>, ask: Questions) => Anchor | undefined = atEntry,
): Contradiction {
  return {
    roles,
    witness: (row, role, ask) =>
      first(servicesOf(row, role, ask), (service) => {
        const at = holds(service, ask);
        const { en, ja } = labelOf(service);
        return at && { at, of: { en: `the service ${en}`, ja: `サービス${ja}` }, fact };
      }),
  };
}

/** The services in scope, in that role, that the row speaks for. */
function servicesOf({ services }: ControlStatement, role: Role, ask: Questions): readonly Subject<Service>[] {
  return ask
    .all(mark.role(role))
    .filter(
      ({ value }) => isInScope(value, ask.today) && (services === undefined || services.includes(value.id ?? '')),
    );
}

function systemOfKind(...kinds: readonly string[]) {
  return ({ value: { id = '' } }: Subject<Service>, ask: Questions): Anchor | undefined =>
    first(ask.all(mark.systemOf(id)), (system) =>
      kinds.includes(system.value.kind ?? '') ? atEntry(system) : undefined,
    );
}

const monitoring = /monitor|監視|モニタ/iu;

function monitoringFunction(service: Subject<Service>): Anchor | undefined {
  const { functions = [] } = service.value.forCustomers ?? {};
  return functions.some((each) => allTexts(each).some((text) => monitoring.test(judgedPart(text))))
    ? atEntry(service)
    : undefined;
}

function sharedMachines(service: Subject<Service>): Anchor | undefined {
  return service.value.virtualized === true ? atValue(service, '/virtualized') : undefined;
}

/** What a service is called, or gives its customers, speaks of personal data. */
function personalDataIn(service: Subject<Service>): Anchor | undefined {
  const { name, forCustomers: { information = [], functions = [] } = {} } = service.value;
  const texts: readonly (readonly [Pointer, LocalizedText | undefined])[] = [
    ['/name', name],
    ...information.map((text, index) => [childPointer('/forCustomers/information', index), text] as const),
    ...functions.map((text, index) => [childPointer('/forCustomers/functions', index), text] as const),
  ];
  return first(texts, ([at, text]) => (allTexts(text).some(speaksOfPersonalData) ? atValue(service, at) : undefined));
}

/** An asset in scope that carries the mark. */
function ofAsset(carried: Mark<'assets'>, fact: Bilingual): Contradiction {
  return {
    roles: both,
    witness: (row, _role, ask) => {
      const asset = ask.all(carried).find(({ value }) => isConcerned(value, row, ask));
      if (!asset) return undefined;
      const { en, ja } = labelOf(asset);
      return { at: atEntry(asset), of: { en: `the asset ${en}`, ja: `資産${ja}` }, fact };
    },
  };
}

/** Whether one of the services of the asset is in scope, and one that the row speaks for; what names none is of all. */
function isConcerned({ services = [] }: Asset, row: ControlStatement, ask: Questions): boolean {
  const concerned = services.filter((id) => row.services === undefined || row.services.includes(id));
  if (services.length === 0) return true;
  return concerned.some((id) => {
    const service = ask.definition('service', id);
    return service !== undefined && isInScope(service.value, ask.today);
  });
}

/** What the statement of the scope says of the whole; a row of some services may have none of it. */
function ofScope(says: (text: string) => boolean, fact: Bilingual): Contradiction {
  return {
    roles: both,
    witness: ({ services }, _role, ask) => {
      const scope = services === undefined ? ask.single('scope') : undefined;
      return (
        scope &&
        first(statementTexts(scope.value), ({ at, text }) =>
          says(text) ? { at: atValue(scope, at), of: { en: 'the scope', ja: '適用範囲の記述' }, fact } : undefined,
        )
      );
    },
  };
}

function first<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

const machines = ofService(
  both,
  { en: 'virtual machines are listed under it', ja: 'には仮想マシンがあります(systems)' },
  systemOfKind('virtual-machine'),
);
const tenants = ofService(
  ['provider'],
  { en: 'its customers share virtual machines', ja: 'では仮想マシンを複数のカスタマが共用しています(virtualized)' },
  sharedMachines,
);
const networks = ofService(
  ['provider'],
  { en: 'a virtual switch is listed under it', ja: 'には仮想スイッチがあります(systems)' },
  systemOfKind('virtual-switch'),
);
const monitored = ofService(
  ['provider'],
  { en: 'monitoring is among its functions for customers', ja: 'ではカスタマに監視の機能を提供しています' },
  monitoringFunction,
);
const used = ofService(['customer'], {
  en: 'it is used as cloud service customer',
  ja: 'をクラウドサービスカスタマとして利用しています',
});
const provided = ofService(['provider'], {
  en: 'it is provided to customers',
  ja: 'をクラウドサービスプロバイダとして提供しています',
});

const holdsPersonalData = { en: 'it holds personal data', ja: 'に個人データが含まれています' };
const speaksOfIt = { en: 'it speaks of personal data', ja: 'に個人情報に関する記載があります' };
const personalData: readonly Contradiction[] = [
  ofAsset(mark.personalData, holdsPersonalData),
  ofScope(speaksOfPersonalData, speaksOfIt),
  ofService(both, speaksOfIt, personalDataIn),
];

const develops: readonly Contradiction[] = [
  ofScope(speaksOfDevelopment, { en: 'development belongs to it', ja: 'に開発が含まれています' }),
  ofAsset(mark.sourceCode, { en: 'there is source code', ja: 'にソースコードがあります' }),
];

/** In the edition of 2022, then of 2013; the policy on development of ISO/IEC 27017 is a provider's. */
const developing = [
  'A.8.4',
  'A.8.25',
  'A.8.27',
  'A.8.28',
  'A.8.29',
  'A.9.4.5',
  'A.14.2.1',
  'A.14.2.5',
  'A.14.2.6',
  'A.14.2.8',
];
const ofProvider = develops.map((each): Contradiction => ({ ...each, roles: ['provider'] }));

export const contradictions: ReadonlyMap<string, readonly Contradiction[]> = new Map<string, readonly Contradiction[]>([
  ['CLD.9.5.1', [tenants]],
  ['CLD.9.5.2', [machines]],
  ['CLD.12.4.5', [monitored]],
  ['CLD.13.1.4', [networks]],
  ['13.1.3', [tenants]],
  ['14.2.1', ofProvider],
  ['A.5.23', [used]],
  ['A.5.34', personalData],
  ['A.18.1.4', personalData],
  ['15.1.1', [used]],
  ['15.1.2', [used, provided]],
  ...['CLD.6.3.1', 'CLD.8.1.5', '16.1.1', '18.2.1'].map((id) => [id, [provided]] as const),
  ...developing.map((id) => [id, develops] as const),
]);
