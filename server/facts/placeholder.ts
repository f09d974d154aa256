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
  if (!possible.test(text)) return false;
  const trimmed = text.slice(0, longest).trim();
  if (trimmed === '') return false;
  if (asWhole.test(trimmed) || marks.some((mark) => mark.test(trimmed)) || isAngled(trimmed)) return true;
  return kind === 'prose' && atBeginning.test(trimmed);
}

/** `<name>`; an address in such brackets is one. */
function isAngled(text: string): boolean {
  const inside = angled.exec(text)?.groups?.['inside'];
  return inside !== undefined && !/[@:]/.test(inside);
}
