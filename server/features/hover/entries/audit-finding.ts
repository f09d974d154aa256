/** What an audit found: how serious it is, whether it is dealt with, and by when. */
import { isCalendarDate } from '../../../facts/date';
import type { Audit, AuditFinding } from '../../../facts/model';
import type { Subject } from '../../../workspace/subject';
import { filled } from '../../../words/filled';
import { gradeNames, nameIn } from '../../../words/names';
import { fitted } from '../../../words/fitted';
import { escapeMarkdown } from '../../../markup/markdown';
import { beside, fact } from '../brief';
import type { HoverContext } from '../context';
import { dueDay } from '../day';
import { linkTo } from '../link';
import { called, written, type Told, widths } from './told';

const words = {
  audit: { en: 'Audit', ja: '監査' },
  ungraded: { en: 'not graded', ja: '区分の記載なし' },
  control: { en: 'Control', ja: '管理策' },
  requirement: { en: 'Requirement', ja: '要求事項' },
  open: { en: '**open**', ja: '**未完了**' },
  closed: { en: 'closed', ja: '完了' },
  action: { en: 'Corrective action', ja: '是正処置' },
  noAction: { en: 'not written yet', ja: '記載なし' },
  due: { en: 'due {day}', ja: '期限 {day}' },
  done: { en: 'done {day}', ja: '{day}完了' },
} as const;

export function auditFindingTold(finding: AuditFinding, audit: Subject<Audit>, context: HoverContext): Told {
  const { language, project } = context;
  const { grade, control, requirement, description, status, action } = finding;
  return {
    meaning: [
      written(description, language),
      beside(
        grade === undefined
          ? words.ungraded[language]
          : escapeMarkdown(fitted(nameIn(gradeNames, grade)[language], widths.fact)),
        fact(words.control, control && escapeMarkdown(fitted(control, widths.fact)), language),
        fact(words.requirement, requirement && escapeMarkdown(fitted(requirement, widths.fact)), language),
        fact(words.audit, linkTo(audit, fitted(audit.value.id ?? '?', widths.fact), project), language),
      ),
    ],
    standing: [
      beside(
        (status === 'closed' ? words.closed : words.open)[language],
        fact(words.action, action ? actionOf(action, context) : words.noAction[language], language),
      ),
    ],
    details: [fact(words.action, written(action?.what, language), language)],
  };
}

/** By whom, and by when or since when. */
function actionOf(
  { owner, due, doneOn }: NonNullable<AuditFinding['action']>,
  context: HoverContext,
): string | undefined {
  const { language } = context;
  const done = isCalendarDate(doneOn) ? filled(words.done[language], { day: doneOn }) : undefined;
  const ahead = isCalendarDate(due) ? filled(words.due[language], { day: dueDay(due, context) }) : undefined;
  return beside(called(owner, 'person', context), done ?? ahead) ?? words.noAction[language];
}
