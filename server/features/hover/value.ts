/** A value that names nothing: a word that was chosen, a day, a switch, a number, a text. */
import { colon } from '../../words/listing';
import { own } from '../../words/own';
import { shortened } from '../../words/shortened';
import type { Bilingual } from '../../words/bilingual';
import { stepsOf } from '../../rules/support/scales';
import type { Field } from '../../schema/field';
import type { Subject } from '../../workspace/subject';
import type { NodeAt } from '../cursor';
import { shortFirst } from './brief';
import type { HoverContext } from './context';
import { dayStanding } from './day';
import { explained, nextAt, termText, toldField } from './field';
import { isPlaceholderAt, placeToFillHover } from './place-to-fill';
import { code, escapeMarkdown } from '../../markup/markdown';

const words = {
  unknown: { en: 'nothing in this ISMS has this id', ja: 'このISMSに、このIDをもつものはありません' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What follows from a switch, where more follows than its field says. */
const switches: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  'soa.controls.applicable': {
    true: {
      en: 'The control applies: say why in inclusionReason, and how far it is in status.',
      ja: 'この管理策を適用します。理由をinclusionReasonに、実施状況をstatusに書きます。',
    },
    false: {
      en: 'The control is excluded: say why in exclusionReason.',
      ja: 'この管理策を除外します。理由をexclusionReasonに書きます。',
    },
  },
};

export function plainHover(node: NodeAt, field: Field, subject: Subject | undefined, context: HoverContext): string {
  if (isPlaceholderAt(node.pointer, subject)) return placeToFillHover(node, field, context);
  const { language } = context;
  const told = toldField(node, field);
  const path = told.path;
  const next = nextAt(node.pointer, subject, context);
  const meaning = field.enumerationTexts.get(node.text)?.[language];
  const chosen = `${code(shortened(node.text))} ${escapeMarkdown(meaning ?? '')}`.trimEnd();
  if (meaning !== undefined) return shortFirst({ heading: chosen, next }, termText([...path, node.text], context));
  const effect = own(own(switches, path.join('.')) ?? {}, node.text)?.[language];
  const isUnknown = next.length === 0 && isId(field, context);
  return shortFirst(
    {
      ...explained(path.at(-1) ?? '', told.field, language),
      standing: [
        effect === undefined ? undefined : `${code(node.text)}${colon(language)}${escapeMarkdown(effect)}`,
        dayStanding(node, field, subject, context),
        isUnknown ? `${code(shortened(node.text))}${colon(language)}${words.unknown[language]}` : undefined,
      ],
      next,
    },
    // What anybody may write may happen to be a word of the glossary: there, the key must agree as well.
    termText([...path, node.text], context, 2),
  );
}

/** Whether only the id of something may stand there: neither a path, nor a step of a scale, nor words. */
function isId({ refersTo, orProse }: Field, { ask }: HoverContext): boolean {
  return refersTo !== undefined && refersTo !== 'file' && !orProse && stepsOf(refersTo, ask) === undefined;
}
