import { describe, expect, it } from 'vitest';
import { textsAt, weaknessOf } from '../../../server/rules/support/justification';
import { createOriginals } from '../../../server/editing/apply-changes';
import { fixesOf } from '../../../server/features/fixes/fixes';
import { fixtureFolder } from '../../support/project-text';
import { expectFindings, expectFix, findingsOf, openFixture } from '../../support/rules';

describe('soa/inclusion-reason-missing', () => {
  const codes = ['soa/inclusion-reason-missing'];

  it('stands on a control that applies, on the key when nothing is written there', () => {
    expectFindings(
      `soa:
  controls:
    - {id: 13.1.3, applicable: true} #! soa/inclusion-reason-missing(13.1.3)
    - id: CLD.9.5.1
      applicable: true
      inclusionReason: #! soa/inclusion-reason-missing(inclusionReason)
`,
      codes,
    );
  });

  it('is silent on excluded and undecided controls', () => {
    expectFindings(
      `soa:
  controls:
    - {id: 13.1.3, applicable: false}
    - {id: CLD.9.5.1}
    - {id: CLD.9.5.2, applicable: true, inclusionReason: {ja: 顧客の仮想マシンを提供するため}}
`,
      codes,
    );
  });

  it('inserts a place for the reason', () => {
    expectFix(
      `soa:
  controls:
    - id: 13.1.3
      applicable: true
      status: implemented
`,
      'soa/inclusion-reason-missing',
      `soa:
  controls:
    - id: 13.1.3
      applicable: true
      inclusionReason: TODO
      status: implemented
`,
      'Add inclusion reason',
    );
  });
});

describe('soa/exclusion-reason-missing', () => {
  const codes = ['soa/exclusion-reason-missing'];

  it('stands on a control that does not apply', () => {
    expectFindings(
      `soa:
  controls:
    - {id: "14.2.1", applicable: false} #! soa/exclusion-reason-missing
    - {id: CLD.9.5.2, applicable: false, exclusionReason: 仮想マシンを顧客に提供していないため}
    - {id: CLD.9.5.1, applicable: true}
`,
      codes,
    );
  });

  it('adds the exclusion reason, in block and in flow style', () => {
    expectFix(
      `soa:
  controls:
    - id: CLD.9.5.2 # 後で
      applicable: false
      reviewedOn: 2026-06-01
`,
      'soa/exclusion-reason-missing',
      `soa:
  controls:
    - id: CLD.9.5.2 # 後で
      applicable: false
      exclusionReason: TODO
      reviewedOn: 2026-06-01
`,
      'Add exclusion reason',
    );
    expectFix(
      `soa:
  controls:
    - {id: CLD.9.5.2, applicable: false}
`,
      'soa/exclusion-reason-missing',
      `soa:
  controls:
    - {id: CLD.9.5.2, applicable: false, exclusionReason: TODO}
`,
    );
  });

  it('names the fix in both languages', () => {
    const text = `soa:\n  controls:\n    - {id: CLD.9.5.2, applicable: false}\n`;
    const service = openFixture(text);
    const [finding] = findingsOf(service, codes);
    if (!finding) throw new Error('no finding');
    const fixes = fixesOf(
      service,
      finding,
      createOriginals((uri) => (uri === `${fixtureFolder}isms.yaml` ? text : undefined)),
    );
    expect(fixes.map(({ title }) => title)).toEqual([{ en: 'Add exclusion reason', ja: '除外理由を追加' }]);
  });
});

