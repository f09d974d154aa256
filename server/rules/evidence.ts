/** Evidence: current while something relies on it, of the time that is audited, and of some use. */
import { addDays, isCalendarDate } from '../facts/date';
import { mark } from '../facts/marks';
import type { ControlStatement } from '../facts/model';
import { atEntry, atValue } from './anchors';
import { intervalStart } from './audit-periods';
import { auditReportMissing, documentFileMissing, evidenceFileMissing } from './evidence-files';
import { labelOf, listed } from './label';
import { none, rule, type RelatedPlace } from './rule';

export const evidenceExpired = rule({
  code: 'evidence/expired',
  severity: 'warning',
  on: 'evidence',
  judges: ['4.2.2.d3'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The evidence {name} expired on {date}, and {controls} still rely on it: renew it (4.2.2 d).',
      ja: '証拠{name}の有効期限({date})が切れていますが、{controls}の根拠になっています。取り直してください(4.2.2 d)。',
    },
  },
  explanation: {
    when: {
      en: '`validUntil` has passed, and a control in the statement of applicability still names the evidence.',
      ja: 'validUntilが過ぎているのに、適用宣言書の管理策がその証拠を挙げている場合に示します。',
    },
    why: {
      en: 'Old evidence shows how things were; the status of a control is stated for today.',
      ja: '古い証拠が示すのは過去の状態です。適用宣言書の実施状況は現在について述べるものです。',
    },
    mend: {
      en: 'Collect it anew and write the new dates, or let the control rely on other evidence.',
      ja: '証拠を取り直して日付を更新するか、管理策の証拠をほかのものに替えてください。',
    },
  },
  example: {
    bad: `soa:
  controls:
    - {id: CLD.9.5.1, applicable: true, status: implemented, evidence: [EV-1]}
evidence:
  - {id: EV-1, title: 分離試験の結果, validUntil: 2026-03-31}
`,
    good: `soa:
  controls:
    - {id: CLD.9.5.1, applicable: true, status: implemented, evidence: [EV-1]}
evidence:
  - {id: EV-1, title: 分離試験の結果, validUntil: 2027-03-31}
`,
  },
  check: (evidence, ask) => {
    const { id, validUntil } = evidence.value;
    if (id === undefined || !isCalendarDate(validUntil) || validUntil >= ask.today) return none;
    if (!ask.has(mark.reliesOn(id))) return none;
    const relying = ask.all<ControlStatement>(mark.reliesOn(id));
    const controls = [...new Set(relying.map(({ value }) => value.id ?? ''))].filter((each) => each !== '');
    return [
      {
        anchor: atValue(evidence, '/validUntil'),
        args: { name: labelOf(evidence), date: validUntil, controls: listed(controls) },
        data: { controls },
        related: relying.map((statement): RelatedPlace => {
          const index = statement.value.evidence?.indexOf(id) ?? 0;
          return {
            anchor: atValue(statement, `/evidence/${index}`),
            message: { en: 'Relies on the evidence', ja: 'この証拠を根拠とする管理策' },
          };
        }),
      },
    ];
  },
});

export const evidenceExpiring = rule({
  code: 'evidence/expiring',
  severity: 'info',
  on: 'evidence',
  judges: ['4.2.2.d3'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The evidence {name} is valid only until {date}: prepare its renewal (4.2.2 d).',
      ja: '証拠{name}の有効期限({date})が近づいています。取り直しを準備してください(4.2.2 d)。',
    },
  },
  explanation: {
    when: {
      en: '`validUntil` passes within 30 days, or as many as the settings say.',
      ja: 'validUntilまで30日(設定で変更可)以内になった場合に示します。',
    },
    why: {
      en: 'Tests and reviews take time; renewed in time, no control stands without evidence for a day.',
      ja: '試験やレビューには時間がかかります。早めに取り直せば、証拠のない期間が生じません。',
    },
    mend: {
      en: 'Collect the evidence anew and write the new dates.',
      ja: '証拠を取り直し、日付を更新してください。',
    },
  },
  example: {
    bad: `evidence:
  - {id: EV-1, title: 分離試験の結果, validUntil: 2026-12-10}
`,
    good: `evidence:
  - {id: EV-1, title: 分離試験の結果, validUntil: 2027-12-10}
`,
  },
  check: (evidence, ask) => {
    const { validUntil } = evidence.value;
    if (!isCalendarDate(validUntil) || validUntil < ask.today) return none;
    if (validUntil > addDays(ask.today, ask.evidenceExpiringDays)) return none;
    return [{ anchor: atValue(evidence, '/validUntil'), args: { name: labelOf(evidence), date: validUntil } }];
  },
});

