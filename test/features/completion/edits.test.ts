/** What an accepted item leaves as it is. */
import { describe, expect, it } from 'vitest';
import { accepted, labelsAt } from './completing';

const head = `people:
  - {id: hanako, name: 情報 花子}
  - {id: jiro, name: 情報 次郎}
`;
const risk = (line: string): string => `${head}risks:\n  - id: R-1\n${line}\n    title: x\n`;

describe('an accepted item leaves what stands behind it', () => {
  it.each([
    ['    owner: <|># だれ', 'hanako', '    owner: hanako # だれ'],
    ['    owner: <|> # だれ', 'hanako', '    owner: hanako # だれ'],
    ['    owner:<|># だれ', 'hanako', '    owner: hanako # だれ'],
    ['    owner:<|> # だれ', 'hanako', '    owner: hanako # だれ'],
    ['    owner: ha<|> # だれ', 'hanako', '    owner: hanako # だれ'],
    ['    owner: h<|>ana # だれ', 'hanako', '    owner: hanako # だれ'],
    ['    owner: "ha<|>" # だれ', 'hanako', '    owner: "hanako" # だれ'],
    ['    owner: "ha<|> # だれ', 'hanako', '    owner: "hanako" # だれ'],
    ['    treatment: <|># TODO', 'modify', '    treatment: modify # TODO'],
    ['    enisa:\n      - <|># TODO', 'R9', '    enisa:\n      - R9 # TODO'],
    ['    enisa:\n      -<|># TODO', 'R9', '    enisa:\n      - R9 # TODO'],
    ['    enisa:\n      - R1 # eins\n      - <|># zwei', 'R9', '    enisa:\n      - R1 # eins\n      - R9 # zwei'],
    ['    enisa: [R1, <|># TODO\n      ]', 'R9', '    enisa: [R1, R9 # TODO\n      ]'],
    ['    plan: {owner: <|># wer\n      }', 'jiro', '    plan: {owner: jiro # wer\n      }'],
    ['    <|># TODO', 'owner', '    owner: <|> # TODO'],
    ['    ow<|> # TODO', 'owner', '    owner: <|> # TODO'],
    ['    <|># TODO', 'plan', '    plan: {<|>} # TODO'],
  ])('a comment: %j', (before, label, after) => {
    expect(accepted(risk(before), label)).toBe(after.includes('<|>') ? risk(after) : risk(after));
  });

  it.each([
    ['    ow<|> : hanako', '    owner : hanako'],
    ['    ow<|>: hanako', '    owner: hanako'],
    ['    "ow<|>": hanako', '    "owner": hanako'],
    ['    "ow<|>" : hanako', '    "owner" : hanako'],
    ["    'ow<|>': hanako", "    'owner': hanako"],
    ['    "ow<|>', '    "owner": <|>'],
    ['    "ow<|>"', '    "owner"<|>'],
    ['    plan: {ow<|> : hanako}', '    plan: {owner : hanako}'],
    ['    plan: {"ow<|>": hanako}', '    plan: {"owner": hanako}'],
    ['    plan: {"ow<|>":hanako}', '    plan: {"owner":hanako}'],
    ['    ow<|>ner: # TODO\n      hanako', '    owner: # TODO\n      hanako'],
  ])('a colon: %j', (before, after) => {
    if (after.endsWith('"<|>')) expect(accepted(risk(before), 'owner')).toContain('"owner": ');
    else expect(accepted(risk(before), 'owner')).toBe(risk(after));
  });

  it.each([
    ['    enisa: [R1, <|> R3]', 'R9', '    enisa: [R1, R9, R3]'],
    ['    enisa: [R1,\n      <|>\n      R3]', 'R9', '    enisa: [R1,\n      R9,\n      R3]'],
    ['    plan: {<|> due: 2026-12-31}', 'action', '    plan: {action: <|>, due: 2026-12-31}'],
    ['    owner: "ji<|>na"', 'jiro', '    owner: "jiro"'],
    ["    owner: 'ji<|>na'", 'jiro', "    owner: 'jiro'"],
    ['    enisa: ["R<|>", R3]', 'R9', '    enisa: ["R9", R3]'],
    ['    enisa:\n      <|>', 'R9', '    enisa:\n      - R9'],
    ['    enisa:\n      <|>\n      - R1', 'R9', '    enisa:\n      - R9\n      - R1'],
    ['    <|>\n      action: x', 'plan', '    plan:<|>\n      action: x'],
  ])('the rest of the line, and the lines below: %j', (before, label, after) => {
    expect(accepted(risk(before), label)).toBe(risk(after));
  });
});

