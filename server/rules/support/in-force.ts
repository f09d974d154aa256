/** What counts today: closed risks stay in the register, and services come into scope and leave it. */
import { isInScope, isOpenRisk } from '../../workspace/scope';
import { isOf, type Subject } from '../../workspace/subject';
import { isMisspelt, isOfOtherType } from './misspelt';
import type { Questions } from '../../workspace/questions';
import { none, type Anchor, type Judged, type Rule, type RuleSubject } from '../../check/rule';

/** The rule, silent on closed risks, on services outside their days and on what is no entry: nothing is asked for them. */
export function ofWhatCounts(rule: Rule): Rule {
  return {
    ...rule,
    check: (judged, ask) =>
      counts(judged, ask) ? rule.check(judged, ask).filter(({ anchor }) => !lacksMisspelt(anchor, ask)) : none,
  };
}

/** What seems to be missing stands there under a misspelt key, which has a finding of its own. */
function lacksMisspelt(anchor: Anchor, ask: Questions): boolean {
  return anchor.kind === 'field' && anchor.lacks !== undefined && isMisspelt(anchor.subject, anchor.lacks, ask);
}

function counts(judged: Judged<RuleSubject>, ask: Questions): boolean {
  if (!isEntry(judged)) return true;
  // A text in place of an entry lacks everything, and has a finding of its own.
  if (isOfOtherType(judged, '')) return false;
  if (isOf(judged, 'risks')) return isOpenRisk(judged.value);
  return !isOf(judged, 'services') || isInScope(judged.value, ask.today);
}

/** An entry of the project, and no stretch of text. */
function isEntry(judged: Judged<RuleSubject>): judged is Subject & Judged<RuleSubject> {
  return judged !== undefined && 'facts' in judged;
}
