/** Projects in which one thing stands very often, for each section and each list of the language: made from the schema. */
import { around, catalogued, fieldsOf, resolved, schema, valueOf, type Filling, type Node } from './schema-values';

/** How the many of a list are alike. */
const likenesses = [
  'distinct',
  'same id',
  'same text',
  'referring to one',
  'referring to each next',
  'referring to nobody',
  'empty',
  'suppressed',
] as const;
type Likeness = (typeof likenesses)[number];

export interface LargeProject {
  readonly name: string;
  /** The project with so many of it. */
  readonly text: (count: number) => string;
}

function fillingOf(likeness: Likeness, number: number): Filling {
  const id = likeness === 'same id' ? 'id-0' : `id-${number}`;
  const text = likeness === 'same text' ? '山田 太郎' : `文${number} CRM ${number}`;
  const others: Partial<Record<Likeness, string>> = {
    distinct: id,
    'same text': id,
    suppressed: `nobody-${number}`,
    'referring to each next': `id-${number + 1}`,
    'referring to nobody': `nobody-${number}`,
  };
  return { id, text, reference: (kind) => catalogued[kind] ?? others[likeness] ?? 'id-0' };
}

function entriesOf(section: string, items: Node, likeness: Likeness, count: number): string {
  const entries = Array.from({ length: count }, (_, number): string => {
    if (likeness === 'empty') return '  - {}\n';
    const value = `  - ${valueOf(items, fillingOf(likeness, number), 4) ?? 'x'}`;
    return likeness === 'suppressed' ? `${value} # isms-ignore ref/unresolved: x\n` : `${value}\n`;
  });
  return `${section}:\n${entries.join('')}`;
}

function lists(): readonly (readonly [string, Node])[] {
  return Object.entries(schema.properties ?? {}).flatMap(([section, node]) => {
    const { items } = resolved(node);
    return items ? [[section, items] as const] : [];
  });
}

/** Sections that are lists, with very many entries. */
export function largeSections(): readonly LargeProject[] {
  return lists().flatMap(([section, items]) =>
    likenesses.map((likeness) => ({
      name: `${section}, ${likeness}`,
      text: (count: number) => around(section, entriesOf(section, items, likeness, count)),
    })),
  );
}

/** Very many entries in every section: what grows with the one times the other. */
export function largeWholes(): readonly LargeProject[] {
  return likenesses.map((likeness) => ({
    name: `every section, ${likeness}`,
    text: (count) => {
      const one = Object.entries(schema.properties ?? {}).flatMap(([section, node]) => {
        const { properties } = resolved(node);
        if (!properties || section === 'lint') return [];
        return [`${section}:\n  ${fieldsOf(properties, fillingOf(likeness, 0), 5).join('\n  ')}\n`];
      });
      const many = lists().map(([section, items]) => entriesOf(section, items, likeness, count));
      return `isms: 1\n${one.join('')}${many.join('')}`;
    },
  }));
}

/** Lists within one entry, or within what stands once, with very many items. */
export function largeLists(): readonly LargeProject[] {
  return Object.entries(schema.properties ?? {}).flatMap(([section, node]) => {
    const top = resolved(node);
    const { properties = {} } = resolved(top.items ?? top);
    return Object.entries(properties).flatMap(([key, field]) => {
      const { items } = resolved(field);
      if (!items) return [];
      return likenesses.map((likeness) => ({
        name: `${section}.${key}, ${likeness}`,
        text: (count: number) => {
          const others = fieldsOf(properties, fillingOf('distinct', 0), 4).filter(
            (each) => !each.startsWith(`${key}:`),
          );
          const item = (number: number): string =>
            likeness === 'empty' ? '{}' : (valueOf(items, fillingOf(likeness, number), 3) ?? 'x');
          const lines = [
            ...others,
            `${key}: [${Array.from({ length: count }, (_, number) => item(number)).join(', ')}]`,
          ];
          const [dash, indent] = top.items ? ['  - ', '    '] : ['  ', '  '];
          return around(section, `${section}:\n${dash}${lines.join(`\n${indent}`)}\n`);
        },
      }));
    });
  });
}

/** What one text says of very many entries, and what many have in common with many. */
export function largeCrowds(): readonly LargeProject[] {
  const many = (count: number, each: (number: number) => string): string =>
    Array.from({ length: count }, (_, number) => each(number)).join('');
  const named = (count: number, name: (number: number) => string): string => {
    const names = Array.from({ length: count }, (_, number) => name(number)).join('、');
    return `scope: {statement: "${names}", relation: same, ismsScope: "全社。${names}"}\n`;
  };
  const services = (count: number, name: (number: number) => string): string =>
    `services:\n${many(count, (number) => `  - {id: s-${number}, name: ${name(number)}, roles: [provider]}\n`)}`;
  const people = (count: number): string =>
    `people:\n${many(count, (number) => `  - {id: p-${number}, name: 山田 太郎, department: 部${number}}\n`)}`;
  const [distinct, alike] = [(number: number) => `サービス${number}号`, () => 'Example CRM'];
  return [
    {
      name: 'services named in one text',
      text: (count) => `isms: 1\n${named(count, distinct)}${services(count, distinct)}`,
    },
    { name: 'services of one name', text: (count) => `isms: 1\n${named(count, alike)}${services(count, alike)}` },
    {
      name: 'services of one name, left out',
      text: (count) => `isms: 1\n${named(count, () => 'Example CRMを除く')}${services(count, alike)}`,
    },
    {
      name: 'audits by people of one name',
      text: (count) =>
        `isms: 1\n${people(count)}${services(count, distinct).replaceAll(/(s-(\d+)),/g, '$1, owner: p-$2,')}audits:\n${many(
          count,
          (number) =>
            `  - {id: a-${number}, type: internal, performed: 2026-05-01, services: [s-${number}], auditors: [p-${number}]}\n`,
        )}`,
    },
    {
      name: 'one audit by people of one name',
      text: (count) =>
        `isms: 1\n${people(count)}${services(count, distinct).replaceAll(/(s-(\d+)),/g, '$1, owner: p-$2,')}audits:
  - {id: a, type: internal, performed: 2026-05-01, controls: all, auditors: [${many(count, (number) => `p-${number}, `)}]}\n`,
    },
  ];
}
