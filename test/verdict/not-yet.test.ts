/** 4.2.2 a): a risk that nothing has lowered yet stands as it was assessed, and somebody has to accept that. */
import { describe, expect, it } from 'vitest';
import { findingsOf, openFixture } from '../support/rules';
import { rowsOf } from './rows';

const isms = (risk: string, status = 'planned', assessed = 'high'): string => `isms: 1
people: [{id: hanako, name: 情報 花子}]
criteria:
  process: 毎年評価する
  likelihood: [low, high]
  impact: [low, high]
  levels: [{name: 小, upTo: 0}, {name: 中, upTo: 1}, {name: 大, upTo: 2}]
  acceptance: {upTo: 中, authority: {大: hanako}}
risks:
  - {id: R-1, title: 停止, owner: hanako, likelihood: high, impact: ${assessed}, treatment: modify, ${risk}}
soa:
  controls: [{id: A.8.14, applicable: true, inclusionReason: 停止に備えるため, status: ${status}}]
`;
const lowered = 'controls: [A.8.14], residual: {likelihood: low}';
const accepted = (until: string): string => `acceptance: {by: hanako, on: 2026-06-01, until: ${until}, reason: 移行中}`;

/** How 4.2.2 a) stands, and what is said of the residual risk. */
function standing(text: string) {
  const service = openFixture(text);
  const codes = [
    'treatment/residual-not-yet',
    'treatment/residual-lowered-without-control',
    'treatment/acceptance-missing',
  ];
  return [rowsOf(service).get('4.2.2.a')?.state, ...findingsOf(service, codes).map(({ finding }) => finding.rule.code)];
}

describe('a residual level that nothing has brought about', () => {
  it.each<[string, string, readonly string[]]>([
    ['every control is planned', isms(lowered), ['unmet', 'treatment/residual-not-yet']],
    ['every control is not implemented', isms(lowered, 'not-implemented'), ['unmet', 'treatment/residual-not-yet']],
    [
      'the plan is overdue',
      isms('plan: {action: 冗長化する, due: 2026-11-01}, residual: {likelihood: low}'),
      ['unmet', 'treatment/residual-not-yet'],
    ],
    [
      'there is neither control nor plan',
      isms('residual: {likelihood: low}').replace('modify', 'share'),
      ['unmet', 'treatment/residual-lowered-without-control'],
    ],
    [
      'its acceptance has lapsed',
      isms(`${lowered}, ${accepted('2026-11-22')}`),
      ['unmet', 'treatment/residual-not-yet'],
    ],
    [
      'it is accepted to this day',
      isms(`${lowered}, ${accepted('2026-11-23')}`),
      ['met', 'treatment/residual-not-yet'],
    ],
    ['its assessed level is acceptable', isms(lowered, 'planned', 'low'), ['met', 'treatment/residual-not-yet']],
    ['a control works', isms(lowered, 'partial'), ['met']],
    [
      'what remains is too high as well',
      isms('controls: [A.8.14], residual: {likelihood: high}'),
      ['unmet', 'treatment/acceptance-missing'],
    ],
  ])('where %s', (_where, text, expected) => {
    expect(standing(text)).toEqual(expected);
  });
});
