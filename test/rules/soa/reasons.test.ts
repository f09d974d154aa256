import { describe, expect, it } from 'vitest';
import { emptyPhrases, textsAt, weaknessOf } from '../../../server/rules/support/justification';
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
    - {id: CLD.9.5.2, applicable: false, exclusionReason: TODO}
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
    ...['N/A', 'n/a.', 'Ｎ／Ａ', 'not applicable', 'Not  Applicable!', 'not relevant', '-', '---------', 'ー', 'todo'],
    ...['なし', '該当なし', '該当なし。', '「該当なし」', '不要', '対象外', '適用対象外であるため', '該当しないため'],
  ])('%s says nothing', (text) => {
    expect(weaknessOf(text, [])).toBeDefined();
  });

  it.each([
    ...['ベストプラクティス', 'リスク対応として必要', '継続的改善のため', '当社には該当しません', '現時点では不要'],
    ...['Business requirement', 'Not required at this time', 'not applicable to our company', 'best practice'],
  ])('%s is a stock phrase', (text) => {
    expect(weaknessOf(text, [])).toBe('phrase');
  });

  it.each(['規格要求事項', 'Clause 5.1 requirement', 'ISO/IEC 27017 9.5.1による', 'A.5.1', '4.2.2 d)'])(
    '%s is a clause and nothing else',
    (text) => {
      expect(weaknessOf(text, [])).toBe('reference');
    },
  );

  it.each(['コストが高いため', 'Too expensive', '予算がないため'])('%s is no reason for leaving out', (text) => {
    expect(weaknessOf(text, [], 'exclusion')).toBe('cost');
    expect(weaknessOf(text, [], 'inclusion')).toBeUndefined();
  });

  it.each(['our cloud provider does it', 'クラウド事業者が実施しているため'])('%s is inheritance', (text) => {
    expect(weaknessOf(text, [])).toBe('provider');
  });

  it.each([
    ...['自社開発なし', '個情法の要求', '社内に開発者無', '個人情報保護法23条', '顧客契約第5条', 'GDPR Art. 32'],
    ...['費用の請求を行わない', 'We own no cabling', 'ISO/IEC 27017 9.5.1 as the contract with Acme asks'],
  ])('%s is a reason, however short', (text) => {
    expect(weaknessOf(text, [], 'exclusion')).toBeUndefined();
  });

  it.each([
    ...[
      'リスク低減のため',
      'リスクアセスメントの結果、必要と判断',
      '情報セキュリティを確保するため',
      '業界標準',
      '一般的な対策',
    ],
    ...[
      '必要と判断したため',
      '全社的に適用',
      '実施済み',
      '重要な管理策であるため',
      '当社の方針',
      '業界のベストプラクティス',
    ],
    ...[
      '該当する業務なし',
      '適用する必要がない',
      '必要性が低いため',
      '今のところ必要ない',
      '該当しておりません',
      '対象外と判断',
    ],
    ...['Based on the risk assessment', 'To reduce risk', 'For information security', 'Industry standard', 'Mandatory'],
    ...['Already implemented', 'This control is required', 'Company policy', 'Good security practice', 'In place'],
    ...[
      'This control does not apply to us',
      'There is no need',
      "We don't need this",
      'Outside our scope',
      'N/A for us',
    ],
  ])('%s could stand on any control', (text) => {
    expect(weaknessOf(text, [], 'exclusion')).toBe('phrase');
  });

  it.each(['ISO要求事項', 'JIS Q 27001の要求事項に対応するため', 'As per ISO 27001:2022', 'ISO requirement'])(
    '%s is the standard and nothing else',
    (text) => {
      expect(weaknessOf(text, [])).toBe('reference');
    },
  );

  it.each([
    'コスト面の理由',
    '予算がつかない',
    '投資対効果が見合わない',
    'Cost prohibitive',
    'Budget constraints',
    '高コスト',
  ])('%s is cost alone', (text) => {
    expect(weaknessOf(text, [], 'exclusion')).toBe('cost');
  });

  it.each([
    ...[
      'クラウド側で実施',
      'IaaS事業者が実施',
      '提供元が実施',
      '責任共有モデルによりAWSが実施',
      'Microsoftが対応しています',
    ],
    ...[
      'Inherited from AWS',
      'Done by our hosting provider',
      "It's the provider's job",
      'The data centre operator does it',
    ],
  ])('%s is what the provider does', (text) => {
    expect(weaknessOf(text, [])).toBe('provider');
  });

  // Each holds words of emptiness, and one of its own.
  it.each([
    ...[
      '必要最小限の権限',
      '重要業務のため',
      '関係組織なし',
      '採用なし',
      '開発していない',
      '実施していない',
      '適用法令の要求',
    ],
    ...[
      'テナント分離のリスク低減',
      'リスクRISK-001への対応',
      '顧客のセキュリティ要求',
      '対象設備を持たない',
      '問題管理',
    ],
    ...[
      '委託先を管理するため',
      '委託先の管理',
      'クラウド側にデータなし',
      'AWSの障害時も提供するため',
      'SaaSのため',
      '認証の強化',
    ],
    ...[
      '認証',
      '課金なし',
      'A社の要求事項 5.1',
      '顧客との契約',
      'JIS Q 15001',
      'ISO 22301',
      '番号法',
      'ISMAP',
      'No employees',
    ],
    ...['To manage suppliers', 'Required by law', 'Needed for remote work', 'Need to know', 'Not outsourced'],
    ...['Security patches', 'Risk assessment of 2026-05', 'No financial data', 'Standard contract clause 4', 'SLA'],
  ])('%s names something', (text) => {
    expect(weaknessOf(text, [], 'exclusion')).toBeUndefined();
    expect(weaknessOf(text, [], 'inclusion')).toBeUndefined();
  });

  it.each([
    ...[
      '別紙',
      '別紙参照',
      '別紙のとおり',
      '別添資料を参照してください',
      '別表',
      '添付資料参照',
      '添付のとおり',
      '別途資料による',
    ],
    ...[
      '関連文書を参照',
      '詳細は別紙に記載',
      'See attachment',
      'See the attached document',
      'Refer to appendix',
      'see below',
    ],
    ...[
      '今後検討',
      '調整中',
      '検討中',
      '検討中です',
      '現在検討中のため',
      '今後の課題',
      '社内で協議中',
      '次年度検討予定',
      '後日決定します',
    ],
    ...[
      '担当者に確認中',
      '作成中',
      '今後検討する予定',
      '追って記載します',
      'Under consideration',
      'To be discussed',
      'Work in progress',
    ],
    ...[
      '前年と同じ',
      '前回同様',
      '前年度と同様',
      '昨年度のとおり',
      '前年踏襲',
      '従来どおり',
      '例年通り',
      '変更なし',
      '前回から変更なし',
    ],
    ...['Same as last year', 'Unchanged from the previous version', 'No change', 'As before'],
  ])('%s puts the reason off', (text) => {
    expect(weaknessOf(text, [], 'exclusion')).toBe('phrase');
    expect(weaknessOf(text, [], 'inclusion')).toBe('phrase');
    expect(emptyPhrases('/x', text)).toHaveLength(1);
  });

  it.each([
    ...[
      '人手不足',
      '人手不足のため',
      '人員が足りないため',
      '要員不足により対応できない',
      'リソース不足',
      '工数が確保できないため',
    ],
    ...['時間がないため', '予算がない', '担当者がいないため', '専門家がいない', '体制が整っていないため', '多忙のため'],
    ...['Lack of resources', 'No time', 'We do not have enough staff', 'Insufficient personnel'],
  ])('%s is want of means, no reason for leaving out', (text) => {
    expect(weaknessOf(text, [], 'exclusion')).toBe('cost');
  });

  it.each([
    ...[
      'リスクが低いため',
      'リスクが小さいため',
      'リスクは低い',
      'リスクがないため',
      'リスクが高いため',
      '低リスクのため',
      '影響が軽微であるため',
    ],
    ...['リスクは許容範囲内', 'Low risk', 'The risk is low', 'Because the risk is acceptable', 'Negligible impact'],
  ])('%s says how great the risk is, and not which', (text) => {
    expect(weaknessOf(text, [], 'exclusion')).toBe('phrase');
    expect(weaknessOf(text, [], 'inclusion')).toBe('phrase');
    // Of a risk itself it may be said.
    expect(emptyPhrases('/x', text)).toEqual([]);
  });

  const policy = { en: 'Policy on the use of cryptographic controls', ja: '暗号による管理策の利用方針' };
  it.each([
    ...[
      '暗号による管理策の利用方針を定めるため',
      '暗号による管理策の利用方針の策定',
      '暗号による管理策の利用方針を明確にするため',
    ],
    ...['暗号による管理策の利用方針が必要であるため', '暗号による管理策の利用方針を適切に運用するため'],
    ...[
      'To establish a policy on the use of cryptographic controls',
      'Policy on the use of cryptographic controls is required',
    ],
  ])('%s is the title, made a sentence', (text) => {
    expect(weaknessOf(text, [policy])).toBe('title');
  });

  it.each([
    ...[
      '顧客データについて暗号による管理策の利用方針を定めるため',
      '暗号による管理策の利用方針を個人情報保護法に合わせるため',
    ],
    ...[
      '別紙「機器一覧」のとおり機器を持たない',
      '別紙3 データセンタ契約書による',
      '規程A-12を参照',
      '手順書ISO-05のとおり',
    ],
    ...['前年の事故（INC-12）と同じ原因を防ぐため', '従来の電話回線を廃止したため', '前回の監査所見NC-3への対応'],
    ...[
      'RISK-012のリスクが低いため',
      '社外に持ち出さないためリスクが低い',
      '顧客データを扱わないためリスクが低い',
      'Low risk: no customer data',
    ],
    ...[
      '開発部門がないため',
      '担当部署がない',
      '利用者がいないため',
      'テレワークをする従業員がいない',
      '外部委託先がない',
      '物理媒体を扱う時間がない',
    ],
    ...[
      '開発中のサービスを守るため',
      '調整中の契約に含まれる義務のため',
      '変更管理',
      '変更の記録を残すため',
      'リスクの高い変更を防ぐため',
    ],
    ...[
      'Change control asked by Acme',
      'No people work in the data centre',
      'Attachment scanning for mail',
      'High availability',
    ],
    ...[
      '添付ファイルの誤送信を防ぐため',
      '別拠点がないため',
      '準備段階の顧客の情報を守るため',
      '確認メールの誤送信対策',
      '時間帯ごとの通信量を監視するため',
    ],
  ])('%s is a reason all the same', (text) => {
    expect(weaknessOf(text, [policy], 'exclusion')).toBeUndefined();
    expect(weaknessOf(text, [policy], 'inclusion')).toBeUndefined();
    expect(emptyPhrases('/x', text)).toEqual([]);
  });

  it('decides the row of the reason that it is', () => {
    const text = `soa:
  controls:
    - {id: 13.1.3, applicable: false, exclusionReason: 該当なし}
    - {id: A.5.1, applicable: true, inclusionReason: 必要}
`;
    expect(findingsOf(openFixture(text), codes).map(({ finding }) => finding.decides)).toEqual([
      ['4.2.2.d4'],
      ['4.2.2.d2'],
    ]);
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

  it('stands once for a reason on more than five controls, on the first', () => {
    const mark = ' #! soa/copied-justification(顧客のデータを守るために必要である)';
    for (const count of [6, 11]) {
      const text = `soa:\n  controls:\n${rows(1, mark)}${rows(count).split('\n').slice(1).join('\n')}`;
      expectFindings(text, codes);
      expect(findingsOf(openFixture(text), codes)[0]?.finding.related).toHaveLength(count - 1);
    }
  });

  it('is silent where all of them serve one objective', () => {
    const incidents = ['A.5.24', 'A.5.25', 'A.5.26', 'A.5.27', 'A.5.28', 'A.6.8', '16.1.1'].map(
      (id) => `    - {id: ${id}, applicable: true, inclusionReason: 事故に速やかに対応する必要がある}\n`,
    );
    expectFindings(`soa:\n  controls:\n${incidents.join('')}`, codes);
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
