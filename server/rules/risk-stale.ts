/** 4.2.1: how old an assessment is. */
import { addMonths, isCalendarDate } from '../facts/date';
import { atValue } from './anchors';
import { intervalMonths } from './audit-periods';
import { labelOf } from './label';
import { missingAnchor } from './missing-field';
import { none, rule } from './rule';

export const stale = rule({
  code: 'risk/stale',
  severity: 'warning',
  on: 'risks',
  judges: ['4.2.1.a'],
  clause: '4.2.1',
  messages: {
    default: {
      en: 'The risk {name} was last assessed on {day}, longer ago than {months} months (4.2.1).',
      ja: 'リスク{name}の最後の評価は{day}で、{months}か月より前です。再評価してください(4.2.1)。',
    },
    undated: {
      en: 'It is not said when the risk {name} was assessed (4.2.1).',
      ja: 'リスク{name}を評価した日(assessedOn)が書かれていません(4.2.1)。',
    },
  },
  explanation: {
    when: {
      en: "The day in `assessedOn` is longer ago than the audit programme's interval, or 12 months without one; or an estimated risk has no such day.",
      ja: 'assessedOnの日付が、監査プログラムの間隔(なければ12か月)より前である場合、又は見積りのあるリスクに日付がない場合に示します。',
    },
    why: {
      en: 'Risks are assessed at planned intervals and upon changes; an old estimate may no longer hold.',
      ja: 'リスクアセスメントは、定めた間隔と変更の際に行います。古い見積りは現状に合わないおそれがあります。',
    },
    mend: { en: 'Assess it again and write the new day.', ja: '再評価して、その日付を書いてください。' },
  },
  example: {
    bad: `risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, assessedOn: 2020-05-11}
`,
    good: `auditProgramme: {intervalMonths: 12}
risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, assessedOn: 2026-05-11}
`,
  },
  check: (risk, ask) => {
    const day = risk.value.assessedOn;
    if (!risk.has('/assessedOn') && risk.has('/likelihood') && risk.has('/impact')) {
      return [{ variant: 'undated', anchor: missingAnchor(risk, '/assessedOn'), args: { name: labelOf(risk) } }];
    }
    if (!isCalendarDate(day)) return none;
    const months = intervalMonths(ask);
    if (addMonths(day, months) >= ask.today) return none;
    return [{ anchor: atValue(risk, '/assessedOn'), args: { name: labelOf(risk), day, months }, data: { months } }];
  },
  fix: ({ anchor, variant }, ask) =>
    anchor.kind !== 'field' || variant !== 'undated'
      ? []
      : [
          {
            title: { en: 'Date the assessment today', ja: '評価日を今日に設定' },
            changes: [{ kind: 'set', subject: anchor.subject, at: '/assessedOn', value: ask.today }],
          },
        ],
});
