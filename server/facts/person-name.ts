/** Names of people as they compare: 情報 花子 and 情報花子 are one, whatever the width of characters. */
import { isNobody } from './nobody';
import { isPlaceholder } from './placeholder';
import { allTexts, type LocalizedText } from './text';
import { inOneWidth } from '../words/bounded';

/** Each language's spelling, without blanks and marks between the parts of a name; what names nobody is no name. */
export function comparedNames(name: LocalizedText | undefined): readonly string[] {
  return allTexts(name)
    .map((each) =>
      inOneWidth(each)
        .toLowerCase()
        .replace(/[\s\p{Cf}・,.]/gu, ''),
    )
    .filter((each) => each !== '' && !isPlaceholder(each, 'name') && !isNobody(each));
}
