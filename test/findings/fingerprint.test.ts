import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkReport, type FindingRecord } from '../../server/findings/report';
import { createIsmsService } from '../../server/isms-service';
import type { Rule } from '../../server/check/rule';
import { rules as allRules } from '../../server/rules/table';
import type { Language } from '../../server/words/bilingual';
import { testDay } from '../support/rules';

type Files = Readonly<Record<string, string>>;

interface Circumstances {
  /** Where the repository lies, and the folder of the project in it. */
  readonly folder?: string;
  /** Where the command was started. */
  readonly from?: string;
  readonly language?: Language;
  readonly rules?: readonly Rule[];
}

/** All findings of a project, as `isms check --format json` prints them. */
function records(files: Files, { folder = 'file:///w/isms', from, language = 'en', rules }: Circumstances = {}) {
  const service = createIsmsService({ today: testDay, fileExists: () => false, ...(rules ? { rules } : {}) });
  for (const [name, text] of Object.entries(files)) service.setText(`${folder}/${name}`, text);
  service.refresh();
  const pathOf = (uri: string): string => uri.slice((from ?? folder).length + 1) || '.';
  const { projects } = checkReport({ service, pathOf }, language, '0', { keep: () => true, asShown: false });
  return projects.flatMap(({ findings }) => findings);
}

const prints = (found: readonly FindingRecord[]): readonly string[] =>
  found.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`).sort();

const root = `isms: 1
language: ja
standards: {jip-isms517: "1.0", iso27017: "2015", iso27001: "2022"}
`;

/** A project with findings of every shape: on ids, fields, items, text, sections that stand once, and on the whole. */
const project: Files = {
  'isms.yaml': `${root}people:
  - {id: hanako, name: 情報 花子}
  - {name: 無名}
  - {id: 監査, name: 監査 次郎}
unknownSection: 1
`,
  'scope.isms.yaml': `scope:
  statement: {provider: Example CRMの提供}
  boundary: {physical: 東京}
  exclusions: [{what: 印刷}, {what: 郵便}]
services:
  - {id: crm, name: 別の名前, roles: [provider], model: saas, uses: [acme, ghost], owner: nobody}
  - {id: acme, name: Acme, roles: [provider]}
`,
  'risks.isms.yaml': `criteria: {process: 毎年, likelihood: [low, high], impact: [low, high], levels: [{name: low, upTo: 0}, {name: high, upTo: 2}]}
risks:
  - {id: R-1, title: 漏えい, enisa: [R1, R99], services: [crm], likelihood: medium, impact: high, controls: [CLD.9.5.1, "9.9.9"]}
  - id: R-2
    title: 停止
    titel: 停止
    title: 止まる
    services: [crm, nowhere]
    controls: [A.5.1, A.5.2]
`,
  'soa.isms.yaml': `soa:
  controls:
    - {id: CLD.9.5.1, roles: [provider], applicable: false}
    - {id: CLD.9.5.1, roles: [customer], applicable: true}
    - {id: A.5.1, applicable: true, status: planned, inclusionReason: 不要}
    - {id: A.5.1, applicable: true}
`,
  'audits.isms.yaml': `audits:
  - id: IA-1
    type: internal
    performed: 2026-01-10
    auditors: [hanako, 監査]
    report: reports/none.md
    findings:
      - {id: NC-1, grade: minor, description: 記録がない}
      - {id: NC-2, grade: major, description: 承認がない, status: closed}
evidence:
  - {id: EV-1, title: 記録, location: evidence/none.md, validUntil: 2026-01-01}
# isms-ignore evidence/unused
`,
  'systems.isms.yaml': `systems:
  - {id: hv, kind: hypervisor, runsOn: vm, administrators: {hypervisor: hanako, network: hanako}}
  - {id: vm, kind: virtual-machine, functions: [web, db], runsOn: hv}
