import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../server/check/message';
import { createOriginals } from '../../../server/editing/apply-changes';
import { fixesOf } from '../../../server/features/fixes/fixes';
import { expectFindings, expectFix, findingsOf, openFixture } from '../../support/rules';

function withControl(id: string, edition = '2022', more = ''): string {
  return `isms: 1\nstandards: {jip-isms517: "1.0", iso27017: "2015", iso27001: "${edition}"}\n${more}risks:\n  - {id: R, title: リスク, controls: ["${id}"]}\n`;
}

/** What is said of a control's id, and what may replace it; `!` behind what is preferred. */
function judged(id: string, edition?: string, more?: string) {
  const text = withControl(id, edition, more);
  const service = openFixture(text);
  const found = findingsOf(service, ['control/unknown']);
  return found.map((finding) => ({
    variant: finding.finding.variant,
    message: messageOf(finding.finding, 'en'),
    fixes: fixesOf(
      service,
      finding,
      createOriginals(() => text),
    ).map(({ title, preferred }) => title.en.replace('Replace by ', '') + (preferred ? '!' : '')),
  }));
}

describe('a control that is unknown', () => {
  it.each([
    // Only the spelling differs.
    ['a.5.1', '2022', 'spelling', ['A.5.1!']],
    ['A 5.1', '2022', 'spelling', ['A.5.1!']],
    ['A5.1', '2022', 'spelling', ['A.5.1!']],
    ['A.5..1.', '2022', 'spelling', ['A.5.1!']],
    ['A.5.01', '2022', 'spelling', ['A.5.1!']],
    ['5.10', '2022', 'spelling', ['A.5.10!']],
    ['cld.9.5.1', '2022', 'spelling', ['CLD.9.5.1!']],
    ['13.2.1', '2013', 'spelling', ['A.13.2.1!']],
    // Another edition, or a number to which ISO/IEC 27017 adds nothing.
    ['A.13.2.1', '2022', 'edition', ['A.5.14!']],
    ['A.18.2.3', '2022', 'edition', ['A.5.36', 'A.8.8']],
    ['A.5.7', '2013', 'edition-alone', []],
    ['A.5.16', '2013', 'edition', ['A.9.2.1!']],
    ['13.2.1', '2022', 'not-added', ['A.5.14!']],
    // What controls stand under.
    ['A.9.1', '2022', 'objective-elsewhere', ['A.5.15']],
    ['A.9.1', '2013', 'objective', ['A.9.1.1', 'A.9.1.2']],
    ['A.6.1', '2013', 'objective', ['A.6.1.1', 'A.6.1.2', 'A.6.1.3', 'A.6.1.4', 'A.6.1.5']],
    ['A.8', '2022', 'theme', []],
    ['A.9', '2022', 'clause-elsewhere', []],
    // Other standards.
    ['A.5.38', '2022', 'next-edition', ['CLD.6.3.1']],
    ['5.38', '2022', 'next-edition', ['CLD.6.3.1']],
    ['A.5.39', '2022', 'next-edition-alone', []],
    ['A.10.6', '2022', 'personal-data', ['Make it a control of your own, 27018-A.10.6']],
    // Spelling alone decides nothing.
    ['CLD.9.5.3', '2022', 'near', ['CLD.9.5.1', 'CLD.9.5.2']],
    ['13.1.4', '2022', 'near', ['CLD.13.1.4']],
    ['A.5.99', '2022', 'default', []],
    ['foo', '2022', 'default', []],
  ])('%s in the edition of %s: %s', (id, edition, variant, fixes) => {
    expect(judged(id, edition)).toMatchObject([{ variant, fixes }]);
  });

  it('may be one of the own in another spelling', () => {
    const own = 'ownControls:\n  - {id: FISC-12, title: 暗号化, source: FISC}\n';
    expect(judged('fisc-12', '2022', own)).toMatchObject([{ variant: 'spelling', fixes: ['FISC-12!'] }]);
    expect(judged('FISC-13', '2022', own)).toMatchObject([{ variant: 'near', fixes: ['FISC-12'] }]);
  });

  it('is not said of what may stand in the part that was not read', () => {
    const own = 'ownControls:\n  - {id: FISC-12, title: "暗号化}\n';
    expect(judged('FISC-12', '2022', own)).toEqual([]);
    expect(judged('A.5.38', '2022', own)).toHaveLength(1);
  });

  it('becomes a control of the own where its standard has no catalogue', () => {
    expectFix(
      withControl('A.10.6'),
      'control/unknown',
      `${withControl('27018-A.10.6')}ownControls:
  - id: 27018-A.10.6
    title: TODO
    source: ISO/IEC 27018
`,
      'Make it a control of your own, 27018-A.10.6',
    );
  });
});

describe('the id of an own control', () => {
  it('must not look like one of a standard', () => {
    expectFindings(
      `isms: 1
ownControls:
  - {id: A.10.6, title: 暗号化, source: ISO/IEC 27018} #! control/own-id-like-standard(A.10.6)
  - {id: "9.9", title: 規程, source: 社内規程} #! control/own-id-like-standard("9.9")
  - {id: CLD.9.9.9, title: 分離} #! control/own-id-like-standard(CLD.9.9.9)
  - {id: FISC-12, title: 暗号化, source: FISC}
  - {id: 27018-A.10.7, title: 暗号化}
  - {id: A.5.1, title: 方針}
`,
      ['control/own-id-like-standard'],
    );
  });

  it('is renamed wherever it is named', () => {
    expectFix(
      `isms: 1
ownControls:
  - {id: A.10.6, title: 暗号化, source: ISO/IEC 27018}
risks:
  - {id: R, title: リスク, controls: [A.10.6, A.5.1]}
`,
      'control/own-id-like-standard',
      `isms: 1
ownControls:
  - {id: 27018-A.10.6, title: 暗号化, source: ISO/IEC 27018}
risks:
  - {id: R, title: リスク, controls: [27018-A.10.6, A.5.1]}
`,
    );
  });
});
