/** 4.3: what the audits of the cycle and of the interval reached, and what they left out. */
import { mark } from '../../facts/marks';
import { isInScope } from '../../workspace/scope';
import { atEntry, atKey, atValue } from '../../check/anchors';
import { cycleStart, intervalStart } from './periods';
import { auditCriteria, programmeAnchor } from './programme';
import { coversControl, coversService, performedAudits, performedInternalAudits } from './reach';
import { labelOf } from '../../check/label';
import { none, rule } from '../../check/rule';
import { firstFew, listed } from '../../words/listing';

export const serviceNotCovered = rule({
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
  },
  check: (service, ask) => {
    const { id } = service.value;
    const audits = performedInternalAudits(ask);
    const [latest] = audits;
    if (!id || !latest || !isInScope(service.value, ask.today)) return none;
    const since = cycleStart(ask);
    if (audits.some(({ audit, day }) => day >= since && coversService(audit.value, id))) return none;
    return [
      {
        anchor: atEntry(service),
        args: { service: labelOf(service), since },
        related: [{ anchor: atEntry(latest.audit), message: { en: 'The last internal audit', ja: '直近の内部監査' } }],
      },
    ];
  },
});

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
    if (performed.length === 0) return none;
    const since = cycleStart(ask);
    const audits = performed.filter(({ day }) => day >= since);
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
    if (!latest) return none;
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

export const auditCoverageRules = [serviceNotCovered, controlNotCovered, criteriaNotAudited];