describe('soa/weak-justification', () => {
  const codes = ['soa/weak-justification'];

  it('stands on the weak text, of each language', () => {
    expectFindings(
      `soa:
  controls:
    - {id: 13.1.3, applicable: false, exclusionReason: 該当なし} #! soa/weak-justification(該当なし)
    - id: CLD.9.5.1
      applicable: true
      inclusionReason:
        ja: 複数の顧客が同じ仮想基盤を共用するため
        en: Not applicable. #! soa/weak-justification(Not applicable.)
    - {id: A.5.1, applicable: true, inclusionReason: 情報セキュリティのための方針群} #! soa/weak-justification(情報セキュリティのための方針群)
    - {id: CLD.9.5.2, applicable: false, exclusionReason: TODO} #! soa/weak-justification(TODO)
`,
      codes,
    );
  });

  it('knows the titles of own controls', () => {
    expectFindings(
      `ownControls:
  - {id: FISC-12, title: 外部委託先の定期的な評価}
soa:
  controls:
    - {id: FISC-12, applicable: true, inclusionReason: 外部委託先の定期的な評価} #! soa/weak-justification
`,
      codes,
    );
  });

  it('is silent on reasons that say something, and on those that only contradict the decision', () => {
    expectFindings(
      `soa:
  controls:
    - {id: 13.1.3, applicable: false, exclusionReason: 社内に開発部門がない}
    - {id: CLD.9.5.1, applicable: true, inclusionReason: 顧客間の分離が必要なため, exclusionReason: 不要}
`,
      codes,
    );
  });

  it.each([
    ...[
      'N/A',
      'n/a.',
      'Ｎ／Ａ',
      'not applicable',
      'Not  Applicable!',
      'not relevant',
      '-',
      '---------',
      'ー',
      'TBD',
      'todo',
    ],
    ...[
      '未定',
      'なし',
      '該当なし',
      '該当なし。',
      '「該当なし」',
      '不要',
      '対象外',
      '適用対象外であるため',
      '該当しないため',
      '12345',
    ],
  ])('%s says nothing', (text) => {
    expect(weaknessOf(text, [])).toBeDefined();
  });

  it('counts characters as people see them', () => {
    expect(weaknessOf('社内に開発者なし', [])).toBeUndefined();
    expect(weaknessOf('社内に開発者無', [])).toBe('short');
    expect(weaknessOf('𠮷野家のみ対象', [])).toBe('short');
    expect(weaknessOf('  a b c d  ', [])).toBe('short');
  });

  it('compares with the title whatever its case and width', () => {
    const title = { en: 'Policies for information security', ja: '情報セキュリティの意識向上，教育及び訓練' };
    expect(weaknessOf('POLICIES FOR INFORMATION SECURITY ', [title])).toBe('title');
    expect(weaknessOf('情報セキュリティの意識向上、教育及び訓練', [title])).toBe('title');
    expect(
      weaknessOf('Policies for information security are asked for by customers', [title, undefined]),
    ).toBeUndefined();
  });

  it('finds the texts of a field', () => {
    expect(textsAt('/exclusionReason', { en: ' ', ja: '理由' })).toEqual([{ at: '/exclusionReason/ja', text: '理由' }]);
  });
});

describe('soa/copied-justification', () => {
  const codes = ['soa/copied-justification'];
  const rows = (count: number, mark = '', reason = '顧客のデータを守るために必要である'): string =>
    Array.from(
      { length: count },
      (_, index) => `    - {id: A.8.${index + 1}, applicable: true, inclusionReason: ${reason}}${mark}\n`,
    ).join('');

  it('stands on each of more than five controls with one reason', () => {
    const mark = ' #! soa/copied-justification(顧客のデータを守るために必要である)';
    expectFindings(`soa:\n  controls:\n${rows(6, mark)}`, codes);
    expectFindings(`soa:\n  controls:\n${rows(11, mark)}`, codes);
  });

  it('is silent on five, and on one control in several rows', () => {
    expectFindings(`soa:\n  controls:\n${rows(5)}`, codes);
    expectFindings(
      `soa:
  controls:
${rows(5)}    - {id: A.8.1, roles: [customer], applicable: true, inclusionReason: 顧客のデータを守るために必要である}
`,
      codes,
    );
  });

  it('leaves what is no reason at all to the rule about that', () => {
    expectFindings(`soa:\n  controls:\n${rows(7, '', 'TODO')}`, codes);
  });
});

describe('soa/contradiction', () => {
  const codes = ['soa/contradiction'];

  it('stands on each key that contradicts the decision', () => {
    expectFindings(
      `soa:
  controls:
    - id: 13.1.3
      applicable: true
      exclusionReason: 仮想環境がないため #! soa/contradiction(exclusionReason)
      status: implemented
    - id: CLD.9.5.1
      applicable: false
      inclusionReason: 顧客が共用するため #! soa/contradiction(inclusionReason)
      status: not-implemented #! soa/contradiction(status)
`,
      codes,
    );
  });

  it('is silent while undecided, and on empty keys', () => {
    expectFindings(
      `soa:
  controls:
    - {id: 13.1.3, exclusionReason: 仮想環境がないため, status: planned}
    - id: CLD.9.5.1
      applicable: true
      exclusionReason:
`,
      codes,
    );
  });

  it('removes the contrary key', () => {
    expectFix(
      `soa:
  controls:
    - id: 13.1.3
      applicable: true
      inclusionReason: 顧客間の分離が必要なため
      exclusionReason: 不要 # 昔の記述
      status: implemented
`,
      'soa/contradiction',
      `soa:
  controls:
    - id: 13.1.3
      applicable: true
      inclusionReason: 顧客間の分離が必要なため
      status: implemented
`,
      'Remove the reason for exclusion',
    );
  });
});
