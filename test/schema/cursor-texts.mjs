// A text for each field of the language that takes one of several known values, with the cursor where the value goes.

/** `{path, text, values}`: the path for messages, a text that ends at the cursor, and what an editor should offer there. */
export function fieldsWithKnownValues(source, knownIds) {
  return fieldsOf(source, source, [], knownIds, new Set());
}

function fieldsOf(node, source, path, knownIds, above) {
  const resolved = resolve(node, source);
  const values = resolved.enum ?? resolved.then?.enum ?? knownIds[resolved['x-refersTo']];
  const own = values === undefined ? [] : [{ path: path.join('.'), text: textAt(path), values: values.map(String) }];
  if (above.has(resolved)) return own;
  const inner = new Set([...above, resolved]);
  const below = (child, key) => fieldsOf(child, source, [...path, key], knownIds, inner);
  return [
    ...own,
    ...Object.entries(resolved.properties ?? {}).flatMap(([key, child]) => below(child, key)),
    ...(resolved.items ? below(resolved.items, '-') : []),
    ...(typeof resolved.additionalProperties === 'object' ? below(resolved.additionalProperties, 'any') : []),
  ];
}

function resolve(node, source) {
  const target = node.$ref ?? node.allOf?.[0]?.$ref;
  if (target === undefined) return node;
  return { ...source.definitions[target.slice('#/definitions/'.length)], ...node, $ref: undefined, allOf: undefined };
}

/** Block style, each key one step deeper than the one above it: `risks:`, `  - treatment: `. */
function textAt(path) {
  let text = '';
  let column = 0;
  let continues = false;
  for (const key of path) {
    if (!continues) text += `${text === '' ? '' : '\n'}${' '.repeat(column)}`;
    text += key === '-' ? '- ' : `${key}:`;
    continues = key === '-';
    column += 2;
  }
  return continues ? text : `${text} `;
}
