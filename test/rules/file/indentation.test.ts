import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../server/check/message';
import { applyFix, expectFindings, findingsOf, openFixture } from '../../support/rules';

/** An entry between others, and one of another file that names it. */
const file = (entry: string): string => `isms: 1
people:
  - id: hanako
    name: 情報 花子
${entry}
  - id: jiro
    name: 情報 次郎
evidence:
  - {id: e, title: T, owner: sato}
`;

/** What is said of a file as such: line, words, and whether a reference dangles for it. */
function saidOf(text: string): readonly string[] {
  return findingsOf(openFixture(text))
    .filter(({ finding }) => /^(yaml|schema|reference)\//.test(finding.rule.code))
    .map(({ finding, location }) => `${location.range.start.line} ${messageOf(finding, 'en')}`);
}

const right = '  - id: sato\n    name: 佐藤\n    title: 部長';

describe('lines at a wrong column', () => {
  it.each([
    ['a field at the dash', '  - id: sato\n  name: 佐藤\n  title: 部長', '5', '2 columns too far left', 'sato'],
    ['a field between', '  - id: sato\n   name: 佐藤\n   title: 部長', '5', '1 column too far left', 'sato'],
    ['one field of two', '  - id: sato\n  name: 佐藤\n    title: 部長', '5', '2 columns too far left', 'sato'],
    ['a field too deep', '  - id: sato\n     name: 佐藤\n    title: 部長', '5', '1 column too far right', 'sato'],
    ['fields too deep', '  - id: sato\n      name: 佐藤\n      title: 部長', '5', '2 columns too far right', 'sato'],
    ['a dash too far left', ' - id: sato\n   name: 佐藤\n   title: 部長', '4', '1 column too far left', 'this list'],
    ['a dash too deep', '   - id: sato\n     name: 佐藤\n     title: 部長', '4', '1 column too far right', 'this list'],
  ])('are one finding with one fix: %s', (_, entry, line, far, owner) => {
    expect(saidOf(file(entry))).toEqual([`${line} This line stands ${far} to belong to ${owner}.`]);
    expect(applyFix(file(entry), 'yaml/syntax').fixed).toBe(file(right));
    const inWindows = file(entry).replaceAll('\n', '\r\n');
    expect(applyFix(inWindows, 'yaml/syntax').fixed).toBe(file(right).replaceAll('\n', '\r\n'));
  });

  it.each([
    ['a field', '  - id: sato\n\tname: 佐藤\n    title: 部長'],
    ['all fields', '  - id: sato\n\t\tname: 佐藤\n\t\ttitle: 部長'],
    ['blanks and a tab', '  - id: sato\n  \tname: 佐藤\n    title: 部長'],
  ])('are one finding when a tab is to blame: %s', (_, entry) => {
    expect(saidOf(file(entry))).toEqual(['5 Indentation by tab is not allowed in YAML: use spaces.']);
    expect(applyFix(file(entry), 'yaml/syntax').fixed).toBe(file(right));
  });

  it.each([
    ['of a section', 'organization:\n  name: x\n purpose: y\n', 'organization:\n  name: x\n  purpose: y\n'],
    ['of a section, too deep', 'scope:\n  relation: same\n    limits: z\n', 'scope:\n  relation: same\n  limits: z\n'],
    [
      'of a section, the first',
      'soa:\n   version: "1"\n  date: 2026-01-01\n',
      'soa:\n  version: "1"\n  date: 2026-01-01\n',
    ],
    [
      'of a control',
      'soa:\n  controls:\n    - id: A.5.1\n    applicable: true\n    - id: A.5.2\n',
      'soa:\n  controls:\n    - id: A.5.1\n      applicable: true\n    - id: A.5.2\n',
    ],
    [
      'with all that is below it, texts and comments included',
      'risks:\n  - id: R1\n   description: |\n     a\n\n     - b\n   # c\n   title: x\n  - id: R2\n',
      'risks:\n  - id: R1\n    description: |\n      a\n\n      - b\n    # c\n    title: x\n  - id: R2\n',
    ],
    [
      'without what stands right',
      'risks:\n  - id: R1\n   plan:\n      action: a\n    title: x\n',
      'risks:\n  - id: R1\n    plan:\n       action: a\n    title: x\n',
    ],
  ])('are mended as a block: %s', (_, wrong, mended) => {
    const codes = findingsOf(openFixture(`isms: 1\n${wrong}`), ['yaml/syntax', 'schema/unknown-key', 'schema/type']);
    expect(codes.map(({ finding }) => finding.rule.code)).toEqual(['yaml/syntax']);
    expect(applyFix(`isms: 1\n${wrong}`, 'yaml/syntax').fixed).toBe(`isms: 1\n${mended}`);
  });

  it('says it in Japanese', () => {
    const [found] = findingsOf(openFixture(file('  - id: sato\n  name: 佐藤')), ['yaml/syntax']);
    expect(found && messageOf(found.finding, 'ja')).toBe(
      'この行は2桁左にずれているため、satoの項目になっていません。字下げをそろえてください。',
    );
  });

  it.each([
    ['an open quote', '    title: "部長'],
    ['an open bracket', '    competence: [a'],
    ['a word that is no key yet', '    ti'],
    ['a second colon', '    title: a: b'],
  ])('are not blamed for %s', (_, line) => {
    const text = file(`  - id: sato\n    name: 佐藤\n${line}`);
    const [found, ...others] = findingsOf(openFixture(text), ['yaml/syntax']);
    expect(others).toEqual([]);
    expect(found?.location.range.start.line).toBe(6);
    expect(found?.finding.data).toBeUndefined();
  });

  it('leave the entry known, and nothing in it judged as missing', () => {
    const service = openFixture(file('  - id: sato\n  name: 佐藤'));
    const [project] = service.workspace.projects();
    expect(project?.index.ids('person')).toContain('sato');
  });
});

describe('lines in the first column, or nearly', () => {
  it.each([
    ['a field', '  - id: sato\nname: 佐藤\n    title: 部長', '4 columns too far left to belong to sato'],
    ['all fields', '  - id: sato\nname: 佐藤\ntitle: 部長', '4 columns too far left to belong to sato'],
  ])('%s of an entry', (_, entry, said) => {
    expect(saidOf(file(entry))).toEqual([`5 This line stands ${said}.`]);
    expect(applyFix(file(entry), 'yaml/syntax').fixed).toBe(file(right));
  });

  it.each([
    [
      'scope:\nstatement: 全社\nboundary:\n  physical: 東京\n',
      'scope:\n  statement: 全社\n  boundary:\n    physical: 東京\n',
    ],
    ['scope:\n  statement: 全社\nrelation: same\n', 'scope:\n  statement: 全社\n  relation: same\n'],
  ])('are fields of a section: %j', (typed, meant) => {
    const said = saidOf(`isms: 1\n${typed}people: []\n`);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/2 columns too far left to belong to scope/);
    expect(applyFix(`isms: 1\n${typed}people: []\n`, 'yaml/syntax').fixed).toBe(`isms: 1\n${meant}people: []\n`);
  });

  it('are a section that begins behind a blank, with its entries its own', () => {
    const text = file(right).replace('evidence:', ' evidence:');
    expect(saidOf(text)).toEqual(['9 This line stands 1 column too far right: a section begins in the first column.']);
    expect(applyFix(text, 'yaml/syntax').fixed).toBe(file(right));
    expect(saidOf('isms: 1\n people:\n  - {id: sato, name: 佐藤}\n')).toEqual([
      '1 This line stands 1 column too far right: a section begins in the first column.',
    ]);
  });

  it('are a word that is no field of the entries above, and no part of them', () => {
    expect(saidOf(file(`${right}\nstatement: x`)).join()).toMatch(/^7 This line is no section/);
  });
});

