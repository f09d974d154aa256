/**
 * Text that only holds a place. Fixes and templates write it, and so do people; it must never answer a requirement. The
 * words are those that Japanese and English documents use for "to be written".
 */
import type { TextKind } from '../schema/field';
import { isNobody } from './nobody';

const words =
  'TODO|TBD|FIXME|T[ .]O[ .]D[ .]O|T[ .]B[ .]D|ＴＯＤＯ|ＴＢＤ|未定|要記入|要確認|要記載|要入力|ご?(?:記入|記載|入力)(?:してください|して下さい|ください|下さい|をお願いします)';
const opening = String.raw`[\s\p{Ps}\p{Pi}<＜"']*`;
/** A word goes on with a letter or digit: 未定義 is another word, ToDo ボード a name. */
const atBeginning = new RegExp(`^${opening}(?:${words})(?![\\p{L}\\p{M}\\p{N}_-])`, 'u');
const asWhole = new RegExp(`^${opening}(?:${words})[\\s\\p{P}\\p{S}]*$`, 'u');
/** Marks that stand for what is missing, as a whole value: `???`, `…`, `○○`, `{{name}}`, `[name]`, `<name>`. */
const marks = [
  /^[?？]{2,}$/u,
  /^(?:…|\.{3,}|・{3,}|‥)+$/u,
  /^[○〇◯●×✕△▲□■◇◆*＊]{2,}$/u,
  /^[xｘ]{3,}$/iu,
  /^\{\{.*\}\}$/su,
  /^[[［].*[\]］]$/su,
];
/** Words that people fill a field with to see how it looks; as a whole sentence they answer nothing. */
const samples =
  /^[\s\p{P}\p{S}]*(?:サンプル|さんぷる|見本|ダミー|テスト|てすと|sample|dummy|test|lorem ipsum|asdf|foo|hoge|ほげ)(?:テキスト|データ|文章?| ?text| ?data)?[\s\p{P}\p{S}\d]*$/iu;
const angled = /^[<＜](?<inside>.*)[>＞]$/su;

/** What is to be written later, and the prompts of forms, templates and spreadsheets; as a whole value only. */
const later = [
  '(?:後で|後ほど|あとで)(?:書く|書きます|記[入載述]|入力|追記|決め|決める|埋める)?(?:する|します|予定)?',
  '(?:追記|記載|記入|入力|執筆|作成)(?:予定|待ち)(?:です)?',
  '(?:決ま(?:り|った|っ)|決定|確定|判明|承認)次第[、,]?(?:記[載入]|追記|入力|更新)(?:する|します|予定)?|(?:決定|確定|決まり)次第',
  '考え中|保留(?:中)?|(?:レビュー|承認|確認|回答|決裁)待ち',
  '(?:ここ|こちら)に.{0,12}を(?:書く|記[入載述](?:する)?|入力(?:する)?|追記(?:する)?|書いてください|記[入載]してください|入力してください)',
  '(?:ここを)?(?:クリック|タップ)(?:または|又は|もしくは)?(?:クリック|タップ)?して.{0,8}(?:入力|記入)(?:します|してください)?',
];
const prompts = [
  'click (?:or tap )?(?:here )?to (?:enter|add|insert|edit) (?:an? |your )?(?:text|date|title|name|content)',
  '(?:insert|enter|add|type|put|write|fill in) (?:your |the |an? )?(?:text|reason|description|details?|content|name|value|title|justification)(?: here)?',
  '(?:your )?(?:text|reason|description|justification) (?:goes )?here|to be (?:filled(?: in| out)?|written|completed)',
  'replace[ _-]?(?:me|this)|change[ _-]?(?:me|this)|fill[ _-]?(?:me|this)?[ _-]?in|fill[ _-]?me|(?:hoge|ほげ|fuga|foobar){2,}|hogehoge',
];
const unwritten = new RegExp(
  `^[\\s\\p{Ps}\\p{Pi}※*]*(?:${[...later, ...prompts].join('|')})[\\s\\p{Pe}\\p{Pf}。.…!]*$`,
  'iu',
);
const variables = [
  /^\$\{?[A-Za-z_][A-Za-z0-9_]*\}?$/u,
  /^%[A-Za-z_][A-Za-z0-9_]*%$/u,
  /^\{[\p{L}_][\p{L}\p{N}_. -]*\}$/u,
  /^__+[A-Z][A-Z0-9_]*?__+$/u,
  /^[(（]未[)）]$/u,
  /^#(?:REF|VALUE|DIV\/0|NUM|NULL|SPILL|CALC)!$/u,
  /^#(?:N\/A|NAME\?)$/u,
];
/** Longer than any of them. */
const longestUnwritten = 60;

/** A switch or a number in place of a sentence. */
const noSentence = /^(?:true|false|yes|no|はい|いいえ|\p{Nd}+)[。.]?$/iu;

/** Longer text is no placeholder; nobody reads on to find out. */
const longest = 2000;

/** Any of them begins like this: nearly no text does, and every text is asked. */
const possible = new RegExp(`^${opening}(?:${words}|[?？….‥・○〇◯●×✕△▲□■◇◆*＊{[［<＜]|[xXｘＸ]{3})`, 'u');

/** The longest of those samples with what may stand around it. */
const longestSample = 30;

/**
 * Whether the text only holds a place for what a person still has to write. A placeholder may begin a sentence of prose; a
 * name is one as a whole or not at all. The name of a person is one, too, where it names nobody.
 */
export function isPlaceholder(text: string, kind: TextKind): boolean {
  if (kind === 'prose' && text.length <= longestSample && samples.test(text)) return true;
  if (kind === 'person' && isNobody(text)) return true;
  if (text.length <= longestUnwritten && isUnwritten(text.trim(), kind)) return true;
  if (!possible.test(text)) return false;
  const trimmed = text.slice(0, longest).trim();
  if (trimmed === '') return false;
  if (asWhole.test(trimmed) || marks.some((mark) => mark.test(trimmed)) || isAngled(trimmed)) return true;
  return kind === 'prose' && atBeginning.test(trimmed);
}

function isUnwritten(text: string, kind: TextKind): boolean {
  if (kind === 'prose' && noSentence.test(text)) return true;
  return unwritten.test(text) || variables.some((variable) => variable.test(text));
}

/** `<name>`; an address in such brackets is one. */
function isAngled(text: string): boolean {
  const inside = angled.exec(text)?.groups?.['inside'];
  return inside !== undefined && !/[@:]/.test(inside);
}
