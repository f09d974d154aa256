import { distance } from 'fastest-levenshtein';

/** The candidate that was probably meant: at most a third of its letters away, and unique in that or the first. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const most = Math.min(bestDistance - 1, Math.max(1, Math.ceil(candidate.length / 3)));
    // Each letter that one has more must be put in: often that alone says that it is another word.
    if (Math.abs(candidate.length - word.length) > most) continue;
    const apart = distance(wanted, candidate.toLowerCase());
    if (apart > most) continue;
    best = candidate;
    bestDistance = apart;
  }
  return best;
}

/** So many candidates are compared with a word; a person who has more ids than that hardly mistypes their beginning. */
export const mostCompared = 400;

/**
 * The same of sorted candidates, of which there may be thousands, for thousands of words: of so many, only those are
 * compared that stand near the word in their order, which share its beginning.
 */
export function nearestInOrder(
  word: string,
  sorted: readonly string[],
  accept: (candidate: string) => boolean = () => true,
): string | undefined {
  return nearest(word, nearbyInOrder(word, sorted).filter(accept));
}

/** Those of sorted texts that a word is compared with: all, or of very many those around its place in their order. */
export function nearbyInOrder(word: string, sorted: readonly string[]): readonly string[] {
  if (sorted.length <= mostCompared) return sorted;
  const first = Math.max(0, placeOf(word, sorted) - mostCompared / 2);
  return sorted.slice(first, first + mostCompared);
}

/** How many of the sorted texts come before the word. */
function placeOf(word: string, sorted: readonly string[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `did you mean` for messages; empty when nothing is near. */
export function suggestion(candidate: string | undefined): { readonly en: string; readonly ja: string } {
  if (candidate === undefined) return { en: '', ja: '' };
  return { en: ` Did you mean "${candidate}"?`, ja: `「${candidate}」ではありませんか。` };
}

/** How many letters must be put in, taken out or changed to make one word of the other; case aside. */
export function lettersApart(left: string, right: string): number {
  return distance(left.toLowerCase(), right.toLowerCase());
}