describe('a colon or a dash without the blank behind it', () => {
  it.each([
    ['name: 佐藤', 'name:佐藤', 'colon'],
    ['- id: sato', '- id:sato', 'colon'],
    ['- id: sato', '-id: sato', 'dash'],
    ['title: 部長', 'title:"部長"', 'colon'],
    ['id: e, title: T', 'id: e, title:T', 'colon'],
    ['isms: 1', 'isms:1', 'colon'],
  ])('%s typed as %s is one finding with one fix', (meant, typed, sign) => {
    const text = file(right).replace(meant, typed);
    const said = saidOf(text);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`A space is missing behind the ${sign}`);
    expect(applyFix(text, 'yaml/syntax').fixed).toBe(file(right).replace(meant, typed.replace(/(?<=[:-])(?=\S)/, ' ')));
  });

  it('is nothing where the value is left open', () => {
    expect(saidOf(file('  - {id: sato, name: 佐藤, title:}').replace('owner: sato', 'owner:'))).toEqual([]);
  });

  it('is nothing in a text', () => {
    const text = `${file(right)}risks:
  - id: R-1
    title: name:佐藤
    vulnerabilities: [title:古い版, "id:なし", https://example.jp]
    threat: |
      name:佐藤
      -id: x
    notes: 対応は
      owner:未定 とする
`;
    expect(saidOf(text)).toEqual([]);
  });
});

describe('a half-written line', () => {
  it.each([
    ['below a section', 'organization:\n  n #! yaml/syntax(n)\n'],
    ['below a section of entries', 'people:\n  sa #! yaml/syntax(sa)\n'],
    ['below other fields', 'organization:\n  name: x\n  n #! yaml/syntax(n)\n'],
  ])('is blamed itself: %s', (_, body) => {
    expectFindings(`isms: 1\n${body}`, ['yaml/syntax', 'schema/type', 'schema/missing-key']);
  });

  it('is none where a text may stand', () => {
    expectFindings('isms: 1\nlanguage:\n  ja\n', ['yaml/syntax', 'schema/type']);
  });
});

describe('fields beside the key that they belong below', () => {
  const codes = ['schema/type', 'schema/unknown-key'];
  const risk = (...lines: string[]) => `isms: 1\nrisks:\n  - id: R\n    title: T\n    ${lines.join('\n    ')}\n`;

  it('are named with the empty key, at the key where both know them', () => {
    expectFindings(risk('level: high', 'residual: #! schema/type(residual)', 'likelihood: low', 'impact: low'), codes);
    expectFindings(
      risk('acceptance:', 'by: a #! schema/unknown-key(by)', 'on: 2026-01-01 #! schema/unknown-key(on)'),
      codes,
    );
    const [found] = findingsOf(openFixture(risk('acceptance:', 'by: a')), codes);
    expect(found && messageOf(found.finding, 'en')).toContain('belongs below "acceptance"');
  });

  it('are none where the entry has such a field of its own, or what is empty holds nothing', () => {
    expectFindings(risk('residual:', 'notes: x'), codes);
    expectFindings(risk('residual: {likelihood: low}', 'likelihood: low', 'impact: low'), codes);
    expectFindings(risk('owner:', 'likelihood: low', 'impact: low'), codes);
    expectFindings(risk('residual:', '  likelihood: low', '  impact: low', 'likelihood: low', 'impact: low'), codes);
  });
});
