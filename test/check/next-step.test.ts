import { describe, expect, it } from 'vitest';
import { messageOf } from '../../server/check/message';
import { fixtureFolder } from '../support/project-text';
import { applyFix, openFixture } from '../support/rules';

const file = `${fixtureFolder}isms.yaml`;

function shown(text: string): readonly string[] {
  return openFixture(text)
    .shown(file)
    .filter(({ suppression }) => !suppression)
    .map(({ finding }) => finding.rule.code);
}

describe('the next step of clause 4', () => {
  it('is all that a first file is told, with the others behind', () => {
    const [only, ...more] = openFixture('isms: 1\n').shown(file);
    expect(more).toEqual([]);
    expect(only?.finding.rule.code).toBe('scope/missing');
    expect(only?.severity).toBe('error');
    expect(only?.finding.data?.['codes']).toEqual([
      'scope/missing',
      'scope/no-cloud-service',
      'risk/process-missing',
      'risk/no-risks',
      'enisa/not-considered',
      'soa/missing',
      'audit/programme-missing',
      'audit/none-performed',
    ]);
    expect(only && messageOf(only.finding, 'ja')).toMatch(/^適用範囲が書かれていません/u);
  });

  it('is listed with all others for programs', () => {
    expect(openFixture('isms: 1\n').findings(file)).toHaveLength(8);
  });

  it('leads from one section to the next by the fixes', () => {
    const steps: string[] = [];
    let text = 'isms: 1\n';
    for (let step = 0; step < 10; step += 1) {
      const service = openFixture(text);
      const next = service.shown(file).find(({ finding }) => finding.anchor.kind === 'root');
      const { code } = next?.finding.rule ?? {};
      if (code === undefined || !next?.finding.rule.begins) break;
      steps.push(code);
      if (code === 'audit/none-performed') break;
      text = applyFix(text, code).fixed;
    }
    expect(steps).toEqual([
      'scope/missing',
      'scope/no-cloud-service',
      'risk/process-missing',
      'risk/no-risks',
      'soa/missing',
      'audit/programme-missing',
    ]);
  });

  it('passes over what somebody silenced, and leaves all apart where they are not to be joined', () => {
    expect(shown('# isms-ignore scope/missing: 別の文書にある\nisms: 1\n')).toEqual(['scope/no-cloud-service']);
    expect(shown('isms: 1\nlint: {rules: {entry/incomplete: off}}\n')).toHaveLength(8);
  });

  it('is not called silenced in vain', () => {
    for (const text of [
      '# isms-ignore scope/missing: 来月書く\nisms: 1\n',
      'isms: 1 # isms-ignore scope/missing: 来月書く\n',
      '# isms-ignore yaml/duplicate-key: 移行中\n',
    ])
      expect(shown(text).includes('suppression/unused')).toBe(text.includes('duplicate'));
  });

  it('says what else is wrong in the file beside it', () => {
    expect(shown('isms: 1\npeople:\n  - {id: a b, name: 佐藤}\n')).toContain('scope/missing');
    expect(shown('isms: 1\npeople:\n  - {id: a b, name: 佐藤}\n').length).toBeGreaterThan(1);
  });
});
