/** A comment that silences findings: which rule, why and until when, and what it is quiet about. */
import { readSuppressionComment, type SuppressionWords } from '../../check/suppression-comment';
import type { LocatedFinding } from '../../check/located-finding';
import { messageOf } from '../../check/message';
import type { Bilingual } from '../../words/bilingual';
import type { PlacedSlice, SliceComment } from '../../workspace/subject';
import { contains, shiftRange, type Position, type Range } from '../../yaml/positions';
import { code, escapeMarkdown, quotedText } from '../../markup/markdown';
import { beside, fact, inBrief, shortFirst } from './brief';
import type { HoverContext } from './context';
import { dueDay } from './day';
import { few } from './entries/told';
import { locationLink } from './link';
import { nextLines } from './next-step';
import { ruleLines } from './rule';

const words = {
  heading: { en: 'Suppression', ja: '指摘の抑制' },
  reason: { en: 'Reason', ja: '理由' },
  until: { en: 'Until', ja: '期限' },
  forever: { en: 'no end', ja: '期限なし' },
  silences: { en: 'Silences', ja: '抑制している指摘' },
  nothing: { en: 'nothing', ja: 'なし' },
  form: {
    en: 'Silences findings of one rule on its line, or on the next one: # isms-ignore CODE until=DATE: reason',
    ja: 'その行又は次の行の、一つのルールの指摘を抑制します。書き方：# isms-ignore ルール until=日付: 理由',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Nothing where no such comment stands. */
export function suppressionHover(
  placed: PlacedSlice,
  position: Position,
  context: HoverContext,
): { readonly contents: string; readonly range: Range } | undefined {
  for (const comment of placed.comments) {
    const range = shiftRange(comment.range, placed.line);
    const read = contains(range, position) ? readSuppressionComment(comment.text) : undefined;
    if (!read) continue;
    return {
      range,
      contents: 'code' in read ? readable(read, comment, placed, context) : faulty(comment, placed, context),
    };
  }
  return undefined;
}

function readable(read: SuppressionWords, comment: SliceComment, placed: PlacedSlice, context: HoverContext): string {
  const { language, service } = context;
  const rule = ruleLines(read.code, context);
  const silenced = service.findings(placed.document).filter(({ suppression }) => {
    return suppression?.slice === placed && suppression.range === comment.range;
  });
  const said = few(silenced, (located) => named(located, context), language);
  return shortFirst(
    {
      heading: `**${words.heading[language]}** ${code(read.code)}`,
      meaning: [
        beside(
          fact(words.reason, quotedText(read.reason), language),
          fact(words.until, read.until && dueDay(read.until, context), language) ?? words.forever[language],
        ),
      ],
      standing: [
        fact(words.silences, silenced.length > 0 ? said : words.nothing[language], language),
        ...rule.standing,
      ],
      next: whatIsFound(comment, placed, context),
    },
    rule.meaning.filter(Boolean).join(''),
  );
}

function faulty(comment: SliceComment, placed: PlacedSlice, context: HoverContext): string {
  const { language } = context;
  return shortFirst({
    heading: `**${words.heading[language]}**`,
    meaning: [escapeMarkdown(words.form[language])],
    next: whatIsFound(comment, placed, context),
  });
}

function named({ finding, location }: LocatedFinding, { language }: HoverContext): string {
  return locationLink(location, inBrief(messageOf(finding, language)));
}

/** Of the comment itself: that it is over, that it silences nothing, that it cannot be read. */
function whatIsFound({ range }: SliceComment, placed: PlacedSlice, context: HoverContext): readonly string[] {
  const own = context.service.findings(placed.document).find(({ finding: { anchor }, suppression }) => {
    return !suppression && anchor.kind === 'text' && anchor.slice === placed && anchor.range === range;
  });
  return own ? nextLines(own, context) : [];
}
