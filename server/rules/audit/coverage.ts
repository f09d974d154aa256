/** 4.3: what the audits of the cycle and of the interval reached, and what they left out. */
import { shortened } from '../../words/shortened';
import { addMonths, isCalendarDate } from '../../facts/date';
import { mark } from '../../facts/marks';
import { isInScope } from '../../workspace/scope';
import { atEntry, entryAt } from '../../check/anchors';
import type { Fix } from '../../check/fix';
import { cycleEnd, cycleStart, intervalMonths } from './periods';
import { programmeAnchor } from './programme';
import {
  coversControl,
  hasAudited,
  performedAudits,
  performedInternalAudits,
  isUnreadPart,
  plannedInternalUntil,
  plannedUntil,
} from './reach';
import { criteriaNotAudited, criteriaNotAuditedOfService } from './criteria-audited';
import { labelOf } from '../../check/label';
import { none, rule } from '../../check/rule';
import { firstFew } from '../../words/listing';

export const serviceNotCovered = rule<'services', { isNew: boolean }>({
  code: 'audit/service-not-covered',
  ofWhole: true,
  severity: 'error',
  on: 'services',
  decides: ['4.3.a2'],
  clause: '4.3',
  messages: {
    default: {
      en: 'No internal audit since {since} covers the service {service} (4.3).',
      ja: '{since}以降に実施した内部監査は、いずれもサービス{service}を対象としていません(4.3)。',
    },
    alike: {
      en: 'No internal audit since {since} covers the services {names} (4.3).',
      ja: '{since}以降に実施した内部監査は、いずれも次のサービスを対象としていません：{names}(4.3)。',
    },
    planned: {
      en: 'The service {service} began after the last internal audit and is audited on {planned} for the first time (4.3).',
      ja: 'サービス{service}は直近の内部監査の後に開始しており、最初の監査は{planned}の予定です(4.3)。',
    },
  },
  check: (service, ask) => {
    const { id, since: begun } = service.value;
    const audits = performedInternalAudits(ask);
    const [latest] = audits;
    if (!id || !latest || !isInScope(service.value, ask.today) || isUnreadPart(ask)) return none;
    const since = cycleStart(ask);
    if (audits.some((dated) => dated.day >= since && hasAudited(dated, service.value))) return none;
    const isNew = isCalendarDate(begun) && begun > latest.day;
    const next = isNew
      ? plannedInternalUntil(addMonths(ask.today, intervalMonths(ask)), ask).find((dated) =>
          hasAudited(dated, service.value),
        )
      : undefined;
    const args = { service: labelOf(service), since };
    const anchor = atEntry(service);
    if (next) {
      const related = [
        { anchor: atEntry(next.audit), message: { en: 'The audit that is planned', ja: '予定している監査' } },
      ];
      const draft = { variant: 'planned', severity: 'warning' as const, decides: [], remarks: ['4.3.a2'] };
      return [{ ...draft, anchor, args: { ...args, planned: next.day }, data: { isNew }, related }];
    }
    return [
      {
        anchor,
        args,
        data: { isNew },
        related: [{ anchor: atEntry(latest.audit), message: { en: 'The last internal audit', ja: '直近の内部監査' } }],
      },
    ];
  },
  fix: ({ anchor, variant, data: { isNew } }, ask): readonly Fix[] => {
    const id = entryAt(anchor, 'services')?.value.id;
    // One that was there before should have been audited by now: no plan makes up for it.
    if (id === undefined || variant === 'planned' || !isNew) return [];
    return plannedInternalUntil(addMonths(ask.today, intervalMonths(ask)), ask)
      .slice(0, mostPlanned)
      .map(({ audit, day }) => {
        const { en, ja } = labelOf(audit);
        return {
          title: {
            en: `Add ${shortened(id)} to the audit ${en} planned for ${day}`,
            ja: `${day}に予定している監査${ja}の対象に${shortened(id)}を追加`,
          },
          changes: [{ kind: 'append', subject: audit, at: '/services', value: id }],
        };
      });
  },
});

/** So many planned audits are offered at most. */
const mostPlanned = 3;

/** How many controls a message names; all of them are in the finding's data. */
const named = 8;

export const controlNotCovered = rule({
  code: 'audit/control-not-covered',
  ofWhole: true,
  severity: 'warning',
  on: 'project',
  decides: ['4.3.a2'],
  clause: '4.3',
  messages: {
    default: {
      en: 'No audit since {since} covers these applicable controls of ISO/IEC 27017: {controls} (4.3).',
      ja: '適用するISO/IEC 27017の管理策のうち、{since}以降に実施したどの監査も対象としていないものがあります: {controls}(4.3)。',
    },
  },
  check: (_project, ask) => {
    const performed = performedAudits(ask);
    if (performed.length === 0 || isUnreadPart(ask)) return none;
    const since = cycleStart(ask);
    // What comes before the cycle has ended is in time.
    const audits = [...performed.filter(({ day }) => day >= since), ...plannedUntil(cycleEnd(ask), ask)];
    const controls = ask.catalog.cloudControls
      .map(({ id }) => id)
      .filter((id) => ask.has(mark.applies(id)) && !audits.some(({ audit }) => coversControl(audit.value, id)));
    if (controls.length === 0) return none;
    return [
      {
        anchor: programmeAnchor(ask),
        args: { since, controls: firstFew(controls, named) },
        data: { controls },
      },
    ];
  },
});

export const auditCoverageRules = [
  serviceNotCovered,
  controlNotCovered,
  criteriaNotAudited,
  criteriaNotAuditedOfService,
];
