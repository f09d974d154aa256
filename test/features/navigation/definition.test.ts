import { describe, expect, it } from 'vitest';
import { definition } from '../../../server/features/navigation/definition';
import { createPositionTable } from '../../../server/yaml/positions';
import { fixtureFolder, readProjectText } from '../../support/project-text';
import { openFixture } from '../../support/rules';

/** Where the thing at `<|>` is defined: `file:text` for each place. */
function definitionsAt(fixture: string): readonly string[] {
  const marked = [...readProjectText(fixture).files].find(([, content]) => content.includes('<|>'));
  if (!marked) throw new Error('no cursor');
  const service = openFixture(fixture.replace('<|>', ''));
  const files = readProjectText(fixture.replace('<|>', '')).files;
  const text = marked[1].replace('<|>', '');
  const position = createPositionTable(text).position(marked[1].indexOf('<|>'));
  return definition(service, fixtureFolder + marked[0], text, position).map(({ document, range }) => {
    const name = document.slice(fixtureFolder.length);
    const content = files.get(name) ?? '';
    const table = createPositionTable(content);
    return `${name}:${range.start.line + 1} ${content.slice(table.offset(range.start), table.offset(range.end))}`;
  });
}

const project = (risk: string): string => `--- isms.yaml ---
isms: 1
people:
  - {id: hanako, name: 情報 花子}
criteria:
  likelihood: [low, high]
  levels: [{name: ok, upTo: 1}]
  acceptance: {upTo: ok, authority: {ok: hanako}}
ownControls:
  - {id: FISC-1, title: 独自}
--- soa.isms.yaml ---
soa:
  controls:
    - {id: CLD.6.3.1, roles: [provider]}
    - {id: CLD.6.3.1, roles: [customer]}
    - id: FISC-1
--- risks.isms.yaml ---
# 一覧

risks:
  - id: R-1
    title: T
${risk}
`;

describe('the definition', () => {
  it.each([
    ['of a person, in another file', '    owner: han<|>ako', ['isms.yaml:3 hanako']],
    ['at the start of the word', '    owner: <|>hanako', ['isms.yaml:3 hanako']],
    ['at the end of the word', '    owner: hanako<|>', ['isms.yaml:3 hanako']],
    ['in quotes', '    owner: "han<|>ako"', ['isms.yaml:3 hanako']],
    ['deeper down', '    plan: {owner: hana<|>ko}', ['isms.yaml:3 hanako']],
    [
      'of a control is where it is stated, for each role',
      '    controls: [CLD.6<|>.3.1]',
      ['soa.isms.yaml:3 CLD.6.3.1', 'soa.isms.yaml:4 CLD.6.3.1'],
    ],
    [
      'of an own control is its entry and its row',
      '    controls: [FIS<|>C-1]',
      ['isms.yaml:9 FISC-1', 'soa.isms.yaml:5 FISC-1'],
    ],
    ['of what nothing defines', '    owner: ji<|>ro', []],
    ['of a control that is not stated', '    controls: [13.<|>1.3]', []],
    ['of prose', '    threat: han<|>ako', []],
    ['of a key', '    own<|>er: hanako', []],
    ['of nothing', '    owner: <|>', []],
    ['in a comment', '    # han<|>ako', []],
  ])('%s', (_, line, expected) => {
    expect(definitionsAt(project(line))).toEqual(expected);
    expect(definitionsAt(project(line).replaceAll('\n', '\r\n').replaceAll(' ---\r\n', ' ---\n'))).toEqual(expected);
  });

  it('of the id of a row is its own control', () => {
    expect(definitionsAt('ownControls: [{id: FISC-1, title: A}]\nsoa: {controls: [{id: FIS<|>C-1}]}\n')).toContain(
      'isms.yaml:1 FISC-1',
    );
  });
});
