import { describe, expect, it } from 'vitest';
import { createIsmsService, type IsmsService } from '../../server/isms-service';

const fileCount = 1000;
const entriesPerFile = 10;
const uriOf = (file: number): string => `file:///fixture/risks-${String(file).padStart(4, '0')}.isms.yaml`;

const root = `isms: 1
people:
  - {id: hanako, name: 情報 花子}
  - {id: jiro, name: 監査 次郎}
services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
criteria:
  process: 年1回
  likelihood: [low, medium, high]
  impact: [low, medium, high]
  levels: [{name: low, upTo: 1}, {name: medium, upTo: 2}, {name: high, upTo: 4}]
`;

function riskText(file: number): string {
  const entries = Array.from({ length: entriesPerFile }, (_, index) => {
    const id = `RISK-${String(file * entriesPerFile + index).padStart(5, '0')}`;
    return `  - id: ${id}
    title: 隔離の失敗
    services: [crm]
    affects: [confidentiality]
    owner: hanako
    likelihood: low
    impact: medium
    assessedOn: 2026-05-10
    treatment: retain
`;
  });
  return `risks:\n${entries.join('')}`;
}

function openWorkspace(): IsmsService {
  const service = createIsmsService({ today: '2026-11-23', fileExists: () => false });
  service.setText('file:///fixture/isms.yaml', root);
  for (let file = 0; file < fileCount; file += 1) service.setText(uriOf(file), riskText(file));
  service.refresh();
  return service;
}

/** The work that one edit makes: slices parsed, askers (slices and subjects) whose rules ran, documents to tell about. */
function workOf(service: IsmsService, file: number, find: string, replacement: string) {
  const [project] = service.workspace.projects();
  const checker = project && service.checkerOf(project);
  if (!project || !checker) throw new Error('no project');
  const before = { slices: project.slicesRead, runs: checker.runs };
  const text = riskText(file);
  const start = text.indexOf(find);
  const edited = text.slice(0, start) + replacement + text.slice(start + find.length);
  const change = { start, oldEnd: start + find.length, newEnd: start + replacement.length };
  service.setText(uriOf(file), edited, change);
  const changed = service.refresh();
  return {
    slicesParsed: project.slicesRead - before.slices,
    askersRun: checker.runs - before.runs,
    documentsChanged: [...changed],
  };
}

describe('in a workspace of 1,000 files and 10,000 entries, an edit', () => {
  const service = openWorkspace();

  it('of a title parses one entry, runs the rules of that slice and subject, and concerns one document', () => {
    expect(workOf(service, 500, '隔離の失敗', '隔離の不備')).toEqual({
      slicesParsed: 1,
      askersRun: 2,
      documentsChanged: [uriOf(500)],
    });
  });

  it('of a comment runs no rule of an entry', () => {
    expect(workOf(service, 502, 'owner: hanako', 'owner: hanako # CISO')).toEqual({
      slicesParsed: 1,
      askersRun: 1,
      documentsChanged: [uriOf(502)],
    });
  });

  it('that puts a line between two entries parses the one that it ends, and moves the others', () => {
    expect(workOf(service, 501, '    treatment: retain\n', '    treatment: retain\n\n  # next\n')).toEqual({
      slicesParsed: 1,
      askersRun: 1,
      documentsChanged: [uriOf(501)],
    });
  });

  it('of a reference runs the rules of its entry alone', () => {
    expect(workOf(service, 503, 'owner: hanako', 'owner: jiro').askersRun).toBe(2);
  });

  it('of a half-typed quote ruins its own entry only', () => {
    const { slicesParsed, documentsChanged } = workOf(service, 504, 'title: 隔離', 'title: "隔離');
    expect(slicesParsed).toBe(1);
    // What is said of the whole stands in the root file, and is doubtful while an entry cannot be read.
    expect(documentsChanged.filter((each) => each !== 'file:///fixture/isms.yaml')).toEqual([uriOf(504)]);
    expect(service.findings(uriOf(504)).map(({ finding }) => finding.rule.code)).toContain('yaml/syntax');
  });

  it('that adds fifty entries parses those and their neighbour', () => {
    const pasted = riskText(7000).slice('risks:\n'.length).repeat(5);
    expect(workOf(service, 505, '  - id: RISK-05053\n', `${pasted}  - id: RISK-05053\n`).slicesParsed).toBe(51);
  });
});
