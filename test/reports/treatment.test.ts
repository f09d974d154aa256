/** The plan of treatment: by due date, and who accepted what remains; the day it is asked for decides what is over. */
import { describe, expect, it } from 'vitest';
import { treatmentReport } from '../../server/reports/treatment/data';
import { openTexts } from '../golden/project';

const text = `isms: 1
people: [{id: ren, name: Ren Tani}]
criteria:
  process: each year
  likelihood: [rare, often]
  impact: [small, great]
  levels: [{name: low, upTo: 0}, {name: high, upTo: 2}]
  acceptance: {upTo: low, authority: {high: ren}}
risks:
  - {id: A, likelihood: often, impact: great, treatment: modify, controls: [OWN-1], plan: {action: a, owner: ren, due: 2026-12-31}}
  - {id: B, likelihood: often, impact: great, plan: {action: b, due: someday}, acceptance: {by: ren, on: 2026-01-01, until: 2026-11-23}}
  - {id: C, likelihood: rare, impact: small, plan: {action: c, due: 2026-02-01, doneOn: 2026-01-31}, acceptance: {by: ren}}
  - {id: D, likelihood: often, impact: great, status: closed, closedOn: 2026-01-01, plan: {action: d, due: 2026-12-01}}
  - {id: E, likelihood: often, impact: great, treatment: avoid}
ownControls: [{id: OWN-1, title: Locks}]
soa:
  controls:
    - {id: OWN-1, applicable: true, status: planned, due: 2026-11-22, owner: ren}
    - {id: A.5.1, applicable: true, status: implemented}
    - {id: A.5.2, applicable: false, status: planned}
`;

function reportOn(today: string) {
  const { project, service } = openTexts(new Map([['isms.yaml', text]]), { today });
  return treatmentReport(project, service, 'en');
}

const measuresOn = (today: string) => reportOn(today).measures.map(({ of, span, days }) => [of.id, span, days]);

describe('the plan of treatment', () => {
  it('has what is to be done by due date, then what has no day and what is done', () => {
    expect(measuresOn('2026-11-23')).toEqual([
      ['OWN-1', 'overdue', -1],
      ['A', 'quarter', 38],
      ['B', 'undated', undefined],
      ['C', 'done', undefined],
    ]);
    expect(measuresOn('2026-11-22')[0]).toEqual(['OWN-1', 'soon', 0]);
  });

  it('names the risks that a control treats, and who sees to what', () => {
    const [control, plan] = reportOn('2026-11-23').measures;
    expect(control).toMatchObject({ kind: 'control', of: { title: 'Locks' }, risks: [{ id: 'A' }], status: 'planned' });
    expect(plan).toMatchObject({ kind: 'plan', what: 'a', owner: { id: 'ren', name: 'Ren Tani' } });
  });

  it('has acceptances in force until their last day, lapsed ones, and those that are missing', () => {
    const statesOn = (today: string) => reportOn(today).acceptances.map(({ id, state }) => [id, state]);
    expect(statesOn('2026-11-23')).toEqual([
      ['A', 'missing'],
      ['B', 'in-force'],
      ['C', 'not-needed'],
    ]);
    expect(statesOn('2026-11-24')[1]).toEqual(['B', 'lapsed']);
    expect(reportOn('2026-11-23').acceptances[0]).toMatchObject({ authority: 'Ren Tani', by: '' });
  });

  it('has what remains of each risk that is open', () => {
    expect(
      reportOn('2026-11-23').residuals.map(({ id, level, remaining, givenUp }) => [
        id,
        level?.name,
        remaining?.name,
        givenUp,
      ]),
    ).toEqual([
      ['A', 'high', 'high', false],
      ['B', 'high', 'high', false],
      ['C', 'low', 'low', false],
      ['E', 'high', undefined, true],
    ]);
  });
});
