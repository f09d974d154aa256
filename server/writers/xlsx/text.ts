/** What a cell and the name of a sheet may hold. */
import type { Language } from '../../words/bilingual';
import { writerWords } from '../words';

/** Excel calls a file damaged that has more in a cell; UTF-16 units. */
const longestText = 32_767;

/** A text as a cell can hold it: what is cut says so. */
export function cellText(text: string, language: Language): string {
  if (text.length <= longestText) return text;
  const mark = `…[${writerWords.cut[language]}]`;
  return `${start(text, longestText - mark.length)}${mark}`;
}

const longestName = 31;

/** Excel keeps this one for itself. */
const reserved = 'history';

/** Names of sheets as Excel takes them: short, without signs of formulas, each once whatever the case. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set([reserved]);
  return titles.map((title) => {
    const plain = plainName(title);
    const base = plain === '' ? '-' : plain;
    let name = fitting(base, '');
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = fitting(base, ` (${number})`);
    taken.add(name.toLowerCase());
    return name;
  });
}

function plainName(title: string): string {
  return title
    .replace(/[:/\\]/g, '-')
    .replace(/[[\]*?\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s']+|(?<![\s'])[\s']+$/g, '');
}

/** What stands in brackets behind a name is the first that it can do without. */
function fitting(name: string, suffix: string): string {
  const room = longestName - suffix.length;
  const bare = name.length > room ? name.replace(/\s*[(（][^()（）]*[)）]$/u, '') : name;
  const short = bare === '' ? name : bare;
  return `${start(short, room).replace(/[\s']+$/, '')}${suffix}`;
}

/** The first so many UTF-16 units, without half a character at the end. */
function start(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}

/** All parts of a header or footer together, codes included, may have 255 characters; UTF-16 units. */
const longestHeaderPart = 60;

/** A text among the codes of a header or footer. */
export function headerText(text: string): string {
  let written = '';
  for (const character of text.replace(/\s+/g, ' ')) {
    const next = character === '&' ? '&&' : character;
    if (written.length + next.length > longestHeaderPart) break;
    written += next;
  }
  return written;
}
