import { fileURLToPath } from 'node:url';
import type { Language } from '../../server/words/bilingual';
import type { Explanations } from '../../server/catalog/explanations';
import { createNodeHost } from '../../server/node-host';

const texts = fileURLToPath(new URL('../../catalogs/texts', import.meta.url));

/** Our own words as the product reads them. */
export function loadExplanations(language: Language): Promise<Explanations> {
  return createNodeHost(texts).explanations(language);
}
