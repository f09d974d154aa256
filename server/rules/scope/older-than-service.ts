/** 4.1: a scope that was approved before a service in it began. */
import { addMonths, isCalendarDate } from '../../facts/date';
import type { Scope } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import { servicesInScope } from '../../workspace/scope';
import type { Subject } from '../../workspace/subject';
import { atValue } from '../../check/anchors';
import { labelOf } from '../../check/label';
import { none, rule } from '../../check/rule';
import { documentOf } from '../support/document-of';

/** A scope is approved ahead of what it is to hold, by weeks. */
const usualLead = 1;

export const scopeOlderThanService = rule({
  code: 'scope/older-than-service',
  severity: 'warning',
  on: 'scope',
  remarks: ['4.1.b'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The scope was approved on {date}, before the service {service} began on {since}: review and approve it anew (4.1).',
      ja: '適用範囲の承認日({date})が、サービス{service}の開始日({since})より前です。適用範囲を見直し、承認し直してください(4.1)。',
    },
  },
  check: (scope, ask) => {
    const approved = approvalOf(scope, ask);
    if (!approved) return none;
    const { date, latest, anchor } = approved;
    const younger = servicesInScope(ask).flatMap((service) => {
      const { since } = service.value;
      return isCalendarDate(since) && since > addMonths(latest, usualLead) ? [{ service, since }] : [];
    });
    const [first, ...others] = younger;
    if (!first) return none;
    const last = others.reduce((late, each) => (each.since > late.since ? each : late), first);
    const related = younger.map(({ service }) => ({
      anchor: atValue(service, '/since'),
      message: { en: 'In scope from here on', ja: '適用範囲に入った日' },
    }));
    return [{ anchor, args: { date, service: labelOf(last.service), since: last.since }, related }];
  },
});

/** When the scope was approved, and when somebody last said that it holds; where the approval is written. */
function approvalOf(scope: Subject<Scope>, ask: Questions) {
  const { document } = scope.value;
  const id = documentOf(scope.value);
  const record = id === undefined ? undefined : ask.definition('document', id);
  const own = typeof document === 'object' ? document.approvedOn : undefined;
  const recorded = record?.value.approvedOn;
  const date = isCalendarDate(own) ? own : recorded;
  if (!isCalendarDate(date)) return undefined;
  const reviewed = record?.value.reviewedOn;
  const latest = [date, recorded, reviewed].filter(isCalendarDate).reduce((late, each) => (each > late ? each : late));
  const anchor = record && date !== own ? atValue(record, '/approvedOn') : atValue(scope, '/document/approvedOn');
  return { date, latest, anchor };
}
