/** What auditors raise and what they do not, one line each: planted in the example, or told of a small file. */
import { describe, expect, it } from 'vitest';
import { createOriginals } from '../../server/editing/apply-changes';
import { fixesOf } from '../../server/features/fixes/fixes';
import { readExample } from '../properties/projects';
import { fixtureFolder } from '../support/project-text';
import { findingsOf, openFixture } from '../support/rules';
import { opened, type Change } from './rows';

const cloud = readExample('cloud');

/** Rules and the characters that they blame, where the example is otherwise. */
function said(changes: readonly Change[]): readonly string[] {
  const open = opened(cloud, changes);
  return open.findings().map(({ finding, location: { document, range } }) => {
    const line = (open.texts.get(document) ?? '').split('\n')[range.start.line] ?? '';
    return `${finding.rule.code} ${line.slice(range.start.character, range.end.character)}`;
  });
}

const inAudits = (from: string | RegExp, to: string): Change => ({ file: 'audits.isms.yaml', from, to });
const inRisks = (from: string | RegExp, to: string): Change => ({ file: 'risks.isms.yaml', from, to });
const inSoa = (from: string | RegExp, to: string): Change => ({ file: 'soa.isms.yaml', from, to });

describe('what auditors raise is seen, where it is', () => {
  it.each<[string, Change, string]>([
    [
      'a closed finding whose action is not done',
      inAudits(', due: 2026-10-30, doneOn: 2026-10-09}', ', due: 2026-10-30}'),
      'finding/closed-unverified closed',
    ],
    [
      'a finding verified before its action was done',
      inAudits('doneOn: 2026-10-09', 'doneOn: 2026-11-09'),
      'finding/closed-unverified 2026-11-06',
    ],
    ['an interval of four years', inAudits('intervalMonths: 12', 'intervalMonths: 48'), 'audit/interval-too-long 48'],
    [
      'a root cause that nobody knows',
      inAudits(/rootCause: \{ja: 手順書の試験対象.*\}/, 'rootCause: 不明'),
      'finding/cause-missing 不明',
    ],
    ['a clause that there is not', inAudits('requirement: "4.3"', 'requirement: "4.9"'), 'ref/unresolved "4.9"'],
    [
      'an acceptance before the assessment',
      inRisks('on: 2026-06-10', 'on: 2026-05-01'),
      'treatment/acceptance-before-assessment 2026-05-01',
    ],
    [
      'a high risk that is only retained, with a low residual beside it',
      inRisks(/treatment: modify(\n.*\n.*\n) *acceptance: .*\n/, 'treatment: retain$1'),
      'treatment/acceptance-missing RISK-001',
    ],
    [
      'a version of the scope that the records do not have',
      { file: 'scope.isms.yaml', from: 'version: "1.4"', to: 'version: "1.3"' },
      'document/disagrees "1.3"',
    ],
    [
      'a code both assessed and dismissed',
      inRisks('enisaNotRelevant:\n', 'enisaNotRelevant:\n  - {code: R9, reason: 専用の機器で提供しているため}\n'),
      'enisa/contradiction R9',
    ],
    [
      'virtual machines that are said not to be',
      inSoa(
        /(- id: CLD\.9\.5\.2\n {6}roles: \[provider\]\n {6}applicable: )true/,
        '$1false\n      exclusionReason: 仮想マシンを使わないため',
      ),
      'soa/excluded-against-facts false',
    ],
    [
      'a cloud service that is used, and excluded',
      {
        file: 'soa-annex-a.isms.yaml',
        from: '- id: A.5.23\n      applicable: true',
        to: '- id: A.5.23\n      applicable: false\n      exclusionReason: クラウドを利用しないため',
      },
      'soa/excluded-against-facts false',
    ],
    [
      'evidence of next year',
      { file: 'evidence.isms.yaml', from: 'collectedOn: 2026-08-05', to: 'collectedOn: 2027-08-05' },
      'schema/date 2027-08-05',
    ],
    [
      'evidence that ended before it was collected',
      {
        file: 'evidence.isms.yaml',
        from: /collectedOn: 2026-04-03(.*)validUntil: 2027-06-30/,
        to: 'collectedOn: 2026-04-03$1validUntil: 2026-01-30',
      },
      'schema/date 2026-01-30',
    ],
  ])('%s', (_name, change, expected) => {
    expect(said([change])).toContain(expected);
  });

  it('a residual at the accepted level while every control is planned', () => {
    const text = `isms: 1
criteria:
  process: p
  likelihood: [low, high]
  impact: [low, high]
  levels: [{name: low, upTo: 0}, {name: middle, upTo: 1}, {name: high, upTo: 2}]
risks:
  - {id: R-1, title: 停止, likelihood: high, impact: high, treatment: modify, controls: [A.8.14], residual: {likelihood: low, impact: low}}
soa:
  controls: [{id: A.8.14, applicable: true, status: planned}]
`;
    expect(findingsOf(openFixture(text), ['treatment/residual-not-yet'])).toHaveLength(1);
  });
});

