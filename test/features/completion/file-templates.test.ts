/** What the manifest contributes: whole files, and nothing that an editor would offer while somebody types. */
import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json';
import { fileTemplates } from '../../../scripts/generate/file-templates';
import snippets from '../../../snippets/vscode.json';
import { expandSnippet } from '../../support/accepting';
import { findingsOf, knowledge, openFixture } from '../../support/rules';

describe('templates of files', () => {
  it('are those that `npm run generate` makes', () => {
    expect(snippets).toEqual(fileTemplates(knowledge.schema));
  });

  it('are all that the manifest contributes, and none is offered at a cursor', () => {
    expect(manifest.contributes.snippets).toEqual([{ language: 'isms', path: './snippets/vscode.json' }]);
    for (const snippet of Object.values(snippets)) {
      expect(snippet).toMatchObject({ isFileTemplate: true });
      expect(snippet).not.toHaveProperty('prefix');
    }
  });

  it.each(Object.entries(snippets))('read without a slip: %s', (_, { body }) => {
    const codes = ['yaml/syntax', 'yaml/duplicate-key', 'schema/unknown-key', 'schema/value', 'schema/type'];
    const findings = findingsOf(openFixture(expandSnippet(body.join('\n'))), codes);
    expect(findings.map(({ finding }) => finding.rule.code)).toEqual([]);
  });
});
