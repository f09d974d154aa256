import { describe, expect, it } from 'vitest';
import { set } from './editing';

const people = `people:
  - id: hanako # 人
    name: "情報 花子"

  # 次
  - id: jiro
    name: 情報 次郎
`;

describe('setting a field that is not there', () => {
  it('puts it after those that come before it in the schema', () => {
    expect(set(people, 'people', '/title', 'CISO')).toBe(people.replace('花子"\n', '花子"\n    title: CISO\n'));
    const risk =
      'risks:\n  - id: R\n    title: T\n    plan:\n      action: X\n      due: 2026-01-01\n    residual: {impact: low}\n';
    expect(set(risk, 'risks', '/plan/owner', 'jiro')).toBe(risk.replace('X\n', 'X\n      owner: jiro\n'));
    expect(set(risk, 'risks', '/residual/likelihood', 'low')).toBe(risk.replace('{', '{likelihood: low, '));
  });

  it('puts it first, on the line of the dash', () => {
    expect(set('people:\n  - name: A # c\n    title: B\n', 'people', '/id', 'a')).toBe(
      'people:\n  - id: a\n    name: A # c\n    title: B\n',
    );
  });

  it('makes what it stands in', () => {
    expect(set('risks:\n  - id: R\n    level: low\n', 'risks', '/plan/owner', 'jiro')).toBe(
      'risks:\n  - id: R\n    level: low\n    plan:\n      owner: jiro\n',
    );
    expect(set('risks:\n  - {id: R}\n', 'risks', '/plan/owner', 'jiro')).toBe(
      'risks:\n  - {id: R, plan: {owner: jiro}}\n',
    );
  });

  it.each([
    ['at the end of a file without a line end', 'people:\n  - id: a', 'people:\n  - id: a\n    name: A'],
    ['with CRLF', 'people:\r\n  - id: a\r\n', 'people:\r\n  - id: a\r\n    name: A\r\n'],
    ['in a list at column zero', 'people:\n- id: a\n- id: b\n', 'people:\n- id: a\n  name: A\n- id: b\n'],
    ['in an entry in flow', 'people: [{id: a}, {id: b}]\n', 'people: [{id: a, name: A}, {id: b}]\n'],
    [
      'in a flow mapping over several lines',
      'people:\n  - {\n      id: a,\n    }\n',
      'people:\n  - {\n      id: a, name: A,\n    }\n',
    ],
    ['in an empty flow mapping', 'people:\n  - {}\n', 'people:\n  - {name: A}\n'],
    ['below a dash with its entry below', 'people:\n  -\n    id: a\n', 'people:\n  -\n    id: a\n    name: A\n'],
    ['after a dash with nothing', 'people:\n  -\n  - id: b\n', 'people:\n  - {name: A}\n  - id: b\n'],
    ['after a dash with a comment', 'people:\n  - # c\n  - id: b\n', 'people:\n  - {name: A} # c\n  - id: b\n'],
  ])('keeps the style: %s', (_, before, after) => {
    expect(set(before, 'people', '/name', 'A')).toBe(after);
  });

  it('goes below a block scalar', () => {
    const text = 'people:\n  - id: a\n    name: |\n      x\n      y\n\n  - id: b\n';
    expect(set(text, 'people', '/title', 'T')).toBe(text.replace('y\n', 'y\n    title: T\n'));
  });

  it('works in sections that stand once, and in the head of soa', () => {
    expect(set('scope:\nisms: 1\n', 'scope', '/statement', 'X')).toBe('scope:\n  statement: X\nisms: 1\n');
    expect(set('scope: # c\n', 'scope', '/boundary/physical', 'X')).toBe('scope: # c\n  boundary:\n    physical: X\n');
    expect(set('soa:\n  controls:\n    - id: a\n', 'soa', '/version', '1.0')).toBe(
      'soa:\n  version: "1.0"\n  controls:\n    - id: a\n',
    );
    const whole = 'soa:\n  controls:\n    - id: a\n  date: 2026-01-01\n';
    expect(set(whole, 'soa', '/approvedBy', 'jiro')).toBe(`${whole}  approvedBy: jiro\n`);
  });
});

