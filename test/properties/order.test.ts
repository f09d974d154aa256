/** The same findings whichever file comes first, and whether they were computed at once or edit by edit. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentUri } from '../../server/workspace/subject';
import { messageOf } from '../../server/check/message';
import { locationOf } from '../../server/check/location';
import { mutationsOf } from './mutations';
import { openProject, readExample, type OpenProject, type Texts } from './projects';
import { runs } from '../support/runs';

const patience = 120_000;

/** Everything that a reader gets of the findings, in the order in which it is shown. */
function shown(open: OpenProject): readonly unknown[] {
  const project = open.project();
  return project.uris().flatMap((uri) =>
    open.service.findings(uri).map(({ finding, severity, location, suppression }) => ({
      code: finding.rule.code,
      severity,
      place: location,
      messages: [messageOf(finding, 'en'), messageOf(finding, 'ja')],
      related: finding.related?.map(({ anchor, message }) => ({ ...locationOf(anchor, project), message })),
      data: finding.data,
      suppressed: suppression?.reason,
    })),
  );
}

function inOrder(texts: Texts, order: readonly DocumentUri[]): Texts {
  return new Map(order.map((uri) => [uri, texts.get(uri) ?? '']));
}

describe.each(['cloud', 'first-day'])('examples/%s, spoilt a little', (name) => {
  const { texts, files } = readExample(name);
  const count = mutationsOf(openProject(texts, { files })).length;
  const spoilt = fc.array(fc.nat(count - 1), { minLength: 1, maxLength: 4 }).map((picks) => {
    const open = openProject(texts, { files });
    return picks.map((pick) => {
      const mutations = mutationsOf(open);
      open.show(mutations[pick % mutations.length]?.apply() ?? texts);
      return open.texts;
    });
  });

  it(
    'has the same findings in any order of files',
    () => {
      const uris = [...texts.keys()];
      const order = fc.shuffledSubarray(uris, { minLength: uris.length });
      fc.assert(
        fc.property(spoilt, order, (stages, shuffled) => {
          const last = stages.at(-1) ?? texts;
          expect(shown(openProject(inOrder(last, shuffled), { files }))).toEqual(shown(openProject(last, { files })));
        }),
        { numRuns: runs(6) },
      );
    },
    patience,
  );

  it(
    'has the same findings at once and edit by edit, and none left when all is undone',
    () => {
      const open = openProject(texts, { files });
      const atFirst = shown(open);
      fc.assert(
        fc.property(spoilt, (stages) => {
          for (const stage of stages) open.show(stage);
          const last = stages.at(-1) ?? texts;
          expect(shown(open)).toEqual(shown(openProject(last, { files })));
          open.show(texts);
          expect(shown(open)).toEqual(atFirst);
        }),
        { numRuns: runs(6) },
      );
    },
    patience,
  );
});
