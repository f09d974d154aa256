import { describe, expect, it } from 'vitest';
import { plainStyle } from '../../../server/features/completion/style';
import { entryTemplates } from '../../../server/features/completion/templates/template';
import { expandSnippet } from '../../support/accepting';
import { findingsOf, knowledge, openFixture } from '../../support/rules';
import { accepted, completeAt, itemAt, templatesAt } from './completing';

const isms = `isms: 1
people:
  - {id: hanako, name: 情報 花子}
services:
  - {id: crm, name: CRM, roles: [provider]}
criteria:
  likelihood: [rare, often]
  impact: [small, "large, very"]
`;

describe('templates', () => {
  it('are there for every list of the language', () => {
    const { root, sections, entry } = knowledge.schema;
    const lists = [...root.properties].filter(([, field]) => field.items?.properties.size).map(([name]) => name);
    const nested = sections.flatMap((section) =>
      [...(entry(section)?.properties ?? [])]
        .filter(
          ([key, field]) =>
            section !== 'criteria' && field.items?.properties.size && !field.items.prose && key !== 'controls',
        )
        .map(([key]) => `${section}/${key}`),
    );
    const templated = new Set(entryTemplates.map(({ section }) => section));
    expect([...templated].sort()).toEqual([...lists, ...nested, 'soa.controls'].sort());
  });

  it('name keys of the language, in its order', () => {
    for (const { section, fields } of entryTemplates) {
      const [name = '', list] = section.split('/');
      const entry = knowledge.schema.entry(name);
      const field = list === undefined ? entry : entry?.properties.get(list)?.items;
      const order = [...(field?.properties.keys() ?? [])];
      const places = Object.entries(fields).flatMap(([key, value]) =>
        value === undefined ? [] : [order.indexOf(key)],
      );
      expect(places).toEqual([...places].filter((place) => place >= 0).sort((left, right) => left - right));
    }
  });

  it.each([
    ['a new item', 'risks:\n  - <|>\n'],
    ['a new item without a space', 'risks:\n  -<|>\n'],
    ['a new item without a dash', 'risks:\n  <|>\n'],
    ['between items', 'risks:\n  - id: a\n  <|>\n  - id: b\n'],
    ['a word half typed', 'risks:\n  - ri<|>\n'],
  ])('are offered where an entry may begin: %s', (_, text) => {
    expect(templatesAt(text)).toEqual(['Risk …', 'Risk that is retained …']);
    expect(templatesAt(text, 'ja')).toEqual(['リスク …', '保有するリスク …']);
  });

  it.each([
    ['a value', 'risks:\n  - id: R\n    likelihood: <|>\n'],
    ['a key of an entry', 'risks:\n  - id: R\n    <|>\n'],
    ['an entry that has a key', 'risks:\n  - <|>\n    title: x\n'],
    ['before a comment', 'risks:\n  - <|># TODO\n'],
    ['in braces', 'risks:\n  - {<|>}\n'],
    ['the column of a section', 'risks:\n  - id: R\n<|>'],
    ['a list of words', 'risks:\n  - id: R\n    enisa:\n      - <|>\n'],
    ['a mapping in an entry', 'risks:\n  - id: R\n    plan:\n      <|>\n'],
  ])('are not offered elsewhere: %s', (_, text) => {
    expect(templatesAt(text)).toEqual([]);
  });

  it('are filled with what this ISMS has', () => {
    const text = `${isms}risks:\n  - {id: RISK-007, title: x}\n  - <|>\n`;
    expect(accepted(text, 'Risk …')).toBe(`${isms}risks:
  - {id: RISK-007, title: x}
  - id: RISK-008
    title: <what may happen>
    enisa: []
    services: [crm]
    affects: [confidentiality, integrity, availability]
    owner: hanako
    likelihood: TODO
    impact: TODO
    assessedOn: 2026-11-23
    treatment: modify
    controls: []
    residual: {likelihood: TODO, impact: TODO}<|>
`);
    const { newText } = itemAt(text, 'Risk …').textEdit ?? { newText: '' };
    expect(newText).toContain('likelihood: ${6|TODO,rare,often|}');
    expect(newText).toContain('impact: ${7|TODO,small,"large\\, very"|}');
  });

  it('write their dash once', () => {
    for (const text of ['services:\n  - <|>\n', 'services:\n  -<|>\n', 'services:\n  <|>\n'])
      expect(accepted(text, 'Cloud service that we use …')).toMatch(/^services:\n {2}- id: used-service\n {4}name: </);
  });

  it('state the next control that is not stated', () => {
    const text = 'soa:\n  controls:\n    - {id: "5.1.1", applicable: true}\n    - <|>\n';
    expect(accepted(text, '適用しない管理策 …', 'ja')).toContain('    - id: 6.1.1\n      applicable: false\n');
  });

  it('speak the language of the reader', () => {
    expect(accepted('people:\n  - <|>\n', '要員 …', 'ja')).toContain('name: ＜氏名＞');
  });

  it('are plain text, indented, for an editor that says nothing', () => {
    const text = `${isms}risks:\n  - <|>\n`;
    const item = itemAt(text, 'Risk …', 'en', plainStyle);
    expect(item.insertTextFormat).toBeUndefined();
    expect(item.textEdit?.newText).not.toMatch(/[$|\\]/);
    expect(accepted(text, 'Risk …', 'en', plainStyle)).toContain('  - id: RISK-001\n    title: <what may happen>\n');
  });

  it('leave nothing to repair but what is to be written', () => {
    for (const { section, title } of entryTemplates) {
      const [name = '', list] = section.split('/');
      const entry = knowledge.schema.entry(name);
      const isList = knowledge.schema.isList(name);
      const lines =
        name === 'soa.controls'
          ? 'soa:\n  controls:\n    - <|>\n'
          : list === undefined
            ? `${name}:\n  - <|>\n`
            : isList
              ? `${name}:\n  - id: a\n    ${list}:\n      - <|>\n`
              : `${name}:\n  ${list}:\n    - <|>\n`;
      expect(entry).toBeDefined();
      const after = accepted(lines, `${title.en} …`).replace('<|>', '');
      const service = openFixture(after);
      const codes = findingsOf(service, [
        'yaml/syntax',
        'yaml/duplicate-key',
        'schema/unknown-key',
        'schema/value',
        'schema/date',
      ]).map(({ finding }) => finding.rule.code);
      expect([section, codes]).toEqual([section, []]);
    }
  });
});

