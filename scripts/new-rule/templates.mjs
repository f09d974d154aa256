// The files of a rule before anybody has said what it finds. They compile; their tests fail until they are filled in.

/** By what a rule judges: imports, a message about it, and a check that finds nothing real yet. */
const ofEntries = {
  helpers: 'none, rule',
  imports: "import { atEntry } from '../../check/anchors';\nimport { labelOf } from '../../check/label';\n",
  called: '{name}',
  check: "(entry) => (entry.has('/TODO') ? [{ anchor: atEntry(entry), args: { name: labelOf(entry) } }] : none)",
};
const ofSlices = {
  helpers: 'rule',
  imports: '',
  called: '{key}',
  check: `(slice) => slice.keys
    .filter(({ section }) => section === 'TODO')
    .map(({ section, range }) => ({ anchor: { kind: 'text', slice, range }, args: { key: section } }))`,
};
const ofProjects = {
  helpers: 'none, rule',
  imports: "import { atRoot } from '../../check/anchors';\nimport { mark } from '../../facts/marks';\n",
  called: '…',
  check: "(_project, ask) => (ask.has(mark.section('TODO')) ? [{ anchor: atRoot, args: {} }] : none)",
};

export function ruleText({ code, name, on, clause }) {
  const { imports, helpers, called, check } = { 'every-slice': ofSlices, project: ofProjects }[on] ?? ofEntries;
  const cited = clause === '' ? '' : ` (${clause})`;
  return `/** TODO: what the rule is about, in a line. */
${imports}import { ${helpers} } from '../../check/rule';

export const ${name} = rule({
  code: '${code}',
  severity: 'warning',
  on: '${on}',
  remarks: [],
  clause: '${clause}',
  messages: {
    default: { en: 'TODO: ${called} …${cited}.', ja: 'TODO: ${called}…${cited}' },
  },
  check: ${check},
});
`;
}

export function docsText({ code, name, file, fixture }) {
  const example = fixture.replace(/ #! CODE/, '');
  return `import type { RuleDocs } from '../docs';

/** What the documentation says of the rule in ${file}.ts. */
export const ${name}Docs: Readonly<Record<string, RuleDocs>> = {
  '${code}': {
    when: { en: 'TODO: in which case the finding stands.', ja: 'TODO' },
    why: { en: 'TODO: why the clause asks for it, in words of our own.', ja: 'TODO' },
    mend: { en: 'TODO: what to do about it.', ja: 'TODO' },
    example: {
      bad: \`${example}\`,
      good: \`${example}\`,
    },
  },
};
`;
}

export function testText({ code, fixture }) {
  return `import { describe, it } from 'vitest';
import { expectFindings } from '../../support/rules';

describe('${code}', () => {
  const codes = ['${code}'];

  it('TODO: stands on what is wrong', () => {
    expectFindings(
      \`${fixture.replace('CODE', code)}\`,
      codes,
    );
  });
});
`;
}
