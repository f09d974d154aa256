/** Texts that only hold a place: fixes and templates write them, and nothing may take them for an answer. */
import type { Bilingual } from '../../words/bilingual';
import { parentPointer, type Pointer } from '../../facts/fields';
import type { Questions } from '../../workspace/questions';
import { isOf, type Subject } from '../../workspace/subject';
import type { Field } from '../../schema/field';
import { isPlaceholder } from '../../facts/placeholder';
import { atValue } from '../../check/anchors';
import { rule } from '../../check/rule';
import { drafts, fieldAt, keyCalled, labelAt } from '../../check/schema-fields';
import { asWritten, choose, people, type Choice } from '../support/choices';
import { controlsFor } from '../support/control-choices';
import { stepsOf } from '../support/scales';

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
    return choices.length === 0 ? [] : choose(subject, data.at, inSentence(labelAt(subject, data.at, ask)), choices);
  },
});

/** What the project knows that could stand there. */
function choicesAt(subject: Subject<unknown>, at: Pointer, ask: Questions): readonly Choice[] {
  const field = fieldAt(subject, at, ask);
  if (!field) return [];
  // A list takes one of its items as a list; what is an item already knows the list's own choices.
  const isList = field.items !== undefined && !field.types.includes('string');
  const own = choicesOf(field, subject, at, ask);
  const choices = own.length > 0 || !field.items ? own : choicesOf(field.items, subject, at, ask);
  return isList ? choices.map(({ value, label }) => ({ value: [value as string], label })) : choices;
}

function choicesOf(field: Field, subject: Subject<unknown>, at: Pointer, ask: Questions): readonly Choice[] {
  if (field.enumeration.length > 0) return field.enumeration.map(said);
  if (field.types.includes('boolean')) return [true, false].map(said);
  switch (field.refersTo) {
    case undefined:
    case 'file':
      return [];
    case 'person':
      return people(ask);
    case 'control':
      return isOf(subject, 'risks') && parentPointer(at) === '/controls' ? treating(subject, ask) : [];
    default:
      return (stepsOf(field.refersTo, ask) ?? ask.ids(field.refersTo)).map(asWritten);
  }
}

function said(value: string | number | boolean): Choice {
  return { value, label: asWritten(String(value)).label };
}

function treating(subject: Parameters<typeof controlsFor>[0], ask: Questions): readonly Choice[] {
  return controlsFor(subject, ask).map(({ value, label }) => ({
    value: Array.isArray(value) ? (value[0] ?? '') : value,
    label,
  }));
}

/** A label stands alone with a capital; in a sentence without. */
function inSentence({ en, ja }: Bilingual): Bilingual {
  return { en: /^[A-Z][a-z]/.test(en) ? en.charAt(0).toLowerCase() + en.slice(1) : en, ja };
}

export const placeholderRules = [placeholder];
