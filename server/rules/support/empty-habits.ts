/**
 * Reasons that people give out of habit: that there is a rule, that somebody said so, that others do it, just in case. They
 * could stand on any control. What such a text names besides, a rule by its title, a customer, a danger, makes it a reason.
 */
import { saysOnly } from './says-only';

const habits = [
  // Some document, and not which.
  '(?:社内|関連|関係|各種|当社|自社|全社)?(?:の)?(?:規程|規定|規則|資料|文書(?!管理)|手順書?|マニュアル|ルール|基準|書類|台帳)(?:類|等)?',
  '\\b(?:see|refer to|per|according to|as in|as per)\\b(?= (?:the |our |an? )?(?:\\w+ )?(?:documents?|documentation|polic(?:y|ies)|procedures?|manuals?|files?|rules?|standards?)$)',
  // Somebody said so.
  '(?:上司|社長|経営(?:層|陣|者)|上層部|部門長|責任者|コンサル(?:タント)?|ベンダー?)(?:から|より)?(?:の|に)?(?:指示|意向|判断|命令|助言|指導|方針|決定|言われた)',
  '\\b(?:management|boss|ceo|consultant)(?: has)? (?:said|told|instruct\\w*|decid\\w*|want\\w*)\\b',
  // Others do so, or always have.
  '他社(?:も|でも|が|では)?|同業(?:他社|者)?(?:も|でも|が)?|世間(?:一般)?|慣例|慣習|現状維持|継続(?:的)?|業界(?:で)?(?:は)?(?:一般的|常識|標準|普通)',
  '\\b(?:everybody|everyone|others|other companies) (?:does|do)\\b|\\bstatus quo\\b|\\bas usual\\b|\\bin progress\\b|\\bto follow\\b',
  // Just in case, as the case may be.
  '念の?(?:ため|為)|とりあえず|一応|何となく|なんとなく|当たり前|決まり(?:事)?|お約束|必要に応じ(?:て|た)?|状況に応じ(?:て|た)?|都度|随時|臨機応変',
  '\\bjust in case\\b|\\b(?:if|when|where|as) (?:necessary|appropriate|applicable|needed)\\b',
  // That all is well.
  '(?:特に)?(?:問題|支障|影響|懸念|不都合)(?:が|は|も)?(?:特に)?(?:なし|無し|ない|無い|ありません|生じない)|適切(?:に|な)|十分(?:に|な)|きちんと|しっかり(?:と)?',
  '(?:対応|担当|実施)できる人が(?:い(?:ない|ません)|不在)|リスク(?:が|は|を)?(?:受容|許容)(?:可能|できる|している)',
  // That it is done, that it is a control, that there is more to say.
  '済み?|了|完了(?:済み?)?|詳細|to-?do|管理策(?:として|の実施|を実施)|情報を(?:守る|保護)|次(?:年度|期|回)|来(?:年度|期|年)',
].join('|');

const fillers = [
  'による|により|よる|より|に基づ(?:き|く|いて)|に従[うい]|通り|とおり|どおり|参照|参考|記載|規定|定め(?:る|られて|て|た)?|ある|あり|いる|おり',
  '検討|予定|実施|対応|対処|運用|管理|判断|決定|詳細|別途|本件|現在|現時点|当社|自社|弊社|業界|一般的?|やって|行って|行う|導入|採用|同様|継続|維持',
  'である|です|ます|ません|だから|なので|だ|する|した|して|され(?:て|る)?|しており|い(?:ます|る)|ため|為|から|ので|こと|もの|[はがをにのでともへな]',
  '\\b(?:the|our|an?|it|is|are|because|so|to|do|does|this|that|us|we|company|internal|related|documents?|documentation|polic(?:y|ies)|procedures?|manuals?|files?|rules?|standards?|details?|please|for|by|in)\\b',
].join('|');

const about = new RegExp(habits, 'gu');
const beside = new RegExp(fillers, 'gu');

/** What asks to be filled in, read back as it stood in the form. */
const formField =
  /^(?:ここに|こちらに)?(?:具体的な)?(?:理由|内容|詳細|本文|説明|根拠)?(?:を|の)?(?:記入|記載|入力|追記)(?:欄|例|箇所|する|して(?:くだ|下)さい)?$|^(?:記入|回答|入力|自由記述)欄$|^(?:例|以下|上記|略|省略|割愛|空欄)$/u;
/** Keys that were held down or hit at random: あああ, aaaa, qwerty. */
const noise = /^(?:([ぁ-んァ-ン])\1+|([a-z])\2{3,}|qwerty\w*|asdf\w*|hjkl|zxcv\w*|lorem ipsum.*)$/u;

/** Whether it is such a reason; expects small letters of one width. */
export function isHabit(text: string): boolean {
  return formField.test(text) || noise.test(text) || saysOnly(text, about, beside);
}
