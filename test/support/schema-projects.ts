/** Projects in which every field of the language stands. */
import { around, catalogued, fieldsOf, resolved, schema, type Filling } from './schema-values';

const distinct: Filling = { id: 'id-0', text: '文0 CRM 0', reference: (kind) => catalogued[kind] ?? 'id-0' };

/** For each section, projects in which long values stand: in every field as a text, and as it fits. */
export function projectsWithLongValues(long: string): readonly { readonly name: string; readonly text: string }[] {
  return Object.entries(schema.properties ?? {}).flatMap(([section, node]) => {
    const top = resolved(node);
    const { properties = {} } = resolved(top.items ?? top);
    const write = (name: string, lines: readonly string[]) => {
      const before = top.items ? '  - ' : '  ';
      const written = `${section}:\n${before}${lines.join(`\n${' '.repeat(before.length)}`)}\n`;
      return { name: `${section}, ${name}`, text: around(section, written) };
    };
    const keys = Object.keys(properties);
    const usual = (key: string): readonly string[] => fieldsOf({ [key]: properties[key] ?? {} }, distinct, 4);
    return [
      write(
        'texts',
        keys.map((key) => `${key}: ${long}`),
      ),
      write(
        'texts in all but the id',
        keys.flatMap((key) => (key === 'id' ? usual(key) : [`${key}: ${long}`])),
      ),
      write('as they fit', fieldsOf(properties, { id: long, text: long, reference: () => long }, 5)),
      write('as they fit, but for references', fieldsOf(properties, { ...distinct, text: long }, 5)),
      write('ids alone', fieldsOf(properties, { ...distinct, id: long }, 5)),
      write('as keys', [...keys.flatMap(usual), `${long}: x`]),
      ...['id', 'title', 'name'].map((key) => write(`alone as ${key}`, [`${key}: ${long}`])),
    ];
  });
}
