import { describe, expect, it } from 'vitest';
import { createOriginals } from '../../server/editing/apply-changes';
import { applyTextEdits } from '../../server/editing/text-edit';
import { fixesOf } from '../../server/features/fixes/fixes';
import { messageOf } from '../../server/check/message';
import { fixtureFolder } from '../support/project-text';
import { openFixture } from '../support/rules';

const file = `${fixtureFolder}isms.yaml`;
const asRisk = (fields: string): string => `isms: 1\nrisks:\n  - {id: R-1, title: 漏えい${fields}}\n`;

function shown(text: string): readonly string[] {
  return openFixture(text)
    .shown(file)
    .filter(({ suppression, finding: { anchor } }) => !suppression && anchor.kind === 'field')
    .map(({ finding }) => finding.rule.code);
}

describe('an entry that lacks many fields', () => {
  it('has one finding that names them, as severe as the worst, with each of them behind', () => {
    const [only, ...more] = openFixture(asRisk(''))
      .shown(file)
      .filter(({ finding }) => finding.rule.code === 'entry/incomplete');
    expect(more).toEqual([]);
    expect(only && messageOf(only.finding, 'en')).toBe(
      'R-1 lacks 6 fields: services, affects, owner, likelihood, impact and treatment.',
    );
    expect(only?.severity).toBe('error');
    expect(only?.finding.related).toHaveLength(6);
    expect(only?.finding.data?.['codes']).toContain('risk/owner-missing');
  });

  it('keeps every code apart for programs', () => {
    const codes = openFixture(asRisk(''))
      .findings(file)
      .map(({ finding }) => finding.rule.code);
    expect(codes).toContain('risk/owner-missing');
    expect(codes).not.toContain('entry/incomplete');
  });

  it.each([
    ['lacks two only', asRisk(', owner: a, services: [s], affects: [integrity], likelihood: low, impact: low')],
    ['has one of them suppressed', asRisk('').replace('  - {', '  # isms-ignore risk/owner-missing: 決定待ち\n  - {')],
    ['is not to be joined', `${asRisk('')}lint: {rules: {entry/incomplete: off}}\n`],
  ])('is told one by one where it %s', (_why, text) => {
    expect(shown(text)).not.toContain('entry/incomplete');
    expect(shown(text)).toContain('treatment/missing');
  });

  it('is not said to lack what has only something wrong in it', () => {
    const text = 'isms: 1\nscope:\n  statement: 全社\n  document: {id: S-1, version: "1"}\n';
    const found = openFixture(text)
      .shown(file)
      .find(({ finding }) => finding.rule.code === 'entry/incomplete');
    expect(found && messageOf(found.finding, 'en')).toBe('Scope lacks 3 fields: boundary, applicability and relation.');
  });

  it('gets them all by one fix, in the order of the language, and each by one of its own', () => {
    const text = asRisk('').replace('{id: R-1, title: 漏えい}', 'id: R-1 # まだ途中\n    title: 漏えい');
    const service = openFixture(text);
    const found = service.shown(file).find(({ finding }) => finding.rule.code === 'entry/incomplete');
    const fixes = found
      ? fixesOf(
          service,
          found,
          createOriginals(() => text),
        )
      : [];
    expect(fixes).toHaveLength(7);
    expect(applyTextEdits(text, fixes[0]?.edits.get(file) ?? [])).toBe(`isms: 1
risks:
  - id: R-1 # まだ途中
    title: 漏えい
    services: [TODO]
    affects: [TODO]
    owner: TODO
    likelihood: TODO
    impact: TODO
    treatment: TODO
`);
  });
});
