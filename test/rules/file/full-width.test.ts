import { describe, expect, it } from 'vitest';
import { createOriginals } from '../../../server/editing/apply-changes';
import { applyTextEdits } from '../../../server/editing/text-edit';
import { fixesOf } from '../../../server/features/fixes/fixes';
import { findingsOf, openFixture } from '../../support/rules';
import { fixtureFolder } from '../../support/project-text';

/** An ISMS in the making: what it lacks is said of it, before and after. */
const base = `isms: 1
language: ja
standards: {jip-isms517: "1.0", iso27017: "2015", iso27001: "2022"}
# 要員
people:
  - {id: hanako, name: 情報 花子}
  - id: sato
    name: 佐藤：情報システム部
services:
  - {id: crm, name: Example CRM、y：z, roles: [provider], model: saas, since: 2024-04-01}
criteria:
  process: 年１回、全社で行う。
  likelihood: [low, medium, high]
  impact: [low, medium, high]
risks:
  - id: R1
    title: 漏えい、改ざん
    enisa: [R9, R11]
    likelihood: medium
    owner: hanako # だれ
    assessedOn: 2026-05-10
    controls: [13.1.3]
    acceptance:
      by: sato
  - id: R2
    title: ［要約］クラウドの停止
    threat: 停止、y：長い停止
    owner: sato
    notes: |
      title：本文の中の全角
      － 箇条書き
soa:
  controls:
    - id: 13.1.3
      applicable: true
`;

/** What is typed, and what it is typed for. */
const slips: readonly (readonly [meant: string, typed: string])[] = [
  ['people:', 'people：'],
  ['people:', 'ｐｅｏｐｌｅ:'],
  ['people:', 'ｐｅｏｐｌｅ：'],
  ['risks:', 'risks：'],
  ['risks:', 'risks:　'],
  ['soa:', 'soa：'],
  ['  controls:\n', '  controls：\n'],
  ['isms: 1', 'isms：1'],
  ['isms: 1', 'isms: １'],
  ['language: ja', 'language： ja'],
  ['language: ja', 'language:　ja'],
  ['standards: {', 'standards：{'],
  ['standards: {', 'standards: ｛'],
  ['# 要員', '＃ 要員'],
  ['    title: 漏えい、改ざん', '    title：漏えい、改ざん'],
  ['    title: 漏えい、改ざん', '    ｔｉｔｌｅ: 漏えい、改ざん'],
  ['    title: 漏えい、改ざん', '　　title: 漏えい、改ざん'],
  ['    title: 漏えい、改ざん', '　　　　title: 漏えい、改ざん'],
  ['    title: 漏えい、改ざん', '\u00A0\u00A0\u00A0\u00A0title: 漏えい、改ざん'],
  ['    title: 漏えい、改ざん', '  　 title: 漏えい、改ざん'],
  ['  - id: R1', '  - id：R1'],
  ['  - id: R1', '  - id:　R1'],
  ['  - id: R1', '  － id: R1'],
  ['  - id: R1', '　- id: R1'],
  ['  - id: R1', '  -　id: R1'],
  ['  - id: R1', '  －id：R1'],
  ['  - id: R2', '  － id: R2'],
  ['      by: sato', '      by：sato'],
  ['      by: sato', '　　　by: sato'],
  ['  - {id: hanako, name: 情報 花子}', '  - ｛id: hanako, name: 情報 花子｝'],
  ['  - {id: hanako, name: 情報 花子}', '  - {id: hanako, name: 情報 花子｝'],
  ['  - {id: hanako, name: 情報 花子}', '  - {id: hanako, name：情報 花子}'],
  ['  - {id: hanako, name: 情報 花子}', '  - {id: hanako，name: 情報 花子}'],
  ['  - {id: hanako, name: 情報 花子}', '  - {id: hanako、 name: 情報 花子}'],
  ['  - {id: hanako, name: 情報 花子}', '  － {id: hanako, name: 情報 花子}'],
  ['  - {id: hanako, name: 情報 花子}', '  - {id: hanako, ｎａｍｅ: 情報 花子}'],
  ['enisa: [R9, R11]', 'enisa: [R9、R11]'],
  ['enisa: [R9, R11]', 'enisa: [R9，R11]'],
  ['enisa: [R9, R11]', 'enisa: ［R9, R11］'],
  ['enisa: [R9, R11]', 'enisa：［R9、R11］'],
  ['enisa: [R9, R11]', 'enisa: [R9, R11］'],
  ['enisa: [R9, R11]', 'enisa: [Ｒ９, R11]'],
  ['controls: [13.1.3]', 'controls: [１３.１.３]'],
  ['controls: [13.1.3]', 'controls: [13．1．3]'],
  ['assessedOn: 2026-05-10', 'assessedOn: ２０２６-０５-１０'],
  ['assessedOn: 2026-05-10', 'assessedOn: 2026－05－10'],
  ['likelihood: medium', 'likelihood: ｍｅｄｉｕｍ'],
  ['owner: hanako # だれ', 'owner: ｈａｎａｋｏ # だれ'],
  ['owner: hanako # だれ', 'owner: hanako ＃ だれ'],
  ['owner: hanako # だれ', 'owner: hanako　# だれ'],
  ['owner: hanako # だれ', 'owner：hanako # だれ'],
  ['    owner: sato\n', '    owner: sato　\n'],
  ['roles: [provider]', 'roles: [ｐｒｏｖｉｄｅｒ]'],
  ['model: saas', 'model: ＳＡＡＳ'.toLowerCase()],
  ['applicable: true', 'applicable: ｔｒｕｅ'],
];

