import type { Field, ReferenceKind } from '../../schema/field';
import type { NodeAt } from '../cursor';
import type { Candidate } from './candidate';
import { codeCandidates } from './codes';
import { controlCandidates } from './controls';
import { entryCandidates, nextIdCandidates } from './entries';
import { fileCandidates } from './files';
import { newPersonCandidates } from './new-person';
import { scaleOf } from './scales';
import type { ValueContext } from './value-context';
import { booleanCandidates, dayCandidates, enumerationCandidates, scaleCandidates } from './words';

/** Values of the field at the cursor that its list has not: words, ids of what it refers to, days, files. */
export function valueCandidates(node: NodeAt, context: ValueContext): readonly Candidate[] {
  const siblings = siblingValues(node);
  return allCandidates(node, context).filter(({ value }) => !siblings.has(String(value)));
}

/** Whether the field takes the path of a file: they are looked up only then. */
export function takesFile({ field }: NodeAt): boolean {
  return field?.refersTo === 'file';
}

function allCandidates(node: NodeAt, context: ValueContext): readonly Candidate[] {
  const field = node.field && valueField(node.field);
  if (!field) return [];
  if (field.refersTo)
    return [...enumerationCandidates(field, context), ...referenceCandidates(field.refersTo, node, context)];
  if (field.defines) return nextIdCandidates(field, listOf(node), context);
  if (field.enumeration.length > 0) return enumerationCandidates(field, context);
  if (field.types.includes('boolean')) return booleanCandidates();
  return field.date ? dayCandidates(context) : [];
}

/** A field that takes one value or a list of them offers the same for both. */
function valueField(field: Field): Field {
  if (!field.items || field.items.types.includes('object')) return field;
  const enumeration = field.enumeration.length > 0 ? field.enumeration : field.items.enumeration;
  const enumerationTexts = field.enumeration.length > 0 ? field.enumerationTexts : field.items.enumerationTexts;
  return { ...field.items, enumeration, enumerationTexts };
}

function referenceCandidates(kind: ReferenceKind, node: NodeAt, context: ValueContext): readonly Candidate[] {
  const { ask, language } = context;
  switch (kind) {
    case 'control':
      return controlCandidates(node, context);
    case 'enisaRisk':
    case 'enisaVulnerability':
    case 'enisaAsset':
    case 'requirement':
      return codeCandidates(kind, ask.catalog, language);
    case 'likelihood':
    case 'impact':
    case 'assetValue':
    case 'threatLevel':
    case 'vulnerabilityLevel':
    case 'level':
      return scaleCandidates(scaleOf(kind, ask));
    case 'file':
      return fileCandidates(node.entry.section, context);
    case 'person':
      return [...entryCandidates(kind, context), ...newPersonCandidates(context)];
    default:
      return entryCandidates(kind, context);
  }
}

/** The list that the mapping at the cursor is an item of, as templates name it: `audits/findings`. */
export function listOf({ entry, mappingPointer }: NodeAt): string {
  return entry.section + mappingPointer.replace(/\/\d+$/, '');
}

/** The other values of the list that the cursor is in. */
function siblingValues({ mapping, pointer }: NodeAt): ReadonlySet<string> {
  const key = pointer.split('/').at(-2);
  const list = mapping?.pairs.find((pair) => pair.key.text === key)?.value;
  if (list?.kind !== 'sequence') return new Set();
  return new Set(list.items.flatMap((item) => (item?.kind === 'scalar' ? [item.text] : [])));
}
