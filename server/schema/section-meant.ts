/** Which sections were probably meant by a key at the beginning of a line that is none. */
import type { Bilingual } from '../words/bilingual';
import { nearest } from '../words/nearest';
import { keyMeant, plainWord, sectionWords } from '../words/synonyms';

type Labels = ReadonlyMap<string, Bilingual>;

/** The key that was meant: by its label or in another spelling, else the nearest. */
export function keyNear(key: string, labels: Labels): string | undefined {
  return keyMeant(key, labels) ?? nearest(key, labels.keys());
}

/** The section that the key is a synonym of or near to. */
export function sectionNear(key: string, labels: Labels): string | undefined {
  const word = plainWord(key);
  const [synonym] = [...labels.keys()].filter((section) =>
    sectionWords(section).some((each) => plainWord(each) === word),
  );
  return keyMeant(key, labels) ?? synonym ?? nearest(key, labels.keys());
}

/**
 * The same, else all sections whose name the key has in it: リスク登録簿, old-risks. None for a word of another kind, and for
 * what the user marks as his own by `x-`.
 */
export function sectionsMeantBy(key: string, labels: Labels): readonly string[] {
  if (labels.has(key) || key.startsWith('x-')) return [];
  const near = sectionNear(key, labels);
  if (near !== undefined) return [near];
  const word = plainWord(key);
  return [...labels].flatMap(([section, label]) => {
    const words = sectionWords(section);
    // Sections without other words say how the rest is read; their names stand in other words by chance.
    if (words.length === 0) return [];
    const names = [section, section.replace(/s$/, ''), label.ja, ...words].map(plainWord);
    return names.some((name) => name.length >= shortest(name) && word.includes(name)) ? [section] : [];
  });
}

/** Shorter names are found by chance: soa. Two Japanese letters are a word. */
function shortest(name: string): number {
  return /^[\x20-\x7E]*$/.test(name) ? 4 : 2;
}
