import { describe, expect, it } from 'vitest';
import { plainText } from '../../../server/markup/plain';
import { hoverText } from '../../support/hover';

/** A provider that builds on the cloud of someone else, with all that a control's hover can tell of. */
const isms = `--- isms.yaml ---
isms: 1
standards: {iso27001: "2022"}
ownControls:
  - {id: FISC-12, title: {en: Own title, ja: 独自の標題}, source: FISC}
services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas, uses: [iaas]}
  - {id: iaas, name: Acme IaaS, roles: [customer], model: iaas}
--- risks.isms.yaml ---
risks:
  - {id: RISK-001, title: Tenants mix, enisa: [R9], services: [crm], controls: ["13.1.3", FISC-12]}
  - {id: RISK-002, title: Console taken over, enisa: [R11], services: [iaas], controls: ["13.1.3"]}
--- soa.isms.yaml ---
soa:
  controls:
    - {id: "13.1.3", roles: [provider], applicable: true, status: implemented, inclusionReason: Shared network., evidence: [EV-1, EV-2]}
    - {id: "13.1.3", roles: [customer], applicable: true, status: planned, due: 2027-01-31}
    - {id: A.8.22, applicable: true, status: partial, due: 2027-03-31}
    - {id: "14.2.1", applicable: false, exclusionReason: Nothing is developed.}
    - {id: FISC-12, applicable: true}
--- audits.isms.yaml ---
audits:
  - {id: IA-2025, type: internal, performed: 2025-09-03, controls: all}
  - id: IA-2026
    type: internal
    performed: 2026-09-03
    controls: ["13.1.3"]
    findings:
      - {id: NC-1, control: "13.1.3", status: open}
      - {id: NC-2, control: "9.2.3", status: closed}
evidence:
  - {id: EV-1, title: Isolation test, collectedOn: 2026-08-07, validUntil: 2027-02-28}
  - {id: EV-2, title: Old diagram, collectedOn: 2025-01-10, validUntil: 2026-10-31}
`;

/** The fixture with a risk at its end, in whose list the control stands that is hovered. */
const at = (id: string) => `${isms}--- zz.isms.yaml ---\nrisks:\n  - {id: R, title: T, controls: ["«${id}»"]}\n`;

