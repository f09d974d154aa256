import { describe, expect, it } from 'vitest';
import { messageOf } from '../../server/check/message';
import { fixtureFolder } from '../support/project-text';
import { mendable, offersOf } from '../../server/features/fixes/fixes';
import { applyFix, openFixture } from '../support/rules';

const file = `${fixtureFolder}isms.yaml`;

const rows = (count: number, fields: string, theme = 5): string =>
  Array.from({ length: count }, (_, index) => `    - {id: A.${theme}.${index + 1}${fields}} # ${index}\n`).join('');
const soa = (...parts: readonly string[]): string => `isms: 1\nsoa:\n  controls:\n${parts.join('')}`;

function said(text: string, code: string) {
  return openFixture(text)
    .shown(file)
    .filter(
      ({ finding: { rule, data } }) => rule.code === code || (data?.['codes'] as string[] | undefined)?.includes(code),
    );
}

describe('what more than ten entries lack alike', () => {
  const lacking = ', applicable: true, basis: [legal], status: planned, due: 2027-01-31';

  it('is one finding on the first of them, as severe, with its code', () => {
    const [only, ...others] = said(soa(rows(11, lacking)), 'soa/inclusion-reason-missing');
    expect(others).toEqual([]);
    expect(only?.severity).toBe('error');
    expect(only?.location.range.start.line).toBe(3);
    expect(only && messageOf(only.finding, 'ja')).toBe(
      '11件の項目に、含めた理由(inclusionReason)が書かれていません：A.5.1、A.5.2、A.5.3、A.5.4、A.5.5、A.5.6ほか5件(4.2.2 d)。',
    );
  });

  it('is told one by one of ten, and to programs', () => {
    expect(said(soa(rows(10, lacking)), 'soa/inclusion-reason-missing')).toHaveLength(10);
    const all = openFixture(soa(rows(11, lacking))).findings(file);
    expect(all.filter(({ finding }) => finding.rule.code === 'soa/inclusion-reason-missing')).toHaveLength(11);
  });

  it('does not count what somebody silenced', () => {
    const text = soa(rows(11, lacking)).replace(' # 0', ' # isms-ignore soa/inclusion-reason-missing: 4月に決める');
    expect(said(text, 'soa/inclusion-reason-missing')).toHaveLength(11);
  });
});

