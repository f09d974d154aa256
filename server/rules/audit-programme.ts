/** 4.3: the programme of internal audits, and whether it is kept. */
import { isCalendarDate } from '../facts/date';
import { mark } from '../facts/marks';
import type { AuditCriterion } from '../facts/model';
import type { Questions } from '../project/questions';
import { atEntry, atKey, atRoot, atValue } from './anchors';
import { intervalMonths, intervalStart } from './audit-periods';
import { hasUnreadableDay, isInternal, performedInternalAudits } from './audit-reach';
import { ifOnly } from './choices';
import { labelOf, listed } from './label';
import { missingAnchor, missingField } from './missing-field';
import { nearest } from './nearest';
import { none, rule, type Anchor, type Draft } from './rule';

/** What internal audits judge by 4.3 a) and b). */
export const auditCriteria: readonly AuditCriterion[] = ['organization', 'jip-isms517', 'effectiveness'];

/** Where a fact stands that is missing from all audits: at the programme, or the project while there is none. */
export function programmeAnchor(ask: Questions): Anchor {
  const programme = ask.single('auditProgramme');
  return programme ? atEntry(programme) : atRoot;
}

export const programmeMissing = rule({
  code: 'audit/programme-missing',
  severity: 'error',
  on: 'project',
  judges: ['4.3.a1', '4.3.a2', '4.3.b', '4.3.interval'],
  clause: '4.3',
  messages: {
    default: {
      en: 'Internal audits are not planned: add an `auditProgramme` section with interval, criteria and person responsible (4.3).',
      ja: '内部監査が計画されていません。auditProgrammeに監査の間隔、監査基準及び責任者を書いてください(4.3)。',
    },
  },
  explanation: {
    when: {
      en: 'No file of the project has an `auditProgramme` section.',
      ja: 'プロジェクトのどのファイルにもauditProgrammeがない場合に示します。',
    },
    why: {
      en: 'Internal audits take place at planned intervals; without a plan nobody can tell whether one is due.',
      ja: '内部監査はあらかじめ定めた間隔で実施します。計画がなければ、実施の時期が来たかを判断できません。',
    },
    mend: {
      en: 'Add the section; the quick fix inserts a yearly programme with a cycle of three years to adapt.',
      ja: 'auditProgrammeを追加してください。クイックフィックスは間隔1年、周期3年のひな形を挿入します。',
    },
  },
  example: {
    bad: `isms: 1
services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
`,
    good: `isms: 1
auditProgramme:
  intervalMonths: 12
  criteria: [organization, jip-isms517, effectiveness]
`,
  },
  check: (_project, ask) => (ask.has(mark.section('auditProgramme')) ? none : [{ anchor: atRoot, args: {} }]),
  fix: (_draft, ask) => [
    {
      title: { en: 'Add the audit programme', ja: '監査プログラムを追加' },
      preferred: true,
      changes: [
        {
          kind: 'add-section',
          section: 'auditProgramme',
          value: {
            intervalMonths: 12,
            cycleMonths: 36,
            criteria: [...auditCriteria],
            ...ifOnly('responsible', ask),
          },
        },
      ],
    },
  ],
});

export const intervalMissing = missingField({
  code: 'audit/interval-missing',
  severity: 'error',
  on: 'auditProgramme',
  field: '/intervalMonths',
  judges: ['4.3.interval'],
  clause: '4.3',
  messages: {
    default: {
      en: 'The audit programme does not say at which interval internal audits take place: add `intervalMonths` (4.3).',
      ja: '内部監査の間隔が定められていません。intervalMonthsに月数を書いてください(4.3)。',
    },
  },
  explanation: {
    when: {
      en: 'The `auditProgramme` section has no `intervalMonths`.',
      ja: 'auditProgrammeにintervalMonthsがない場合に示します。',
    },
    why: {
      en: 'The requirement asks for audits at planned intervals: the interval itself has to be decided.',
      ja: '要求事項は、あらかじめ定めた間隔での監査を求めています。間隔そのものを決める必要があります。',
    },
    mend: {
      en: 'Write the number of months; a year is usual.',
      ja: '月数を書いてください。12か月(1年)が一般的です。',
    },
  },
  example: {
    bad: `auditProgramme:
  criteria: [organization, jip-isms517, effectiveness]
`,
    good: `auditProgramme:
  intervalMonths: 12
  criteria: [organization, jip-isms517, effectiveness]
`,
  },
  fix: { title: { en: 'Add the interval of a year', ja: '監査の間隔(12か月)を追加' }, value: 12 },
});

