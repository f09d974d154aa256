/** Two ISMSs as their owners wrote them: what is said of them while they are well kept, and of defects planted in them. */
import { describe, expect, it } from 'vitest';
import { readOrganisation } from '../properties/projects';
import { fixtureFolder } from '../support/project-text';
import { opened, statesOf } from '../verdict/rows';
import defects from './defects.json';

const names = ['infrastructure', 'customer'] as const;

/** Rules and the characters that they blame, each once. */
function said(open: ReturnType<typeof opened>): readonly object[] {
  const found = open.findings().map(({ finding, location: { document, range } }) => {
    const lines = (open.texts.get(document) ?? '').split('\n');
    const text = lines[range.start.line]?.slice(range.start.character, range.end.character) ?? '';
    return { rule: finding.rule.code, file: document.slice(fixtureFolder.length), text };
  });
  return found.filter(
    (each, index) => found.findIndex((one) => JSON.stringify(one) === JSON.stringify(each)) === index,
  );
}

/** The rows that are not simply met. */
function rowsInDoubt(open: ReturnType<typeof opened>): Readonly<Record<string, string>> {
  const states = Object.entries(statesOf(open.service));
  return Object.fromEntries(states.filter(([, state]) => state !== 'met' && state !== 'not-applicable'));
}

describe.each(names)('a well-kept ISMS: %s', (name) => {
  it('has no finding, and meets every row of clause 4', () => {
    const open = opened(readOrganisation(name));
    expect(said(open)).toEqual([]);
    expect(rowsInDoubt(open)).toEqual({});
  });
});

describe('a planted defect', () => {
  it.each(defects)('$name', ({ organisation, file, from, to, found, states, notSeen }) => {
    const open = opened(readOrganisation(organisation), [{ file, from, to }]);
    // What we do not see is told as well: a rule that learns to see it moves it to the others.
    expect(said(open)).toEqual(notSeen === undefined ? found : []);
    expect(rowsInDoubt(open)).toEqual(notSeen === undefined ? states : {});
  });
});
