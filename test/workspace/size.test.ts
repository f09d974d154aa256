import { describe, expect, it } from 'vitest';
import type { TextChange } from '../../server/yaml/resplit';
import type { SourceText } from '../../server/yaml/source-text';
import { fixtureFolder } from '../support/project-text';
import { emptyService } from './workspaces';

const uri = `${fixtureFolder}risks.isms.yaml`;
/** Of everything that a risk may be compared with, something: a rule that finds nothing to compare with asks no more. */
const root = `isms: 1
language: ja
standards: {jip-isms517: "1.0", iso27017: "2015", iso27001: "2022"}
people:
  - {id: hanako, name: H}
scope: {statement: CRM}
services:
  - {id: crm, name: CRM, roles: [provider]}
assets:
  - {id: db, name: DB}
criteria:
  likelihood: [low, high]
  impact: [low, high]
  levels: [{name: low, upTo: 1}, {name: high, upTo: 2}]
  acceptance: {upTo: low, authority: {high: hanako}}
soa:
  version: "1"
  controls:
    - {id: CLD.9.5.1, applicable: true, basis: [risk], status: implemented}
    - {id: A.7.4, applicable: true, responsibility: inherited, inheritedFrom: crm}
auditProgramme: {intervalMonths: 12}
audits:
  - {id: IA-1, type: internal, performed: 2026-09-01, services: [crm], controls: all}
evidence:
  - {id: EV-1, title: E}
documents:
  - {id: DOC-1, title: D}
`;

function entry(number: number): string {
  const id = String(number).padStart(5, '0');
  return `  - id: RISK-${id}
    title: 隔離の失敗
    services: [crm]
    assets: [db]
    owner: hanako
    likelihood: high
    impact: low
    assessedOn: 2026-05-01
    treatment: modify
    controls: [CLD.9.5.1]
    residual: {likelihood: low, impact: low}
`;
}

/** An edit in the middle of a register: from what to what, in the text of one entry. */
interface Edit {
  readonly from: string;
  readonly to: string;
}

/** All that an edit costs which could grow with the size of the file. */
interface Work {
  /** Characters of the text that were looked at. */
  readonly looked: number;
  readonly parsed: number;
  readonly ran: number;
}

/** The text, and how many characters of it anybody asked for. */
function watched(text: string): SourceText & { readonly looked: () => number } {
  let looked = 0;
  return {
    length: text.length,
    slice(start, end) {
      const part = text.slice(start, end);
      looked += part.length;
      return part;
    },
    looked: () => looked,
  };
}

/** The work of an edit and of its undo, in a register of so many entries. */
function workIn(count: number, { from, to }: Edit, spoil = (text: string) => text): readonly Work[] {
  const service = emptyService();
  service.setText(`${fixtureFolder}isms.yaml`, spoil(root));
  const text = spoil(`risks:\n${Array.from({ length: count }, (_, index) => entry(index)).join('')}`);
  service.setText(uri, text);
  service.refresh();
  const middle = text.indexOf(entry(count / 2).split('\n')[0] ?? '');
  const start = text.indexOf(from, middle);
  const edited = text.slice(0, start) + to + text.slice(start + from.length);
  const make = (next: string, change: TextChange): Work => {
    const project = service.workspace.projectOf(uri);
    const checker = project && service.checkerOf(project);
    if (!checker) throw new Error('no project');
    const before = { parsed: project.slicesRead, ran: checker.runs };
    const source = watched(next);
    service.setText(uri, source, change);
    service.refresh();
    return { looked: source.looked(), parsed: project.slicesRead - before.parsed, ran: checker.runs - before.ran };
  };
  const [oldEnd, newEnd] = [start + from.length, start + to.length];
  return [make(edited, { start, oldEnd, newEnd }), make(text, { start, oldEnd: newEnd, newEnd: oldEnd })];
}

describe('what an edit costs does not grow with the file', () => {
  it.each<[string, Edit, readonly { readonly parsed: number; readonly ran: number }[]]>([
    [
      'a letter in a title',
      { from: '失敗', to: '失敗x' },
      [
        { parsed: 1, ran: 2 },
        { parsed: 1, ran: 2 },
      ],
    ],
    [
      'a new line',
      { from: '失敗\n', to: '失敗\n\n' },
      [
        { parsed: 1, ran: 1 },
        { parsed: 1, ran: 1 },
      ],
    ],
    [
      'an open quote',
      { from: '隔離', to: '"隔離' },
      [
        { parsed: 1, ran: 7 },
        { parsed: 1, ran: 7 },
      ],
    ],
    [
      'an open bracket',
      { from: '隔離', to: '[隔離' },
      [
        { parsed: 1, ran: 6 },
        { parsed: 1, ran: 6 },
      ],
    ],
    [
      'a letter at column zero',
      { from: '  - id', to: 'a  - id' },
      [
        { parsed: 1, ran: 15 },
        { parsed: 1, ran: 16 },
      ],
    ],
    [
      'a dash at column zero',
      { from: '  - id', to: '-  - id' },
      [
        { parsed: 1, ran: 15 },
        { parsed: 1, ran: 16 },
      ],
    ],
    [
      'a quote at column zero',
      { from: '  - id', to: '"  - id' },
      [
        { parsed: 1, ran: 15 },
        { parsed: 1, ran: 16 },
      ],
    ],
    [
      'a bracket at column zero',
      { from: '  - id', to: '{  - id' },
      [
        { parsed: 1, ran: 15 },
        { parsed: 1, ran: 16 },
      ],
    ],
    [
      'an entry that goes',
      { from: entry(0).slice(0, 11), to: '    x: ' },
      [
        { parsed: 1, ran: 2 },
        { parsed: 2, ran: 4 },
      ],
    ],
    [
      'five that come',
      { from: '  - id', to: `${entry(90_001)}${entry(90_002)}${entry(90_003)}${entry(90_004)}${entry(90_005)}  - id` },
      [
        { parsed: 6, ran: 11 },
        { parsed: 1, ran: 1 },
      ],
    ],
  ])('%s', (_, edit, expected) => {
    const small = workIn(40, edit);
    expect(small.map(({ parsed, ran }) => ({ parsed, ran }))).toEqual(expected);
    expect(workIn(2000, edit)).toEqual(small);
    for (const { looked } of small) expect(looked).toBeLessThan(20 * entry(0).length);
  });

  /** Every entry has several faults, and services that no risk names may be what they mean. */
  const spoil = (text: string): string =>
    text
      .replace('  - {id: crm, name', '  - {id: desk, name: Desk, roles: [provider]}\n  - {id: crm, name')
      .replace(/id: RISK-(\d+)\n {4}title/g, 'id: RISK-$1\n    servces: [crm]\n    title')
      .replace(/services: \[crm\]\n {4}assets: \[db\]/g, 'services: [crm, dsek]\n    assets: [nowhere]')
      .replaceAll('owner: hanako\n    likelihood: high', 'owner: nobody\n    likelihood: hihg');

  it.each<[string, Edit, readonly number[]]>([
    ['a letter in a title', { from: '失敗', to: '失敗x' }, [2, 2]],
    ['a letter in the name of a service', { from: 'dsek', to: 'dseek' }, [3, 3]],
  ])('nor where every entry has several faults: %s', (_, edit, expected) => {
    const small = workIn(40, edit, spoil);
    expect(small.map(({ ran }) => ran)).toEqual(expected);
    expect(workIn(2000, edit, spoil)).toEqual(small);
  });
});
