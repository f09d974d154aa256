/**
 * Names under which nobody can be found. Whoever owns a risk, accepts it or audits must be somebody; the name of a position
 * (情報システム部長) tells who that is, 担当者 does not. The words are those that registers hold while a post is open.
 */
import { withoutMarksAround } from '../words/trimmed';

/** The word as a whole, marks and blanks around it aside. */
const japanese = [
  '(?:特に)?[な無]し|無|該当者?(?:なし|無し)|いない|いません|存在しない|不在|不明|匿名|名無し|空席|空欄|空白|欠員|欠番',
  '仮(?:置き|名|登録)?|未(?:定|決|決定|確定|登録|選任|任命|指名|指定|割当|割り当て|記入|記載|入力|設定|着任|配置|採用|調整|選定)(?:です|中)?',
  '(?:検討|調整|確認|選定|選任|選考|募集|採用|人選|準備|協議)(?:中|予定|待ち)|要(?:調整|検討|選任|選定|指名)',
  '(?:後日|追って|別途|今後|これから)(?:決定|連絡|記載|記入|登録|指名|選任|選定|調整|検討|定める|決める|予定)?(?:予定|する)?',
  '(?:担当|担当者|当事者|関係者|従業員|社員|誰か|だれか|誰|某|某氏|某社員|各自|各担当者?|[各全](?:部門|部署|課|部)|関係(?:部門|部署)|退職(?:済み?|者)?|異動(?:済み?|予定)?|後任(?:者)?(?:未定)?|その他|他|該当者?|責任者|(?:リスク|資産|サービス)?(?:の)?所有者|全員|皆|みんな)(?:未定)?',
  '(?:選任|任命|着任|配属|入社|指名|後任)(?:予定|待ち|未定)者?|(?:後日|今後|追って|近日)(?:任命|着任|配属|発表)|(?:作成|追記|記入|入力)(?:中|予定|待ち)|要(?:追記|記入|記載|入力|確認)|(?:後で|あとで)(?:書く|記入|記載|入力|決める|追記)?(?:する)?|はい|いいえ',
  '氏名|名前|姓名|人名|お?名前(?:を(?:入力|記入))?|同上|同左|上記|上に同じ|上記と同じ|左記|別紙(?:参照)?|別添|別途参照',
  'サンプル|テスト|ダミー|見本|例|記入例|仮データ|テストユーザー?|ほげ|hoge',
].join('|');

const english = [
  'no(?:t| )?(?:ne|body|bdy| ?one)|nil|n/?a|n\\.a|un(?:known|assigned|named|decided|determined|defined|filled|specified)',
  'vacan(?:t|cy)|open|empty|blank|pending|anonymous|missing|not (?:yet )?(?:assigned|decided|determined|known|applicable|named|set|defined)',
  '(?:to be|tb) ?(?:decided|determined|assigned|named|confirmed|defined|announced|advised|appointed|hired|[acdn])|t\\.?b\\.?[acdn]|todo|fixme|wip|work in progress|true|false|yes|no',
  'some(?:body|one|one else)|any(?:body|one)|every(?:body|one)|all|us|we|me|myself|staff|employees?|persons?|people|others?|(?:risk |service |asset |control )?owner|who|whoever',
  '(?:first |last |full |your |my |the )?name|name here|person in charge|responsible person|same(?: as above)?|see above|ditto|as above',
  '(?:user|admin|person|member|staff|owner|employee)[ _-]?\\d{0,3}|administrator|test(?:er| user)?|sample|dummy|example|placeholder|temp(?:orary)?|foo|bar|baz|qux|asdf|qwerty|lorem ipsum|x{2,}|z{3,}|a{3,}',
].join('|');

const nobody = new RegExp(`^(?:${japanese}|${english})$`, 'u');

/**
 * Such a word with more beside it: what is behind a mark or in brackets, a note or the post that is open; a given name that
 * forms have in them, as the second half of 未定 太郎.
 */
const undecided =
  '(?:tb[acdn]|to be (?:decided|determined|assigned|named|confirmed|defined|appointed|hired)|todo|fixme|wip|vacant|unassigned|open|未(?:定|決定?|選任|任命|指名|割当|選定|着任|配置|採用)|空席|欠員|不在|調整中|選定中|採用中|募集中)';
const undecidedFirst = new RegExp(
  `^${undecided}(?: ?[(:;,、/]| ?- |(?: (?:太郎|花子|次郎|一郎|三郎|さん|様|氏)$))`,
  'u',
);
const undecidedInBrackets = new RegExp(`^[^()]*\\(${undecided}\\)?$`, 'u');
const digits = /^\d{1,3}$/u;

/** A name with its letters left out: ○○さん, XX部長. */
const blank = /^(?:[○〇◯●×✕△□■＿_*?]{2,}|[xX]{2,})[\s_]*[\p{sc=Han}\p{sc=Hiragana}]{0,6}$/u;

/** Longer text is a name, or something that is said elsewhere. */
const longest = 40;

/** Whether the text, as the name of a person, names nobody. What is empty is missing, and no name either way. */
export function isNobody(text: string): boolean {
  if (text.length > longest) return false;
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return false;
  if (blank.test(plain) || digits.test(plain)) return true;
  const small = plain.replace(/\s+/gu, ' ').toLowerCase();
  if (undecidedFirst.test(small) || undecidedInBrackets.test(small)) return true;
  const word = withoutMarksAround(plain).replace(/\s+/gu, ' ');
  // `Na` and `Bar` are names of people; in capitals, or small, they are none.
  return !/[^\P{L}ー]|\p{N}/u.test(word) || (!isSpeltAsName(word) && nobody.test(word.toLowerCase()));
}

/** Short words in Latin letters with a capital at the beginning only: 나 is written Na. */
function isSpeltAsName(word: string): boolean {
  return /^\p{Lu}\p{Ll}{1,2}$/u.test(word);
}
