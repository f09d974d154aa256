/** A fault of ours that one entry brings to light costs that entry: the others are read and judged, and it is said. */
import { describe, expect, it, vi } from 'vitest';
import type * as entryFacts from '../../server/facts/entry-facts';
import type * as marks from '../../server/facts/marks';
import type * as sliceContent from '../../server/yaml/slice-content';
import { conformityOf } from '../../server/check/conformity/conformity';
import { createIsmsService, type IsmsService } from '../../server/isms-service';
import { saidOf } from '../workspace/workspaces';
import { testDay } from '../support/rules';

/** Keys that bring a fault to light, in three places that have no known one. */
const faults = vi.hoisted(() => ({ entry: 'faulty-entry', slice: 'faulty-slice', marks: 'faulty-marks' }));

vi.mock('../../server/facts/entry-facts', async (original) => {
  const real = await original<typeof entryFacts>();
  const readEntryFacts: typeof real.readEntryFacts = (entry, ...rest) => {
    if (entry.node?.kind === 'mapping' && entry.node.pairs.some(({ key }) => key.text === faults.entry))
      throw new Error('a fault in an entry');
    return real.readEntryFacts(entry, ...rest);
  };
  return { ...real, readEntryFacts };
});

vi.mock('../../server/yaml/slice-content', async (original) => {
  const real = await original<typeof sliceContent>();
  const readSlice: typeof real.readSlice = (slice) => {
    if (slice.text.includes(faults.slice)) throw new Error('a fault in a slice');
    return real.readSlice(slice);
  };
  return { ...real, readSlice };
});

vi.mock('../../server/facts/marks', async (original) => {
  const real = await original<typeof marks>();
  const marksOf: typeof real.marksOf = (facts) => {
    if (Object.hasOwn(facts.value as object, faults.marks)) throw new Error('a fault in marks');
    return real.marksOf(facts);
  };
  return { ...real, marksOf };
});

const uri = 'file:///fixture/isms.yaml';

function withEntries(...entries: readonly string[]): { readonly service: IsmsService; readonly failed: string[] } {
  const failed: string[] = [];
  const service = createIsmsService({
    today: testDay,
    fileExists: () => false,
    onReadFailure: (document, error) => failed.push(`${document} ${String(error)}`),
  });
  service.setText(uri, `isms: 1\nrisks:\n${entries.map((entry) => `  - {${entry}}\n`).join('')}`);
  service.refresh();
  return { service, failed };
}

function ids({ service }: { readonly service: IsmsService }): readonly string[] {
  return service.workspace.projectOf(uri)?.index.ids('risk') ?? [];
}

describe('a fault while an entry is read', () => {
  it.each([
    ['an entry', `id: R-2, ${faults.entry}: x`],
    ['its slice', `id: R-2, ${faults.slice}: x`],
  ])('in %s leaves the others, and is said where it stands', (_, entry) => {
    const opened = withEntries('id: R-1', entry, 'id: R-3');
    expect(ids(opened)).toEqual(['R-1', 'R-3']);
    const said = saidOf(opened.service, uri).filter((each) => each.includes('a fault in the program'));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^3:\d+-3:\d+ error yaml\/syntax/);
    expect(opened.failed).toHaveLength(1);
    expect(opened.failed[0]).toContain(uri);
  });

  it('leaves the others of a file that is one slice', () => {
    const { service } = withEntries();
    service.setText(uri, `{isms: 1, risks: [{id: R-1}, {id: R-2, ${faults.entry}: x}, {id: R-3}]}`);
    service.refresh();
    expect(ids({ service })).toEqual(['R-1', 'R-3']);
  });

  it('leaves the others when it is in the marks, and goes with the entry', () => {
    const opened = withEntries('id: R-1', `id: R-2, ${faults.marks}: x`, 'id: R-3');
    expect(ids(opened)).toEqual(['R-1', 'R-3']);
    opened.service.setText(uri, 'isms: 1\nrisks:\n  - {id: R-2}\n');
    opened.service.refresh();
    expect(ids(opened)).toEqual(['R-2']);
  });

  it('lets no requirement count as met', () => {
    const { service } = withEntries('id: R-1', `id: R-2, ${faults.entry}: x`);
    const project = service.workspace.projectOf(uri);
    if (!project) throw new Error('no project');
    for (const { met } of conformityOf(project, service)) expect(met).toBe(false);
  });

  it('is gone when the entry is mended', () => {
    const { service } = withEntries('id: R-1', `id: R-2, ${faults.entry}: x`);
    service.setText(uri, 'isms: 1\nrisks:\n  - {id: R-1}\n  - {id: R-2}\n');
    service.refresh();
    expect(ids({ service })).toEqual(['R-1', 'R-2']);
    expect(saidOf(service, uri).join('\n')).not.toContain('a fault in the program');
  });
});
