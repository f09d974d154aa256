/** Results of verifying an action that say the opposite: it happened again, it did not help, nobody could tell. */
import type { Pointer } from '../../facts/fields';
import type { LocalizedText } from '../../facts/text';
import { textsAt, type TextAt } from '../support/justification';
import { inOneWidth } from '../../words/bounded';

const denials = [
  // It happened again. 再発はない and 再発防止 end otherwise.
  /再発[がもをはしの]?(?:一部)?(?:あり|有り?|した|しました|している|しています|ある|あった|ありました|(?:確認|認め|見|み|検出|発生)(?:さ?ら?れ)(?:た|ました|ている)|発生|確認|継続)$/u,
  // It did not help.
  /(?:効果|改善|有効性)(?:性|効果)?[がはもに]?(?:まだ)?(?:全く|十分|十分で?は)?(?:な(?:し|い|かった)|無(?:し|い)|ありません(?:でした)?|不十分|乏しい|見られ(?:ず|ない|なかった)|認められ(?:ず|ない|なかった|ません(?:でした)?)|(?:確認)?でき(?:ず|ない|なかった|ません(?:でした)?|ていない))$/u,
  /(?:^|[^不])(?:有効|効果的)(?:に機能して?|と(?:は)?(?:言え|いえ|判断でき|認められ))?(?:で(?:は)?|では)?(?:い?な(?:い|かった)|ありません(?:でした)?|ず)$/u,
  /^(?:無効|非有効|不十分|未(?:確認|検証|達成|解決|解消|完了|評価))(?:です|である)?$/u,
  // Nobody could tell: alone, or of the effect; 再発は確認できず is good news.
  /^(?:まだ|現時点で(?:は)?)?(?:(?:有効性|効果|結果|実施(?:状況)?|記録)[をがはの]?)?(?:確認|検証|評価|判断|判定)(?:を|が)?(?:は)?(?:でき|し|されて|して)(?:い?ない|ず|ません(?:でした)?|なかった|いません)$/u,
  /^(?:後で|後ほど|あとで|後日|今後|追って|これから|次回)(?:に|の)?(?:書く|書きます|確認|記載|記入|追記|検証|評価|監査で確認)(?:する|します|予定)?$/u,
];

const denialsInEnglish = [
  /^(?:(?:it|the (?:action|correction|measure)|action) )?(?:is |was |were |has )?(?:(?:found|proved|proven) )?(?:to be )?(?:not|in|un)[ -]?(?:yet )?(?:been )?(?:effective|verified|confirmed|successful)$/u,
  /^(?:(?:it|the (?:issue|problem|finding|nonconformity|same (?:issue|problem))|issue|problem) )?(?:has |have )?(?:re-?occurred|recurred|happened again|occurred again)(?: again)?$/u,
  /^(?:no (?:effect|improvement)|failed|ineffective|could not be (?:verified|confirmed)|cannot be (?:verified|confirmed)|(?:not|un)verifiable|recurrence(?: (?:found|observed|confirmed))?|did not (?:work|help))$/u,
];

/** The texts of a result that deny it. What comes last is how it ended: 9月に再発した。追加の処置の後は再発なし denies nothing. */
export function resultsThatDeny(at: Pointer, result: LocalizedText | undefined): readonly TextAt[] {
  return textsAt(at, result).filter(({ text }) => {
    const plain = inOneWidth(text).toLowerCase().trim();
    const sentences = plain.split(/[。;\n]|\.(?= |$)/u).map((each) => each.replace(/\s+/gu, ' ').trim());
    const last = sentences.filter((each) => each !== '').at(-1) ?? '';
    const bare = last.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    return (
      denials.some((denial) => denial.test(bare.replaceAll(' ', ''))) ||
      denialsInEnglish.some((each) => each.test(bare))
    );
  });
}
