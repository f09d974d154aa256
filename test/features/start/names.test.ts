/** Whatever somebody types as a name is written so that it is read as typed, or refused in words. */
import { describe, expect, it } from 'vitest';
import { mark } from '../../../server/facts/marks';
import { refusals, type Answers } from '../../../server/features/start/answers';
import { firstRisks, isAboutCustomers } from '../../../server/catalog/first-risks';
import { idsFor, longestName, sameName, wrongWithName } from '../../../server/features/start/names';
import { readAnswers } from '../../../server/features/start/read-answers';
import { firstFiles } from '../../../server/features/start/start';
import { languages } from '../../../server/words/bilingual';
import { roles } from '../../../server/words/roles';
import { openProject } from '../../properties/projects';
import { fixtureFolder } from '../../support/project-text';
import { knowledge } from '../../support/rules';

const { catalog } = knowledge;

const answersFor = (name: string): Answers => ({
  organization: name,
  shape: 'provider-on-cloud',
  provided: [name],
  used: ['Acme IaaS'],
  model: 'saas',
  edition: '2022',
  language: 'ja',
});

const strange = [
  `He said "no": it's #1`,
  "O'Brien: Sons",
  '例示：クラウド，［株式会社］　＃1',
  '“引用” − ～',
  '- a',
  '? b',
  '& c',
  '*d e',
  '!tag f',
  '|',
  'a|',
  '%TAG x',
  '@at',
  '`tick',
  '{a: b}',
  'true',
  'null',
  'No',
  '012',
  '1e3',
  '0x10',
  '2026-01-01',
  '１２３',
  '__proto__',
  'constructor',
  'toString',
  '---x',
  '... y',
  '<<',
  'a\\nb',
  'a: b # c',
  'a #c',
  'key:',
  ', x',
  '[x',
  'x]',
  '例'.repeat(longestName),
  `${'"'.repeat(longestName - 1)}a`,
  '😀 クラウド',
  'e\u0301cole',
  'موقع',
  'isms-ignore soa/weak-justification: x',
];

describe('a strange name', () => {
  const isName = (name: string): boolean => wrongWithName(name) === undefined;

  it.each(strange.filter(isName))('is read as it was typed: %s', (name) => {
    const files = firstFiles(answersFor(name), catalog).filter(({ path }) => path.endsWith('.yaml'));
    const open = openProject(new Map(files.map(({ path, text }) => [fixtureFolder + path, text])));
    const codes = new Set(open.findings().map(({ finding }) => finding.rule.code));
    expect([...codes].toSorted()).toEqual([
      'audit/customer-evidence-missing',
      'audit/none-performed',
      'soa/applicable-missing',
      'text/placeholder',
    ]);
    const { index } = open.project();
    expect(index.all(mark.section('organization')).map(({ value }) => value)).toEqual([
      { name: name.normalize('NFC') },
    ]);
    expect(open.service.workspace.projects()).toHaveLength(1);
    const services = files.find(({ path }) => path === 'services.isms.yaml')?.text ?? '';
    expect(services.match(/^ {2}- id: \S+$/gm)).toHaveLength(2);
  });

  it.each([
    '',
    '   ',
    'a\nb',
    'a\rb',
    'a\tb',
    'a\u0000b',
    'a\u001b[2Jb',
    'a\u202eb',
    'a\u200bb',
    'a\u2028b',
    '\ud800',
    '\ufeffa b'.slice(0, 1),
    'TODO',
    '＜組織名＞',
    '<name>',
    '未定',
    '...',
    '|',
    '"'.repeat(10),
    'x'.repeat(10_000),
  ])('is refused in words that do not repeat it: %j', (name) => {
    const refused = refusals({ ...answersFor('Example'), organization: name });
    expect(refused.map(({ question }) => question)).toEqual(['organization']);
    for (const { why } of refused)
      for (const language of languages) {
        expect(why[language]).not.toMatch(/[{}]|undefined/);
        if (name.trim().length > 2) expect(why[language]).not.toContain(name.trim());
      }
  });

  it('is refused among services as well, and twice', () => {
    expect(refusals({ ...answersFor('A'), used: ['a'] }).map(({ question }) => question)).toEqual(['used']);
    expect(refusals({ ...answersFor('A'), provided: ['B', 'Ｂ'] }).map(({ question }) => question)).toEqual([
      'provided',
    ]);
    expect(refusals({ ...answersFor('A'), provided: ['x\ny'] }).map(({ question }) => question)).toEqual(['provided']);
    expect(refusals({ ...answersFor('A'), provided: [] }).map(({ question }) => question)).toEqual(['provided']);
    expect(refusals({ ...answersFor('A'), shape: 'customer' }).map(({ question }) => question)).toEqual(['provided']);
    expect(refusals({ ...answersFor('A'), shape: 'infrastructure' }).map(({ question }) => question)).toEqual(['used']);
    expect(sameName('Ａcme  IaaS', 'acme iaas')).toBe(true);
  });
});

describe('ids', () => {
  it('are what can be typed of a name, and none twice', () => {
    expect(
      idsFor(
        ['Acme IaaS', 'ACME-IaaS', 'acme iaas!', '予約', 'くも IaaS', 'A'.repeat(99), '2026', '__proto__'],
        'service',
      ),
    ).toEqual([
      'acme-iaas',
      'acme-iaas-2',
      'acme-iaas-3',
      'service-1',
      'service-2',
      'a'.repeat(40),
      'service-3',
      'proto',
    ]);
  });
});

describe('answers from a client', () => {
  const good = answersFor('Example');

  it('are taken where they are whole', () => {
    expect(readAnswers(good)).toEqual({ answers: good });
    expect(readAnswers({ ...good, model: undefined, organization: ' Example ' })).toEqual({
      answers: { ...good, model: undefined },
    });
    expect(readAnswers({ ...good, model: null, more: 1 })).toEqual({ answers: { ...good, model: undefined } });
  });

  it.each([
    [undefined, ['organization', 'shape', 'provided', 'used', 'edition', 'language']],
    [{ ...good, shape: 'constructor' }, ['shape']],
    [{ ...good, edition: 2022 }, ['edition']],
    [{ ...good, language: 'fr' }, ['language']],
    [{ ...good, model: 'daas' }, ['model']],
    [{ ...good, used: 'Acme IaaS' }, ['used']],
    [{ ...good, used: [7] }, ['used']],
    [{ ...good, organization: 'a\nb' }, ['organization']],
  ])('are refused else: %j', (raw, questions) => {
    const read = readAnswers(raw);
    expect('refused' in read && read.refused.map(({ question }) => question)).toEqual(questions);
  });
});

describe('the first risks', () => {
  it('are in the catalogue, some of them about customers, and differ by model', () => {
    for (const role of roles) {
      const codes = (model: 'iaas' | 'saas' | 'other' | undefined): readonly string[] =>
        firstRisks(role, model, catalog).map(({ id }) => id);
      expect(codes('iaas')).not.toEqual(codes('saas'));
      expect(codes('other')).toEqual(codes(undefined));
      expect(codes('saas').length).toBeGreaterThan(codes(undefined).length);
    }
    expect(firstRisks('provider', undefined, catalog).some(isAboutCustomers)).toBe(true);
  });
});
