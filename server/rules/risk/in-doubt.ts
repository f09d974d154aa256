import type { Questions } from '../../workspace/questions';

/**
 * Whether a part of the criteria could not be read: what they seem to lack may stand there. Asked of their own entry, not
 * of the project: an unread line that may be anything would concern every risk. Where no entry is known at all, they may
 * stand in a file that was left out.
 */
export function criteriaInDoubt(ask: Questions): boolean {
  const criteria = ask.single('criteria');
  return criteria === undefined ? ask.unread('criteria') : criteria.facts.reading !== 'whole';
}

/** The same where what is asked depends on the criteria's own choice: without a root they may stand in another folder. */
export function criteriaUnknown(ask: Questions): boolean {
  return criteriaInDoubt(ask) || (!ask.hasRoot && ask.single('criteria') === undefined);
}