describe('a section', () => {
  it('ends inside its first entry, and the list opens', () => {
    const item = itemAt('<|>', 'risks');
    expect(expandSnippet(item.textEdit?.newText ?? '', '|')).toBe('risks:\n  - |');
    expect(item.command?.command).toBe('editor.action.triggerSuggest');
  });

  it('opens nothing in an editor that has named no command for it', () => {
    expect(completeAt('<|>', 'en', plainStyle).items.some(({ command }) => command)).toBe(false);
  });
});

describe('the next id', () => {
  const next = (ids: readonly string[]): string => {
    const rows = ids.map((id) => `  - {id: ${id}, title: x}\n`).join('');
    return /- id: (?<id>\S+)/.exec(accepted(`risks:\n${rows}  - <|>\n`, 'Risk …'))?.groups?.['id'] ?? '';
  };

  it.each([
    [[], 'RISK-001'],
    [['RISK-001'], 'RISK-002'],
    [['R-1', 'R-2', 'R-9'], 'R-10'],
    [['R-9', 'R-10', 'X-99'], 'R-11'],
    [['R-099', 'R-100'], 'R-101'],
    [['あ', 'い'], 'RISK-001'],
    [['リスク1', 'リスク2'], 'リスク3'],
    [Array.from({ length: 500 }, (_, index) => `R-${index + 1}`), 'R-501'],
  ])('goes on from %j', (ids, expected) => {
    expect(next(ids)).toBe(expected);
  });
});