describe('a key in braces', () => {
  it.each([
    '{id: R1, treatment:<|>}',
    '{id: R1, treatment: <|>}',
    '{id: R1, "treatment":<|>}',
    '{id: R1, treatment:<|>',
  ])('offers values behind its colon: %s', (row) => {
    expect(labelsAt(`risks:\n  - ${row}\n`)).toEqual(['modify', 'retain', 'avoid', 'share']);
  });
});

describe('a value over two lines', () => {
  it.each([
    '    owner: ha<|>\n      nako',
    '    owner: hana\n      ko<|>',
    '    owner: "ha<|>\n      nako"',
    '    owner: "hana\n      ko<|>"',
    '    owner: >-\n      ha<|>',
    '    owner: |\n      <|>',
  ])('is left alone: %j', (line) => {
    expect(labelsAt(risk(line))).toEqual([]);
  });
});

describe('an entry without its dash', () => {
  it.each([
    ['services:\n  <|>', 'id', 'services:\n  - id: <|>'],
    ['services:\n  i<|>', 'id', 'services:\n  - id: <|>'],
    ['services:\n  - id: a\n  <|>\n  - id: b\n', 'id', 'services:\n  - id: a\n  - id: <|>\n  - id: b\n'],
    ['services:\n  <|>\n  - id: b\n', 'id', 'services:\n  - id: <|>\n  - id: b\n'],
    ['audits:\n  - id: a\n    findings:\n      <|>\n', 'id', 'audits:\n  - id: a\n    findings:\n      - id: <|>\n'],
    ['soa:\n  controls:\n    <|>\n', 'applicable', 'soa:\n  controls:\n    - applicable: <|>\n'],
  ])('gets it: %j', (before, label, after) => {
    expect(accepted(before, label)).toBe(after);
  });

  it.each(['services:\n <|>\n  - id: b\n', 'services:\n   <|>\n  - id: b\n', 'services:\n  - id: a\n <|>\n'])(
    'is not offered at a column that would break the list: %j',
    (text) => {
      expect(labelsAt(text)).toEqual([]);
    },
  );
});

describe('further lines of a key', () => {
  it('are indented from the key, not from the dash before it', () => {
    expect(accepted('risks:\n  - <|>\n', 'plan')).toBe('risks:\n  - plan:\n      <|>\n');
    expect(accepted('audits:\n  - <|>\n', 'findings')).toBe('audits:\n  - findings:\n      - <|>\n');
  });

  it('end as those of the file', () => {
    expect(accepted('risks:\r\n  - id: R\r\n    <|>\r\n', 'plan')).toBe(
      'risks:\r\n  - id: R\r\n    plan:\r\n      <|>\r\n',
    );
  });
});

describe('a section', () => {
  it.each([
    ['<|># TODO\n', 'risks', 'risks:\n  - <|> # TODO\n'],
    ['ri<|> # TODO\n', 'risks', 'risks:\n  - <|> # TODO\n'],
    ['ri<|> :\n  - id: a\n', 'risks', 'risks :\n  - id: a\n'],
  ])('leaves comment and colon: %j', (before, label, after) => {
    expect(accepted(before, label)).toBe(after);
  });

  it.each([
    'people:\n<|>    - id: a\n',
    'people:\n  - id: a\n<|>\n    name: x\n',
    'people:\n<|>\n- id: a\n',
    '<|>- id: a\n',
  ])('is not offered where it would take what follows: %j', (text) => {
    expect(labelsAt(text)).toEqual([]);
  });
});
