/** Every value explains itself: what the field is for, what the value means there, what is found of it. */
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../server/markup/plain';
import { hoverText } from '../../support/hover';

/** What is read above the first rule, on 23 November 2026. */
async function first(lines: string, language: 'en' | 'ja' = 'ja'): Promise<string> {
  return plainText((await hoverText(`isms: 1\n${lines}\n`, { language })).split('\n\n---\n\n')[0] ?? '');
}

describe('hover on a day', () => {
  it.each([
    ['evidence: [{id: E, validUntil: «2026-12-01»}]', '有効期限 validUntil', '2026-12-01 · あと8日'],
    ['evidence: [{id: E, validUntil: «2026-11-24»}]', '有効期限 validUntil', '2026-11-24 · あと1日'],
    ['evidence: [{id: E, validUntil: «2026-11-23»}]', '有効期限 validUntil', '2026-11-23 · 本日'],
    ['evidence: [{id: E, validUntil: «2026-11-22»}]', '有効期限 validUntil', '2026-11-22 · 1日前に過ぎました'],
    ['evidence: [{id: E, «validUntil»: 2026-11-13}]', '有効期限 validUntil', '2026-11-13 · 10日前に過ぎました'],
    ['risks: [{id: R, assessedOn: «2026-10-01»}]', 'assessedOn', '2026-10-01 · 53日前'],
    ['audits: [{id: A, findings: [{id: N, action: {due: «2026-11-13»}}]}]', 'due', '10日前に過ぎました'],
  ])('%s', async (lines, field, standing) => {
    const text = await first(lines);
    expect(text.split('\n')[0]).toContain(field);
    expect(text).toContain(standing);
  });

  it('counts in English', async () => {
    expect(await first('risks: [{id: R, assessedOn: «2026-11-22»}]', 'en')).toContain('2026-11-22 · 1 day ago');
    expect(await first('evidence: [{id: E, validUntil: «2026-11-21»}]', 'en')).toContain('passed 2 days ago');
  });

  it('counts nothing from a day that the calendar does not have', async () => {
    const text = await first('risks: [{id: R, assessedOn: «2026-02-30»}]');
    expect(text).not.toContain('日前');
    expect(text).toContain('次に：');
  });
});

describe('hover on a text', () => {
  it('says what the field is for, whichever language it is in', async () => {
    const row = (implementation: string) => `soa: {controls: [{id: 13.1.3, implementation: ${implementation}}]}`;
    for (const written of ['«VLAN»', '{ja: «分離», en: apart}']) {
      const text = await first(row(written));
      expect(text).toMatch(/^実施内容 implementation\n管理策をどのように/);
    }
    expect(await first(row('{«ja»: 分離}'))).toMatch(/^日本語 ja\n/);
  });

  it('of a number, too', async () => {
    expect(await first('auditProgramme: {intervalMonths: «12»}')).toContain('intervalMonths');
  });
});

describe('hover on a switch', () => {
  it('says what follows from it', async () => {
    const row = (value: string) => `soa: {controls: [{id: 13.1.3, applicable: ${value}}]}`;
    expect(await first(row('«true»'))).toContain('true：この管理策を適用します。');
    expect(await first(row('«false»'))).toContain('false：この管理策を除外します。');
    expect(await first('services: [{id: s, virtualized: «true»}]')).toContain('virtualized');
  });
});

describe('hover on a placeholder', () => {
  it.each(['TODO', '＜なぜ関係しないか＞'])(
    '%s: what to write, how many are left, and how to get to the next',
    async (held) => {
      const text = await first(`enisaNotRelevant: [{code: R1, reason: «${held}»}, {code: R2, reason: TODO}]`);
      expect(text).toMatch(/reason\n/);
      expect(text).toContain('このISMSでは2件の項目に残っています。');
      expect(text).toContain('次に：上書きしてください。VS Codeでは「次の記入箇所へ移動」(Ctrl+K Ctrl+N)');
    },
  );

  it('of a field that names something, says what it names', async () => {
    const text = await hoverText('isms: 1\nrisks: [{id: R, treatment: «TODO»}]\n', { language: 'ja' });
    expect(text).toContain('次の記入箇所へ移動');
    expect(text).toContain('- `modify` ');
  });
});

describe('hover on the path of a file', () => {
  it('says what is kept there, and what is found; never that it is no id', async () => {
    const text = await first('evidence: [{id: E, location: «a.pdf»}]');
    expect(text).toMatch(/^保管場所 location\n/);
    expect(text).toContain('次に：証拠Eのファイルがありません。');
    const there = await hoverText('isms: 1\nevidence: [{id: E, location: «a.pdf»}]\n', { existing: ['a.pdf'] });
    expect(there).not.toContain('has this id');
    const address = await first('evidence: [{id: E, location: «https://example.com/a»}]');
    expect(address).not.toContain('IDをもつもの');
  });
});

describe('hover on an id that nobody defines', () => {
  it('says so, with the fix', async () => {
    const text = await first('risks: [{id: R, owner: «nobody»}]');
    expect(text).toMatch(/^リスク所有者 owner\n/);
    expect(text).toContain('次に：要員「nobody」は定義されていません。\nクイックフィックス：');
  });
});
