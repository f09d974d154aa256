import { describe, expect, it } from 'vitest';
import { readLicensedTexts, licensedTextsUri } from '../../../server/features/hover/licensed';
import { escapeMarkdown, quoted } from '../../../server/markup/markdown';
import { hoverText } from '../../support/hover';

describe('hover on a reference', () => {
  it('names a person with rank and department, and leads to the definition', async () => {
    const text = await hoverText(`isms: 1
people: [{id: hanako, name: Hanako Joho, title: CISO, department: Security}]
risks: [{id: R, title: T, owner: «hanako»}]
`);
    expect(text).toContain('**hanako** Hanako Joho');
    expect(text).toContain('CISO · Security');
    expect(text).toContain('[Defined here](file:///fixture/isms.yaml#L2) · 1 reference');
  });

  it('says of evidence how old it is', async () => {
    const text = await hoverText(`isms: 1
soa: {controls: [{id: "13.1.3", evidence: [«EV-1»]}]}
evidence: [{id: EV-1, title: Test, location: a.pdf, collectedOn: 2026-11-22, validUntil: 2026-12-01}]
`);
    expect(text).toContain('collected 2026-11-22, 1 day ago · **expires soon**, 2026-12-01 (in 8 days)');
  });
});

describe('what users wrote', () => {
  it('is shown as it is', async () => {
    const text = await hoverText(`isms: 1
services: [{id: crm, name: CRM, roles: [provider]}]
risks:
  - {id: "R](http://x)", title: "<b>*bold*</b> [a](b) \`c\`", controls: ["«13.1.3»"]}
soa: {controls: [{id: "13.1.3", applicable: true, inclusionReason: "# no\\n- heading | <img src=x>"}]}
`);
    expect(text).toContain('[R\\](http\\://x)](file:///fixture/isms.yaml#L4)');
    expect(text).toContain('\\<b\\>\\*bold\\*\\</b\\> \\[a\\](b) \\`c\\`');
    expect(text).toContain('# no - heading \\| \\<img src=x\\>');
    expect(text).not.toMatch(/[^\\]<img/);
  });

  // What begins anew at each of them takes half a minute; the time of the test is over before.
  it.each([' ', '` ', '[', '\\n', '*_'])('may have very many of %j', { timeout: 10_000 }, async (marks) => {
    const many = `x${marks.repeat(100_000)}y`;
    expect(escapeMarkdown(many).length).toBeGreaterThan(100_000);
    const text = await hoverText(`isms: 1
risks: [{id: R, title: "${many}", controls: ["«13.1.3»"], description: "${many}"}]
soa: {controls: [{id: "13.1.3", inclusionReason: "${many}"}]}
`);
    expect(text).toContain('R](file:///fixture/isms.yaml#L2)');
    expect(
      (await hoverText(`isms: 1\nrisks: [{id: R, title: "${many}", controls: ["«13.1.3»"]}]\n`)).length,
    ).toBeLessThan(5000);
  });

  it.each([
    ['# a', '\\# a'],
    ['- a', '\\- a'],
    ['1. a', '1\\. a'],
    ['1) a', '1\\) a'],
    ['13.1.3 a (b)', '13.1.3 a (b)'],
    ['---', '\\---'],
    ['a\n\n# b', 'a # b'],
    ['a_b_c', 'a\\_b\\_c'],
    ['&lt;', '\\&lt;'],
    ['a\r\r![x](https://evil.example/p.png)', 'a !\\[x\\](https\\://evil.example/p.png)'],
    ['a\u2028# b\u0085c', 'a # b c'],
    ['a\u202eb\u0007', 'a\\\\u202eb\\\\x07'],
    ['[x](command:y)', '\\[x\\](command:y)'],
    ['www.example.com, a@b.example, mailto:a', 'www\\.example.com, a\\@b.example, mailto\\:a'],
    ['\\*', '\\\\\\*'],
  ])('escapes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('links', () => {
  it('work for names with brackets, blanks and Japanese', async () => {
    const text = await hoverText(`--- isms.yaml ---
isms: 1
services: [{id: crm, name: CRM, roles: [provider]}]
risks: [{id: R, title: T, controls: ["«13.1.3»"]}]
--- a(1)%20%E8%A1%A8.isms.yaml ---
soa: {controls: [{id: "13.1.3", applicable: true}]}
`);
    expect(text).toContain('[Provider](file:///fixture/a%281%29%20%E8%A1%A8.isms.yaml#L1)');
  });

  it('follow an entry that moved', async () => {
    const text = await hoverText(`isms: 1


risks:
  # first
  - {id: R-1, title: T, controls: ["«13.1.3»"]}
`);
    expect(text).toContain('[R-1](file:///fixture/isms.yaml#L6)');
  });
});

describe('licensed texts', () => {
  const isms = 'isms: 1\nrisks: [{id: R, title: T, enisa: [R9], controls: ["«13.1.3»"]}]\n';

  it('stand beneath ours, marked as theirs', async () => {
    const licensedTexts = readLicensedTexts('"13.1.3": |\n  First *line*.\n  Second line.\n');
    const text = await hoverText(isms, { licensedTexts });
    expect(text).toMatch(
      /---\n\n\*\*Your licensed text\*\*: `isms-catalog\.local\.yaml`\n\n> First \\\*line\\\*\. {2}\n> Second line\. {2}$/,
    );
    expect(text.indexOf('Your licensed text')).toBeGreaterThan(text.indexOf('Auditors typically'));
    const japanese = await hoverText(isms, { licensedTexts, language: 'ja' });
    expect(japanese).toContain('**ライセンスに基づくお手元の規格本文**：`isms-catalog.local.yaml`');
  });

  it('stand in the hovers of codes and clauses, too', async () => {
    const licensedTexts = readLicensedTexts('R9: Isolation.\n4.2.2: The clause.\n');
    const risk = isms.replace(/[«»]/g, '').replace('[R9]', '[«R9»]');
    expect(await hoverText(risk, { licensedTexts })).toContain('> Isolation.');
    const clause = 'isms: 1\naudits: [{id: A, findings: [{id: N, requirement: "«4.2.2 d)»"}]}]\n';
    expect(await hoverText(clause, { licensedTexts })).toContain('> The clause.');
  });

  it('are absent without the file, and for ids that it does not have', async () => {
    expect(await hoverText(isms)).not.toContain('licensed');
    expect(await hoverText(isms, { licensedTexts: readLicensedTexts('9.9.9: x') })).not.toContain('licensed');
  });

  it('are read from ids to texts; all else is passed over', () => {
    expect([...readLicensedTexts('5.10: a\n"R1": "  b "\nx: [1]\ny:\n').entries()]).toEqual([
      ['5.10', 'a'],
      ['R1', 'b'],
    ]);
    for (const text of ['', 'just text', '- a', '{', 'a: *b']) expect(readLicensedTexts(text).size).toBe(0);
  });

  it('are looked for beside the root file only', () => {
    expect(licensedTextsUri({ root: 'file:///a/b/isms.yaml' })).toBe('file:///a/b/isms-catalog.local.yaml');
    expect(licensedTextsUri({ root: undefined })).toBeUndefined();
  });

  it('keep their lines when quoted', () => {
    expect(quoted('a\n\n# b')).toBe('> a  \n>\n> \\# b  ');
  });
});
