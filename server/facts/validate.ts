import { own } from '../words/own';
import { validators, type CompiledError } from '../schema/validators.generated';
import { childPointer, pointerKeys, type Pointer, type SchemaViolation } from './fields';
import type { PlainValue } from './read-value';

/** Validates an entry's value against the schema of its section and says what is wrong in our own terms. */
export function validateValue(section: string, value: PlainValue): readonly SchemaViolation[] {
  const validate = own(validators, section);
  if (!validate || validate(value)) return [];
  const violations = (validate.errors ?? []).flatMap(toViolation);
  // An enumeration inside a conditional is reported by the condition, too; a wrong type makes all else moot.
  const wrongTypes = new Set(violations.filter(({ kind }) => kind === 'type').map(({ at }) => at));
  const seen = new Set<string>();
  return violations.filter(({ kind, at, detail }) => {
    if (kind !== 'type' && wrongTypes.has(at)) return false;
    const key = `${kind} ${at} ${kind === 'missing-key' || kind === 'unknown-key' ? detail : ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function toViolation({ keyword, instancePath: at, params }: CompiledError): readonly SchemaViolation[] {
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      return [{ kind: 'unknown-key', at: childPointer(at, key), detail: key }];
    }
    case 'required':
      return [{ kind: 'missing-key', at, detail: String(params['missingProperty']) }];
    case 'type':
      return [{ kind: 'type', at, detail: String(params['type']) }];
    case 'enum':
      return [{ kind: 'value', at, detail: (params['allowedValues'] as readonly unknown[]).join(', ') }];
    case 'if':
      return [];
    default:
      return [{ kind: 'value', at, detail: keyword }];
  }
}

/** With what stands in place of the wanted type: the value itself is left out for the rules. */
export function withFound(violation: SchemaViolation, value: PlainValue): SchemaViolation {
  if (violation.kind !== 'type') return violation;
  const found = pointerKeys(violation.at).reduce<PlainValue | undefined>(child, value);
  if (Array.isArray(found)) return { ...violation, found: 'list' };
  if (typeof found === 'object') return found === null ? violation : { ...violation, found: 'mapping' };
  return found === undefined ? violation : { ...violation, found: { text: String(found) } };
}

/**
 * The value without its parts of a wrong type, so that rules see what the schema promises. Items of a list are
 * replaced by an empty one, because pointers count them.
 */
export function pruneWrongTypes(value: PlainValue, violations: readonly SchemaViolation[]): PlainValue {
  const wrong = violations.filter(({ kind }) => kind === 'type');
  if (wrong.some(({ at }) => at === '')) return Object.create(null) as PlainValue;
  for (const { at, detail } of wrong) prune(value, at, detail);
  return value;
}

function prune(value: PlainValue, at: Pointer, expected: string): void {
  const keys = pointerKeys(at);
  const last = keys.at(-1);
  let parent: PlainValue | undefined = value;
  for (const key of keys.slice(0, -1)) parent = child(parent, key);
  if (last === undefined || typeof parent !== 'object' || parent === null) return;
  if (Array.isArray(parent))
    parent[Number(last)] = expected.includes('string') ? '' : (Object.create(null) as PlainValue);
  else delete parent[last];
}

function child(parent: PlainValue | undefined, key: string): PlainValue | undefined {
  if (typeof parent !== 'object' || parent === null) return undefined;
  return Array.isArray(parent) ? parent[Number(key)] : parent[key];
}
