/** Root causes that explain nothing: that nobody knows yet, in whatever words, or that somebody made a mistake. */
import { isPlaceholder } from '../../facts/placeholder';
import type { Pointer } from '../../facts/fields';
import { allTexts, type LocalizedText } from '../../facts/text';
import { emptyPhrases, textsAt, type TextAt } from '../support/justification';
import { saysOnly } from '../support/says-only';
import { inOneWidth } from '../../words/bounded';

/** What a sentence is about that only says how far the search for the cause has come. */
const search =
  /\b(?:un(?:known|clear|determined|identified|explained)|investigat\w*|analy[sz]\w*|known?|determined?|identif(?:y|ied)|found|established|understood|clear|review(?:ed)?)\b|不明|不詳|未(?:調査|特定|解明|判明|分析|究明|確認|検討)|究明|解明|判明|特定|調査|調べ|分析|検討|検証|精査|把握|照会|確認|追究|追跡|分か|わか|判って|突き止め|心当たり|見当/giu;
const aboutSearch =
  /\b(?:the|root|causes?|reasons?|why|it|this|that|happened|was|were|is|are|be|been|being|has|have|had|not|no|yet|still|so|far|under|to|of|in|into|on|for|by|at|a|an|and|progress|ongoing|going|pending|we|do|does|did|could|cannot|can|now|currently|present|moment|time|later|will|needs?|more|further|awaiting|waiting|results?|started|open|remains?|required|tbd|don|doesn|didn|isn|wasn|hasn|t)\b|根本原因|真の原因|真因|原因|要因|理由|なぜ|発生し|起き|中|現在|現時点|今の?ところ|今後|追って|後日|後で|別途|引き続き|継続|まだ|いまだ|未だ|未定|詳細|詳しく|十分|至ら|至って|至り|でき|出来|不能|困難|難し|必要|要|予定|行う|行い|行って|実施|着手|開始|結果|待ち|待って|これから|次第|追記|報告|記載|完了|です|ます|ません|でした|ました|である|する|した|して|され|いる|おり|った|って|らない|ら|らず|ず|りません|なかった|ない|なく|ため|ので|から|け|た|て|し|れ|ば|い|つか|つき|は|が|を|に|の|と|も|で/giu;

/** Whoever is looking: as the only clause, with what somebody says of the end of the search behind it. */
const underWay =
  /^[^。、,;()]*(?:調査|調べ|分析|検討|検証|精査|照会|確認|究明|解明)中(?:です|である|のため)?。?(?:\([^)]*\)。?)?$/u;

/** That nobody had looked may be the cause itself. */
const neglected = /(?:確認|検討|検証|分析|調査)[をがは]?(?:し|されて|行わ?れ?)(?:て?い)?な(?:かった|く)|ませんでした/u;

/** Somebody's mistake, and nothing of what let it happen. */
const mistake =
  /\b(?:human errors?|careless\w*|oversights?|mistakes?|inattention|negligence)\b|ヒューマン・?エラー|ケアレスミス|人為(?:的)?ミス|ミス|人的|誤り|不注意|うっかり|失念|確認不足|認識不足|注意不足/giu;
const aboutMistake =
  /\b(?:the|a|an|of|by|due|to|was|is|it|because|caused|our|staff|person|in|charge|operator|employee|simple|just|only|cause|root)\b|担当者|作業者|操作者|従業員|社員|本人|個人|単純な?|単なる|操作|作業|根本原因|原因|による|により|よる|であった|である|でした|です|だった|した|して|する|ため|から|もの|が|を|に|の|と|は|で/giu;

/** Longer text says more than the words above could. */
const longest = 120;

/** The texts of a root cause that explain nothing; none while another language explains it. */
export function causesThatSayNothing(at: Pointer, cause: LocalizedText | undefined): readonly TextAt[] {
  return ifAll(at, cause, (text) => emptyPhrases(at, text).length > 0 || isSearch(plain(text)));
}

/** The same for those that stop at somebody's mistake. */
export function causesThatBlame(at: Pointer, cause: LocalizedText | undefined): readonly TextAt[] {
  return ifAll(at, cause, (text) => saysOnly(plain(text), mistake, aboutMistake));
}

/** The same for those that only tell again what was found. */
export function causesThatRepeat(
  at: Pointer,
  cause: LocalizedText | undefined,
  found: LocalizedText | undefined,
): readonly TextAt[] {
  const told = allTexts(found)
    // What only holds a place tells nothing that could be told again.
    .filter((text) => !isPlaceholder(text, 'prose'))
    .map(bare)
    .filter((text) => text !== '');
  const texts = textsAt(at, cause);
  return texts.every(({ text }) => told.some((each) => isSame(bare(text), each))) ? texts : [];
}

/** How a sentence ends, and what stands between its words, adds nothing to it. */
const ending =
  /(?:ため|から|こと|もの|状態|である|でした|です|ました|ます|ていた|ている|いた|いる|た|る|だ|が原因|による|により)$/u;
const longestEnding = 3;
const beforeEnding = /(?:という|との)$/u;

function bare(text: string): string {
  const letters = plain(text)
    .toLowerCase()
    .replace(/\bbecause\b|[^\p{L}\p{N}]/gu, '');
  const rest = withoutEndings(letters);
  return rest === letters ? letters : rest.replace(beforeEnding, '');
}

/** One after the other from the end: in time that grows with the text, however many look like one in the middle. */
function withoutEndings(text: string): string {
  let end = text.length;
  for (;;) {
    const found = ending.exec(text.slice(Math.max(0, end - longestEnding), end));
    if (!found) return text.slice(0, end);
    end -= found[0].length;
  }
}

/** Nine tenths of one are the other: what is left is no cause. */
function isSame(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short !== '' && long.includes(short) && short.length >= long.length * 0.9;
}

function ifAll(at: Pointer, cause: LocalizedText | undefined, isEmpty: (text: string) => boolean): readonly TextAt[] {
  const texts = textsAt(at, cause);
  return texts.every(({ text }) => text.length <= longest && isEmpty(text)) ? texts : [];
}

function isSearch(text: string): boolean {
  return !neglected.test(text) && (underWay.test(text) || saysOnly(text, search, aboutSearch));
}

function plain(text: string): string {
  return inOneWidth(text).replace(/\s+/gu, ' ').trim();
}
