import { describe, expect, it } from 'vitest';
import { maximumPerDocument, worstOf } from '../../server/lsp/diagnostics/cap';
import { fixtureFolder } from '../support/project-text';
import { serviceWith } from '../workspace/workspaces';

const uri = `${fixtureFolder}risks.isms.yaml`;
const people = (count: number): string =>
  `risks:\n${Array.from({ length: count }, (_, index) => `  - {id: r${index}, owner: nobody}\n`).join('')}`;
const findingsOf = (count: number) => {
  const texts = new Map([
    [`${fixtureFolder}isms.yaml`, 'isms: 1\n'],
    [uri, people(count)],
  ]);
  return serviceWith(texts).findings(uri);
};

describe('the findings of a file that are sent', () => {
  it('are all there are when there are few, from top to bottom', () => {
    const findings = findingsOf(5);
    expect(worstOf(findings)).toEqual({ sent: findings, left: 0 });
  });

  it('are the worst of many, each severity from top to bottom, and it is said how many are left', () => {
    const findings = findingsOf(300);
    const ranks = ['error', 'warning', 'info', 'hint'];
    const { sent, left } = worstOf(findings);
    expect(sent).toHaveLength(maximumPerDocument);
    expect(left).toBe(findings.length - maximumPerDocument);
    const expected = findings
      .toSorted((one, other) => ranks.indexOf(one.severity) - ranks.indexOf(other.severity))
      .slice(0, maximumPerDocument);
    expect(new Set(findings.map(({ severity }) => severity)).size).toBeGreaterThan(1);
    expect(sent).toEqual(expected);
  });
});
