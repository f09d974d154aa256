import type { Pointer } from '../../facts/fields';
import type { LocalizedText } from '../../facts/text';
import { emptyPhrases, textsAt, type TextAt } from '../support/justification';

/** That nobody knows, or has looked yet, in whatever words; and blame, which is where the search begins. */
const unknown =
  /^(?:(?:根本)?原因(?:は|が)?)?(?:(?:現在|現時点では|まだ)?(?:不明|未特定|未解明|調査中|分析中|確認中|検討中|わからない|分からない|特定できず|特定できない|特定できなかった))(?:です|である|。)*$|^(?:(?:the )?(?:root )?cause (?:is )?)?(?:still |yet )?(?:unknown|not known|unclear|undetermined|under investigation|being investigated|to be investigated|not identified)\.?$/iu;

const blame =
  /^(?:人的|担当者の|作業者の)?(?:ミス|人為ミス|ヒューマンエラー|不注意|うっかり|確認不足|認識不足)(?:による|のため|です|である|。)*$|^(?:human error|carelessness|oversight|mistake)\.?$/iu;

/** The texts of a root cause that explain nothing. */
export function causesThatSayNothing(at: Pointer, cause: LocalizedText | undefined): readonly TextAt[] {
  const empty = emptyPhrases(at, cause);
  const others = textsAt(at, cause).filter(({ text }) => {
    const plain = text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
    return unknown.test(plain) || blame.test(plain);
  });
  return [...empty, ...others.filter((each) => !empty.some((one) => one.at === each.at))];
}
