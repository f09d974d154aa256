/** Which rules look at the day: found by watching them, not by reading their sources. */
import { createIsmsService } from '../../server/isms-service';
import type { Rule } from '../../server/check/rule';
import type { Questions } from '../../server/workspace/questions';
import { ruleDocs } from '../../server/rules/docs-table';
import { rules } from '../../server/rules/table';
import { fixtureFolder, readProjectText } from '../support/project-text';
import { knowledge, testDay } from '../support/rules';

/** The codes of all rules whose check asks for the day in any of the texts. */
export function rulesThatAskForTheDay(texts: readonly string[]): ReadonlySet<string> {
  const asked = new Set<string>();
  const watched = rules.map((rule) => watch(rule, asked));
  for (const text of texts) {
    const service = createIsmsService({ today: testDay, rules: watched, knowledge, fileExists: () => false });
    for (const [name, content] of readProjectText(text).files) service.setText(fixtureFolder + name, content);
    service.refresh();
  }
  return asked;
}

/** The examples of all rules, bad and good: whatever a rule asks for, it asks for in one of its own. */
export function allExamples(): readonly string[] {
  return [...ruleDocs.values()].flatMap(({ example }) => (example ? [example.bad, example.good] : []));
}

function watch(rule: Rule, asked: Set<string>): Rule {
  const check: Rule['check'] = (subject, ask) =>
    rule.check(
      subject,
      watchDay(ask, () => asked.add(rule.code)),
    );
  return { ...rule, check };
}

function watchDay(ask: Questions, seen: () => void): Questions {
  return new Proxy(ask, {
    get(target, name) {
      if (name === 'today') seen();
      return Reflect.get(target, name) as unknown;
    },
  });
}
