/** Whatever stands where something else is meant: no door of the product throws, and no rule does. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Explanations } from '../../server/catalog/explanations';
import { createIsmsService, type IsmsService } from '../../server/isms-service';
import type { Position } from '../../server/yaml/positions';
import { loadExplanations } from '../support/explanations';
import { askAt, prepareFixes, readEverything } from '../support/doors';
import { testDay } from '../support/rules';
import { runs } from '../support/runs';

/** Every section, and in it every field that something is looked up by. */
const project = `isms: 1
language: ja
standards: {iso27001: 2022}
organization: {name: Example}
lint: {rules: {risk/owner-missing: hint}, exclude: [drafts]}
people:
  - {id: hanako, name: 情報, competence: [cloud-audit]}
scope: {statement: {provider: CRM}, relation: part, document: {id: DOC-1, version: 1.0, approvedBy: hanako}}
services:
  - {id: crm, name: CRM, roles: [provider], model: saas, uses: [iaas], owner: hanako}
  - {id: iaas, name: IaaS, roles: [customer]}
systems:
  - {id: S-1, kind: hypervisor, service: crm, runsOn: S-2, administrators: {hypervisor: hanako}, networks: [S-1]}
criteria:
  likelihood: [low, high]
  impact: [low, high]
  levels: [{name: low, upTo: 1}, {name: high}]
  table: [[low, high], [low, high]]
  acceptance: {upTo: low, authority: {high: hanako}}
ownControls:
  - {id: OWN-1, title: own}
risks:
  - {id: R-1, title: t, enisa: [R9], services: [crm], roles: [provider], affects: [integrity], owner: hanako,
     likelihood: low, impact: high, level: high, treatment: [modify], controls: [CLD.9.5.1, OWN-1],
     residual: {likelihood: low, impact: low}, acceptance: {by: hanako, until: 2027-01-01}, plan: {owner: hanako}}
enisaNotRelevant:
  - {code: R24, reason: none}
soa:
  version: 1
  approvedBy: hanako
  controls:
    - {id: CLD.9.5.1, roles: [provider], applicable: true, basis: [risk], inclusionReason: r, status: implemented,
       due: 2027-01-01, owner: hanako, evidence: [E-1]}
    - {id: A.5.10, applicable: false, exclusionReason: none}
auditProgramme: {intervalMonths: 12, criteria: [organization]}
audits:
  - {id: IA-1, type: internal, criteria: [organization], services: [crm], controls: [CLD.9.5.1], performed: 2026-05-05,
     auditors: [hanako], findings: [{id: NC-1, grade: minor, control: CLD.9.5.1, status: open, responsible: hanako}]}
evidence:
  - {id: E-1, title: t, location: reports/a.md, owner: hanako}
documents:
  - {id: DOC-1, title: d, location: docs/a.md, approvedBy: hanako}
`;

const uri = 'file:///fixture/isms.yaml';

/** Names that every object of JavaScript has. */
const inherited = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'toString',
  'valueOf',
  '__defineGetter__',
];

const values = [
  ...inherited,
  'implementd',
  'TODO',
  'null',
  '""',
  '{}',
  '[]',
  '[[a], {b: c}, null, 1]',
  '{a: {b: c}}',
  '{__proto__: {a: b}, constructor: [c]}',
  '!!omap [a: 1]',
  '!!pairs [a: 1, a: 2]',
  '!!set {a, b}',
  '!!binary aGVsbG8=',
  '"\\ud800"',
  '"%"',
  '"..\\\\..\\\\x"',
  '2026-13-45',
  '９',
];

/** So many texts of each value: every word of the project is replaced in one of them. */
const rounds = 4;

/** An editor asks at one in so many of the places; `ISMS_PROPERTY_FACTOR` makes it more of them, up to all. */
const askedOneIn = Math.max(1, Math.round(12 / runs(1)));

const words = /[\w][\w./-]*/g;

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

describe('any value in any place', () => {
  let explanations: Explanations;
  beforeAll(async () => {
    explanations = await loadExplanations('ja');
  });

  const failures: string[] = [];
  const createService = (): IsmsService =>
    createIsmsService({
      today: testDay,
      fileExists: () => false,
      onRuleFailure: (code, error) => failures.push(`${code}: ${String(error)}`),
    });

  /** What fails with a text, where it is asked about at these offsets. */
  const failuresWith = (service: IsmsService, text: string, offsets: readonly number[]): readonly string[] => {
    failures.length = 0;
    try {
      service.setText(uri, text);
      service.refresh();
      readEverything(service, text.length % 2 === 0 ? 'en' : 'ja');
      prepareFixes(service, uri, () => text);
      for (const offset of offsets) askAt(service, uri, text, positionAt(text, offset), explanations);
    } catch (error) {
      failures.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    return [...failures];
  };

  it.each(values)('%s', (value) => {
    const service = createService();
    const failed = new Set<string>();
    // Not all places at once: what stands in place of a section or of a list hides what is in it.
    for (let remainder = 0; remainder < rounds; remainder += 1) {
      const offsets: number[] = [];
      let [count, longer] = [0, 0];
      const text = project.replace(words, (word, offset: number) => {
        count += 1;
        if (count % rounds !== remainder) return word;
        if (count % (rounds * askedOneIn) < rounds) offsets.push(offset + longer);
        longer += value.length - word.length;
        return value;
      });
      for (const failure of failuresWith(service, text, offsets)) failed.add(failure);
    }
    expect([...failed]).toEqual([]);
  });

  it.each(inherited)('a whole file that says %s', (word) => {
    for (const text of [
      `${word}: x\n`,
      `${word}:\n  - x\n`,
      `${word}:\n  - ${word}: ${word}\n`,
      `${word}: {${word}: [x]}\n`,
    ])
      expect(failuresWith(createService(), `isms: 1\n${text}`, [8, 10])).toEqual([]);
  });
});
