/** What counts today: closed risks stay in the register, and services come into scope and leave it. */
import { isInScope, isOpenRisk, isSystemInScope } from '../../workspace/scope';
import { isOf, type Subject } from '../../workspace/subject';
import { isMisspelt, isOfOtherType } from './misspelt';
import type { Questions } from '../../workspace/questions';
import { none, type Anchor, type Judged, type Rule, type RuleSubject } from '../../check/rule';

/**
 * The rule, silent on closed risks, on services outside their days and their systems, on what is no entry, and on risks and
 * rows of the statement that are about such services alone: nothing is asked for them.
 */
export function ofWhatCounts(rule: Rule): Rule {
  return {
    ...rule,
    check: (judged, ask) => {
      if (!counts(judged, ask)) return none;
      const drafts = rule.check(judged, ask).filter(({ anchor }) => !lacksMisspelt(anchor, ask));
      // Asked last: most entries have nothing to say.
      return drafts.length > 0 && isOver(judged, ask) ? none : drafts;
    },
  };
}

/** What seems to be missing stands there under a misspelt key, which has a finding of its own. */
function lacksMisspelt(anchor: Anchor, ask: Questions): boolean {
  return anchor.kind === 'field' && anchor.lacks !== undefined && isMisspelt(anchor.subject, anchor.lacks, ask);
}

function isOver(judged: Judged<RuleSubject>, ask: Questions): boolean {
  if (!isEntry(judged) || !(isOf(judged, 'risks') || isOf(judged, 'soa.controls'))) return false;
  return isOfOthersAlone(judged.value, ask);
}

/** Whether a risk or row names services, and every one of them is outside its days. */
export function isOfOthersAlone({ services = [] }: { readonly services?: readonly string[] }, ask: Questions): boolean {
  return services.length > 0 && services.every((id) => isOutOfScope(id, ask));
}

/** A service that nothing defines has a finding of its own. */
function isOutOfScope(id: string, ask: Questions): boolean {
  const service = ask.definition('service', id);
  return service !== undefined && !isInScope(service.value, ask.today);
}

function counts(judged: Judged<RuleSubject>, ask: Questions): boolean {
  if (!isEntry(judged)) return true;
  // A text in place of an entry lacks everything, and has a finding of its own.
  if (isOfOtherType(judged, '')) return false;
  if (isOf(judged, 'risks')) return isOpenRisk(judged.value, ask);
  if (isOf(judged, 'systems')) return isSystemInScope(judged.value, ask);
  return !isOf(judged, 'services') || isInScope(judged.value, ask.today);
}

/** An entry of the project, and no stretch of text. */
function isEntry(judged: Judged<RuleSubject>): judged is Subject & Judged<RuleSubject> {
  return judged !== undefined && 'facts' in judged;
}