describe('setting a field that is empty', () => {
  it.each([
    ['name:', 'name: A'],
    ['name: # ここに', 'name: A # ここに'],
    ['name: ~', 'name: A'],
    ['name: ""', 'name: "A"'],
    ["name: ''", "name: 'A'"],
  ])('fills %j', (before, after) => {
    const text = (line: string): string => `people:\n  - id: a\n    ${line}\n    title: T\n`;
    expect(set(text(before), 'people', '/name', 'A')).toBe(text(after));
  });

  it('fills it in flow, colon or not', () => {
    expect(set('people:\n  - {id: a, name: }\n', 'people', '/name', 'A')).toBe('people:\n  - {id: a, name: A }\n');
    expect(set('people:\n  - {id: a, name}\n', 'people', '/name', 'A')).toBe('people:\n  - {id: a, name: A}\n');
  });

  it('fills it with several keys, and leaves the comment where it is', () => {
    const text = 'risks:\n  - id: R\n    plan: # 後で\n    residual: {}\n';
    expect(set(text, 'risks', '/plan', { owner: 'jiro', due: '2026-12-31' })).toBe(
      text.replace('後で\n', '後で\n      owner: jiro\n      due: 2026-12-31\n'),
    );
    expect(set(text, 'risks', '/residual/impact', 'low')).toBe(text.replace('{}', '{impact: low}'));
  });

  it('fills an item of a list', () => {
    const text = 'risks:\n  - id: R\n    controls:\n      - a\n      - # c\n';
    expect(set(text, 'risks', '/controls/1', 'b')).toBe(text.replace('- #', '- b #'));
  });
});

describe('setting a field that has a value', () => {
  it('keeps its quotes, its comment and all else', () => {
    expect(set(people, 'people', '/name', 'A: B')).toBe(people.replace('情報 花子', 'A: B'));
    expect(set(people, 'people', '/id', 'x')).toBe(people.replace('hanako', 'x'));
    expect(set("people:\n  - {id: 'a', name: 'A'}\n", 'people', '/name', "it's")).toBe(
      "people:\n  - {id: 'a', name: 'it''s'}\n",
    );
  });

  it('changes one item of a list', () => {
    expect(set('risks:\n  - id: a\n    controls: [x, "y", z]\n', 'risks', '/controls/1', '13.1.3')).toBe(
      'risks:\n  - id: a\n    controls: [x, "13.1.3", z]\n',
    );
  });

  it('exchanges lists and mappings for others, and never a text for a mapping', () => {
    const block = 'services:\n  - id: a\n    roles:\n      - customer\n    model: saas\n';
    expect(set(block, 'services', '/roles', ['provider', 'customer'])).toBe(
      'services:\n  - id: a\n    roles: [provider, customer]\n    model: saas\n',
    );
    expect(set('people:\n  - id: a\n    name:\n      ja: X\n      en: Y\n    title: t\n', 'people', '/name', 'A')).toBe(
      'people:\n  - id: a\n    name: A\n    title: t\n',
    );
    expect(set('people:\n  - id: a\n    name: X # c\n', 'people', '/name', { ja: 'あ', en: 'a' })).toBe(
      'people:\n  - id: a\n    name: X # c\n',
    );
    expect(set('soa:\n  controls: 別紙のとおり\n', 'soa', '/controls', [{ id: 'A.5.1' }])).toBe(
      'soa:\n  controls: 別紙のとおり\n',
    );
    expect(set('scope:\n  boundary:\n    場所: 本社 # 大阪\n', 'scope', '/boundary', { physical: 'TODO' })).toBe(
      'scope:\n  boundary:\n    場所: 本社 # 大阪\n',
    );
  });

  it('writes texts of several lines below their key, and on one line in flow', () => {
    expect(set(people, 'people', '/name', 'a\nb')).toBe(people.replace('"情報 花子"', '|-\n      a\n      b'));
    expect(set('people:\n  - {id: a, name: A}\n', 'people', '/name', 'a\nb')).toBe(
      'people:\n  - {id: a, name: "a\\nb"}\n',
    );
    const scalar = 'scope:\n  statement: |\n    一行目\n    二行目\n  relation: same\n';
    expect(set(scalar, 'scope', '/statement', '一行目\n二行目 CRM\n')).toBe(scalar.replace('二行目', '二行目 CRM'));
    expect(set('people:\n  - id: a\n    name: A\n        # deep\n', 'people', '/name', 'a\nb')).toBe(
      'people:\n  - id: a\n    name: "a\\nb"\n        # deep\n',
    );
  });

  it('writes a section that is a word', () => {
    expect(set('isms: 2 # v\n', 'isms', '', 1)).toBe('isms: 1 # v\n');
  });
});

describe('values', () => {
  it.each<[string | number | boolean, string]>([
    ['5.10', '"5.10"'],
    ['no', 'no'],
    ['true', '"true"'],
    [true, 'true'],
    [12, '12'],
    ['', '""'],
    ['- x', '"- x"'],
    ['a: b', '"a: b"'],
    ['a #b', '"a #b"'],
    ['13.1.3', '13.1.3'],
    ['2026-12-31', '2026-12-31'],
    ['情報', '情報'],
  ])('are quoted only where they must be: %j', (value, written) => {
    expect(set('people:\n  - id: a\n', 'people', '/title', value)).toBe(`people:\n  - id: a\n    title: ${written}\n`);
  });
});
