/** Files that `lint.exclude` leaves out: drafts may stay drafts, and nothing is met by what only they answer. */
import { describe, expect, it } from 'vitest';
import { readExample } from '../properties/projects';
import { opened, statesOf, type Change } from './rows';

const cloud = readExample('cloud');
const exclude = (pattern: string): Change => ({
  file: 'isms.yaml',
  from: 'exclude: ["drafts/**"]',
  to: `exclude: ["drafts/**", "${pattern}"]`,
});

function rowsIn(state: string, changes: readonly Change[], draft = ''): readonly string[] {
  const more: Readonly<Record<string, string>> = draft === '' ? {} : { 'draft.isms.yaml': draft };
  const states = statesOf(opened(cloud, changes, more).service);
  return Object.keys(states).filter((id) => states[id] === state);
}

const ofStatement = ['4.2.2.b', '4.2.2.c', '4.2.2.d1', '4.2.2.d2', '4.2.2.d3', '4.2.2.d4', '4.3.a2', '4.3.b'];

describe('rows are not judged', () => {
  it.each([
    ['all of annex A', 'soa-annex-a*'],
    ['all of ISO/IEC 27017', 'soa.isms.yaml'],
  ])('without %s', (_what, pattern) => {
    expect(rowsIn('not-judged', [exclude(pattern)])).toEqual(ofStatement);
  });

  it('without a single control', () => {
    const gone: Change = { file: 'soa-annex-a.isms.yaml', from: / {4}- \{id: A\.8\.34.*\n(?: {5,}.*\n)*/, to: '' };
    const draft = 'soa:\n  controls:\n    - {id: A.8.34, applicable: true}\n';
    expect(rowsIn('not-judged', [exclude('draft*'), gone], draft)).toEqual(ofStatement);
  });

  it('without the person whom a risk names as its owner', () => {
    const owner: Change = { file: 'risks.isms.yaml', from: 'owner: kenji', to: 'owner: ghost' };
    const draft = 'people: [{id: ghost, name: 情報 太郎}]\n';
    expect(rowsIn('not-judged', [exclude('draft*'), owner], draft)).toContain('4.2.1.b');
  });

  it('without the only risk of a service', () => {
    const later: Change = { file: 'services.isms.yaml', from: '    since: 2027-04-01\n', to: '' };
    const draft = 'risks:\n  - {id: Z-1, title: 漏えい, services: [forms]}\n';
    expect(rowsIn('not-judged', [exclude('draft*'), later], draft)).toContain('4.2.1.a');
  });
});

it('a draft beside what is complete leaves rows met with remarks', () => {
  const draft = `risks: [{id: Z-1}]
services: [{id: z}]
people: [{id: z}]
audits: [{id: Z-1}]
soa: {controls: [{id: A.8.34}]}
`;
  expect(rowsIn('not-judged', [exclude('draft*')], draft)).toEqual([]);
  expect(rowsIn('met-with-remarks', [exclude('draft*')], draft).length).toBeGreaterThan(10);
});
