/**
 * Keys of rows and of boxes: names of entries, told apart where one stands twice or nobody wrote any. No two are ever the
 * same, whatever the names: of two rows with one key, a preview would show the last one twice and never the first.
 */
import { inLines } from '../../words/hidden';

/** For one table or drawing: the key of the next thing of that name. */
export function createKeys(): (name: string) => string {
  const taken = new Set<string>();
  const times = new Map<string, number>();
  return (name) => {
    // A document cleans its keys as all its texts: what differs only in what cannot be seen would become one.
    const shown = inLines(name);
    let count = times.get(shown) ?? 0;
    let key = shown;
    do {
      count += 1;
      key = count === 1 ? shown : `${shown} ${count}`;
    } while (taken.has(key));
    times.set(shown, count);
    taken.add(key);
    return key;
  };
}
