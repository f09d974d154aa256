/** 4.3: what the audits of the cycle and of the interval reached, and what they left out. */
import { addMonths, isCalendarDate } from '../../facts/date';
import { mark } from '../../facts/marks';
import { isInScope } from '../../workspace/scope';
import { atEntry, atKey, atValue, entryAt } from '../../check/anchors';
import type { Fix } from '../../check/fix';
import { cycleEnd, cycleStart, intervalMonths, intervalStart } from './periods';
import { auditCriteria, programmeAnchor } from './programme';
import {
  coversControl,
  coversService,
  performedAudits,
  performedInternalAudits,
  plannedUntil,
  type DatedAudit,
} from './reach';
import { labelOf } from '../../check/label';
import { none, rule } from '../../check/rule';
import { firstFew, listed } from '../../words/listing';

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
    planned: {
      en: 'The service {service} began after the last internal audit and is audited on {planned} for the first time (4.3).',
      ja: 'サービス{service}は直近の内部監査の後に開始しており、最初の監査は{planned}の予定です(4.3)。',
    },
  },
  check: (service, ask) => {
    const { id, since: begun } = service.value;
    const audits = performedInternalAudits(ask);
    const [latest] = audits;
    if (!id || !latest || !isInScope(service.value, ask.today) || ask.unread('audits')) return none;
    const since = cycleStart(ask);
    if (audits.some(({ audit, day }) => day >= since && coversService(audit.value, id))) return none;
    const isNew = isCalendarDate(begun) && begun > latest.day;
    const next = isNew
      ? plannedUntil(addMonths(ask.today, intervalMonths(ask)), ask).find(({ audit }) => coversService(audit.value, id))
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
    return plannedUntil(addMonths(ask.today, intervalMonths(ask)), ask)
      .slice(0, mostPlanned)
      .map(({ audit, day }) => {
        const { en, ja } = labelOf(audit);
        return {
          title: {
            en: `Add ${id} to the audit ${en} planned for ${day}`,
            ja: `${day}に予定している監査${ja}の対象に${id}を追加`,
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
    if (performed.length === 0 || ask.unread('audits')) return none;
    const since = cycleStart(ask);
    // What comes before the cycle has ended is in time.
    const audits = [...performed.filter(({ day }) => day >= since), ...plannedUntil(cycleEnd(performed, ask), ask)];
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

export const criteriaNotAudited = rule({
  code: 'audit/criteria-not-audited',
  ofWhole: true,
  severity: 'error',
  on: 'auditProgramme',
  decides: ['4.3.a1', '4.3.a2', '4.3.b'],
  clause: '4.3',
  messages: {
    default: {
      en: 'No internal audit since {since} judged these criteria of the audit programme: {criteria} (4.3).',
      ja: '監査プログラムの監査基準のうち、{since}以降に実施したどの内部監査も判定していないものがあります: {criteria}(4.3)。',
    },
  },
  check: (programme, ask) => {
    const audits = performedInternalAudits(ask);
    const [latest] = audits;
    if (!latest || ask.unread('audits')) return none;
    const since = intervalStart(ask);
    const judged = audits.filter(({ day }) => day >= since).flatMap(({ audit }) => audit.value.criteria ?? []);
    const asked = programme.value.criteria ?? [];
    // A word that the enumeration does not have is no criterion, and has a finding of its own.
    const missing = asked.filter(
      (each, index) => auditCriteria.includes(each) && !judged.includes(each) && asked.indexOf(each) === index,
    );
    const [first] = missing;
    if (first === undefined) return none;
    return [
      {
        anchor:
          missing.length === 1
            ? atValue(programme, `/criteria/${asked.indexOf(first)}`)
            : atKey(programme, '/criteria'),
        args: { since, criteria: listed(missing) },
        data: { criteria: missing },
        related: [
          {
            anchor: latest.audit.has('/criteria') ? atKey(latest.audit, '/criteria') : atEntry(latest.audit),
            message: { en: 'The last internal audit', ja: '直近の内部監査' },
          },
        ],
      },
    ];
  },
});

export const criteriaNotAuditedOfService = rule({
  code: 'audit/criteria-not-audited',
  ofWhole: true,
  severity: 'error',
  on: 'services',
  decides: ['4.3.a1', '4.3.a2', '4.3.b'],
  clause: '4.3',
  messages: {
    service: {
      en: 'No internal audit since {since} judged {criteria} for the service {service} (4.3).',
      ja: '{since}以降に実施した内部監査は、いずれもサービス{service}について監査基準{criteria}を判定していません(4.3)。',
    },
  },
  check: (service, ask) => {
    const { id } = service.value;
    if (!id || !isInScope(service.value, ask.today) || ask.unread('audits')) return none;
    const since = cycleStart(ask);
    const audits = performedInternalAudits(ask).filter(({ day }) => day >= since);
    const covering = audits.filter(({ audit }) => coversService(audit.value, id));
    const [latest] = covering;
    // A service that none covers has a finding of its own.
    if (!latest) return none;
    const judged = (those: readonly DatedAudit[]) => those.flatMap(({ audit }) => audit.value.criteria ?? []);
    // So has a criterion that none judged at all.
    const somewhere = judged(audits);
    const here = judged(covering);
    const asked = ask.single('auditProgramme')?.value.criteria ?? [];
    const missing = auditCriteria.filter(
      (each) => asked.includes(each) && somewhere.includes(each) && !here.includes(each),
    );
    if (missing.length === 0) return none;
    const { audit } = latest;
    return [
      {
        variant: 'service',
        anchor: atEntry(service),
        args: { service: labelOf(service), since, criteria: listed(missing) },
        data: { criteria: missing },
        related: [
          {
            anchor: audit.has('/criteria') ? atKey(audit, '/criteria') : atEntry(audit),
            message: { en: 'The last internal audit of it', ja: 'このサービスの直近の内部監査' },
          },
        ],
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
