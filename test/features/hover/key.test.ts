import { describe, expect, it } from 'vitest';
import { hoverText } from '../../support/hover';

describe('hover on a section', () => {
  it('scope: what clause 4.1 asks, whether it is met, where it is answered, which rules judge it', async () => {
    const text = await hoverText('isms: 1\n«scope»:\n  statement: Example CRM\n');
    expect(text).toContain('**Scope** `scope`');
    expect(text).toContain('**scope**: ');
    expect(text).toMatch(
      /\*\*JIP-ISMS517-1\.0 4\.1\*\* Determining the scope.* \/ .* · adds to JIS Q 27001 clause 4\.3/,
    );
    expect(text).toMatch(
      /- ✗ 4\.1 Boundary and applicability of the scope \(unmet\) — \[.+\]\(file:\/\/\/fixture\/isms\.yaml#L\d+\)/,
    );
    expect(text).toContain('- **Answered in**: `scope.statement`, `scope.boundary`, `scope.applicability`');
    expect(text).toMatch(/- \*\*Judged by\*\*: .*`scope\/boundary-missing`/);
    expect(text).toContain('**Notes and guidance**');
    expect(text).toContain('ITSMS in the age of the cloud (in Japanese) (JIPDEC, *unverified*)');
    expect(text).toContain('(JIPDEC, 2015-11-30)');
  });

  it('risks: rows of all clauses that the section answers', async () => {
    const text = await hoverText('isms: 1\n«risks»:\n  - {id: R, title: T}\n', { language: 'ja' });
    for (const clause of ['4.1', '4.2.1', '4.2.2']) expect(text).toContain(`**JIP-ISMS517-1.0 ${clause}**`);
    expect(text).toContain('(ASPIC、2015-01、*未確認*)');
    expect(text).toContain('**判定するルール**：`risk/owner-missing`');
  });

  it('soa: the rows of the statement of applicability', async () => {
    const text = await hoverText('isms: 1\n«soa»:\n  version: "1"\n');
    expect(text).toContain('4.2.2 d) Statement of applicability: reason for exclusion');
    expect(text).not.toContain('Choosing treatment options');
  });

  it('auditProgramme: clause 4.3 and its literature', async () => {
    const text = await hoverText('isms: 1\n«auditProgramme»:\n  intervalMonths: 12\n');
    expect(text).toContain('**JIP-ISMS517-1.0 4.3** Internal audit / 内部監査');
    expect(text).toContain('SOC 2 report');
  });

  it('systems: the guidance on virtualisation', async () => {
    const text = await hoverText('isms: 1\n«systems»:\n  - {id: vm}\n');
    expect(text).toContain('**Guidance on virtualisation** (JIP-ISMS517-1.0)');
    expect(text).toContain('PCI DSS');
  });

  it('people: what the schema says, and no clause', async () => {
    const text = await hoverText('isms: 1\n«people»:\n  - {id: hanako}\n');
    expect(text).toContain('`people`');
    expect(text).not.toContain('JIP-ISMS517-1.0 4');
  });
});

describe('hover on a clause', () => {
  const finding = (requirement: string) =>
    `isms: 1\naudits: [{id: A, findings: [{id: NC-1, requirement: "«${requirement}»"}]}]\n`;

  it('explains all its rows, or those of its letter', async () => {
    expect(await hoverText(finding('4.2.2'))).toContain('4.2.2 a) Choosing treatment options');
    const letter = await hoverText(finding('4.2.2 d)'));
    expect(letter).toContain('reason for inclusion');
    expect(letter).not.toContain('Choosing treatment options');
  });

  it('says of one that is not there what belongs there', async () => {
    const text = await hoverText(finding('9.9'), { language: 'ja' });
    expect(text).toContain('`requirement`');
    expect(text).not.toContain('JIP-ISMS517-1.0 9.9');
  });
});

describe('hover on a key', () => {
  it('has title, description, the word of the field, and choices', async () => {
    const text = await hoverText('isms: 1\nrisks: [{id: R, «treatment»: modify}]\n');
    expect(text).toMatch(/^\*\*Risk treatment\*\* `treatment`/);
    expect(text).toContain('**risk treatment**: ');
    expect(text).toContain('- `share` ');
  });

  it('explains residual and owner by what they stand in', async () => {
    expect(await hoverText('isms: 1\nrisks: [{id: R, «residual»: {likelihood: low}}]\n')).toContain(
      '**residual risk**',
    );
    expect(await hoverText('isms: 1\nrisks: [{id: R, «owner»: hanako}]\n')).toContain('**risk owner**');
    expect(await hoverText('isms: 1\nservices: [{id: R, «owner»: hanako}]\n')).not.toContain('risk owner');
    expect(await hoverText('isms: 1\naudits: [{id: R, «planned»: 2026-01-01}]\n')).not.toContain('**planned**');
  });
});

describe('hover on a word', () => {
  it.each([
    ['services: [{id: c, roles: [«provider»]}]', 'cloud service provider (CSP)', 'ISO/IEC 17788 3.2.15'],
    ['services: [{id: c, roles: [«customer»]}]', 'cloud service customer (CSC)', 'ISO/IEC 17788 3.2.11'],
    ['risks: [{id: R, treatment: [«retain»]}]', 'risk retention', 'ISO/IEC 27005'],
    ['risks: [{id: R, treatment: «share»}]', 'risk sharing', 'ISO/IEC 27005'],
    ['soa: {controls: [{id: "13.1.3", status: «planned»}]}', 'planned', ''],
    ['people: [{id: p, competence: [«cloud-audit»]}]', 'cloud audit competence', ''],
  ])('%s', async (line, term, source) => {
    const text = await hoverText(`isms: 1\n${line}\n`);
    expect(text).toContain(`**${term}**: `);
    if (source !== '') expect(text).toContain(`(*after ${source}*)`);
  });

  it('speaks Japanese', async () => {
    const text = await hoverText('isms: 1\nrisks: [{id: R, treatment: [«retain»]}]\n', { language: 'ja' });
    expect(text).toContain('**リスクの保有**：');
    expect(text).toContain('(*ISO/IEC 27005を参考*)');
  });

  it('explains prose that happens to be one by its field alone', async () => {
    const text = await hoverText('isms: 1\nrisks: [{id: R, threat: «evidence»}]\n');
    expect(text).toMatch(/^\*\*Threat\*\* `threat` {2}\nWhat could happen/);
    expect(text).not.toContain('**evidence**');
  });
});

describe('hover on the edition of ISO/IEC 27017', () => {
  it.each(['«iso27017»: "2015"', 'iso27017: "«2015»"', 'iso27017: "«2026»"'])('%s', async (line) => {
    const text = await hoverText(`isms: 1\nstandards: {${line}}\n`);
    expect(text).toContain('**ISO/IEC 27017:2026 exists and is not supported yet**');
    expect(text).toContain('Published in July 2026');
    expect(text).toContain('no transition to the new edition is known');
    expect(text).toContain(
      '- 5.38 Shared roles and responsibilities within a cloud computing environment (takes the place of CLD.6.3.1)',
    );
    expect(text).toContain('titles unverified');
    expect(await hoverText(`isms: 1\nstandards: {${line}}\n`, { language: 'ja' })).toContain('2026年7月に発行');
  });
});
