import type { Language } from '../catalog/bilingual';
import type { Explanations } from '../catalog/explanations';
import { mark } from '../facts/marks';
import type { IsmsService } from '../isms-service';
import type { Questions } from '../project/questions';
import type { DocumentUri } from '../project/subject';
import type { Field, ReferenceKind } from '../schema/field';
import type { Position, Range } from '../yaml/positions';
import { cursorAt, type Cursor, type NodeAt } from './cursor';
import { clauseHover } from './hover-clause';
import { controlHover } from './hover-control';
import { enisaHover } from './hover-enisa';
import { code, escapeMarkdown, paragraphs } from './markdown';
import { titleOf } from './names';

export interface Hover {
  /** Markdown. */
  readonly contents: string;
  readonly range: Range;
}

export interface HoverContext {
  readonly service: IsmsService;
  readonly ask: Questions;
  readonly language: Language;
  readonly explanations: Explanations;
}

/** Explains what stands at a position: a section by its clause, a key by the schema, a value by what it names. */
export function hover(
  service: IsmsService,
  uri: DocumentUri,
  text: string,
  position: Position,
  language: Language,
  explanations: Explanations,
): Hover | undefined {
  const cursor = cursorAt(service, uri, text, position);
  const checker = cursor && service.checkerOf(cursor.project);
  if (!cursor || !checker) return undefined;
  const context = { service, ask: checker.questions(), language, explanations };
  const { section, node } = cursor;
  if (section) {
    const field = service.language.root.properties.get(section.name);
    return field && { contents: sectionHover(section.name, field, context, cursor), range: section.range };
  }
  if (!node?.field) return undefined;
  const contents =
    node.part === 'key' ? fieldHover(lastName(node), node.field, language) : valueHover(node, node.field, context);
  return contents === '' ? undefined : { contents, range: cursor.point.range(node.span) };
}

function sectionHover(name: string, field: Field, context: HoverContext, cursor: Cursor): string {
  const heading = fieldHover(name, field, context.language);
  return field.clause === undefined
    ? heading
    : paragraphs(heading, '---', clauseHover(field.clause, cursor.project, context));
}

function lastName({ pointer }: NodeAt): string {
  return pointer.slice(pointer.lastIndexOf('/') + 1);
}

/** A key: what to write, and what can be chosen from. */
export function fieldHover(name: string, field: Field, language: Language): string {
  const choices = field.enumerationTexts.size > 0 ? field.enumerationTexts : field.items?.enumerationTexts;
  const list = [...(choices ?? [])]
    .map(([value, text]) => `- ${code(value)} ${escapeMarkdown(text[language])}`)
    .join('\n');
  return paragraphs(
    `**${escapeMarkdown(field.title[language])}** ${code(name)}`,
    escapeMarkdown(field.description[language]),
    list,
  );
}

function valueHover(node: NodeAt, field: Field, context: HoverContext): string {
  const { language } = context;
  if (field.refersTo) {
    const named = referenceHover(field.refersTo, node.text, context);
    if (named !== '') return named;
  }
  if (field.defines === 'control') return controlHover(node.text, context);
  const meaning = field.enumerationTexts.get(node.text);
  return meaning ? paragraphs(`${code(node.text)} ${escapeMarkdown(meaning[language])}`) : '';
}

function referenceHover(kind: ReferenceKind, id: string, context: HoverContext): string {
  switch (kind) {
    case 'control':
      return controlHover(id, context);
    case 'enisaRisk':
    case 'enisaVulnerability':
    case 'enisaAsset':
      return enisaHover(kind, id, context);
    default:
      return entryHover(kind, id, context);
  }
}

/** A person, a service, evidence: what it is called, and how many places refer to it. */
function entryHover(kind: ReferenceKind, id: string, { ask, language }: HoverContext): string {
  const subject = ask.definition(kind, id);
  if (!subject) return '';
  const count = ask.count(mark.refers(kind, id));
  const uses = language === 'ja' ? `参照 ${count}件` : `${count} reference${count === 1 ? '' : 's'}`;
  return paragraphs(`**${escapeMarkdown(id)}** ${escapeMarkdown(titleOf(subject, language))}`, uses);
}
