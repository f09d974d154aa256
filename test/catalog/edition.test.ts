import { describe, expect, it } from 'vitest';
import { messageOf } from '../../server/check/message';
import { expectFix, findingsOf, openFixture } from '../support/rules';

const messages = (standards: string, language: 'en' | 'ja') =>
  findingsOf(openFixture(`isms: 1\nstandards: ${standards}\n`), ['schema/value']).map(({ finding }) =>
    messageOf(finding, language),
  );

describe('standards.iso27017: "2026"', () => {
  it('gets an answer: that the edition exists, that it is not supported, and why', () => {
    const [english] = messages('{iso27017: "2026"}', 'en');
    expect(english).toMatch(
      /^ISO\/IEC 27017:2026 is not supported yet: JIP-ISMS517-1\.0 is based on ISO\/IEC 27017:2015/,
    );
    const [japanese] = messages('{iso27017: "2026"}', 'ja');
    expect(japanese).toMatch(/^ISO\/IEC 27017:2026にはまだ対応していません。/);
  });

  it('can be mended', () => {
    expectFix('isms: 1\nstandards: {iso27017: "2026"}\n', 'schema/value', 'isms: 1\nstandards: {iso27017: "2015"}\n');
  });

  it('is no answer to anything else', () => {
    expect(messages('{iso27017: "2015"}', 'en')).toEqual([]);
    for (const other of ['{iso27017: "2027"}', '{iso27001: "2026"}', '{jip-isms517: "2026"}']) {
      expect(messages(other, 'en')[0]).not.toContain('not supported yet');
    }
  });
});
