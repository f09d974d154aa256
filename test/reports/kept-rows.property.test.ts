/** Rows that are kept from one view to the next are those that would be made anew. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportNames, reports } from '../../server/reports/reports';
import { createKeptRows } from '../../server/reports/view/kept-rows';
import type { Row } from '../../server/reports/view/view';
import { mutationsOf } from '../properties/mutations';
import { openProject, readExample } from '../properties/projects';
import { runs } from '../support/runs';
import { openFixture } from '../support/rules';

const patience = 120_000;

describe('the views of examples/cloud, spoilt a little', () => {
  const { texts, files } = readExample('cloud');
  const picks = fc.array(fc.nat(), { minLength: 1, maxLength: 4 });

  it.each(reportNames)(
    'are the same with rows kept from the last one: %s',
    (name) => {
      const open = openProject(texts, { files });
      const kept = createKeptRows();
      fc.assert(
        fc.property(picks, fc.constantFrom('ja' as const, 'en' as const), (each, language) => {
          for (const pick of each) {
            const mutations = mutationsOf(open);
            open.show(mutations[pick % mutations.length]?.apply() ?? texts);
            const view = reports[name].view(open.project(), open.service, language, kept);
            expect(view).toEqual(reports[name].view(open.project(), open.service, language));
          }
          open.show(texts);
        }),
        { numRuns: runs(8) },
      );
    },
    patience,
  );
});

describe('a letter in one entry', () => {
  it('makes one row of so many anew', () => {
    const rows = (reason: string): string =>
      `isms: 1\nownControls:\n${lines((id) => `  - {id: ${id}, title: a}`)}soa:\n  controls:\n${lines(
        (id) => `    - {id: ${id}, applicable: true, inclusionReason: ${id === 'C-7' ? reason : 'b'}}`,
      )}`;
    const lines = (line: (id: string) => string): string =>
      Array.from({ length: 40 }, (_, index) => `${line(`C-${index}`)}\n`).join('');
    const kept = createKeptRows();
    const shown = (text: string): readonly Row[] => {
      const service = openFixture(text);
      const [project] = service.workspace.projects();
      if (!project) return [];
      return reports.soa.view(project, service, 'ja', kept).sections.flatMap(({ table }) => table?.rows ?? []);
    };
    const before = new Set(shown(rows('c')));
    const anew = shown(rows('d')).filter((row) => !before.has(row));
    expect(anew.map(({ key }) => key)).toEqual(['C-7']);
  });
});
