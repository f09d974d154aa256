/** From an empty folder to 17 of 17 by what the product offers, and words that only a person can know. */
import { describe, expect, it } from 'vitest';
import { firstFiles } from '../../server/features/start/start';
import { isIsmsFile } from '../../server/workspace/uris';
import { fixtureFolder } from '../support/project-text';
import { knowledge } from '../support/rules';
import { metRowsOf } from '../verdict/rows';
import { journeys, type Journey } from './answers';
import { fillPlaces } from './fill';
import { showScreen } from './screen';
import { takeSteps } from './steps';

describe.each(journeys.map((each) => [each.title, each] as const))('%s', (_, journey: Journey) => {
  const files = firstFiles(journey.answers, knowledge.catalog).filter(({ path }) => isIsmsFile(`/${path}`));
  const screen = showScreen(
    new Map(files.map(({ path, text }) => [fixtureFolder + path, text])),
    journey.answers.language,
  );

  it('comes to 17 of 17', () => {
    fillPlaces(screen, journey);
    takeSteps(screen, journey);
    expect(metRowsOf(screen.open.service)).toHaveLength(17);
    expect(Object.fromEntries(screen.steps)).toEqual(journey.steps);
  });
});