describe('hover on 13.1.3', () => {
  it('has id and title in the reader’s language, and the other title below', async () => {
    expect(await hoverText(at('13.1.3'))).toMatch(
      /^\*\*13\.1\.3\*\* Segregation in networks {2}\n[^]*---\n\nネットワークの分離 · ISO\/IEC 27017:2015\n/,
    );
    const japanese = await hoverText(at('13.1.3'), { language: 'ja' });
    expect(japanese).toMatch(/^\*\*13\.1\.3\*\* ネットワークの分離 {2}\n[^]*---\n\nSegregation in networks · /);
  });

  it("has the provider's and the customer's side, in the order of the project's roles", async () => {
    const text = await hoverText(at('13.1.3'));
    expect(text).toMatch(/\*\*Provider\*\*: Enforce separation.* {2}\n\*\*Customer\*\*: Define how far/);
    expect(await hoverText(at('13.1.3'), { language: 'ja' })).toMatch(/\*\*プロバイダ\*\*：.* {2}\n\*\*カスタマ\*\*：/);
  });

  it('has only the role of the project', async () => {
    const customer = `isms: 1
services: [{id: iaas, name: Acme, roles: [customer]}]
risks: [{id: R, title: T, controls: ["«13.1.3»"]}]
`;
    const text = await hoverText(customer);
    expect(text).toContain('**Customer**: Define');
    expect(text).not.toContain('**Provider**');
  });

  it('says what the ISMS says, with links to the places', async () => {
    const text = await hoverText(at('13.1.3'));
    expect(text).toContain(
      '- [Provider](file:///fixture/soa.isms.yaml#L3): **applies** · implemented — Shared network.',
    );
    expect(text).toContain('- [Customer](file:///fixture/soa.isms.yaml#L4): **applies** · planned · due 2027-01-31');
    expect(text).toContain('  - [RISK-001](file:///fixture/risks.isms.yaml#L2) Tenants mix');
    expect(text).toContain('  - [RISK-002](file:///fixture/risks.isms.yaml#L3) Console taken over');
  });

  it('says how old the evidence is, and whether it still holds', async () => {
    const english = await hoverText(at('13.1.3'));
    expect(english).toContain('Isolation test (collected 2026-08-07, 3 months ago; valid until 2027-02-28)');
    expect(english).toContain('Old diagram (collected 2025-01-10, 22 months ago; **expired** 2026-10-31)');
    const soon = await hoverText(at('13.1.3'), { today: '2027-02-20' });
    expect(soon).toContain('**expires soon**, 2027-02-28');
    const japanese = await hoverText(at('13.1.3'), { language: 'ja' });
    expect(japanese).toContain('(2026-08-07取得・3か月前、2027-02-28まで有効)');
    expect(japanese).toContain('**期限切れ** 2026-10-31');
  });

  it('names the last audit that covered it, and what that found', async () => {
    const text = await hoverText(at('13.1.3'));
    expect(text).toContain(
      '**Last audit that covered it**: [IA-2026](file:///fixture/audits.isms.yaml#L3) 2026-09-03 (internal audit), findings [NC-1](file:///fixture/audits.isms.yaml#L8) (open)',
    );
    expect(text).not.toContain('NC-2');
  });

  it('relates it to annex A of both editions and to ENISA, as our judgement', async () => {
    const text = await hoverText(at('13.1.3'));
    expect(text).toContain(
      '**Annex A**: A.13.1.3 Segregation in networks (2013); [A.8.22](file:///fixture/soa.isms.yaml#L5) Segregation of networks (2022)',
    );
    expect(text).toMatch(
      /\*\*ENISA risks it usually treats\*\*: R9 Isolation failure; R11 .*\(this tool's own judgement\)/,
    );
    expect(text).toContain('Auditors typically ask for');
    expect(text).not.toContain('which role has guidance');
  });

  it('puts what matters before the details', async () => {
    const text = await hoverText(at('13.1.3'));
    const order = ['**Provider**', '---', '**In this ISMS**', '---', '**Auditors', '**Annex A**'];
    let from = 0;
    for (const part of order) {
      const found = text.indexOf(part, from);
      expect(found, part).toBeGreaterThanOrEqual(from);
      from = found + part.length;
    }
  });
});

describe('hover on a control that many risks rely on', () => {
  it('names the first few and counts the others', async () => {
    const many = Array.from({ length: 8 }, (_, index) => `  - {id: RISK-${index + 1}, title: T, controls: [9.2.3]}\n`);
    const text = await hoverText(`isms: 1\nrisks:\n${many.join('')}  - {id: R-9, title: T, controls: [«9.2.3»]}\n`);
    expect(text).toContain('RISK-5');
    expect(text).not.toContain('RISK-6');
    expect(text).toContain('  - and 4 more');
  });
});

describe('a hover on a control says first', () => {
  const first = async (text: string, language: 'en' | 'ja' = 'ja') =>
    plainText((await hoverText(text, { language })).split('\n---\n')[0] ?? '');

  it('what is decided for each role, and how much there is', async () => {
    const text = await first(at('13.1.3'));
    expect(text).toContain('プロバイダ：適用 · 実施済み / カスタマ：適用 · 計画中 · 期限 2027-01-31\n');
    expect(text).toContain('\nリスク3件 · 証拠2件(1件期限切れ) · 直近の監査2026-09-03');
    expect(await first(at('13.1.3'), 'en')).toContain(
      '3 risks · 2 pieces of evidence (1 expired) · last audit 2026-09-03',
    );
  });

  it('of each guidance the first sentence, which is not repeated below', async () => {
    const text = await hoverText(at('13.1.3'), { language: 'ja' });
    const [sentence = ''] = /テナント間、及び.*?。/.exec(text) ?? [];
    expect(sentence).not.toBe('');
    expect(text.split(sentence)).toHaveLength(2);
    expect(text.indexOf(sentence)).toBeLessThan(text.indexOf('\n---\n'));
  });

  it('the worst of what is found of its rows, with the fix that mends it', async () => {
    const row = 'isms: 1\nsoa:\n  controls:\n    - {id: «CLD.8.1.5»}\n';
    expect(await first(row)).toMatch(/次に：.*applicable.*\nクイックフィックス：管理策を適用する、ほかに1件の選択肢$/);
    expect(await hoverText(row)).toMatch(/\*\*Next\*\*: \[.*\]\(file:\/\/\/fixture\/isms\.yaml#L4\)/);
  });

  it('nothing that a comment silences', async () => {
    const silenced =
      'isms: 1\nsoa:\n  controls:\n    # isms-ignore soa/applicable-missing: later\n    - {id: «CLD.8.1.5»}\n';
    expect(await first(silenced)).not.toContain('クイックフィックス：管理策を適用する');
  });

  it('that it should be stated, where nobody has', async () => {
    expect(await first(at('9.2.3'))).toContain('次に：この管理策を適用するかどうかを');
  });
});

describe('hover on a control that the SoA does not settle', () => {
  it('says so', async () => {
    const text = await hoverText(at('9.2.3'));
    expect(text).toContain('- Statement of applicability: **not stated**');
    expect(text).not.toContain('Last audit');
    expect(await hoverText(at('A.5.1'), { language: 'ja' })).toContain('- 適用宣言書：**記載なし**');
  });

  it('names the role that is not stated', async () => {
    const half = at('9.2.3').replace(
      '{id: FISC-12, applicable',
      '{id: 9.2.3, roles: [provider]}\n    - {id: X, applicable',
    );
    expect(await hoverText(half)).toMatch(/: \*\*undecided\*\*\n- Customer: \*\*not stated\*\*/);
  });

  it('gives the reason for an exclusion', async () => {
    expect(await hoverText(at('14.2.1'))).toContain('**excluded** — Nothing is developed.');
  });
});

describe('hover on other controls', () => {
  it('explains CLD.9.5.1, which is an extended control with an heir in 2026', async () => {
    const text = await hoverText(at('CLD.9.5.1'));
    expect(text).toContain('**CLD.9.5.1** Segregation in virtual computing environments  \n');
    expect(text).toContain('ISO/IEC 27017:2015 · CLD.9.5 Access control of cloud service customer data');
    expect(text).toContain('**Customer**: ISO/IEC 27017:2015 has no guidance of its own for this role.');
    expect(text).toContain('**Annex A**: no counterpart');
    expect(text).toContain(
      '**In ISO/IEC 27017:2026**: 8.35 Segregation in virtual computing environments (not supported yet)',
    );
    expect(text).toContain('Unverified: the Japanese title of CLD.9.5.');
  });

  it('explains A.8.22: purpose, theme, predecessor, cloud guidance', async () => {
    const text = await hoverText(at('A.8.22'));
    expect(text).toContain('ISO/IEC 27001:2022 annex A · A.8 Technological controls');
    expect(text).toContain('Zones divided by trust');
    expect(text).toContain('**Annex A of 2013**: A.13.1.3 Segregation in networks');
    expect(text).toContain('**Cloud guidance in ISO/IEC 27017**: [13.1.3](file:///fixture/soa.isms.yaml#L3)');
    expect(text).not.toContain('Unverified');
  });

  it('explains A.13.1.3 of the other edition, and says that it is', async () => {
    const text = await hoverText(at('A.13.1.3'));
    expect(text).toContain('ISO/IEC 27001:2013 annex A · A.13.1 Network security management');
    expect(text).toContain(
      '*This is the annex A of 2013; the statement of applicability of this ISMS follows the one of 2022.*',
    );
    expect(text).toContain('**Annex A of 2022**: [A.8.22](file:///fixture/soa.isms.yaml#L5) Segregation of networks');
    expect(text).toContain('*Unverified: the Japanese title. Unverified: the Japanese title of A.13.1.');
    const japanese = await hoverText(at('A.13.1.3'), { language: 'ja' });
    expect(japanese).toContain('2013年版の附属書Aの管理策です。このISMSの適用宣言書は2022年版に従っています。');
  });

  it('has all cloud guidance of a control that took up several', async () => {
    const text = await hoverText(at('A.5.36'));
    expect(text).toContain('**Annex A of 2013**: A.18.2.2');
    expect(await hoverText(at('A.5.7'))).toContain('**Annex A of 2013**: none');
    expect(await hoverText(at('A.5.7'))).toContain('new in 2022');
  });

  it('explains an own control by title, source and use', async () => {
    const text = await hoverText(at('FISC-12'));
    expect(text).toContain('**FISC-12** Own title  \nOwn control · Source: FISC\n');
    expect(text).toContain('独自の標題 · [Defined here](file:///fixture/isms.yaml#L4)');
    expect(text).toContain('[RISK-001]');
  });

  it('says of what nobody knows what belongs there, and what is found', async () => {
    const text = await hoverText(at('A.99.9'), { language: 'ja' });
    expect(text).toMatch(/^\*\*管理策\*\* `controls`/);
    expect(text).toMatch(/\*\*次に\*\*：\[.*A\.99\.9/);
  });

  it('stands on the id of a row of the SoA as well', async () => {
    const row = 'isms: 1\nsoa:\n  controls:\n    - {id: «CLD.8.1.5», applicable: true}\n';
    expect(await hoverText(row)).toContain('**CLD.8.1.5**');
  });
});
