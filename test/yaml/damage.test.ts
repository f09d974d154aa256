import { describe, expect, it } from 'vitest';
import { expectFindings, findingsOf, openFixture } from '../support/rules';

const fileRules = [
  'yaml/syntax',
  'yaml/duplicate-key',
  'yaml/unsupported',
  'schema/unknown-key',
  'schema/type',
  'schema/missing-key',
];

/** Ids of the people that a file is understood to have. */
function peopleIn(text: string): readonly string[] {
  const service = openFixture(text);
  return service.workspace.projects().flatMap((project) => project.index.ids('person'));
}

const people = (line: string): string => `isms: 1
people:
  - id: hanako
    name: 情報 花子
${line}
  - id: jiro
    name: 情報 次郎
services: []
`;

describe('a half-typed line', () => {
  it.each([
    ['a word at column zero', 'ser'],
    ['a word and a space at column zero', 'ser '],
    ['a word in an entry', '    na'],
    ['an open quote in an entry', '    title: "CISO'],
    ['an open single quote in an entry', "    title: 'CISO"],
    ['an open bracket in an entry', '    competence: [cloud-audit'],
    ['an open brace in an entry', '    title: {ja: 長'],
    ['a lone dash', '  -'],
    ['a dash and a space', '  - '],
    ['a dash deeper than the others', '    - id: x'],
    ['an open item in flow', '  - {id: saburo'],
    ['a key without a value', '    title:'],
    ['a tab', '    title:\t"x'],
    ['a block scalar without text', '    title: |'],
    ['an anchor', '    title: &'],
    ['an alias', '    title: *'],
    ['a percent sign', '    title: %'],
    ['a colon', '    : x'],
  ])('damages at most its own entry: %s', (_, line) => {
    const found = peopleIn(people(line));
    expect(found).toContain('jiro');
    const complaints = findingsOf(openFixture(people(line)), fileRules).map(
      ({ location }) => location.range.start.line,
    );
    for (const at of complaints) expect([2, 3, 4]).toContain(at);
  });

  it('at column zero between items spoils neither', () => {
    expect(peopleIn(people('ser'))).toEqual(['hanako', 'jiro']);
    expectFindings(people('ser #! yaml/syntax(ser)'), fileRules);
  });

  it('at the end of an entry in CRLF leaves the next alone', () => {
    expect(peopleIn(people('    title: "CISO').replaceAll('\n', '\r\n'))).toContain('jiro');
  });
});

describe('files that are no mapping of sections', () => {
  it.each([
    ['empty', ''],
    ['comments only', '# nothing\n\n# yet\n'],
    ['blank lines', '\n\n  \n'],
    ['a lone document mark', '---\n'],
  ])('are fine as YAML when %s', (_, text) => {
    expect(findingsOf(openFixture(text), fileRules)).toEqual([]);
  });

  it.each([
    ['a list', '- id: hanako\n- id: jiro\n'],
    ['a word', 'hello\n'],
    ['a flow list', '[a, b]\n'],
  ])('are said once: %s', (_, text) => {
    expect(findingsOf(openFixture(text), fileRules).map(({ finding }) => finding.rule.code)).toEqual(['yaml/syntax']);
  });
});

describe('a conflict of git', () => {
  const conflict = `isms: 1
people:
  - id: hanako
<<<<<<< HEAD
    name: 情報 花子
=======
    name: 情報 はなこ
>>>>>>> theirs
  - {id: jiro, name: 情報 次郎}
`;
  const markerLine = 3;

  it.each(['\n', '\r\n'])('is one finding, at its first marker (%j)', (lineEnd) => {
    const service = openFixture(conflict.replaceAll('\n', lineEnd));
    const found = findingsOf(service, fileRules).map(({ finding, location }) => [finding.rule.code, location.range]);
    const range = { start: { line: markerLine, character: 0 }, end: { line: markerLine, character: 12 } };
    expect(found).toEqual([['yaml/syntax', range]]);
    expect(service.workspace.projects()[0]?.index.ids('person')).toEqual(['hanako', 'jiro']);
  });

  it('is one finding in the style with the common ancestor, and around whole entries', () => {
    expectFindings(
      `isms: 1
people:
<<<<<<< HEAD #! yaml/syntax
  - {id: hanako, name: 情報 花子}
||||||| base
=======
  - {id: jiro, name: 情報 次郎}
>>>>>>> theirs
`.replace('=======\n', '=======\n'),
      fileRules,
    );
  });
});

describe('byte order marks and line ends', () => {
  it('are no part of the first key', () => {
    expect(findingsOf(openFixture('\uFEFFisms: 1\npeople:\n  - {id: a, name: A}\n'), fileRules)).toEqual([]);
    expect(peopleIn('\uFEFFpeople:\n  - {id: a, name: A}\n')).toEqual(['a']);
  });

  it('count lines as the protocol does, a lone carriage return included', () => {
    const service = openFixture('isms: 1 # a\rb\npeople:\n  - {id: a, nme: A}\n');
    const lines = findingsOf(service, ['schema/unknown-key']).map(({ location }) => location.range.start.line);
    expect(lines).toEqual([3]);
  });
});
