import type { Catalog } from '../../catalog/catalog';
import type { Language } from '../../words/bilingual';
import type { StartAnswer } from './protocol';
import { readAnswers } from './read-answers';
import { firstFiles, firstPlace } from './start';

/** Answers a client that sent what its person answered; anything may stand there. */
export function startAnswer(raw: unknown, catalog: Catalog, language: Language): StartAnswer {
  const read = readAnswers(raw);
  if ('refused' in read)
    return { files: [], refused: read.refused.map(({ question, why }) => ({ question, why: why[language] })) };
  const files = firstFiles(read.answers, catalog);
  return { files, begin: firstPlace(files, read.answers), refused: [] };
}
