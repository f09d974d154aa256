/** Values that fit the fields of the language, written as they may stand in a file: made from the schema. */
import jsonSchema from '../../schemas/source/isms.json';

export interface Node {
  readonly type?: string;
  readonly $ref?: string;
  readonly allOf?: readonly Node[];
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly required?: readonly string[];
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly definitions?: Readonly<Record<string, Node>>;
  readonly 'x-refersTo'?: string | readonly string[];
  readonly 'x-defines'?: string;
}

export const schema: Node = JSON.parse(JSON.stringify(jsonSchema));

export function resolved(node: Node): Node {
  const name = node.$ref?.replace('#/definitions/', '');
  const target = name === undefined ? undefined : schema.definitions?.[name];
  const [first] = [...(node.allOf ?? []), ...(node.anyOf ?? []), ...(node.oneOf ?? [])];
  const { $ref: _, allOf: _all, anyOf: _any, oneOf: _one, ...own } = node;
  return target ? { ...resolved(target), ...own } : first ? { ...resolved(first), ...own } : node;
}

/** What stands in the place of a value. */
export interface Filling {
  readonly id: string;
  readonly text: string;
  readonly reference: (kind: string) => string;
}

export const catalogued: Readonly<Record<string, string>> = {
  enisaRisk: 'R9',
  enisaVulnerability: 'V5',
  enisaAsset: 'A5',
  control: 'CLD.9.5.1',
};

/** A value that fits, as flow YAML; below depth, nothing more. */
export function valueOf(node: Node, filling: Filling, depth: number): string | undefined {
  const { type, properties, items, enum: words, format, pattern, ...rest } = resolved(node);
  const kind = [rest['x-refersTo'] ?? []].flat()[0];
  if (rest['x-defines'] !== undefined) return filling.id;
  if (kind !== undefined) return filling.reference(kind);
  if (rest.const !== undefined) return JSON.stringify(rest.const);
  if (words) return JSON.stringify(words[0]);
  if (type === 'array' && items) {
    const item = valueOf(items, filling, depth - 1);
    return item === undefined ? undefined : `[${item}]`;
  }
  if (properties) return depth <= 0 ? undefined : `{${fieldsOf(properties, filling, depth - 1).join(', ')}}`;
  if (type === 'boolean') return 'true';
  if (type === 'integer' || type === 'number') return '1';
  if (format === 'date' || pattern?.includes('\\d{4}-')) return '2026-05-01';
  return JSON.stringify(filling.text);
}

export function fieldsOf(
  properties: Readonly<Record<string, Node>>,
  filling: Filling,
  depth: number,
): readonly string[] {
  return Object.entries(properties).flatMap(([key, node]) => {
    const value = valueOf(node, filling, depth);
    return value === undefined ? [] : [`${key}: ${value}`];
  });
}

/** A small project around it, so that rules have something to compare with. */
export function around(section: string, written: string): string {
  const one = { id: 'one', text: '隔離', reference: (kind: string) => catalogued[kind] ?? 'one' };
  const others = Object.entries(schema.properties ?? {}).flatMap(([name, node]) => {
    if (name === section || ['isms', 'lint', 'enisaNotRelevant', 'notes'].includes(name)) return [];
    const value = valueOf(node, one, 5);
    return value === undefined ? [] : [`${name}: ${value}\n`];
  });
  return `isms: 1\n${others.join('')}${written}`;
}
