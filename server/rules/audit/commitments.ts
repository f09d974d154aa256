/** 4.3: that audits confirm what customers were promised, service by service. */
import type { CalendarDate } from '../../facts/date';
import type { Audit, Service } from '../../facts/model';
import { servicesInScope } from '../../workspace/scope';
import type { Subject } from '../../workspace/subject';
import { atEntry, atKey, atValue } from '../../check/anchors';
import { toDo, type Fix } from '../../check/fix';
import { labelOf } from '../../check/label';
import { none, rule, type Anchor } from '../../check/rule';
import { firstFew } from '../../words/listing';
import { missingAnchor } from '../support/missing-field';
import { intervalStart } from './periods';
import { hasAudited, isInternal, isUnreadPart, performedAudits, performedDay, type DatedAudit } from './reach';

export const commitmentsNotConfirmed = rule<'project', { insert: boolean; services: readonly string[] }>({
  code: 'audit/commitments-not-confirmed',
  ofWhole: true,
  severity: 'warning',
  on: 'project',
  remarks: ['4.3.b'],
  clause: '4.3',
  messages: {
    default: {
      en: 'No audit since {since} confirmed that you keep your commitments to the customers of {services}: record it as `providerCommitments` of {audit} (4.3).',
      ja: 'サービス{services}のカスタマへの約束が守られていることを、{since}以降に実施したどの監査でも確認していません。監査{audit}のproviderCommitmentsに記録してください(4.3)。',
    },
    none: {
      en: 'The last audit of {services}, {audit}, lies before {since}: nobody has confirmed since then that you keep your commitments to its customers (4.3).',
      ja: 'サービス{services}の直近の監査{audit}は{since}より前です。その後、カスタマへの約束が守られていることを監査で確認していません(4.3)。',
    },
  },
  check: (_project, ask) => {
    const audits = performedAudits(ask);
    if (audits.length === 0) return none;
    const since = intervalStart(ask);
    const places = servicesInScope(ask).flatMap((service) => placeToConfirm(service, audits, since));
    if (places.length === 0 || isUnreadPart(ask)) return none;
    return [...new Set(places.map(({ audit }) => audit))].map((audit) => {
      const of = places.filter((place) => place.audit === audit).map(({ service }) => service);
      const names = of.map((service) => labelOf(service).en);
      const services = of.flatMap(({ value: { id } }) => id ?? []);
      const args = { audit: labelOf(audit), since, services: firstFew(names, named) };
      const day = performedDay(audit.value, ask.today) ?? '';
      if (day < since) {
        return { variant: 'none', anchor: atEntry(audit), args, data: { insert: false, services } };
      }
      const insert = !audit.has('/providerCommitments/confirmed');
      return { anchor: commitmentsOf(audit), args, data: { insert, services } };
    });
  },
  fix: ({ anchor, data }): readonly Fix[] => {
    // What an audit has denied no machine may affirm.
    if (anchor.kind !== 'field' || !data.insert) return [];
    const { subject } = anchor;
    const how = subject.has('/providerCommitments/how')
      ? []
      : [{ kind: 'set', subject, at: '/providerCommitments/how', value: toDo } as const];
    return [
      {
        title: { en: 'Record that the audit confirmed the commitments', ja: '約束を監査で確認したことを記録' },
        preferred: true,
        changes: [{ kind: 'set', subject, at: '/providerCommitments/confirmed', value: true }, ...how],
      },
    ];
  },
});

/** How many services a message names; all of them are in the finding's data. */
const named = 5;

/**
 * The audit in which it belongs that commitments to the customers of a service were confirmed: none where one of the
 * interval has done so, and none where no audit covers the service, which has a finding of its own.
 */
function placeToConfirm(
  service: Subject<Service>,
  audits: readonly DatedAudit[],
  since: CalendarDate,
): readonly { readonly service: Subject<Service>; readonly audit: Subject<Audit> }[] {
  const { id, roles } = service.value;
  if (id === undefined || !roles?.includes('provider')) return none;
  const covering = audits.filter((dated) => hasAudited(dated, service.value));
  const recent = covering.filter(({ day }) => day >= since);
  if (recent.some(({ audit }) => maybeConfirmed(audit))) return none;
  const place = recent.find(({ audit }) => isInternal(audit.value)) ?? recent[0] ?? covering[0];
  return place ? [{ service, audit: place.audit }] : none;
}

/** Where the audit says, or should say, that commitments are kept. */
function commitmentsOf(audit: Subject<Audit>): Anchor {
  if (audit.has('/providerCommitments/confirmed')) return atValue(audit, '/providerCommitments/confirmed');
  if (audit.has('/providerCommitments')) return atKey(audit, '/providerCommitments');
  return missingAnchor(audit, '/providerCommitments');
}

/** Confirmed, or something is written that is of another type and has a finding of its own. */
export function maybeConfirmed(audit: Subject<Audit>): boolean {
  const commitments = audit.value.providerCommitments;
  if (!commitments) return audit.has('/providerCommitments');
  return commitments.confirmed ?? audit.has('/providerCommitments/confirmed');
}
