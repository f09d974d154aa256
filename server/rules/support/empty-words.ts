/**
 * The words of which reasons that say nothing are made, in Japanese and English: that a control is needed, that it lowers
 * risk, that others do so, too. A text that holds one of them and no other word could stand on any control. One thing that
 * it names besides, a law, a customer, a place, an activity, makes it a reason: 必要最小限の権限, 個情法の要求.
 */
import { isHabit } from './empty-habits';
import { saysOnly } from './says-only';

/** What such a text is about; what begins with another of them stands before it. */
const english = [
  'no need|need(?:s|ed)?|necess(?:ary|ity)|unnecessary|required?|requires|mandatory|fundamental|baseline|recommended',
  'appl(?:y|ies|ied|icable|icability)|n/a|(?:ir)?relevan(?:t|ce)|importan(?:t|ce)|essential|advisable',
  '(?:best|good|common|standard)(?: security)?[ -]practices?|(?:industry|market) standards?|standard|basic|common(?:ly)?|general(?:ly)?',
  '(?:out of|outside|(?:not )?(?:with)?in|from) (?:the |our )?(?:isms )?scope|not|excluded|exclusion|selected|adopted',
  'risks? (?:treatment|mitigation|reduction|assessments?|analysis|management)(?: (?:plans?|process))?',
  '(?:reduc|mitigat|treat|lower|manag)(?:e|ing|s)? (?:the |our )?risks?|continu(?:al|ous) improvement',
  '(?:information |cyber ?|general )?security(?! polic)|protect(?:ing|ion of)? (?:the |our )?information(?: assets)?',
  'management decision|(?:company|internal|corporate|our|group) polic(?:y|ies)|part of (?:the|our) isms',
].join('|');

const englishFillers = [
  "(?:do|does|is|are)(?:n't|n’t)|it(?:'s|’s)|that|this|these|there|the|it|its|an?|is|are|was|has been|been|be|we|our|us",
  'does|do|done|not|no|to|of|in|for|by|at|as|on|and|or|from|with|because|since|due|per|so|based|all|any|very',
  'currently|current|present|moment|time|now|here|yet|considered|deemed|judged|determined|decided|identified|results?',
  'outcome|organi[sz]ation|company|business|corporate|industry|isms|certification|controls?|measures?|requirements?',
  'improv(?:e|ing)|ensur(?:e|ing)|enhanc(?:e|ing)|increas(?:e|ing)|strengthen(?:ing)?|maintain(?:ing)?|achieve',
  'implement(?:ed)?|used|management',
].join('|');

const japanese = [
  '必要性(?:が|は)?(?:低い|乏しい|薄い)|必要|不要|必須|不可欠|重要(?:性|度)?|当然|推奨|望まし(?:い|く)|問題(?:が|は)?(?=な)',
  '(?:該当|対象)(?:する|となる|の)?業務|該当|適用範囲|適用(?:済み?)?|対象|除外|スコープ|範囲外|無?関係|関連|経営判断',
  '(?:業界|クラウド|一般的|世界|国際的)?(?:の|な)?ベスト[・ ]?プラクティス|業界標準|標準的|一般的|基本的',
  'リスクの?(?:対応|低減|軽減|アセスメント|分析|評価)(?:計画)?|リスクを(?:低減|軽減)|(?:情報)?セキュリティ(?!方針)|継続的な?改善',
  '情報資産[のを]?(?:適切に)?(?:保護|守る)|(?:当社|会社|社内|自社|組織)の?方針|適切な(?:管理|運用)',
  '(?:事業|ビジネス|業務)(?:上の?)?(?:要求|要件)',
].join('|');

const japaneseFillers = [
  '(?:事業|業務|運用|管理|対策|組織)上|(?:業務|運用)に|当社|弊社|自社|当組織|組織(?=として|に)|本サービス|全社的?',
  '現時点|現在|現状|今のところ|当面|今回|特に|既に|一般に|管理策|規格|isms|もの|事項|項目|こと|要求(?:事項)?',
  '結果|判断|決定|考慮|検討|認識|認められ[るた]?|確保|強化|向上|維持|高める|保つ|図る',
  '(?:導入|実施|運用)(?=が?(?:必要|不可欠)|を?(?:する|すべき)|$)|対策|対応|よる|より|よって|基づ(?:く|き|いて)',
  'とされ(?:る|た|ている)|され[るたて]|すべき|べき|とする|とした|として|いたし|しており|してい(?:る|ない|ます)|しない|せず|する|した|して',
  'なる|なら|いる|おり|いません|ません|ある|あり|ない|なし|無し|無い|考え(?:る|られる)|思われる|である|です|ます',
  'ため|から|外|内|的|性|だ|な|の|に|で|を|は|が|と|へ|も|や|た',
].join('|');

const words = new RegExp(String.raw`\b(?:${english})\b|${japanese}`, 'gu');
const fillers = new RegExp(String.raw`\b(?:${englishFillers})\b|${japaneseFillers}`, 'gu');

/** That it is done already is no reason why; what is not done may be: 開発していない. */
const done =
  /^(?:(?:the |this )?(?:control )?(?:is |has been )?(?:already )?(?:implemented|in place|adopted|selected|done|in use)(?: already)?|yes|ok|(?:既に|当社で|現在|全社で)?(?:実施|導入|対応|運用)(?:済み?|中|している|しており|しています|した)?(?:ため|である)?|有り?|あり|はい)$/u;

/** Whether it is made of such words; expects small letters of one width. */
export function isEmpty(text: string): boolean {
  return done.test(text) || isHabit(text) || saysOnly(text, words, fillers);
}
