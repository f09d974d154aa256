/** Editors show some ten lines of a hover before anybody scrolls. */
import { describe, expect, it } from 'vitest';
import { hover } from '../../../server/features/hover/hover';
import { plainText } from '../../../server/markup/plain';
import { linesOf } from '../../../server/writers/layout/measure';
import { hoverPlaces } from '../../golden/hover-places';
import { openGoldenProject, placeOf } from '../../golden/project';
import { loadExplanations } from '../../support/explanations';

const mostLines = 10;
/** Sixty characters of full width. */
const widest = 120;

/** What stands above the first rule, in lines as they are read. */
function linesFirst(contents: string): number {
  const first = plainText(contents.split('\n\n---\n\n')[0] ?? '');
  return first
    .split('\n')
    .filter((line) => line !== '')
    .reduce((sum, line) => sum + linesOf(line, widest), 0);
}

describe.each(['en', 'ja'] as const)('a hover in %s is short first', (language) => {
  const golden = openGoldenProject();

  it.each(Object.entries(hoverPlaces))('%s', async (_name, snippet) => {
    const { uri, position } = placeOf(snippet, golden);
    const explanations = await loadExplanations(language);
    const found = hover(golden.service, uri, golden.texts.get(uri) ?? '', position, language, explanations);
    expect(linesFirst(found?.contents ?? ''), found?.contents).toBeLessThanOrEqual(mostLines);
  });
});
