/** Texts that only hold a place: fixes and templates write them, and nothing may take them for an answer. */
import type { Bilingual } from '../../words/bilingual';
import { isPlaceholder } from '../../facts/placeholder';
import { atValue } from '../../check/anchors';
import { rule } from '../../check/rule';
import { drafts, keyCalled, labelAt } from '../../check/schema-fields';
import { choicesAt, oneAt, togetherAt } from './placeholder-choices';

export const placeholder = rule({
  code: 'text/placeholder',
  severity: 'error',
  decidesByField: { concerns: ({ text }) => text !== undefined },
  on: 'every-entry',
  clause: '',
  messages: {
    default: {
      en: '"{value}" only holds a place: {key} is still to be written.',
      ja: '「{value}」は仮の記載であり、{key}がまだ決まっていません。内容を書いてください。',
    },
    nobody: {
      en: '"{value}" names nobody: write in {key} who it is, by name or by position.',
      ja: '「{value}」では誰なのか分かりません。{key}に氏名又は役職名を書いてください。',
    },
  },
  check: (subject, ask) =>
    drafts(subject, 'placeholder', ({ at, detail }) => ({
      ...(isPlaceholder(detail, 'prose') ? {} : { variant: 'nobody' }),
      anchor: atValue(subject, at),
      args: { value: detail.trim(), key: keyCalled(subject, at, ask) },
      data: { at },
    })),
  fix: ({ anchor, data }, ask) => {
    if (anchor.kind !== 'field') return [];
    const { subject } = anchor;
    const choices = choicesAt(subject, data.at, ask);
    if (choices.length === 0) return [];
    const what = inSentence(labelAt(subject, data.at, ask));
    return [...oneAt(subject, data.at, what, choices, ask), ...togetherAt(subject, data.at, what, choices, ask)];
  },
});

/** A label stands alone with a capital; in a sentence without. */
function inSentence({ en, ja }: Bilingual): Bilingual {
  return { en: /^[A-Z][a-z]/.test(en) ? en.charAt(0).toLowerCase() + en.slice(1) : en, ja };
}

export const placeholderRules = [placeholder];
