import { counted } from '../../words/counted';
import { bracketed } from '../../words/listing';
import { shortened } from '../../words/shortened';
import type { Bilingual } from '../../words/bilingual';
import { mark } from '../../facts/marks';
import { textIn } from '../../facts/text';
import { isOf, type Subject } from '../../workspace/subject';
import type { ReferenceKind } from '../../schema/field';
import { ageOf, validityOf } from './age';
import type { HoverContext } from './context';
import { linkTo } from './link';
import { code, escapeMarkdown, paragraphs, quotedText as quoted } from '../../markup/markdown';
import { titleOf } from '../../workspace/names';

const words = {
  defined: { en: 'Defined here', ja: '定義箇所' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A person, a service, evidence: what it is called, where it is defined, and how many places refer to it. */
export function entryHover(kind: ReferenceKind, id: string, context: HoverContext): string {
  const { ask, language, project, service } = context;
  const subject = ask.definition(kind, id);
  if (!subject) return '';
  const count = ask.count(mark.refers(kind, id));
  const uses = language === 'ja' ? `参照 ${count}件` : counted(count, 'reference');
  const section = service.schema.root.properties.get(subject.section)?.title[language];
  const where = [section && escapeMarkdown(section), linkTo(subject, words.defined[language], project), uses];
  return paragraphs(
    `**${quoted(id)}** ${quoted(titleOf(subject, language))}`.trimEnd(),
    factsOf(subject, context),
    where.filter(Boolean).join(' · '),
  );
}

/** What people want to know of a thing before they rely on it. */
function factsOf(subject: Subject<unknown>, context: HoverContext): string {
  const { language } = context;
  const separator = language === 'ja' ? '、' : ', ';
  if (isOf(subject, 'people')) {
    const { title, department } = subject.value;
    const facts = [title, department].map((text) => quoted(textIn(text, language)));
    return facts.filter(Boolean).join(separator);
  }
  if (!isOf(subject, 'evidence')) return '';
  const evidence = subject.value;
  const location = evidence.location ? bracketed(code(shortened(evidence.location)), language) : '';
  return `${[ageOf(evidence, context), validityOf(evidence, context)].filter(Boolean).join(separator)}${location}`.trim();
}