export const criteriaMissing = rule({
  code: 'audit/criteria-missing',
  severity: 'error',
  on: 'auditProgramme',
  judges: ['4.3.a1', '4.3.a2', '4.3.b'],
  clause: '4.3',
  messages: {
    default: {
      en: 'The criteria of the audit programme lack {missing} (4.3).',
      ja: '監査プログラムの監査基準(criteria)に{missing}がありません(4.3)。',
    },
  },
  explanation: {
    when: {
      en: 'The criteria of the programme lack one of `organization`, `jip-isms517` and `effectiveness`.',
      ja: '監査プログラムのcriteriaに、organization、jip-isms517、effectivenessのいずれかがない場合に示します。',
    },
    why: {
      en: 'An internal audit judges three things: your own requirements, this requirement, and whether all of it works and is kept up.',
      ja: '内部監査は、組織自体の要求事項への適合、この要求事項への適合、並びに有効な実施及び維持の三つを判定します。',
    },
    mend: {
      en: 'Add the missing criteria, and let the audits judge them.',
      ja: '足りない基準を追加し、監査で判定してください。',
    },
  },
  example: {
    bad: `auditProgramme:
  intervalMonths: 12
  criteria: [organization, effectiveness]
`,
    good: `auditProgramme:
  intervalMonths: 12
  criteria: [organization, jip-isms517, effectiveness]
`,
  },
  check: (programme) => {
    const { criteria } = programme.value;
    // Something that is not a list has a finding of its own.
    if (programme.has('/criteria') && criteria === undefined) return none;
    // So has a misspelt word: it is there, only not as it should be.
    const written = (criteria ?? []).map((word) => nearest(word, auditCriteria) ?? word);
    const missing = auditCriteria.filter((criterion) => !written.includes(criterion));
    if (missing.length === 0) return none;
    const anchor = programme.has('/criteria') ? atKey(programme, '/criteria') : missingAnchor(programme, '/criteria');
    return [{ anchor, args: { missing: listed(missing) }, data: { missing } }];
  },
  fix: ({ anchor, data }) => {
    if (anchor.kind !== 'field') return [];
    const { subject } = anchor;
    const missing = data?.['missing'] as readonly string[];
    return [
      {
        title: { en: 'Add the missing criteria', ja: '足りない監査基準を追加' },
        preferred: true,
        changes: subject.has('/criteria')
          ? missing.map((value) => ({ kind: 'append', subject, at: '/criteria', value }))
          : [{ kind: 'set', subject, at: '/criteria', value: [...missing] }],
      },
    ];
  },
});

export const nonePerformed = rule({
  code: 'audit/none-performed',
  severity: 'error',
  on: 'project',
  judges: ['4.3.a1', '4.3.a2', '4.3.b', '4.3.interval'],
  clause: '4.3',
  messages: {
    default: {
      en: 'No internal audit has been performed yet: record it in `audits` with the day in `performed` (4.3).',
      ja: '内部監査が一度も実施されていません。実施した監査を、実施日(performed)とともにauditsに記録してください(4.3)。',
    },
  },
  explanation: {
    when: {
      en: 'The project has no internal audit with a day in `performed`; an audit without `type` counts as internal.',
      ja: '実施日(performed)のある内部監査が一つもない場合に示します。typeのない監査は内部監査とみなします。',
    },
    why: {
      en: 'A certification body asks for at least one complete internal audit before it certifies.',
      ja: '認証の審査までに、少なくとも一度の内部監査の実施が求められます。',
    },
    mend: {
      en: 'Perform an internal audit and record its day, auditors, conclusion and report.',
      ja: '内部監査を実施し、実施日、監査員、結論及び報告書を記録してください。',
    },
  },
  example: {
    bad: `auditProgramme: {intervalMonths: 12}
audits:
  - {id: IA-2027, type: internal, planned: 2027-09-01}
`,
    good: `auditProgramme: {intervalMonths: 12}
audits:
  - {id: IA-2026, type: internal, planned: 2026-09-01, performed: 2026-09-03}
`,
  },
  check: (_project, ask) =>
    performedInternalAudits(ask).length > 0 || hasUnreadableDay(ask)
      ? none
      : [{ anchor: programmeAnchor(ask), args: {} }],
});

