/** The preview draws whatever a file says; a word that the language does not have is shown as it was written. */
import { beforeAll, describe, expect, it } from 'vitest';
import { drawHead, drawTables } from '../../client/webview/draw-report';
import { soaToMarkdown } from '../../server/reports/soa/markdown';
import { statementOfApplicability, type StatementOfApplicabilityReport } from '../../server/reports/soa/data';
import { openFixture } from '../support/rules';
import { providePlainPage } from './plain-page';

function reportOf(text: string): StatementOfApplicabilityReport {
  const service = openFixture(text);
  const [project] = service.workspace.projects();
  if (!project) throw new Error('no project');
  return statementOfApplicability(project, service, 'ja');
}

/** As the page gets it: a message carries JSON. */
function drawn(report: StatementOfApplicabilityReport): string {
  const sent = JSON.parse(JSON.stringify(report)) as StatementOfApplicabilityReport;
  const tables = drawTables(sent, { text: '', show: 'all', details: true }, () => undefined);
  return [...drawHead(sent), ...tables].map(String).join('\n');
}

function statement(row: string): string {
  return `isms: 1\nservices:\n  - {id: crm, name: CRM, roles: [provider]}\nsoa:\n  controls:\n    - ${row}\n`;
}

describe('a statement of applicability with words that the language does not have', () => {
  beforeAll(providePlainPage);

  it.each(['implementd', 'constructor', '__proto__', 'toString'])('shows %s as it was written', (word) => {
    const report = reportOf(
      statement(`{id: CLD.9.5.1, applicable: true, status: ${word}, roles: [${word}], basis: [${word}]}`),
    );
    const plain = soaToMarkdown(report).replaceAll('\\', '');
    expect(plain).toContain(word);
    expect(drawn(report)).toContain(`<span>${word}</span>`);
    expect(`${plain}${drawn(report)}`).not.toMatch(/undefined|\[object|native code/);
  });

  it.each([
    'x',
    '[x]',
    '{id: [a], applicable: perhaps}',
    '{id: CLD.9.5.1, roles: provider, basis: risk, evidence: E-1, status: [planned], due: {a: b}}',
    '{id: CLD.9.5.1, applicable: "true", inclusionReason: [a], implementation: {fr: x}, owner: {id: x}}',
    '{id: CLD.9.5.1, roles: [[provider], {a: b}, null], evidence: [null, {a: b}], basis: [[]]}',
  ])('draws %s', (row) => {
    const report = reportOf(statement(row));
    expect(`${soaToMarkdown(report)}${drawn(report)}`).not.toMatch(/undefined|\[object|native code/);
  });
});
