/** The complete ISMSs of examples/: nothing is said of them on their day, and each speaks in words of its own. */
import { describe, expect, it } from 'vitest';
import { statementOfApplicability } from '../../server/reports/soa/data';
import { readExample, type OpenProject } from '../properties/projects';
import { opened, statesOf } from '../verdict/rows';

const complete = ['cloud', 'infrastructure', 'customer'] as const;

/** The rows of clause 4 that are not simply met, and why. */
const otherwise: Readonly<Record<(typeof complete)[number], Readonly<Record<string, string>>>> = {
  // A comment silences the two functions of its bastion until they are taken apart.
  cloud: { '4.2.2.b': 'met-with-remarks' },
  // Nothing of another provider lies underneath.
  infrastructure: { '4.1.c': 'not-applicable' },
  // Nothing is provided.
  customer: { '4.1.c': 'not-applicable', '4.1.d': 'not-applicable' },
};

function questionsOf(open: OpenProject) {
  const questions = open.service.checkerOf(open.project())?.questions();
  if (!questions) throw new Error('the project is not checked');
  return questions;
}

describe.each(complete)('examples/%s', (name) => {
  const open = opened(readExample(name));

  it('has no finding, and meets every row of clause 4 that has something to apply to', () => {
    expect(open.findings().map(({ finding, location }) => `${finding.rule.code} ${location.document}`)).toEqual([]);
    const states = Object.entries(statesOf(open.service)).filter(([, state]) => state !== 'met');
    expect(Object.fromEntries(states)).toEqual(otherwise[name]);
  });

  it('names its people in both languages', () => {
    const people = questionsOf(open).entries('people');
    expect(people.length).toBeGreaterThan(0);
    for (const { value } of people)
      expect(value.name, value.id).toEqual({ ja: expect.stringMatching(/[\p{Script=Han}\p{Script=Katakana}]/u), en: expect.stringMatching(/^[A-Z]/) });
  });
});

describe('examples/cloud, which is written in both languages', () => {
  it('has a statement of applicability without a Japanese letter in English', () => {
    const open = opened(readExample('cloud'));
    const report = JSON.stringify(statementOfApplicability(open.project(), open.service, 'en'));
    expect(report.match(/.{0,40}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}].{0,40}/gu) ?? []).toEqual([]);
  });
});

describe('the statements of applicability of examples/', () => {
  it('give each control a reason and an implementation of its own, whoever wrote them', () => {
    const written = complete.flatMap((name) =>
      questionsOf(opened(readExample(name)))
        .entries('soa.controls')
        .flatMap(({ value: { inclusionReason, exclusionReason, implementation } }) =>
          [inclusionReason, exclusionReason, implementation].filter((text) => text !== undefined),
        ),
    );
    const texts = written.flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text)));
    expect(texts.length).toBeGreaterThan(800);
    const seen = new Set<string>();
    expect(texts.filter((text) => seen.size === seen.add(text).size)).toEqual([]);
  });
});
