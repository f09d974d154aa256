import { distance } from 'fastest-levenshtein';

/** The candidate that was probably meant: at most a third of its letters away, and unique in that or the first. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const apart = distance(wanted, candidate.toLowerCase());
    if (apart >= bestDistance || apart > Math.max(1, Math.ceil(candidate.length / 3))) continue;
    best = candidate;
    bestDistance = apart;
  }
  return best;
}

/** `did you mean` for messages; empty when nothing is near. */
export function suggestion(candidate: string | undefined): { readonly en: string; readonly ja: string } {
  if (candidate === undefined) return { en: '', ja: '' };
  return { en: ` Did you mean "${candidate}"?`, ja: `「${candidate}」ではありませんか。` };
}
