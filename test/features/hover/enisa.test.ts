import { describe, expect, it } from 'vitest';
import { hoverText } from '../../support/hover';

const isms = `isms: 1
assets:
  - {id: db, name: Customer data, enisa: [A5]}
risks:
  - {id: RISK-001, title: Tenants mix, enisa: [R9, R2], vulnerabilities: [V5], level: high}
enisaNotRelevant:
  - {code: R24, reason: No licensed software.}
`;

const mark = (code: string) => isms.replace(code, `«${code}»`);

describe('hover on a risk of ENISA', () => {
  it('has explanation, category and reference values that say they are unverified', async () => {
    const text = await hoverText(mark('R9'));
    expect(text).toMatch(
      /^\*\*R9\*\* Isolation failure {2}\nBarriers between tenants[^\n]*\n\nIn this ISMS: \[RISK-001\]/,
    );
    expect(text).toMatch(/---\n\n隔離の失敗[^\n]* · ENISA 2009 · Technical risks\n/);
    expect(text).toContain('ENISA 2009 · Technical risks');
    expect(text).toContain('Barriers between tenants');
    expect(text).toContain(
      "**ENISA's reference values**: probability low (private cloud) or medium (public cloud); impact very high; risk level high (*unverified: not yet compared with the report*)",
    );
    const japanese = await hoverText(mark('R9'), { language: 'ja' });
    expect(japanese).toContain('影響「非常に高い」、リスクレベル「高い」(*未確認：報告書との照合は未了*)');
    expect(japanese).toContain('技術関連のリスク');
  });

  it('does not doubt values that somebody compared', async () => {
    expect(await hoverText(mark('R2'))).not.toContain('unverified');
  });

  it('says where this ISMS considers it', async () => {
    expect(await hoverText(mark('R9'))).toContain('- [RISK-001](file:///fixture/isms.yaml#L5) Tenants mix (high)');
    expect(await hoverText(mark('R24'))).toContain(
      '- [not relevant](file:///fixture/isms.yaml#L7) — No licensed software.',
    );
    const nowhere = 'isms: 1\nassets: [{id: a, name: A}]\nenisaNotRelevant: [{code: «R35»}]\n';
    expect(await hoverText(nowhere)).toContain('not relevant');
  });

  it('says of one called not relevant what is found of it', async () => {
    const catalogued = 'isms: 1\nstandards: {iso27001: "2022"}\nlint: {}\nenisaNotRelevant: [{code: R24}]\n';
    const plain = await hoverText(catalogued.replace('R24', '«R24»'), { language: 'ja' });
    expect(plain).toContain('このISMSでは：[関係しない]');
    expect(plain).toMatch(/\*\*次に\*\*：\[.*R24/);
  });

  it('lists controls, vulnerabilities and assets', async () => {
    const text = await hoverText(mark('R9'));
    expect(text).toMatch(
      /\*\*Controls that usually treat it\*\*: 13\.1\.3 .*; CLD\.9\.5\.1 .*\(this tool's own judgement\)/,
    );
    expect(text).toMatch(/\*\*Vulnerabilities\*\*: V5 Hypervisor vulnerabilities; .*\(\*unverified/);
    expect(text).toMatch(/\*\*Assets\*\*: A1 Company reputation; .*\(\*unverified/);
  });
});

describe('hover on a vulnerability or an asset of ENISA', () => {
  it('explains V5 in a line, and names its uses and risks', async () => {
    const text = await hoverText(mark('V5'));
    expect(text).toMatch(/^\*\*V5\*\* Hypervisor vulnerabilities {2}\nA flaw in the virtualisation layer/);
    expect(text).toContain('cloud-specific vulnerability');
    expect(text).toContain('A flaw in the virtualisation layer');
    expect(text).toContain('In this ISMS: [RISK-001](file:///fixture/isms.yaml#L5) Tenants mix');
    expect(text).toMatch(/\*\*ENISA risks that name it\*\*: .*R9 Isolation failure; .*\(\*unverified/);
  });

  it('explains A5 in a line, with a value that says it is unverified', async () => {
    const text = await hoverText(mark('A5'));
    expect(text).toMatch(/^\*\*A5\*\* Personal sensitive data {2}\n/);
    expect(text).toContain('ENISA 2009 · asset');
    expect(text).toMatch(/\*\*ENISA's perceived value\*\*: .*\(\*unverified/);
    expect(text).toContain('[db](file:///fixture/isms.yaml#L3) Customer data');
    expect(await hoverText(mark('A5'), { language: 'ja' })).toContain('日本語名は本ツールが付けたものです。');
  });
});
