/** 4.3 a) and b): by which criteria the audits judged, and for which services. */
import { isInScope } from '../../workspace/scope';
import { atEntry, atKey, atValue } from '../../check/anchors';
import { labelOf } from '../../check/label';
import { none, rule } from '../../check/rule';
import { nearest } from '../../words/nearest';
import { listed } from '../../words/listing';
import { cycleStart, intervalStart } from './periods';
import { auditCriteria } from './programme';
import { hasAudited, isUnreadPart, performedInternalAudits, type DatedAudit } from './reach';

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
    if (!latest || isUnreadPart(ask)) return none;
    const since = intervalStart(ask);
    const judged = criteriaOf(audits.filter(({ day }) => day >= since));
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
    alike: {
      en: 'No internal audit since {since} judged {criteria} for the services {names} (4.3).',
      ja: '{since}以降に実施した内部監査は、いずれも次のサービスについて監査基準{criteria}を判定していません：{names}(4.3)。',
    },
  },
  check: (service, ask) => {
    const { id } = service.value;
    if (!id || !isInScope(service.value, ask.today) || isUnreadPart(ask)) return none;
    const since = cycleStart(ask);
    const audits = performedInternalAudits(ask).filter(({ day }) => day >= since);
    const covering = audits.filter((dated) => hasAudited(dated, service.value));
    const [latest] = covering;
    // A service that none covers has a finding of its own.
    if (!latest) return none;
    // So has a criterion that none judged at all.
    const somewhere = criteriaOf(audits);
    const here = criteriaOf(covering);
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

/** What audits judged by. A misspelt word stands for what is meant, and no list for any: they have findings of their own. */
export function criteriaOf(audits: readonly DatedAudit[]): readonly string[] {
  return audits.flatMap(({ audit }): readonly string[] => {
    const { criteria } = audit.value;
    if (criteria === undefined) return audit.has('/criteria') ? auditCriteria : none;
    return criteria.map((word) => nearest(word, auditCriteria) ?? word);
  });
}
