import type { Language } from '../../server/words/bilingual';
import type { LicensedTexts } from '../../server/features/hover/licensed';
import { hover, type Hover } from '../../server/features/hover/hover';
import { loadExplanations } from './explanations';
import { fixtureFolder, readProjectText } from './project-text';
import { openFixture, type FixtureOptions } from './rules';

export interface HoverOptions extends FixtureOptions {
  readonly language?: Language;
  readonly licensedTexts?: LicensedTexts;
}

/**
 * The hover of a fixture at the text between `«` and `»`; the marks are taken out before anything reads the files.
 * `undefined` where there is none.
 */
export async function hoverIn(text: string, options: HoverOptions = {}): Promise<Hover | undefined> {
  const { language = 'en', licensedTexts, ...fixture } = options;
  const [name, marked] = [...readProjectText(text).files].find(([, content]) => content.includes('«')) ?? [];
  if (name === undefined || marked === undefined) throw new Error('no « in the fixture');
  const before = marked.slice(0, marked.indexOf('«'));
  const plain = marked.replace(/[«»]/g, '');
  const position = { line: before.split('\n').length - 1, character: before.length - (before.lastIndexOf('\n') + 1) };
  const service = openFixture(text.replace(/[«»]/g, ''), fixture);
  const explanations = await loadExplanations(language);
  return hover(service, fixtureFolder + name, plain, position, language, explanations, licensedTexts);
}

/** The Markdown of a hover that must be there. */
export async function hoverText(text: string, options: HoverOptions = {}): Promise<string> {
  const found = await hoverIn(text, options);
  if (!found) throw new Error('no hover');
  return found.contents;
}
