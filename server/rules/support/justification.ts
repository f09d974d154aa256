/** What makes a reason in the statement of applicability say nothing, in Japanese and English. */
import type { Bilingual } from '../../words/bilingual';
import { childPointer, type Pointer } from '../../facts/fields';
import type { LocalizedText } from '../../facts/text';
import { isPlaceholder } from '../../facts/placeholder';

/** Why a reason says nothing: it is a stock phrase, too short to say anything, or only repeats the control's title. */
export type Weakness = 'phrase' | 'short' | 'title';

/** Shorter reasons name no fact that an auditor could verify. Counted in characters as people see them. */
export const shortestReason = 8;

/** As `simplified` leaves them: small letters, one space between words, no mark of punctuation at either end. */
const stockPhrases: ReadonlySet<string> = new Set([
  ...['todo', 'to do', 'fixme', 'tbd', 'tbc', 'to be determined', 'to be decided', 'to be defined', 'to be confirmed'],
  ...['to be written', 'n/a', 'na', 'n.a', 'not applicable', 'non applicable', 'not relevant', 'irrelevant'],
  ...['not required', 'not needed', 'not necessary', 'not used', 'unnecessary', 'none', 'nothing', 'no reason'],
  ...['does not apply', 'not in scope', 'out of scope', 'outside the scope', 'excluded', 'exclusion', 'applicable'],
  ...['applies', 'relevant', 'required', 'necessary', 'needed', 'included', 'in scope', 'same as above', 'see above'],
  ...[
    'as above',
    'ditto',
    'unknown',
    'pending',
    'not applicable to us',
    'not relevant to us',
    'not applicable to our organization',
  ],
  ...['未定', '未記入', '未検討', '検討中', '要検討', '確認中', '要確認', '後日記入', '後日検討', '後で記入', '作成中'],
  ...[
    'なし',
    '無し',
    '無',
    '特になし',
    '特に無し',
    '理由なし',
    '該当なし',
    '該当無し',
    '該当しない',
    '該当せず',
    '非該当',
  ],
  ...[
    '該当するものなし',
    '該当するものがない',
    '該当事項なし',
    '該当項目なし',
    '不要',
    '必要なし',
    '必要ない',
    '必要がない',
  ],
  ...[
    '必要としない',
    '必要性がない',
    '対象外',
    '適用外',
    '適用対象外',
    '対象ではない',
    '適用範囲外',
    '範囲外',
    '適用しない',
  ],
  ...[
    '適用なし',
    '適用不要',
    '適用除外',
    '除外',
    '適用',
    '適用する',
    '該当',
    '該当する',
    '必要',
    '必要がある',
    '対象',
    '同上',
  ],
  ...[
    '上記と同じ',
    '上に同じ',
    '不明',
    '関係ない',
    '関係なし',
    '関連なし',
    '関連しない',
    '当社には該当しない',
    '当社には該当なし',
  ],
]);

/** How a Japanese reason may end without saying more. */
const politeEnding = /(?:であるため|であるから|のため|なため|ため|である|だから|とする|です|ます)$/u;

/** Why the text is no reason; `undefined` for one that says something. `titles` are those of its control. */
export function weaknessOf(text: string, titles: readonly (Bilingual | undefined)[]): Weakness | undefined {
  const words = simplified(text);
  const isTitle = titles.some((title) => title && [title.en, title.ja].some((each) => simplified(each) === words));
  if (isTitle && words !== '') return 'title';
  if (words === '' || stockPhrases.has(words) || stockPhrases.has(words.replace(politeEnding, ''))) return 'phrase';
  return [...text.trim()].length < shortestReason ? 'short' : undefined;
}

/** The text of one language and where it stands. */
export interface TextAt {
  readonly at: Pointer;
  readonly text: string;
}

/** Every language's text of a field, without the empty ones. */
export function textsAt(field: Pointer, text: LocalizedText | undefined): readonly TextAt[] {
  if (text === undefined) return [];
  if (typeof text === 'string') return text.trim() === '' ? [] : [{ at: field, text }];
  return (['en', 'ja'] as const).flatMap((language) => {
    const own = text[language];
    return typeof own === 'string' && own.trim() !== '' ? [{ at: childPointer(field, language), text: own }] : [];
  });
}

/** Texts of a field that are a stock phrase. A placeholder is none: it says openly that a person must decide. */
export function emptyPhrases(field: Pointer, text: LocalizedText | undefined): readonly TextAt[] {
  return textsAt(field, text).filter(
    (each) => !isPlaceholder(each.text, 'prose') && weaknessOf(each.text, []) === 'phrase',
  );
}

/** One spelling for what reads the same: width of characters, case, spaces, marks around the words. */
function simplified(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('、', ',')
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
