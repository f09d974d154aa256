import type { Language } from '../../words/bilingual';
import type { Explanations } from '../../catalog/explanations';
import type { IsmsService } from '../../isms-service';
import type { DocumentUri } from '../../workspace/subject';
import type { Field, ReferenceKind } from '../../schema/field';
import type { Position, Range } from '../../yaml/positions';
import { cursorAt, type NodeAt } from '../cursor';
import { clauseHover, sectionClauses, virtualisationGuidance } from './clause';
import type { HoverContext } from './context';
import { controlHover } from './control';
import { editionNote } from './edition';
import { enisaRiskHover } from './enisa';
import { enisaAssetHover, enisaVulnerabilityHover } from './enisa-item';
import { entryHover } from './entry';
import { choiceHover, fieldHover, keyPath } from './field';
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
  const { project, section, node } = cursor;
  const context = { service, project, ask: checker.questions(), language, explanations, licensedTexts };
  if (section) {
    const field = service.schema.root.properties.get(section.name);
    return field && { contents: sectionHover(section.name, field, context), range: section.range };
  }
  if (!node?.field) return undefined;
  const contents = node.part === 'key' ? keyHover(node, node.field, context) : valueHover(node, node.field, context);
  return contents === '' ? undefined : { contents, range: cursor.point.range(node.span) };
}

function sectionHover(name: string, field: Field, context: HoverContext): string {
  return divided(
    fieldHover([name], field, context),
    name === 'systems' ? virtualisationGuidance(context) : sectionClauses(name, field.clause, context),
  );
}

function keyHover(node: NodeAt, field: Field, context: HoverContext): string {
  const path = keyPath(node);
  const explained = fieldHover(path, field, context);
  return isCloudEdition(path) ? divided(explained, editionNote(context)) : explained;
}

function valueHover(node: NodeAt, field: Field, context: HoverContext): string {
  if (isCloudEdition(keyPath(node))) return divided(choiceHover(node, field, context), editionNote(context));
  const kind = field.refersTo ?? field.defines;
  const named = kind ? referenceHover(kind, node.text, context) : '';
  return named === '' ? choiceHover(node, field, context) : named;
}

function isCloudEdition(path: readonly string[]): boolean {
  return path.join('.') === 'standards.iso27017';
}

function referenceHover(kind: ReferenceKind, id: string, context: HoverContext): string {
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
    default:
      return entryHover(kind, id, context);
  }
}
