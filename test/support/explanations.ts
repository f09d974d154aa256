import { fileURLToPath } from 'node:url';
import type { Language } from '../../server/words/bilingual';
import type { Explanations } from '../../server/catalog/explanations';
import { createNodeHost } from '../../server/node-host';

const texts = fileURLToPath(new URL('../../catalogs/texts', import.meta.url));

const { explanations } = createNodeHost(texts);
/** Read once for all hovers. */
const loaded: Readonly<Record<Language, Promise<Explanations>>> = { en: explanations('en'), ja: explanations('ja') };

/** Our own words as the product reads them. */
export function loadExplanations(language: Language): Promise<Explanations> {
  return loaded[language];
}
