import { describe, expect, it } from 'vitest';
import { childPointer, lastKey, parentPointer, pointerKeys } from '../../server/facts/fields';
import { suppressionsOf } from '../../server/check/suppressions';
import { fixtureFolder } from '../support/project-text';
import { openFixture } from '../support/rules';
import { entryIn, factsIn, valueIn, violationsIn } from './reading';

describe('violations of the schema', () => {
  it.each([
    ['an unknown key', 'people:\n  - {id: a, name: A, nmae: B}\n', ['unknown-key /nmae nmae']],
    ['an unknown key deeper down', 'risks:\n  - {id: a, title: A, plan: {duo: x}}\n', ['unknown-key /plan/duo duo']],
    ['a key with a slash and a tilde', 'people:\n  - {id: a, name: A, x/y~z: B}\n', ['unknown-key /x~1y~0z x/y~z']],
    ['a missing key', 'people:\n  - id: a\n', ['missing-key  name']],
    [
      'a missing key in a list in a mapping',
      'scope:\n  exclusions:\n    - reason: x\n',
      ['missing-key /exclusions/0 what'],
    ],
    ['a text for a list', 'services:\n  - {id: a, name: A, roles: provider}\n', ['type /roles array']],
    ['a list for a text', 'people:\n  - {id: [a], name: A}\n', ['type /id string']],
    ['a mapping for a text', 'people:\n  - {id: {a: b}, name: A}\n', ['type /id string']],
    ['a text for a mapping', 'scope: everything\n', ['type  object']],
    ['a list for a mapping', 'scope:\n  - a\n', ['type  object']],
    ['a text in a list of mappings', 'people:\n  - hanako\n', ['type  object']],
    [
      'a mapping in a list of texts',
      'risks:\n  - {id: a, title: A, controls: [{id: x}]}\n',
      ['type /controls/0 string'],
    ],
    ['a text for a list section', 'people: hanako\n', ['type  array']],
    ['a mapping for a list section', 'people: {id: a}\n', ['type  array']],
    [
      'a word that an enumeration has not',
      'services:\n  - {id: a, name: A, model: sas}\n',
      ['value /model iaas, paas, saas, other'],
    ],
    [
      'a word in a list',
      'services:\n  - {id: a, name: A, roles: [provider, x]}\n',
      ['value /roles/1 provider, customer'],
    ],
    [
      'a word where a word or a list may stand',
      'risks:\n  - {id: a, title: A, treatment: modfy}\n',
      ['value /treatment modify, retain, avoid, share'],
    ],
    ['an id with a space', 'people:\n  - {id: a b, name: A}\n', ['value /id pattern']],
    ['a level without a name', 'criteria:\n  levels: [{upTo: 2}]\n', ['missing-key /levels/0 name']],
    ['too few labels', 'criteria:\n  likelihood: [a]\n', ['value /likelihood minItems']],
    ['another version of the format', 'isms: 2\n', ['value  1']],
    [
      'a severity that there is not',
      'lint: {rules: {a/b: fatal}}\n',
      ['value /rules/a~1b error, warning, info, hint, off'],
    ],
  ])('say where and what: %s', (_, text, expected) => {
    expect(violationsIn(text)).toEqual(expected);
  });

  it('are none for what is empty', () => {
    expect(violationsIn('people:\nrisks: []\nscope:\nsoa:\n  controls:\n')).toEqual([]);
  });

  it('are none for ids of any script', () => {
    expect(violationsIn('people:\n  - {id: 花子.1_a-b, name: A}\n  - {id: ß, name: A}\n')).toEqual([]);
  });

  it('report a wrong type once, and rules never see it', () => {
    const text =
      'risks:\n  - {id: a, title: A, services: crm, treatment: {x: y}, controls: [{a: b}, "13.1.3"], plan: soon}\n';
    expect(violationsIn(text).filter((each) => each.startsWith('type'))).toEqual([
      'type /services array',
      'type /treatment string,array',
      'type /controls/0 string',
      'type /plan object',
    ]);
    expect(violationsIn(text)).toHaveLength(4);
    expect(valueIn(text)).toEqual({ id: 'a', title: 'A', controls: ['', '13.1.3'] });
  });

  it('leave nothing of an entry that is no mapping', () => {
    expect(
      factsIn('people:\n  - hanako\n').map(({ value, definitions }) => [Object.keys(value as object), definitions]),
    ).toEqual([[[], []]]);
  });
});