export const overdue = rule({
  code: 'audit/overdue',
  severity: 'error',
  on: 'project',
  judges: ['4.3.interval'],
  clause: '4.3',
  messages: {
    interval: {
      en: 'The last internal audit, {audit}, was performed on {day}, longer ago than the interval of {months} months (4.3).',
      ja: '直近の内部監査{audit}の実施日({day})から、監査の間隔({months}か月)を超えて経過しています(4.3)。',
    },
    planned: {
      en: 'The internal audit {audit} was planned for {day} and has not been performed (4.3).',
      ja: '内部監査{audit}は、予定日({day})を過ぎても実施されていません(4.3)。',
    },
  },
  explanation: {
    when: {
      en: 'The last internal audit lies further back than the interval of the programme (12 months without one), or a planned day has passed and the audit is not recorded as performed.',
      ja: '直近の内部監査から監査の間隔(定めがなければ12か月)を超えた場合、又は予定日を過ぎても実施の記録がない場合に示します。',
    },
    why: {
      en: 'Audits at planned intervals are kept only when the plan is carried out.',
      ja: 'あらかじめ定めた間隔での監査は、計画のとおりに実施して初めて満たされます。',
    },
    mend: {
      en: 'Perform the audit and record the day in `performed`, or plan a new day and record why it moved.',
      ja: '監査を実施して実施日(performed)を記録するか、延期の理由を残したうえで予定日を改めてください。',
    },
  },
  example: {
    bad: `auditProgramme: {intervalMonths: 12}
audits:
  - {id: IA-2024, type: internal, planned: 2024-09-02, performed: 2024-09-03}
`,
    good: `auditProgramme: {intervalMonths: 12}
audits:
  - {id: IA-2026, type: internal, planned: 2026-09-01, performed: 2026-09-03}
`,
  },
  check: (_project, ask) => [...overdueByInterval(ask), ...overdueByPlan(ask)],
});

function overdueByInterval(ask: Questions): readonly Draft[] {
  const [latest] = performedInternalAudits(ask);
  if (!latest || latest.day >= intervalStart(ask) || hasUnreadableDay(ask)) return none;
  const { audit, day } = latest;
  const args = { audit: labelOf(audit), day, months: intervalMonths(ask) };
  const programme = ask.single('auditProgramme');
  const related = programme?.has('/intervalMonths')
    ? [{ anchor: atValue(programme, '/intervalMonths'), message: { en: 'The interval', ja: '監査の間隔' } }]
    : [];
  return [{ variant: 'interval', anchor: atValue(audit, '/performed'), args, related }];
}

function overdueByPlan(ask: Questions): readonly Draft[] {
  return ask.entries('audits').flatMap((audit): readonly Draft[] => {
    const { planned } = audit.value;
    if (!isInternal(audit.value) || audit.has('/performed') || !isCalendarDate(planned) || planned >= ask.today)
      return none;
    return [{ variant: 'planned', anchor: atValue(audit, '/planned'), args: { audit: labelOf(audit), day: planned } }];
  });
}

export const auditProgrammeRules = [programmeMissing, intervalMissing, criteriaMissing, nonePerformed, overdue];
