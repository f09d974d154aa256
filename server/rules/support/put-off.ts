/**
 * Answers that put the answer off: to another paper that they do not name, to a later day, to the year before. A text that
 * holds one of these and no other word tells a reader nothing; one that names the paper, the risk or the day is an answer.
 */
import { saysOnly } from './says-only';

/** Expects small letters of one width. */
export function isPutOff(text: string): boolean {
  return kinds.some(({ about, fillers }) => saysOnly(text, about, fillers));
}

/** Whether it says only how great a risk or an impact is, which on a risk itself may be a reason; small letters of one width. */
export function isOfRiskAlone(text: string): boolean {
  return saysOnly(text, greatness.about, greatness.fillers);
}

function kind(about: readonly string[], fillers: readonly string[]) {
  return { about: new RegExp(about.join('|'), 'gu'), fillers: new RegExp(fillers.join('|'), 'gu') };
}

const endings =
  'である|です|ます|ました|ません|する|した|して|し(?=ます|ません|た)|され|れ|いる|います|おり|あり|ある|ため|から|こと|もの|[はがをにのでともへ]';

const elsewhere = kind(
  [
    '別[紙添表](?:資料|文書)?|別(?:途)?(?:の)?(?:資料|文書|書類)|(?:添付|関連|社内)(?:の)?(?:資料|文書|書類|ファイル)|添付',
    // Some rule or other; one that is called by its title is named.
    '(?:社内|関連|関係|当社|自社|所定|既定|各種)?(?:の)?(?:規程|規定|規則|手順書?|マニュアル|ルール|基準|資料|(?:(?:内部)?監査|点検|評価|結果|実施)?(?:報告書?|レポート|記録|議事録))(?:類)?(?:を|に|の)?(?:記載の|記載した|示した)?(?:参照|参考|よる|より|基づ(?:き|く|いて)|従(?:う|い|って)|準拠|準じ|(?:とお|どお|通)り)',
    String.raw`\b(?:see|refer to|as (?:stated |described |written )?in|in|as per|per) (?:the |an? )?(?:(?:internal )?audit report|report|attach(?:ed|ment)|appendix|annex|separate|other|enclosed)(?: (?:document|file|sheet))?\b`,
    String.raw`\b(?:attached|see below)\b`,
  ],
  [
    '参照|参考|記載|掲載|(?:の)?(?:通り|とおり|どおり)|による|より|に基づき|ご?覧|確認|(?:くだ|下)さい|詳細|内容',
    endings,
    String.raw`\b(?:please|for|details?|the|is|as)\b`,
  ],
);

const later = kind(
  [
    '(?:検討|調整|協議|相談|準備|作成|整備|精査|審議|確認|記入|策定|見直し|決定|対応|選定|依頼|照会|申請)(?:中|予定|待ち|段階)',
    '今後(?:の)?(?:検討|調整|協議|対応|決定|策定|作成|整備|確認|課題|予定)|後日|追って|後ほど|後程|これから(?=検討|決|調整|対応|作)',
    '未(?:定|決(?:定)?|検討|調整|策定|作成|整備|確認|記入|記載|判定|判断|評価)',
    // No judgement, whoever was to make it.
    '(?:判断|判定|評価|結論|回答)(?:を|は|が)?(?:保留|留保|見送り|見送る|見送った|でき(?:ず|ない|ません|なかった|ていない)|して(?:い)?(?:ない|ません|なかった)|せず|しない|未了|不能|困難|出ていない)|(?:判断|判定)?保留',
    '(?:次回|次年度|来年度|来期|後日|今後)(?:の)?(?:監査|点検)?(?:で|に|において)?(?:判断|判定|評価|確認|結論)',
    String.raw`\b(?:(?:no|not|without) (?:yet )?(?:(?:a |an )?(?:conclusion|judg(?:e)?ment|opinion|verdict)|concluded|judged|assessed|evaluated|determined)|(?:judg(?:e)?ment|conclusion|opinion|decision) (?:reserved|withheld|deferred|pending)|deferred|on hold|next (?:audit|time|year))\b`,
    String.raw`\b(?:under (?:consideration|discussion|review|construction)|to be (?:discussed|considered|added|completed|filled(?: in)?|reviewed|provided|agreed)|coming soon|work in progress|wip|later|(?:still )?open)\b`,
  ],
  [
    '検討|調整|協議|相談|準備|作成|整備|精査|審議|確認|記入|記載|策定|見直し|決定|決め|対応|実施|課題|予定|段階|別途|社内|関係者|関係部署|担当者|現在|現時点|今年度|次年度|来年度|来期|次回|必要に応じて|次第|行う|行い|行って|まで|ところ|まだ',
    endings,
    String.raw`\b(?:is|are|it|this|will|be|we|currently|still|now|not|yet|decided?|defined?|added?|written?|see|do|done|at|a|the)\b`,
  ],
);

const before = kind(
  [
    '(?:前|昨|例)年(?:度)?|前回|前期|前版|従来|以前|現行|これまで|変更(?:は|が)?(?:なし|無し|ない|ありません)|踏襲',
    String.raw`\b(?:same as|as|like|unchanged (?:from|since)|no changes? (?:from|since)) (?:before|last (?:year|time|audit)|(?:the )?previous(?: (?:year|version|audit|one))?)\b|\b(?:unchanged|no changes?)\b`,
  ],
  [
    '同様|同じ|同一|同上|(?:の)?(?:通り|とおり|どおり)|踏襲|準拠|準じ(?:る|て)?|継続|引き?続き|から|より|と|記載|内容|変更|なし|無し|ない',
    endings,
    String.raw`\b(?:the|is|it|as)\b`,
  ],
);

/** How great it is without saying which: the register says that of every risk. */
const greatness = kind(
  [
    '(?:リスク|影響(?:度)?|危険性?|可能性)(?:は|が|も|の)?(?:極めて|十分|非常に|比較的|特に|ほとんど)?(?:に)?(?:低い|低く|低|小さい|小さく|少ない|少なく|無い|無し|ない|なし|ありません|高い|高く|大きい|大きく|軽微|僅少|限定的|許容(?:できる|範囲(?:内)?|可能))',
    '低リスク|高リスク',
    String.raw`\b(?:(?:very |too )?(?:low|small|minor|no|negligible|acceptable|high)(?:er)? (?:risks?|impact)|risks? (?:is|are) (?:very |too )?(?:low|small|minor|negligible|acceptable|high))\b`,
  ],
  [
    '現時点|現在|当社|自社|判断|評価|考え(?:る|られる)|と|な',
    endings,
    String.raw`\b(?:the|is|are|a|of|because|we|consider(?:ed)?|this|it|has|poses?|due|to|deemed|as|there)\b`,
  ],
);

const kinds = [elsewhere, later, before];
