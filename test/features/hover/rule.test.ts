import { describe, expect, it } from 'vitest';
import { plainText } from '../../../server/markup/plain';
import { hoverIn, hoverText } from '../../support/hover';

async function first(text: string): Promise<string> {
  return plainText((await hoverText(text, { language: 'ja' })).split('\n\n---\n\n')[0] ?? '');
}

describe('hover on a comment that silences findings', () => {
  const row = (comment: string, applicable = '') =>
    `isms: 1\nsoa:\n  controls:\n    ${comment}\n    - {id: CLD.8.1.5${applicable}}\n`;

  it('says why and until when, and what it is quiet about', async () => {
    const text = await first(row('# «isms-ignore» soa/applicable-missing until=2026-12-01: 契約の確認後'));
    expect(text).toContain('指摘の抑制 soa/applicable-missing\n理由：契約の確認後 · 期限：2026-12-01(あと8日)\n');
    expect(text).toMatch(/\n抑制している指摘：.*CLD\.8\.1\.5.*\n既定の重大度：エラー/);
  });

  it('says of one that silences nothing, or is over, that it may go', async () => {
    const text = await first(row('# «isms-ignore» soa/applicable-missing: 契約の確認後', ', applicable: true'));
    expect(text).toContain('期限なし');
    expect(text).toContain('抑制している指摘：なし');
    expect(text).toMatch(/次に：.*\nクイックフィックス：/);
    expect(await first(row('# «isms-ignore» soa/applicable-missing until=2026-11-01: 契約の確認後'))).toContain(
      '22日前に過ぎました',
    );
  });

  it('says of one that cannot be read how it is written', async () => {
    const text = await first(row('# «isms-ignore» それ'));
    expect(text).toContain('書き方：# isms-ignore');
    expect(text).toContain('次に：');
  });

  it('shows what somebody wrote as text', async () => {
    const text = await hoverText(row('# «isms-ignore» soa/applicable-missing: <b>x</b> [y](z)'));
    expect(text).toContain('\\<b\\>x\\</b\\> \\[y\\](z)');
  });

  it('is silent on other comments', async () => {
    expect(await hoverIn(row('# «about» this row'))).toBeUndefined();
  });
});

describe('hover on the code of a rule', () => {
  it('says what it judges, and how loudly it is said', async () => {
    const text = await first('isms: 1\nlint: {rules: {«risk/owner-missing»: off}}\n');
    expect(text).toContain('risk/owner-missing\n判定する要求事項：4.2.1 リスク所有者の特定\n');
    expect(text).toContain('既定の重大度：エラー · このISMSでは：オフ(判定する要求事項は判定不能になります)');
  });

  it('says of a code that no rule has what is found', async () => {
    expect(await first('isms: 1\nlint: {rules: {«risk/owner-mising»: off}}\n')).toContain('次に：');
  });
});
