import type { Questions } from '../../workspace/questions';

/**
 * Whether a part of the criteria could not be read: what they seem to lack may stand there. Asked of their own entry, not
 * of the project: an unread line that may be anything would concern every risk.
 */
export function criteriaInDoubt(ask: Questions): boolean {
  const criteria = ask.single('criteria');
  return criteria !== undefined && criteria.facts.reading !== 'whole';
}
