import { shortened } from '../../words/shortened';
import type { Subject } from '../../workspace/subject';
import { type Fix } from '../../check/fix';

/** Puts what was probably meant in place of what is written. */
export function replaceByMeant(subject: Subject<unknown>, at: string, meant: unknown): readonly Fix[] {
  if (typeof meant !== 'string') return [];
  const title = { en: `Replace by ${shortened(meant)}`, ja: `「${shortened(meant)}」に置換` };
  return [{ title, preferred: true, changes: [{ kind: 'set', subject, at, value: meant }] }];
}