export const evidenceOutsidePeriod = rule({
  code: 'evidence/outside-period',
  severity: 'warning',
  on: 'evidence',
  judges: ['4.3.b'],
  clause: '4.3',
  messages: {
    default: {
      en: 'The evidence {name} covers nothing after {date}: the audit looks at the time since {start} (4.3).',
      ja: '証拠{name}の対象期間は{date}に終わっており、監査の対象となる{start}以降を含みません(4.3)。',
    },
    future: {
      en: 'The evidence {name} covers nothing before {date}, which is still to come (4.3).',
      ja: '証拠{name}の対象期間は{date}に始まり、まだ到来していません(4.3)。',
    },
  },
  explanation: {
    when: {
      en: 'The `period` of evidence does not touch the interval of the internal audit: the last `intervalMonths` of the audit programme (12 without one) before today.',
      ja: '証拠のperiodが、監査の間隔、すなわち監査プログラムのintervalMonths(なければ12か月)前から今日までと重ならない場合に示します。',
    },
    why: {
      en: 'An audit judges whether controls worked since the last one; records of another time say nothing about that.',
      ja: '監査は前回以降に管理策が有効だったかを判断します。別の時期の記録からは判断できません。',
    },
    mend: {
      en: 'Collect evidence of the present interval, or remove what is only history.',
      ja: '現在の間隔を対象とする証拠を取得するか、過去の記録であれば一覧から外してください。',
    },
  },
  example: {
    bad: `auditProgramme: {intervalMonths: 12}
evidence:
  - {id: EV-1, title: アクセス権の見直し記録, period: {from: 2025-04-01, to: 2025-06-30}}
`,
    good: `auditProgramme: {intervalMonths: 12}
evidence:
  - {id: EV-1, title: アクセス権の見直し記録, period: {from: 2026-04-01, to: 2026-06-30}}
`,
  },
  check: (evidence, ask) => {
    const { from, to } = evidence.value.period ?? {};
    // A period that ends before it begins has a finding of its own.
    if (isCalendarDate(from) && isCalendarDate(to) && to < from) return none;
    if (isCalendarDate(from) && from > ask.today) {
      const args = { name: labelOf(evidence), date: from };
      return [{ variant: 'future', anchor: atValue(evidence, '/period/from'), args }];
    }
    if (!isCalendarDate(to)) return none;
    const start = intervalStart(ask);
    if (to >= start) return none;
    return [{ anchor: atValue(evidence, '/period/to'), args: { name: labelOf(evidence), date: to, start } }];
  },
});

export const evidenceUnused = rule({
  code: 'evidence/unused',
  severity: 'hint',
  on: 'evidence',
  judges: [],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'Nothing refers to the evidence {name}: name it at the control that it proves (4.2.2 d).',
      ja: '証拠{name}はどこからも参照されていません。裏付ける管理策のevidenceに書いてください(4.2.2 d)。',
    },
  },
  explanation: {
    when: {
      en: 'No control names the evidence, and it is not `forCustomers` either.',
      ja: 'どの管理策からも参照されず、カスタマ向け(forCustomers)でもない証拠がある場合に示します。',
    },
    why: {
      en: 'Evidence is found by walking from the control to it; what nothing leads to is collected in vain.',
      ja: '証拠は管理策からたどって確かめます。どこからもたどれない証拠は、集めても使われません。',
    },
    mend: {
      en: 'Add its id to the `evidence` of the control, or remove it.',
      ja: '管理策のevidenceにIDを追加するか、不要であれば削除してください。',
    },
  },
  example: {
    bad: `evidence:
  - {id: EV-1, title: 分離試験の結果}
`,
    good: `soa:
  controls:
    - {id: CLD.9.5.1, applicable: true, status: implemented, evidence: [EV-1]}
evidence:
  - {id: EV-1, title: 分離試験の結果}
`,
  },
  check: (evidence, ask) => {
    const { id, forCustomers } = evidence.value;
    if (id === undefined || id === '' || forCustomers === true || ask.has(mark.refers('evidence', id))) return none;
    return [{ anchor: atEntry(evidence), args: { name: labelOf(evidence) }, unnecessary: true }];
  },
});

export const evidenceRules = [
  evidenceFileMissing,
  documentFileMissing,
  auditReportMissing,
  evidenceExpired,
  evidenceExpiring,
  evidenceOutsidePeriod,
  evidenceUnused,
];
