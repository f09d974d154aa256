/** Editors show some ten lines of a hover before anybody scrolls: what stands above its first rule has room in them. */
import { describe, expect, it } from 'vitest';
import { hover } from '../../../server/features/hover/hover';
import type { IsmsService } from '../../../server/isms-service';
import { plainText } from '../../../server/markup/plain';
import type { Language } from '../../../server/words/bilingual';
import { linesOf } from '../../../server/writers/layout/measure';
import { hoverPlaces } from '../../golden/hover-places';
import { openGoldenProject, placeOf } from '../../golden/project';
import { readExample } from '../../properties/projects';
import { fixtureFolder } from '../../support/project-text';
import { openFixture } from '../../support/rules';
import { projectsWithLongValues } from '../../support/schema-projects';
import { loadExplanations } from '../../support/explanations';
import { opened } from '../../verdict/rows';

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

/** Where a word begins: behind blanks, dashes, brackets and quotation marks. */
const word = /(?<=^|[\s[{"'])[^\s[{"'#:,\-][^\s:,\]}]*/g;

/** The hovers of a text, from top to bottom, each once. */
async function hoversOf(service: IsmsService, uri: string, text: string, language: Language) {
  const explanations = await loadExplanations(language);
  const seen = new Map<string, string>();
  for (const [line, written] of text.split('\n').entries()) {
    // Prose is one value: of its words only the first is asked about.
    let end = 0;
    for (const { index } of written.matchAll(word)) {
      if (index < end) continue;
      const found = hover(service, uri, text, { line, character: index }, language, explanations);
      if (found?.range.end.line === line) end = found.range.end.character;
      if (found) seen.set(`${found.range.start.line}:${found.range.start.character}`, found.contents);
    }
  }
  return seen;
}

/** As they fit: what is long under a key that takes something else, no hover has more to say of. */
const longValues = projectsWithLongValues('長'.repeat(300)).filter(({ name }) => name.endsWith('as they fit'));

describe.each(['en', 'ja'] as const)('a hover in %s is short first', (language) => {
  const golden = openGoldenProject();

  it.each(Object.entries(hoverPlaces))('%s', async (_name, snippet) => {
    const { uri, position } = placeOf(snippet, golden);
    const explanations = await loadExplanations(language);
    const found = hover(golden.service, uri, golden.texts.get(uri) ?? '', position, language, explanations);
    expect(linesFirst(found?.contents ?? ''), found?.contents).toBeLessThanOrEqual(mostLines);
  });

  it('reads well where editors show no Markdown', async () => {
    for (const snippet of Object.values(hoverPlaces)) {
      const { uri, position } = placeOf(snippet, golden);
      const explanations = await loadExplanations(language);
      const found = hover(golden.service, uri, golden.texts.get(uri) ?? '', position, language, explanations);
      expect(plainText(found?.contents ?? '')).not.toMatch(/\*\*|\]\(file:|[ \t]$|\\[<>|`_]/m);
    }
  });

  it('at every place of the golden project', async () => {
    for (const [uri, text] of golden.texts) {
      for (const [place, contents] of await hoversOf(golden.service, uri, text, language))
        expect(linesFirst(contents), `${uri}:${place}\n${contents}`).toBeLessThanOrEqual(mostLines);
    }
  });

  it.each(longValues)('where every value is long: $name', async ({ text }) => {
    const service = openFixture(text);
    for (const [place, contents] of await hoversOf(service, `${fixtureFolder}isms.yaml`, text, language))
      expect(linesFirst(contents), `${place}\n${contents}`).toBeLessThanOrEqual(mostLines);
  });

  it('at every place of examples/cloud', async () => {
    const open = opened(readExample('cloud'));
    let hovers = 0;
    for (const [uri, text] of open.texts) {
      for (const [place, contents] of await hoversOf(open.service, uri, text, language)) {
        expect(linesFirst(contents), `${uri}:${place}\n${contents}`).toBeLessThanOrEqual(mostLines);
        hovers += 1;
      }
    }
    expect(hovers).toBeGreaterThan(5000);
  });
});
