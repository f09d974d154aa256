/** ISO/IEC 27017 13.1.3: tenants kept apart from each other, and from the provider's own management. */
import type { Bilingual } from '../../words/bilingual';
import { mark } from '../../facts/marks';
import type { System } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { isInScope } from '../../workspace/scope';
import { atEntry } from '../../check/anchors';
import { toDo } from '../../check/fix';
import { labelOf } from '../../check/label';
import { none, rule } from '../../check/rule';
import { emptyPhrases } from '../support/justification';
import { allTexts, type LocalizedText } from '../../facts/text';
import { withAllBeneath } from './links';

const sides = ['tenants', 'management'] as const;
type Side = (typeof sides)[number];

const sideNames: Readonly<Record<Side, Bilingual>> = {
  tenants: { en: 'between tenants', ja: 'テナント間の分離' },
  management: { en: 'between its management and the tenants', ja: '管理環境とテナントの間の分離' },
};

/** Where a reader looks for the separation first. */
const likelyKinds = ['hypervisor', 'host', 'virtual-switch', 'network', 'virtual-machine'];

export const tenantSeparationMissing = rule({
  code: 'system/tenant-separation-missing',
  ofWhole: true,
  severity: 'warning',
  on: 'services',
  remarks: ['4.2.2.b'],
  clause: '4.2.2 b)',
  messages: {
    default: {
      en: 'No system of the virtualised service {name} describes the separation {missing} (4.2.2 b, 13.1.3).',
      ja: '仮想化されたサービス{name}のどのシステムにも、{missing}書かれていません(4.2.2 b、13.1.3)。',
    },
  },
  check: (service, ask) => {
    const { id, virtualized, roles } = service.value;
    if (id === undefined || virtualized !== true || !roles?.includes('provider')) return none;
    if (!isInScope(service.value, ask.today)) return none;
    // The system that describes it may be one that could not be read.
    if (ask.unread('systems')) return none;
    const missing = sides.filter((side) => !isDescribed(id, side, ask));
    if (missing.length === 0) return none;
    return [
      {
        anchor: atEntry(service),
        args: {
          name: labelOf(service),
          missing: {
            en: missing.map((side) => sideNames[side].en).join(', nor '),
            // "neither … nor" is one particle after each in Japanese, and another after a single one.
            ja: missing.map((side) => `${sideNames[side].ja}${missing.length > 1 ? 'も' : 'が'}`).join('、'),
          },
        },
        data: { service: id, missing },
      },
    ];
  },
  fix: ({ data }, ask) => {
    const { service, missing } = data;
    const subject = likelySystem(service, ask);
    return [
      {
        title: { en: 'Describe the separation', ja: '分離の方法を追加' },
        preferred: true,
        changes: subject
          ? missing.map((side) => ({ kind: 'set', subject, at: `/separation/${side}`, value: toDo }) as const)
          : [{ kind: 'add-entries', section: 'systems', entries: [newHypervisor(service, missing, ask)] }],
      },
    ];
  },
});

function isDescribed(service: string, side: Side, ask: Questions): boolean {
  const describes = ({ value }: Subject<System>): boolean => saysSomething(value.separation?.[side]);
  const systems = ask.all(mark.systemOf(service));
  // Most say it themselves: what lies beneath is looked at only when none does.
  if (systems.some(describes)) return true;
  return [...withAllBeneath(systems, ask)].some((system) => describes(system) && isOurs(system, service, ask));
}

/** なし is no separation; what only holds a place has a finding of its own. */
function saysSomething(text: LocalizedText | undefined): boolean {
  return allTexts(text).length > 0 && emptyPhrases('', text).length === 0;
}

/** Whether the separation is the organisation's to enforce, and not described of a service that it only uses. */
function isOurs({ value }: Subject<System>, service: string, ask: Questions): boolean {
  if (value.service === undefined || value.service === service) return true;
  const roles = ask.definition('service', value.service)?.value.roles;
  return roles === undefined || roles.includes('provider');
}

function likelySystem(service: string, ask: Questions): Subject<System> | undefined {
  const systems = ask.all(mark.systemOf(service));
  const likely = likelyKinds.map((kind) => systems.find(({ value }) => value.kind === kind));
  return likely.find((system) => system !== undefined) ?? systems[0];
}

function newHypervisor(service: string, missing: readonly Side[], ask: Questions) {
  const taken = ask.ids('system');
  const base = `${service}-hypervisor`;
  let id = base;
  for (let number = 2; taken.includes(id); number += 1) id = `${base}-${number}`;
  return {
    id,
    kind: 'hypervisor',
    service,
    separation: Object.fromEntries(missing.map((side) => [side, toDo])),
    privilegedLogging: toDo,
  };
}
