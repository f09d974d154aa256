/** What leads to what: both ways agree, and nothing is followed that is over or excluded. */
import { describe, expect, it } from 'vitest';
import { downFrom, nodeOf, nodesOf, traceKinds, upFrom, type TraceNode } from '../../server/trace/trace';
import { openRisks } from '../../server/workspace/scope';
import { openProject, readExample } from '../properties/projects';
import { openFixture } from '../support/rules';

const shown = ({ kind, id, at }: TraceNode): string => `${kind} ${id}${at}`;

describe('the trace', () => {
  it.each(['cloud', 'infrastructure', 'customer'] as const)('leads back from whatever it leads to: %s', (name) => {
    const { texts, files } = readExample(name);
    const { service } = openProject(texts, { files });
    const [project] = service.workspace.projects();
    const ask = project && service.checkerOf(project)?.questions();
    if (!ask) throw new Error('no project');
    const stated = ask.entries('soa.controls').flatMap(({ value: { id } }) => id ?? []);
    // One that is closed leads to what it led to; nothing leads to it any more.
    const open = new Set(openRisks(ask).map(({ value: { id } }) => id));
    const all = traceKinds
      .flatMap((kind) => (kind === 'control' ? [...new Set(stated)] : ask.ids(kind)).map((id) => nodeOf(kind, id, ask)))
      .filter(({ kind, id }) => kind !== 'risk' || open.has(id));
    expect(all.length).toBeGreaterThan(50);
    const down = all.flatMap((node) => downFrom(node, ask).map((next) => `${shown(node)} > ${shown(next)}`));
    const up = all.flatMap((node) => upFrom(node, ask).map((previous) => `${shown(previous)} > ${shown(node)}`));
    // A control that a risk names and nobody states is reached from the risk alone.
    const known = new Set(all.map(shown));
    const both = (links: readonly string[]) =>
      [...new Set(links)].filter((link) => link.split(' > ').every((end) => known.has(end))).sort();
    expect(both(down).length).toBeGreaterThan(50);
    expect(both(down)).toEqual(both(up));
  });

  it('follows no risk that is closed, and no evidence of what is excluded', () => {
    const service = openFixture(`isms: 1
services: [{id: crm, name: 台帳, roles: [provider]}]
risks:
  - {id: R-1, services: [crm], status: closed, closedOn: 2026-01-01, controls: [CLD.9.5.1]}
  - {id: R-2, services: [crm], controls: [CLD.9.5.1, CLD.9.5.1]}
soa: {controls: [{id: CLD.9.5.1, applicable: false, evidence: [E-1]}]}
evidence: [{id: E-1, title: 写し}]
`);
    const [project] = service.workspace.projects();
    const ask = project && service.checkerOf(project)?.questions();
    if (!ask) throw new Error('no project');
    expect(downFrom(nodeOf('service', 'crm', ask), ask).map(shown)).toEqual(['risk R-2']);
    expect(downFrom(nodeOf('risk', 'R-2', ask), ask).map(shown)).toEqual(['control CLD.9.5.1']);
    expect(downFrom(nodeOf('control', 'CLD.9.5.1', ask), ask)).toEqual([]);
    expect(upFrom(nodeOf('evidence', 'E-1', ask), ask)).toEqual([]);
  });

  it('knows each kind of thing by its id, and controls that nobody has stated', () => {
    const service = openFixture('isms: 1\nservices: [{id: crm}]\nrisks: [{id: crm}]\n');
    const [project] = service.workspace.projects();
    const ask = project && service.checkerOf(project)?.questions();
    if (!ask) throw new Error('no project');
    expect(nodesOf('crm', ask).map(shown)).toEqual(['service crm', 'risk crm']);
    expect(nodesOf('CLD.9.5.1', ask).map(shown)).toEqual(['control CLD.9.5.1']);
    expect(nodesOf('nothing', ask)).toEqual([]);
  });
});
