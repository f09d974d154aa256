/** The list of what falls due and the rules, day after day: neither knows of a lapse that the other does not. */
import { describe, expect, it } from 'vitest';
import type { LocatedFinding } from '../../server/check/located-finding';
import { addDays } from '../../server/facts/date';
import { dueReport, type DueItem } from '../../server/reports/due/data';
import { placeIn } from '../../server/reports/view/place';
import { testDay } from '../support/rules';
import { openProject, readExample, readOrganisation, type Example } from './projects';

/** Said at the very field that the list leads to. */
const atField = [
  'evidence/expired',
  'evidence/outside-period',
  'evidence/undated',
  'treatment/acceptance-expired',
  'treatment/plan-overdue',
  'soa/overdue',
  'finding/overdue',
  'document/review-overdue',
  'suppression/expired',
];
/** Said of what no audit has reached: elsewhere, and of several things at once. */
const ofAudits = ['audit/service-not-covered', 'audit/criteria-not-audited', 'audit/commitments-not-confirmed'];

const examples: readonly (readonly [string, Example])[] = [
  ['cloud', readExample('cloud')],
  ['first-day', readExample('first-day')],
  ['infrastructure', readOrganisation('infrastructure')],
  ['customer', readOrganisation('customer')],
];

/** Four years from now, in steps that meet all days of the week and most of the month. */
const days = Array.from({ length: 24 }, (_, step) => addDays(testDay, step * 61));

describe.each(examples)('%s', (_name, { texts, files }) => {
  const { service, project } = openProject(texts, { files });

  it.each(days)('lists on %s just what the rules call over', (today) => {
    const judgement = service.onDay(project(), today);
    const { items } = dueReport(project(), judgement, 'en');
    const over = items.filter((item) => item.days < 0);
    const found = project()
      .uris()
      .flatMap((uri) => judgement.findings(uri));
    // Evidence has one day: what has ended is not said to be behind the time that is audited, too.
    const ended = new Set(
      found.flatMap((each) => (each.finding.rule.code === 'evidence/expired' ? [entry(each)] : [])),
    );
    const said = found
      .filter((each) => each.finding.rule.code !== 'evidence/outside-period' || !ended.has(entry(each)))
      .map(({ finding: { rule }, location }) => ({
        rule: rule.code,
        at: at(placeIn(project(), location)),
      }));
    const known = (codes: readonly string[]): readonly string[] =>
      said.flatMap(({ rule, at }) => (codes.includes(rule) ? [`${rule} ${at}`] : [])).sort();
    const isAtField = ({ rule = '' }: DueItem): boolean => atField.includes(rule);
    expect(
      over
        .filter(isAtField)
        .map((item) => `${item.rule} ${at(item)}`)
        .sort(),
    ).toEqual(known(atField));
    // One day for each risk.
    const stale = said.filter(({ rule }) => rule === 'risk/stale').map(({ at }) => at);
    const dated = over.filter(({ rule }) => rule === 'risk/stale').map(at);
    expect(stale).toEqual(expect.arrayContaining(dated));
    // The interval, and what was reached once; what no audit has ever reached has no day.
    const details = over.filter(({ id, kind }) => kind === 'audit' && id === '').map(({ detail }) => detail);
    const isLate = said.some(({ rule }) => ofAudits.includes(rule) || rule === 'audit/overdue');
    if (details.length > 0) expect(isLate).toBe(true);
    const expiring = items.filter(({ rule, days }) => rule === 'evidence/expiring' && days <= 30).map(at);
    expect(expiring.sort()).toEqual(known(['evidence/expiring']).map((each) => each.replace('evidence/expiring ', '')));
  });

  it('names nothing twice', () => {
    const { items } = dueReport(project(), service, 'en');
    const keys = items.map((item) => `${item.kind} ${item.day} ${at(item)} ${item.what}`);
    expect(keys.length).toBeGreaterThan(0);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

function entry({ finding: { anchor } }: LocatedFinding): unknown {
  return anchor.kind === 'field' ? anchor.subject : undefined;
}

function at({ file, range: { start } }: Pick<DueItem, 'file' | 'range'>): string {
  return `${file}:${start.line}:${start.character}`;
}
