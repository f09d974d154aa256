import type { Pointer } from '../../facts/fields';
import type { SectionName } from '../../facts/model';
import type { LocalizedText } from '../../facts/text';
import type { Subject } from '../../workspace/subject';
import { atValue } from '../../check/anchors';
import { labelAt, valueAt } from '../../check/schema-fields';
import { rule, type Draft, type Rule, type RuleDefinition } from '../../check/rule';
import { emptyPhrases, type TextAt } from './justification';

type Asked<On extends SectionName> = Omit<RuleDefinition<On>, 'check' | 'fix' | 'messages'>;

interface EmptyAnswerOnly {
  readonly fields: readonly Pointer[];
  /** Whether the words are no answer here; always, unless told. */
  readonly when?: (textOf: (field: Pointer) => LocalizedText | undefined, empty: TextAt) => boolean;
}

type EmptyAnswer<On extends SectionName> = Asked<On> & EmptyAnswerOnly;

/** The counterpart of a rule on a missing field, with its code: the field is written, and its words say nothing (なし, 同上). */
export function emptyAnswer<On extends SectionName>(asked: EmptyAnswer<On>): Rule {
  const { fields, when = () => true, ...definition } = asked;
  return rule({
    ...definition,
    messages: {
      empty: {
        en: '"{text}" does not say anything of {field}: write what an outsider could check ({clause}).',
        ja: '「{text}」では{field}を説明したことになりません。第三者が確かめられる内容を書いてください({clause})。',
      },
    },
    check: (subject: Subject, ask): readonly Draft[] =>
      fields.flatMap((field) =>
        emptyPhrases(field, textAt(subject, field))
          .filter((empty) => when((other) => textAt(subject, other), empty))
          .map(({ at, text }) => ({
            variant: 'empty',
            anchor: atValue(subject, at),
            args: { text, field: labelAt(subject, field, ask), clause: definition.clause },
          })),
      ),
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
