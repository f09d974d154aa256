import type { Language } from '../../server/words/bilingual';
import { hover } from '../../server/features/hover/hover';
import { readLicensedTexts } from '../../server/features/hover/licensed';
import { loadExplanations } from '../support/explanations';
import { describeGolden, inBothLanguages } from './golden';
import { hoverPlaces } from './hover-places';
import { openGoldenProject, placeOf } from './project';

const golden = openGoldenProject();
const licensedTexts = readLicensedTexts('CLD.9.5.2: |\n  A <b>line</b> of *yours*.\n  Another | line.\nR9: Yours.\n');

async function hovers(language: Language): Promise<string> {
  const explanations = await loadExplanations(language);
  return Object.entries(hoverPlaces)
    .map(([kind, snippet]) => {
      const { uri, position } = placeOf(snippet, golden);
      const text = golden.texts.get(uri) ?? '';
      const found = hover(golden.service, uri, text, position, language, explanations, licensedTexts);
      return `===== ${kind}\n${found?.contents ?? '(nothing)'}\n`;
    })
    .join('\n');
}

describeGolden('hover', inBothLanguages('hover', 'txt', hovers));
