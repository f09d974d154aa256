import type { Pointer } from '../../facts/fields';
import type { SectionName } from '../../facts/model';
import type { LocalizedText } from '../../facts/text';
import { isOf, type Entry, type Subject } from '../../workspace/subject';
import { atValue } from '../../check/anchors';
import { labelAt, valueAt } from '../../check/schema-fields';
import { none, rule, type Draft, type Rule, type RuleDefinition } from '../../check/rule';
import { emptyPhrases, type TextAt } from './justification';

interface Asked<On extends SectionName> extends Omit<RuleDefinition<On>, 'check' | 'fix' | 'messages'> {
  readonly fields: readonly Pointer[];
  /** Whether the fields are asked of this entry at all; always, unless told. */
  readonly when?: (subject: Entry<On>) => boolean;
  /** Whether the words are no answer here, given what else is written; always, unless told. */
  readonly isNoAnswer?: (empty: TextAt, textOf: (field: Pointer) => LocalizedText | undefined) => boolean;
  /** The clause as the message cites it, where it cites more than the rule's. */
  readonly cited?: string;
}

/** The counterpart of a rule on a missing field, with its code: the field is written, and its words say nothing (なし, 同上). */
export function emptyAnswer<On extends SectionName>(asked: Asked<On>): Rule {
  const { fields, when, isNoAnswer = () => true, cited = asked.clause.replace(/\)$/, ''), ...definition } = asked;
  return rule({
    ...definition,
    messages: {
      empty: {
        en: '"{text}" does not say anything of {field}: write what an outsider could check ({clause}).',
        ja: '「{text}」では{field}を説明したことになりません。第三者が確かめられる内容を書いてください({clause})。',
      },
    },
    check: (subject: Subject, ask): readonly Draft[] => {
      if (when && !(isOf(subject, definition.on) && when(subject))) return none;
      return fields.flatMap((field) =>
        emptyPhrases(field, textAt(subject, field))
          .filter((empty) => isNoAnswer(empty, (other) => textAt(subject, other)))
          .map(({ at, text }) => ({
            variant: 'empty',
            anchor: atValue(subject, at),
            args: { text, field: labelAt(subject, field, ask), clause: cited },
          })),
      );
    },
    // The checker gives a rule what `on` names; the check reads it only through its fields.
  } as RuleDefinition<On>);
}

function textAt(subject: Subject, field: Pointer): LocalizedText | undefined {
  const value = valueAt(subject.value, field);
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { en, ja } = value;
  return { ...(typeof en === 'string' ? { en } : {}), ...(typeof ja === 'string' ? { ja } : {}) };
}
