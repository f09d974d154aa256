/** Names that people give when they begin: what cannot be one, said in words, and the ids that are made of them. */
import { isPlaceholder } from '../../facts/placeholder';
import type { Bilingual } from '../../words/bilingual';
import { hasHidden } from '../../words/hidden';

/** Characters. A name stands in the title of every document. */
export const longestName = 200;

const longestId = 40;

/** Blanks without width are seen by nobody either. */
const withoutWidth = /[\u200b\u2060-\u2064]/u;

/** Why a text is no name; `undefined` when it is one. The text itself is not repeated: it may be what nobody can show. */
export function wrongWithName(text: string): Bilingual | undefined {
  const name = text.trim();
  if (name === '') return { en: 'A name is needed.', ja: '名称を入力してください。' };
  if (name.length > longestName)
    return {
      en: `A name has at most ${longestName} characters.`,
      ja: `名称は${longestName}文字以内で入力してください。`,
    };
  if (hasHidden(name) || withoutWidth.test(name))
    return {
      en: 'A name stands in one line, without characters that cannot be seen.',
      ja: '名称には、改行や目に見えない文字を使えません。',
    };
  if (isPlaceholder(name, 'name') || !/[\p{L}\p{N}]/u.test(name))
    return {
      en: 'This only holds the place of a name: give the name itself.',
      ja: '仮の記載ではなく、実際の名称を入力してください。',
    };
  return undefined;
}

/** Names that people would take for one: width, case and blanks aside. */
export function sameName(left: string, right: string): boolean {
  const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
  return plain(left) === plain(right);
}

/**
 * An id for each name, in order: its Latin letters and digits, which everybody can type, else `other` with a number; none
 * twice.
 */
export function idsFor(names: readonly string[], other: string): readonly string[] {
  return names.reduce<readonly string[]>((ids, name) => {
    const word = name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, longestId)
      .replace(/^-+|-+$/g, '');
    // Two letters left of a long name say nothing.
    const isTold = /[a-z]/.test(word) && !/[^\x20-\x7e]/.test(name.normalize('NFKC'));
    return [...ids, free(isTold ? word : `${other}-1`, ids)];
  }, []);
}

function free(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  const stem = wanted.replace(/-\d+$/, '');
  const number = taken.findIndex((_, index) => !taken.includes(`${stem}-${index + 2}`)) + 2;
  return `${stem}-${number}`;
}