const file = `${fixtureFolder}isms.yaml`;

function said(text: string): readonly string[] {
  return findingsOf(openFixture(text))
    .map(({ finding }) => finding.rule.code)
    .sort();
}

describe('a character of full width', () => {
  it.each(slips)('for %j typed as %j is one finding, mended to what was meant', (meant, typed) => {
    for (const lineEnd of ['\n', '\r\n']) {
      const whole = (text: string): string => text.replaceAll('\n', lineEnd);
      const original = whole(base);
      const text = whole(base.replace(meant, typed));
      expect(text).not.toBe(original);
      expect(said(text)).toEqual([...said(original), 'text/full-width'].sort());
      const service = openFixture(text);
      const [finding] = findingsOf(service, ['text/full-width']);
      const [fix] = finding
        ? fixesOf(
            service,
            finding,
            createOriginals(() => text),
          )
        : [];
      expect(applyTextEdits(text, fix?.edits.get(file) ?? [])).toBe(whole(base.replace(meant, mendedTo(meant, typed))));
    }
  });

  it('is mended in the whole file at once', () => {
    const typed = base
      .replace('people:', 'people：')
      .replace('    name: 佐藤', '　　　　name：佐藤')
      .replace('risks:', 'ｒｉｓｋｓ：')
      .replace('[R9, R11]', '［Ｒ９、Ｒ１１］')
      .replace('2026-05-10', '２０２６-05-10')
      .replace('owner: hanako', 'owner：ｈａｎａｋｏ');
    const service = openFixture(typed);
    const [finding] = findingsOf(service, ['text/full-width']);
    const fixes = finding
      ? fixesOf(
          service,
          finding,
          createOriginals(() => typed),
        )
      : [];
    const fix = fixes.find(({ title }) => /ファイル全体/u.test(title.ja));
    const mended = applyTextEdits(typed, fix?.edits.get(file) ?? []);
    expect(mended.replace('[R9,R11]', '[R9, R11]')).toBe(base);
  });

  it('is named behind what people call a section', () => {
    expect(said('isms: 1\n要員：\n  - {id: sato, name: 佐藤}\n')).toContain('text/full-width');
    expect(said('isms: 1\nrisks:\n  - id: R\n    vulnerabilities:\n      - リスク：高い\n')).not.toContain(
      'text/full-width',
    );
  });

  it('is nothing in prose, in names, in what an id defines and in what refers to it', () => {
    expect(said(base)).not.toContain('text/full-width');
    const own = base.replaceAll('sato', 'ｓａｔｏ').replaceAll('medium', '中：２');
    expect(said(own)).not.toContain('text/full-width');
  });
});

/** Blanks in a row are not counted again, and brackets need none behind a comma. */
function mendedTo(meant: string, typed: string): string {
  return mendedOtherwise.get(typed) ?? meant;
}

const mendedOtherwise: ReadonlyMap<string, string> = new Map([
  ['risks:　', 'risks: '],
  ['owner: hanako　# だれ', 'owner: hanako # だれ'],
]);
