import type { Language } from '../../words/bilingual';
import type { Explanations } from '../../catalog/explanations';
import type { IsmsService } from '../../isms-service';
import type { DocumentUri, Subject } from '../../workspace/subject';
import type { Field, ReferenceKind } from '../../schema/field';
import type { Position, Range } from '../../yaml/positions';
import { cursorAt, type NodeAt } from '../cursor';
import { clauseHover } from './clause';
import type { HoverContext } from './context';
import { controlHover } from './control';
import { editionNote } from './edition';
import { enisaRiskHover } from './enisa';
import { enisaAssetHover, enisaVulnerabilityHover } from './enisa-item';
import { entryHover } from './entry';
import { keyHover, keyPath, nextAt } from './field';
import { isPlaceholderAt } from './place-to-fill';
import { ruleHover } from './rule';
import { sectionHover } from './section';
import { stepHover } from './step';
import { suppressionHover } from './suppression';
import { plainHover } from './value';
import { noLicensedTexts, type LicensedTexts } from './licensed';
import { divided } from '../../markup/markdown';
import type { SourceText } from '../../yaml/source-text';

export interface Hover {
  /** Markdown. */
  readonly contents: string;
  readonly range: Range;
}

/** Explains what stands at a position: a section by its clauses, a key by the schema, a value by what it names. */
export function hover(
  service: IsmsService,
  uri: DocumentUri,
  text: SourceText,
  position: Position,
  language: Language,
  explanations: Explanations,
  licensedTexts: LicensedTexts = noLicensedTexts,
): Hover | undefined {
  const cursor = cursorAt(service, uri, text, position);
  const checker = cursor && service.checkerOf(cursor.project);
  if (!cursor || !checker) return undefined;
  const { project, section, node, subject } = cursor;
  const context = { service, project, ask: checker.questions(), language, explanations, licensedTexts };
  if (section) {
    const field = service.schema.root.properties.get(section.name);
    return field && { contents: sectionHover(section.name, field, context), range: section.range };
  }
  if (!node?.field) return suppressionHover(cursor.point.placed, position, context);
  const contents = nodeHover(node, node.field, subject, context);
  return contents === '' ? undefined : { contents, range: cursor.point.range(node.span) };
}

function nodeHover(node: NodeAt, field: Field, subject: Subject | undefined, context: HoverContext): string {
  if (node.part === 'key' && isRuleCode(node))
    return ruleHover(node.text, context) || keyHover(node, field, subject, context);
  const keyNames = node.part === 'key' ? node.mappingField?.keyRefersTo : undefined;
  const named = keyNames ? referenceHover(keyNames, node, subject, context) : '';
  if (named !== '') return named;
  const explained =
    node.part === 'key' ? keyHover(node, field, subject, context) : valueHover(node, field, subject, context);
  return isCloudEdition(keyPath(node)) ? divided(explained, editionNote(context)) : explained;
}

function valueHover(node: NodeAt, field: Field, subject: Subject | undefined, context: HoverContext): string {
  const kind = field.refersTo ?? field.defines;
  const isNamed = kind !== undefined && !isPlaceholderAt(node.pointer, subject);
  const named = isNamed ? referenceHover(kind, node, subject, context) : '';
  return named === '' ? plainHover(node, field, subject, context) : named;
}

function isRuleCode(node: NodeAt): boolean {
  return keyPath(node).slice(0, -1).join('.') === 'lint.rules';
}

function isCloudEdition(path: readonly string[]): boolean {
  return path.join('.') === 'standards.iso27017';
}

/** `here` is the entry that the name stands in. */
function referenceHover(kind: ReferenceKind, node: NodeAt, here: Subject | undefined, context: HoverContext): string {
  const id = node.text;
  switch (kind) {
    case 'control':
      return controlHover(id, context);
    case 'enisaRisk':
      return enisaRiskHover(id, context);
    case 'enisaVulnerability':
      return enisaVulnerabilityHover(id, context);
    case 'enisaAsset':
      return enisaAssetHover(id, context);
    case 'requirement':
      return clauseHover(id, context);
    case 'likelihood':
    case 'impact':
    case 'assetValue':
    case 'threatLevel':
    case 'vulnerabilityLevel':
    case 'level':
      return stepHover(kind, id, nextAt(node.pointer, here, context), context);
    default:
      return entryHover(kind, id, context, here);
  }
}
