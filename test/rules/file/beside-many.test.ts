import { describe, expect, it } from 'vitest';
import { findingsOf, openFixture } from '../../support/rules';

describe('fields beside the key that they belong below', () => {
  it('are found among thousands in one entry, each looked at a fixed number of times', () => {
    const count = 4000;
    const findings = Array.from(
      { length: count },
      (_, number) => `      - id: F-${number}\n        action:\n        what: x\n`,
    ).join('');
    const service = openFixture(`isms: 1\naudits:\n  - id: IA-1\n    findings:\n${findings}`);
    const beside = findingsOf(service, ['schema/unknown-key']).filter(({ finding }) => finding.variant === 'beside');
    expect(beside).toHaveLength(count);
  });
});