describe('references and definitions', () => {
  const text = `risks:
  - id: RISK-1
    title: A
    enisa: [R9]
    services: [crm, crm]
    vulnerabilities: [V5, 担当者の不足, {ja: 手順がない}]
    owner: hanako
    likelihood: low
    controls: ["13.1.3", 5.10]
    plan: {owner: jiro}
    residual: {impact: high}
`;

  it('are found with kind and pointer', () => {
    const { references, definitions } = entryIn(text);
    expect(definitions).toEqual([{ kind: 'risk', id: 'RISK-1', at: '/id' }]);
    expect(references.map(({ kind, id, at }) => `${kind} ${id} ${at}`)).toEqual([
      'enisaRisk R9 /enisa/0',
      'service crm /services/0',
      'service crm /services/1',
      'enisaVulnerability V5 /vulnerabilities/0',
      'person hanako /owner',
      'likelihood low /likelihood',
      'control 13.1.3 /controls/0',
      'control 5.10 /controls/1',
      'person jiro /plan/owner',
      'impact high /residual/impact',
    ]);
  });

  it('point at the text itself', () => {
    expect(entryIn(text).places.get('/plan/owner')).toEqual({
      key: { start: { line: 8, character: 11 }, end: { line: 8, character: 16 } },
      value: { start: { line: 8, character: 18 }, end: { line: 8, character: 22 } },
      empty: false,
    });
  });

  it('are none for a word that stands for all', () => {
    expect(entryIn('audits:\n  - {id: a, controls: all}\n').references).toEqual([]);
  });

  it('of a key that stands twice are read from the first', () => {
    const facts = entryIn('people:\n  - id: a\n    id: b\n    name: A\n');
    expect(facts.definitions.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('pointers', () => {
  it.each(['a', 'a/b', 'a~b', '~1', '', '情報', '__proto__'])('keep any key: %j', (key) => {
    const pointer = childPointer(childPointer('', 'x'), key);
    expect(pointerKeys(pointer)).toEqual(['x', key]);
    expect(lastKey(pointer)).toBe(key);
    expect(parentPointer(pointer)).toBe('/x');
  });
});

describe('suppression comments', () => {
  const suppressionsIn = (text: string) => {
    const document = openFixture(text).workspace.projects()[0]?.documents.get(`${fixtureFolder}isms.yaml`);
    return (document ? suppressionsOf(document) : []).map(({ code, reason, until, ownLine }) => ({
      code,
      reason,
      until,
      ownLine,
    }));
  };

  it('are read with code, reason and end', () => {
    expect(
      suppressionsIn(`isms: 1 # isms-ignore a/b: だから
people:
  # isms-ignore soa/weak-justification until=2027-03-31: agreed: on the phone
  - {id: a, name: A}
`),
    ).toEqual([
      { code: 'a/b', reason: 'だから', until: undefined, ownLine: false },
      { code: 'soa/weak-justification', reason: 'agreed: on the phone', until: '2027-03-31', ownLine: true },
    ]);
  });

  it('without a reason are read, too', () => {
    expect(suppressionsIn('isms: 1 # isms-ignore a/b\n')).toEqual([
      { code: 'a/b', reason: '', until: undefined, ownLine: false },
    ]);
  });

  it('are none in texts, and none when they only resemble one', () => {
    expect(
      suppressionsIn(`isms: 1
organization:
  name: "# isms-ignore a/b: c"
scope:
  statement: |
    # isms-ignore a/b: c
  # please isms-ignore a/b: c
  # isms-ignored a/b: c
`),
    ).toEqual([]);
  });
});
