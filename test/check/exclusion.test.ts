import { describe, expect, it } from 'vitest';
import { createIsmsService } from '../../server/isms-service';
import { createExclusion } from '../../server/workspace/exclusion';
import { messageOf } from '../../server/check/message';
import { applyFix, expectFindings, findingsOf, openFixture, testDay } from '../support/rules';

const root = 'file:///fixture/isms.yaml';
const draft = 'file:///fixture/drafts/next.isms.yaml';

function saying(exclude: string): string {
  return `isms: 1\nlint: {exclude: [${exclude}]}\n`;
}

const spoilt = `people:
  - {id: hanako}
  # isms-ignore soa/weak-justification: agreed
  - {id: jiro, name: 監査 次郎}
`;

describe('lint.exclude', () => {
  it('leaves out files, folders and what globs match, beneath the folder of the root file only', () => {
    const left = (patterns: readonly string[], path: string) =>
      createExclusion(root, patterns)(`file:///fixture/${path}`);
    expect(left(['drafts/**'], 'drafts/a.isms.yaml')).toBe(true);
    expect(left(['drafts/**'], 'drafts/2027/a.isms.yaml')).toBe(true);
    expect(left(['drafts'], 'drafts/a.isms.yaml')).toBe(true);
    expect(left(['./drafts/'], 'drafts/a.isms.yaml')).toBe(true);
    expect(left(['**/*.draft.isms.yaml'], 'risks/x.draft.isms.yaml')).toBe(true);
    expect(left(['下書き/**'], encodeURI('下書き/a.isms.yaml'))).toBe(true);
    expect(left(['drafts/**'], 'risks/drafts.isms.yaml')).toBe(false);
    expect(left(['**'], 'isms.yaml')).toBe(false);
    expect(createExclusion(root, ['**'])('file:///elsewhere/a.isms.yaml')).toBe(false);
  });

  it('keeps findings and facts of excluded files out of the project', () => {
    expectFindings(
      `--- isms.yaml ---
isms: 1
lint: {exclude: ["drafts/**"]}
assets:
  - {id: db, name: 顧客データベース, owner: hanako}
--- drafts/next.isms.yaml ---
people:
  - {id: hanako}
`,
      ['ref/unresolved', 'schema/missing-key'],
    );
  });

  it.each([
    ['root first', [root, draft]],
    ['root last', [draft, root]],
  ])('takes files out and back when it changes: %s', (_name, order) => {
    const service = createIsmsService({ today: testDay });
    const texts = new Map([
      [root, saying('')],
      [draft, spoilt],
    ]);
    for (const uri of order) service.setText(uri, texts.get(uri) ?? '');
    service.refresh();
    const codes = () =>
      service
        .findings(draft)
        .map(({ finding }) => finding.rule.code)
        .sort();
    expect(codes()).toEqual(['schema/missing-key', 'suppression/unused']);

    service.setText(root, saying('drafts'));
    expect(service.refresh()).toContain(draft);
    expect(codes()).toEqual([]);
    expect(service.workspace.projects()[0]?.index.ids('person')).toEqual([]);

    service.setText(draft, spoilt.replace('{id: hanako}', '{id: hanako, name: 情報 花子}'));
    service.refresh();
    expect(codes()).toEqual([]);

    service.setText(root, saying('other'));
    expect(service.refresh()).toContain(draft);
    expect(codes()).toEqual(['suppression/unused']);
    expect(service.workspace.projects()[0]?.index.ids('person')).toEqual(['hanako', 'jiro']);
  });

  it('ends with the root file, and comes back with it', () => {
    const service = createIsmsService({ today: testDay });
    service.setText(root, saying('drafts'));
    service.setText(draft, spoilt);
    service.refresh();
    service.remove(root);
    service.refresh();
    expect(service.findings(draft).map(({ finding }) => finding.rule.code)).toContain('schema/missing-key');
    service.setText(root, saying('drafts'));
    service.refresh();
    expect(service.findings(draft)).toEqual([]);
    service.remove(draft);
    service.setText(root, saying(''));
    service.refresh();
    expect(service.workspace.projects()[0]?.uris()).toEqual([root]);
  });
});

describe('lint.rules', () => {
  it('wins over the settings', () => {
    const service = openFixture(`isms: 1
lint: {rules: {schema/missing-key: hint, scope/missing: off}}
people:
  - {id: hanako}
`);
    service.configure({ severities: { 'schema/missing-key': 'off', 'scope/missing': 'error', 'soa/missing': 'info' } });
    service.refresh();
    const severities = new Map(findingsOf(service).map(({ finding, severity }) => [finding.rule.code, severity]));
    expect(severities.get('schema/missing-key')).toBe('hint');
    expect(severities.has('scope/missing')).toBe(false);
    expect(severities.get('soa/missing')).toBe('info');
  });

  it('says of an unknown rule that there is none, and what was meant', () => {
    const text = 'isms: 1\nlint: {rules: {soa/mising: off, nonsense/of-mine: off}}\n';
    const found = findingsOf(openFixture(text), ['suppression/unused']);
    expect(found.map(({ finding, severity }) => `${severity}: ${messageOf(finding, 'en')}`)).toEqual([
      'warning: A severity is set for soa/mising, but there is no such rule. Did you mean "soa/missing"?',
      'warning: A severity is set for nonsense/of-mine, but there is no such rule.',
    ]);
    expect(applyFix(text, 'suppression/unused', 'Rename to soa/missing').fixed).toBe(
      text.replace('soa/mising', 'soa/missing'),
    );
    expect(applyFix(text, 'suppression/unused', 'Remove the setting').fixed).toBe(
      text.replace('soa/mising: off, ', ''),
    );
  });
});
