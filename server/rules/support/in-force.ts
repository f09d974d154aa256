/** What counts today: closed risks stay in the register, and services come into scope and leave it. */
import { isInScope, isOpenRisk, isSystemInScope } from '../../workspace/scope';
import { isOf, type Subject } from '../../workspace/subject';
import type { Questions } from '../../workspace/questions';
import { none, type Judged, type Rule, type RuleSubject } from '../../check/rule';

/** The rule, silent on closed risks, and on services outside their days and their systems: nothing is asked for them. */
export function ofWhatCounts(rule: Rule): Rule {
  return { ...rule, check: (judged, ask) => (counts(judged, ask) ? rule.check(judged, ask) : none) };
}

function counts(judged: Judged<RuleSubject>, ask: Questions): boolean {
  if (!isEntry(judged)) return true;
  if (isOf(judged, 'risks')) return isOpenRisk(judged.value);
  if (isOf(judged, 'systems')) return isSystemInScope(judged.value, ask);
  return !isOf(judged, 'services') || isInScope(judged.value, ask.today);
}

/** An entry of the project, and no stretch of text. */
function isEntry(judged: Judged<RuleSubject>): judged is Subject & Judged<RuleSubject> {
  return judged !== undefined && 'facts' in judged;
}
