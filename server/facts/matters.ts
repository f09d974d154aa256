/**
 * What a text says that an organisation does or holds: personal data, development of its own. It is read as a reader would:
 * what is denied, excluded or done by others is not said. In doubt it is not said either.
 */
import { inOneWidth } from '../words/bounded';

/** Where a word stands in a text, and what stands right before and behind it within the sentence. */
interface Said {
  readonly before: string;
  readonly after: string;
}

/** As much of a sentence as can take a word back. */
const around = 40;

const personalData =
  /個人(?:情報|データ|番号|関連情報)|特定個人|マイナンバー|personal(?:ly identifiable)? (?:data|information)|\bpii\b/gu;

/** 個人情報保護方針 and 個人情報保護法 are about it, and say nothing of whether there is any. */
const onlyAbout =
  /^(?:の?保護)?(?:に関する|の)?(?:法|法令|法律|方針|規程|ポリシー|委員会|マーク)|^[ -]protection (?:act|law|policy)/u;

const denied =
  /^[^、,]{0,14}?(?:なし|無し|(?:で|に)?は?ない|なく|(?:扱|含|持|預か|保有|保管|取得|収集|利用|処理)[^、,。]{0,8}?(?:ない|ず|ません)|除[くきい]|以外|範囲外|対象外|匿名化|不要)|^[^,;]{0,24}\b(?:is|are) (?:not|never|out of|excluded)\b/u;
const deniedBefore =
  /\b(?:no|not|never|without|neither|nor|excluding|except(?: for)?|other than|free of)\b[^,;.]{0,24}$|非$/u;

/** Whether the text says that there is personal data. */
export function speaksOfPersonalData(text: string): boolean {
  return places(text, personalData).some(
    ({ before, after }) => !onlyAbout.test(after) && !denied.test(after) && !deniedBefore.test(before),
  );
}

/** The activity; not what is named by it (開発環境, development team). */
const development =
  /(?<!未|再|研究)開発(?!環境|者|会社|企業|用|ツール|基盤|支援|協力|途上|途中|ベンダ|元|委託|部|室|課|局|チーム|本部|センタ|拠点|標準|キット|言語|ボード|費|期間|時|中|担当|要員|規程|基準|手順|の(?:外部)?委託)|\bdevelop(?:s|ing)?\b|\bdevelopment\b(?! (?:environments?|tools?|platforms?|departments?|teams?|partners?|kits?|standards?|offices?|centers?|centres?|costs?|companies|company|firms?|vendors?))/gu;

const byOthers =
  /^[^。;]{0,20}?(?:委託|外注|他社|ベンダ|親会社|グループ会社が)|^[^;]{0,40}\b(?:outsourc|subcontract|contracted out|by (?:an? |the |our )?(?:vendor|partner|supplier|third part|contractor|parent))/u;
const byOthersBefore =
  /(?:委託先|外部委託|他社|ベンダー?|親会社|顧客|利用者|お客様|ユーザー?|カスタマー?|開発者|事業者|会員|加盟店)[^、。]{0,10}$|(?:事業|人材|商品|市場|地域|キャリア|能力|販路|顧客|新規顧客)$|\b(?:outsourced|subcontracted|customers?(?:['’]s?)?|users?(?:['’]s?)?|clients?(?:['’]s?)?|business|sales|staff|market|career|skills?|personnel|third[- ]party|for|own)\b[^,;.]{0,12}$/u;
const notDone =
  /^[^、,]{0,10}?(?:は|を|が|も)?(?:一切)?(?:行わ|行って(?:お?ら|い)|し(?:ない|ていない|ません|ておらず)|せず|含ま|含め|なし|無し|除[くきい]|以外|範囲外|対象外|不要)/u;

/** Whether the text says that the organisation develops software. */
export function speaksOfDevelopment(text: string): boolean {
  return places(text, development).some(
    ({ before, after }) =>
      !byOthers.test(after) &&
      !byOthersBefore.test(before) &&
      !notDone.test(after) &&
      !denied.test(after) &&
      !deniedBefore.test(before),
  );
}

/** Names of assets that only who develops has. */
const source = /ソース(?:コード|プログラム)|source (?:code|program)|\bsources of\b/u;

/** Whether the name of an asset is that of source code of one's own. */
export function isSourceCode(name: string): boolean {
  return source.test(plain(name));
}

function places(original: string, word: RegExp): readonly Said[] {
  const text = plain(original);
  return [...text.matchAll(word)].map(({ 0: found, index }) => {
    const end = index + found.length;
    return {
      before:
        text
          .slice(Math.max(0, index - around), index)
          .split(/[。;]|\. /u)
          .at(-1) ?? '',
      after: text.slice(end, end + around).split(/[。;]|\. /u)[0] ?? '',
    };
  });
}

function plain(text: string): string {
  return inOneWidth(text).toLowerCase().replace(/\s+/gu, ' ');
}
