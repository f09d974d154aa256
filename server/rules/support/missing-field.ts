import type { Bilingual } from '../../words/bilingual';
import type { Pointer } from '../../facts/fields';
import type { SectionName } from '../../facts/model';
import type { PlainValue } from '../../facts/read-value';
import type { Questions } from '../../workspace/questions';
import type { Entry } from '../../workspace/subject';
import { atLack, entryAt } from '../../check/anchors';
import { choose, type Choice } from './choices';
import { toDo, type Fix } from '../../check/fix';
import { labelOf } from '../../check/label';
import { none, rule, type Rule, type RuleDefinition } from '../../check/rule';

type Base<On extends SectionName> = Omit<RuleDefinition<On>, 'check' | 'fix'>;

/** A rule of the commonest kind: a field that must be written is not. Its fix inserts the field. */
export interface MissingFieldRule<On extends SectionName> extends Base<On> {
  readonly field: Pointer;
  /** Whether the field is asked of this entry at all; always, unless told. */
  readonly when?: (subject: Entry<On>, ask: Questions) => boolean;
  readonly fix: MissingFieldFix<On>;
}

export type MissingFieldFix<On extends SectionName> =
  | {
      readonly title: Bilingual;
      /** What the fix writes: what can be known, else a place for a person to decide. `TODO` unless told. */
      readonly value?: PlainValue;
    }
  /** Several fixes among which a person chooses. */
  | ((subject: Entry<On>, ask: Questions) => readonly Fix[])
  | {
      /** What is chosen: `risk owner`. */
      readonly what: Bilingual;
      readonly choices: (subject: Entry<On>, ask: Questions) => readonly Choice[];
      /** What stands there when there is nothing to choose from. */
      readonly undecided?: PlainValue;
    };

/** The message may use `{name}`: how a person calls the entry. */
export function missingField<On extends SectionName>(definition: MissingFieldRule<On>): Rule {
  const { field, when, fix, ...base } = definition;
  return rule<On>({
    ...base,
    check: (subject, ask) => {
      if (subject.has(field) || (when && !when(subject, ask))) return none;
      return [{ anchor: atLack(subject, field), args: { name: labelOf(subject) } }];
    },
    fix: ({ anchor }, ask): readonly Fix[] => {
      const subject = entryAt(anchor, base.on);
      if (!subject) return [];
      if (typeof fix === 'function') return fix(subject, ask);
      if ('choices' in fix) return choose(subject, field, fix.what, fix.choices(subject, ask), fix.undecided);
      const { title, value = toDo } = fix;
      return [{ title, preferred: true, changes: [{ kind: 'set', subject, at: field, value }] }];
    },
  });
}

export { atLack as missingAnchor };