describe('what more than ten entries lack alike, and that is much', () => {
  const risks = (count: number): string =>
    `isms: 1\npeople: [{id: h, name: 情報 花子}]\nservices: [{id: s, name: S, roles: [customer]}]\ncriteria: {likelihood: [low, high], impact: [low, high], levels: [{name: low, upTo: 0}, {name: high, upTo: 2}], acceptance: {upTo: low}}\nrisks:\n${Array.from(
      { length: count },
      (_, index) =>
        `  - {id: R-${index + 1}, title: 停止${index}, enisa: [R13], services: [s], affects: [availability], owner: h, likelihood: high, impact: high, assessedOn: 2026-11-01, treatment: modify}\n`,
    ).join('')}`;
  const ofRisks = (count: number) =>
    said(risks(count), 'entry/incomplete').filter(({ finding }) => finding.rule.code === 'entry/incomplete');

  it('is one finding that names the fields and the entries', () => {
    const [only, ...others] = ofRisks(12);
    expect(others).toEqual([]);
    expect(only && messageOf(only.finding, 'ja')).toBe(
      '12件の項目に、管理策(controls)、残留リスク(residual)及びリスク受容(acceptance)が書かれていません：R-1、R-2、R-3、R-4、R-5、R-6ほか6件。',
    );
    expect(only && messageOf(only.finding, 'en')).not.toMatch(/[{}]/);
  });

  it('is added to all of them, or to each where it stands', () => {
    const service = openFixture(risks(12));
    const project = service.workspace.projectOf(file);
    if (!project) throw new Error('no project');
    const titles = mendable(service, project, file)
      .filter(({ location, finding }) => location.range.start.line === 8 && finding.rule.code === 'entry/incomplete')
      .map((finding) => offersOf(service, project, finding)[0]?.title.en);
    expect(titles).toEqual(['Add 2 of the 3 fields']);
    const { fixed } = applyFix(risks(12), 'entry/incomplete', 'All 12: Add 2 of the 3 fields');
    // What remains is to be estimated before anybody has to accept it.
    expect(fixed.match(/controls: \[TODO\]|controls: \[?[\w.]+/g)).toHaveLength(12);
    expect(fixed.match(/residual: \{likelihood: TODO, impact: TODO\}/g)).toHaveLength(12);
    expect(fixed).not.toContain('acceptance: {by');
  });
});

describe('what a rule says of more than ten services', () => {
  const services = (count: number): string =>
    `isms: 1\nservices:\n${Array.from({ length: count }, (_, index) => `  - {id: s${index + 1}, name: S${index + 1}, roles: [customer]}\n`).join('')}`;
  const risk = 'risks: [{id: R-1, title: 停止, services: [s2], affects: [availability]}]\n';

  it('is one finding that names them, in the words of the rule', () => {
    const [only, ...others] = said(services(14) + risk, 'risk/service-not-assessed');
    expect(others).toEqual([]);
    expect(only?.location.range.start.line).toBe(2);
    expect(only && messageOf(only.finding, 'ja')).toBe(
      '13件に同じ指摘があります。次のサービスは適用範囲にありながら、対象とするリスクがなく、評価されていません：s1、s3、s4、s5、s6、s7ほか7件(4.2.1)。',
    );
    expect(said(services(11) + risk, 'risk/service-not-assessed')).toHaveLength(10);
  });

  it('is joined only where it says the same', () => {
    const audits = 'audits: [{id: IA-1, performed: 2026-09-03, services: [s1]}]\n';
    const later = (text: string): string => text.replace('s3, name: S3', 's3, name: S3, since: 2026-11-01');
    expect(said(services(13) + audits, 'audit/service-not-covered')).toHaveLength(1);
    const planned = audits.replace(']\n', ', {id: IA-2, planned: 2027-01-03, services: [s3]}]\n');
    expect(said(later(services(13)) + planned, 'audit/service-not-covered')).toHaveLength(2);
  });

  it('offers what may be done about those that are named, one by one', () => {
    const { fixed } = applyFix(services(14) + risk, 'entry/incomplete', 'Add a risk for s3');
    expect(fixed).toContain('services: [s3]');
  });
});

describe('many decisions at once', () => {
  const undecided = soa(rows(11, ''), rows(4, '', 7), '    - {id: "13.1.3"}\n');

  it('are taken for all rows, or for those of one clause, with nothing else changed', () => {
    const all = applyFix(undecided, 'soa/applicable-missing', 'All 16: The control applies').fixed;
    expect(all).toBe(undecided.replace(/(?=} #|}\n)/g, ', applicable: true'));
    const some = applyFix(undecided, 'soa/applicable-missing', 'All 4 of A.7: The control does not apply').fixed;
    expect(some).toBe(undecided.replace(/(A\.7\.\d)/g, '$1, applicable: false'));
  });

  it('are never made for anybody', () => {
    const service = openFixture(undecided);
    const finding = service.shown(file).find(({ finding: { rule } }) => rule.code === 'soa/applicable-missing');
    expect(finding?.finding.variant).toBe('many');
  });

  it('give many controls their basis', () => {
    const text = soa(
      rows(12, ', applicable: true, inclusionReason: 顧客との契約による, status: planned, due: 2027-01-31'),
    );
    const fixed = applyFix(text, 'soa/no-basis', 'All 12: Add basis: contract').fixed;
    expect(fixed.match(/basis: \[contract\]/g)).toHaveLength(12);
    expect(said(fixed, 'soa/no-basis')).toEqual([]);
  });
});

describe('what was joined', () => {
  const offered = (text: string, code: string) => {
    const service = openFixture(text);
    const [project] = service.workspace.projects();
    const [found] = said(text, code);
    return project && found ? offersOf(service, project, found).map(({ title }) => title.en) : [];
  };

  it.each([
    ['of many entries', soa(rows(11, ', applicable: true, basis: [legal], status: planned, due: 2027-01-31'))],
    ['of one entry', soa('    - {id: A.5.1, applicable: true}\n')],
  ])('%s is silenced by the codes of its parts, and by no code of its own', (_, text) => {
    const titles = offered(text, 'soa/inclusion-reason-missing');
    expect(titles.length).toBeGreaterThan(1);
    expect(titles.filter((title) => /^(?:Suppress|Make) entry/.test(title))).toEqual([]);
    expect(titles.at(-1)).toMatch(/^Turn entry\/incomplete off/);
  });
});