describe('fixes that would change the meaning', () => {
  const text = `isms: 1
standards: {jip-isms517: "1.0", iso27017: "2015", iso27001: "2022"}
criteria: {process: p, likelihood: [1,2,3,4,5], impact: [1,2,3,4,5], method: product, levels: [{name: low, upTo: 4}, {name: high, upTo: 25}]}
risks:
  - {id: R5, title: off scale, likelihood: 6, impact: 5, controls: [A.8, A.10.6]}
soa:
  controls:
    - {id: 13.2.1, applicable: true, inclusionReason: transfer of information to customers}
    - {id: A.9.1, applicable: true, inclusionReason: transfer of information to customers}
    - {id: A.5.38, applicable: true, inclusionReason: transfer of information to customers}
`;

  /** What the fixes of what is wrong with a value write; `!` marks a preferred one. */
  function offered(value: string): readonly string[] {
    const service = openFixture(text);
    const found = findingsOf(service, ['control/unknown', 'risk/off-scale']).find(({ finding }) => {
      const args: Readonly<Record<string, unknown>> = finding.args;
      return args['id'] === value || args['value'] === value;
    });
    const fixes = found
      ? fixesOf(
          service,
          found,
          createOriginals((uri) => (uri === `${fixtureFolder}isms.yaml` ? text : undefined)),
        )
      : [];
    return fixes.map(({ title, preferred }) => `${title.en}${preferred ? '!' : ''}`);
  }

  it('are none, or not preferred', () => {
    expect(offered('6').filter((title) => title.endsWith('!'))).toEqual([]);
    expect(offered('6')[0]).toContain('5');
    expect(offered('13.2.1')).toEqual(['Replace by A.5.14!']);
    for (const value of ['A.9.1', 'A.8', 'A.10.6', 'A.5.38']) {
      expect(
        offered(value).filter((title) => title.endsWith('!')),
        value,
      ).toEqual([]);
    }
  });
});

describe('a reason', () => {
  const row = (reason: string, applicable: boolean): string =>
    `soa:\n  controls:\n    - {id: A.5.7, applicable: ${applicable}, ${applicable ? 'inclusionReason' : 'exclusionReason'}: ${reason}}\n`;
  const weak = (reason: string, applicable: boolean): number =>
    findingsOf(openFixture(row(reason, applicable)), ['soa/weak-justification', 'text/placeholder']).length;

  it.each([
    'ベストプラクティス',
    'リスク対応として必要',
    '継続的改善のため',
    'Business requirement',
    'Clause 5.1 requirement',
    '当社には該当しません',
    'Not required at this time',
    '"[ORIGIN REQUIRES ASSIGNMENT]"',
    'our cloud provider does it',
    '審査で求められるため',
    '認証の取得に必要なため',
    '脅威インテリジェンスのため',
  ])('that says nothing: %s', (reason) => {
    expect(weak(reason, true) + weak(reason, false)).toBeGreaterThan(0);
  });

  it.each([
    '自社開発なし',
    '個情法の要求',
    '顧客との契約で監査記録の開示が求められるため',
    '審査の記録を顧客に開示する契約があるため',
  ])('that says something: %s', (reason) => {
    expect([weak(reason, true), weak(reason, false)]).toEqual([0, 0]);
  });
});