`,
};

const golden = new URL('fingerprints.json', import.meta.url);

describe('a fingerprint', () => {
  it('is what it has always been: users keep them in baselines', () => {
    const said = Object.fromEntries(
      records(project).map(({ rule, file, range, fingerprint }) => {
        const line = project[file]?.split('\n')[range.start.line] ?? '';
        const end = range.start.line === range.end.line ? range.end.character : undefined;
        return [fingerprint, `${rule} ${file} ${line.slice(range.start.character, end)}`];
      }),
    );
    // New ones may be added; none that stands here may ever change.
    if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, `${JSON.stringify(said, null, 2)}\n`);
    expect(said).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
  });

  it('tells every finding from every other', () => {
    const all = prints(records(project));
    expect(all.length).toBeGreaterThan(60);
    expect(new Set(all).size).toBe(all.length);
  });

  it('is the same wherever the project lies and wherever the command starts, in either language', () => {
    const here = prints(records(project));
    const deep = {
      folder: 'file:///home/user/mono/repo/compliance/%E8%AA%8D%E8%A8%BC',
      from: 'file:///home/user/mono',
    };
    expect(prints(records(project, deep))).toEqual(here);
    expect(prints(records(project, { language: 'ja' }))).toEqual(here);
    expect(records(project, deep)[0]?.file).toContain('repo/compliance');
  });

  it('survives a reworded message', () => {
    const reworded = allRules.map((rule) => ({
      ...rule,
      messages: Object.fromEntries(
        Object.keys(rule.messages).map((variant) => [variant, { en: 'Said otherwise', ja: '言い換え' }]),
      ),
    }));
    const found = records(project, { rules: reworded });
    expect(found.every(({ message }) => message === 'Said otherwise')).toBe(true);
    expect(prints(found)).toEqual(prints(records(project)));
  });

  it('survives lines that move and entries that change places', () => {
    const moved = {
      ...project,
      'risks.isms.yaml': `# 前書き\n\n${project['risks.isms.yaml']?.replace(/( {2}- \{id: R-1.*\n)([^]*)/, '$2$1') ?? ''}`,
      'audits.isms.yaml':
        project['audits.isms.yaml']?.replace(/( *- \{id: NC-1.*\n)( *- \{id: NC-2.*\n)/, '$2$1') ?? '',
    };
    expect(moved['audits.isms.yaml']).not.toBe(project['audits.isms.yaml']);
    expect(prints(records(moved))).toEqual(prints(records(project)));
  });

  it('survives files that are split, joined and renamed, whoever comes first in them', () => {
    const { 'systems.isms.yaml': systems = '', 'risks.isms.yaml': risks = '', ...others } = project;
    const [hypervisor = '', machine = ''] = systems.split('\n').slice(1);
    const otherwise = {
      ...others,
      'z/risks.isms.yaml': risks,
      'b.isms.yaml': `systems:\n${hypervisor}\n`,
      'a.isms.yaml': `systems:\n${machine}\n`,
    };
    expect(prints(records(otherwise))).toEqual(prints(records(project)));
  });

  it('survives a count that falls', () => {
    const before = records(project).find(({ rule }) => rule === 'soa/control-missing');
    const soa = `${project['soa.isms.yaml'] ?? ''}    - {id: A.5.3, applicable: true}\n    - {id: "5.1.1", applicable: true}\n`;
    const after = records({ ...project, 'soa.isms.yaml': soa }).find(({ rule }) => rule === 'soa/control-missing');
    expect(after?.message).not.toBe(before?.message);
    expect(after?.fingerprint).toBe(before?.fingerprint);
  });

  it('is not changed by a comment that silences its neighbour', () => {
    const twins = `people:\n  - {name: ""}\n  - {name: ""}\n  - {name: ""}\n`;
    const silenced = twins.replace('  -', '  # isms-ignore schema/missing-key: 合意済み\n  -');
    const of = (text: string) =>
      prints(records({ 'isms.yaml': root, 'p.isms.yaml': text }).filter(({ rule }) => rule === 'schema/missing-key'));
    expect(of(twins).length).toBeGreaterThan(of(silenced).length);
    expect(of(twins)).toEqual(expect.arrayContaining([...of(silenced)]));
  });

  it('names the file where nothing else tells, so that what comes into one file leaves the others', () => {
    const nameless = 'people:\n  - {department: 総務}\n@stray\n';
    const files = { 'isms.yaml': root, 'b.isms.yaml': nameless };
    const inB = (all: Files) => prints(records(all).filter(({ file }) => file === 'b.isms.yaml'));
    expect(inB(files)).not.toEqual([]);
    expect(inB({ ...files, 'a.isms.yaml': nameless })).toEqual(inB(files));
  });

  it('is another for another slip: a baseline must not hide it', () => {
    const owned = (owner: string) => `services:\n  - {id: crm, name: CRM, roles: [provider], owner: ${owner}}\n`;
    const of = (owner: string) =>
      records({ 'isms.yaml': root, 's.isms.yaml': owned(owner) }).find(({ rule }) => rule === 'ref/unresolved')
        ?.fingerprint;
    expect(of('nobody')).toBeDefined();
    expect(of('nobody')).not.toBe(of('somebody'));
  });

  it('is the same for an id in either normal form of Unicode', () => {
    const files = (id: string) => ({ 'isms.yaml': root, 's.isms.yaml': `services:\n  - {id: ${id}, name: CRM}\n` });
    const of = (id: string) => prints(records(files(id)).filter(({ rule }) => rule === 'scope/role-missing'));
    expect(of('が')).toHaveLength(1);
    expect(of('が'.normalize('NFD'))).toEqual(of('が'));
  });
});
