/** What makes a reason in the statement of applicability say nothing, in Japanese and English. */
import { withoutMarksAround } from '../../words/trimmed';
import type { Bilingual } from '../../words/bilingual';
import { childPointer, type Pointer } from '../../facts/fields';
import type { LocalizedText } from '../../facts/text';
import { isPlaceholder } from '../../facts/placeholder';
import { isEmpty } from './empty-words';
import { isOfRiskAlone, isPutOff } from './put-off';
import { lacksMeans } from './means';
import { restatesTitle } from './restated-title';
import { hasWords, saysOnly } from './says-only';
import { inOneWidth } from '../../words/bounded';

/**
 * Why a reason says nothing: it is a stock phrase, repeats the control's title, names a clause of the standard and nothing
 * else, leaves a control out for its cost alone, or says only that the provider sees to it.
 */
export type Weakness = 'phrase' | 'title' | 'reference' | 'cost' | 'provider';

/** As `simplified` leaves them: small letters, one space between words, no mark of punctuation at either end. */
const stockPhrases: ReadonlySet<string> = new Set([
  ...['todo', 'to do', 'fixme', 'tbd', 'tbc', 'to be determined', 'to be decided', 'to be defined', 'to be confirmed'],
  ...['to be written', 'n/a', 'na', 'n.a', 'not applicable', 'non applicable', 'not relevant', 'irrelevant'],
  ...['not required', 'not needed', 'not necessary', 'not used', 'unnecessary', 'none', 'nothing', 'no reason'],
  ...['does not apply', 'not in scope', 'out of scope', 'outside the scope', 'excluded', 'exclusion', 'applicable'],
  ...['applies', 'relevant', 'required', 'necessary', 'needed', 'included', 'in scope', 'same as above', 'see above'],
  ...[
    'as above',
    'ditto',
    'unknown',
    'pending',
    'not applicable to us',
    'not relevant to us',
    'not applicable to our organization',
  ],
  ...['best practice', 'best practices', 'good practice', 'industry best practice', 'industry best practices'],
  ...['business requirement', 'business requirements', 'business need', 'business needs', 'security', 'for security'],
  ...['required for risk treatment', 'risk treatment', 'continual improvement', 'for continual improvement'],
  ...['continuous improvement', 'for continuous improvement', 'as required', 'as needed', 'standard control'],
  ...['ベストプラクティス', 'ベストプラクティスに基づく', 'ベストプラクティスとして', 'ベストプラクティスとして必要'],
  ...[
    'リスク対応',
    'リスク対応として必要',
    'リスク対応に必要',
    'リスク対応の',
    '継続的改善',
    '継続的改善の',
    '継続的な改善の',
  ],
  ...[
    'セキュリティの',
    'セキュリティ向上の',
    '情報セキュリティの',
    '情報セキュリティ向上の',
    'セキュリティ対策として必要',
  ],
  ...['業務上必要', '事業上必要', '事業上の要求', '業務上の要求', '必須', '重要', '標準的な管理策'],
  ...['tba', 'to be announced', 'x', 'xx', 'xxx', 'xxxx', 'null', 'undefined', 'lorem ipsum'],
  ...['未確定', '準備中', '要追記', '要修正', '仮', '記載なし', '未判定', '未評価', '評価していない', '後日'],
  ...['未実施', '未対応', '未着手', '対応予定', '実施予定', '検討する', '検討予定', '対応する', '実施する'],
  ...['上記のとおり', '上記の通り', '前述のとおり', '前述の通り', '原因なし'],
  ...['未定', '未記入', '未検討', '検討中', '要検討', '確認中', '要確認', '後日記入', '後日検討', '後で記入', '作成中'],
  ...[
    '後日記載',
    '後日追記',
    '後日決定',
    '別途',
    '別途定める',
    '別途記載',
    '別途検討',
    '適宜',
    '適宜対応',
    '追って記載',
  ],
  ...[
    'なし',
    '無し',
    '無',
    '特になし',
    '特に無し',
    '理由なし',
    '該当なし',
    '該当無し',
    '該当しない',
    '該当せず',
    '非該当',
  ],
  ...[
    '該当するものなし',
    '該当するものがない',
    '該当事項なし',
    '該当項目なし',
    '不要',
    '必要なし',
    '必要ない',
    '必要がない',
  ],
  ...[
    '必要としない',
    '必要性がない',
    '対象外',
    '適用外',
    '適用対象外',
    '対象ではない',
    '適用範囲外',
    '範囲外',
    '適用しない',
  ],
  ...[
    '適用なし',
    '適用不要',
    '適用除外',
    '除外',
    '適用',
    '適用する',
    '該当',
    '該当する',
    '必要',
    '必要がある',
    '対象',
    '同上',
  ],
  ...[
    '上記と同じ',
    '上に同じ',
    '不明',
    '関係ない',
    '関係なし',
    '関連なし',
    '関連しない',
    '当社には該当しない',
    '当社には該当なし',
  ],
]);

/** How a Japanese reason may end without saying more. */
const politeEnding = /(?:であるため|であるから|のため|なため|ため|である|だから|とする|です|ます)$/u;

/** Whom or when a phrase is about, which does not make it a reason. */
const aboutUs = /^(?:当社|弊社|自社|当組織|本サービス|現時点|現在|現状)(?:として|において|に|で|は|の|,)*/u;
const notForUs =
  /^(?:currently )?not (?:currently )?(?:required|applicable|needed|necessary|relevant)(?: (?:at this time|at present|at the moment|currently|now|here|for us|to us|(?:for|to|in) (?:our|this|the) \w+))*$/u;

/** Why the text is no reason; `undefined` for one that says something. `titles` are those of its control. */
export function weaknessOf(
  text: string,
  titles: readonly (Bilingual | undefined)[],
  of: 'inclusion' | 'exclusion' = 'inclusion',
): Weakness | undefined {
  // A placeholder says openly that a person must decide, and has a finding of its own.
  if (isPlaceholder(text, 'prose')) return undefined;
  const words = simplified(text);
  const bare = words.replace(asPurpose, '');
  const isTitle = titles.some(
    (title) =>
      title &&
      [title.en, title.ja].some((each) => {
        const called = simplified(each);
        return [words, bare].includes(called) || restatesTitle(words, called);
      }),
  );
  if (isTitle && words !== '') return 'title';
  if (isPhrase(words)) return 'phrase';
  if (words.length > longestEmpty) return undefined;
  if (isReference(words)) return 'reference';
  if (of === 'exclusion' && isWant(words)) return 'cost';
  if (asksOnly(words) || isEmpty(words) || isPutOff(words) || isOfRiskAlone(words)) return 'phrase';
  return isInheritance(words) ? 'provider' : undefined;
}

/** Without a single letter nothing is said. Length is no measure: 自社開発なし is a reason. */
function isPhrase(words: string): boolean {
  if (!/[^\P{L}ー]/u.test(words) || notForUs.test(words)) return true;
  const plain = words.replace(/しません$/u, 'しない').replace(/(?:では)?ありません$/u, 'なし');
  return [words, plain, plain.replace(aboutUs, '')].some(
    (each) => stockPhrases.has(each) || stockPhrases.has(each.replace(politeEnding, '')),
  );
}

/** Longer text says more than the words below could. */
const longestEmpty = 200;

const standards =
  /jip-?isms ?517(?:-1\.0)?|(?:iso\/iec|iso|iec|jis ?q)[ -]?270(?:0[0-3]|17)(?::\d{4})?|\biso\b(?![ \/-]?(?:iec)?[ -]?\d)|\bisms\b|附属書 ?a|\bannex a\b|規格|\bstandards?\b/gu;
const clauses =
  /(?:\bcld\.|\ba\.)?\d+(?:\.\d+)*(?: ?[a-z]\b\)?)?|\bclauses?\b|\bsections?\b|箇条|項番|\bcontrols?\b|管理策/gu;
const citingWords =
  /\brequire(?:ments?|d|s)\b|\b(?:required )?by\b|\b(?:in )?accordance with\b|\bcompliance with\b|\b(?:as|per|of|the|in|to|see|due|because|is|a|it|and|for)\b|要求事項|要求|準拠|適合|対応|に基づく|に基づき|による|により|で|の|を|に|が|と|は|され(?:る|ている)|して(?:いる|おり)?|する|ある|ため|から|項|章|節/gu;

/** A clause, or the standard, and nothing else; a named law or contract is a reason. */
function isReference(words: string): boolean {
  const beyondStandards = words.replace(standards, ' ');
  const rest = beyondStandards.replace(clauses, ' ');
  return rest !== words && !hasWords(rest.replace(citingWords, ' '));
}

/** Whom one manages is no one who does it instead. */
const providerManaged =
  /(?:事業者|プロバイダー?|ベンダー?|提供者|提供元|委託先)(?:を|の?(?:管理|運用|対応|対策)(?:の?ため|である|です)?$)|\bmanag(?:e|ing) (?:the |our )?(?:\w+ )?(?:providers?|vendors?|suppliers?)\b/u;

function isInheritance(words: string): boolean {
  return !providerManaged.test(words) && saysOnly(words, providerWords, providerFillers);
}

/** How a title is made a purpose without saying more. */
const asPurpose = /^for (?:the )?|(?:の実施|を行う|を実施する|の)?ため$/gu;

/** That somebody will ask for it is no reason why it is needed. */
const auditWords =
  /\b(?:external |certification )?(?:audit(?:or)?s?|certification(?: body)?|certificate)\b|(?:外部|認証)?審査(?:員|機関)?|(?:isms(?:の)?|iso ?27001)認証|認証(?=機関|[のを]?(?:取得|維持))|監査(?:員)?/gu;
const auditFillers =
  /\b(?:because|the|it|is|are|was|will|be|asked?|asks|required?|requires|needed|for|by|in|to|get|keep|obtain|pass|of|an?|so|that|we)\b|求められ(?:る|た|ている)?|要求(?:され(?:る|た)?)?|機関|指摘(?:され(?:る|た)?)?|必要な?|取得|維持|合格|対応|される|する|なる|ある|ため|から|です|ます|と|の|に|で|を|は|が/gu;

function asksOnly(words: string): boolean {
  return saysOnly(words, auditWords, auditFillers);
}

const costWords =
  /\bcosts?\b|\bcostly\b|\bexpensive\b|\bbudget(?:ary|s)?\b|\bafford\b|\bexpenses?\b|\bfinancial\b|コスト|(?:費用|投資)対効果|費用|経費|予算|金額|高額|高価|経済的/gu;
const costFillers =
  /\b(?:too|high|much|no|not|lack|of|insufficient|because|the|is|are|due|to|on|reasons?|grounds|we|have|cannot|can(?:'t|’t)?|for|it|its|a|very|limited|savings?|reduction|constraints?|limits?|prohibitive|excessive|benefits?|analysis|effective|considerations?)\b|高い|高すぎる|高|低い|大きい|不足|削減|抑制|増加|増大|増|負担|制約|制限|問題|困難|難しい|考慮|導入|かかりすぎる|がかかる|かかる|見合わない|確保できない|つかない|になる|により|による|面|ない|上の?|理由|観点|都合|から|ため|である|が|の|に|で|を|は/gu;

const providerWords =
  /\binherit(?:ed|ance)\b|\b(?:(?:cloud|hosting|[ips]aas|infrastructure|data ?cent(?:er|re)) )?(?:service )?(?:provider|operator|vendor|supplier|csp|aws|azure|gcp|google|microsoft|amazon)(?:s|'s)?\b|(?:クラウド|[ips]aas|データセンター?|ホスティング)?(?:サービス)?(?:提供)?(?:事業者|プロバイダー?|ベンダー?|提供者)|提供元|クラウド(?:基盤)?側|(?:外部)?委託先/gu;
const providerFillers =
  /\b(?:it(?:'s|’s)|our|the|cloud|service|does|do|did|done|handle[sd]?|handling|manage[sd]?|cover(?:s|ed)?|perform(?:s|ed)?|provide[sd]?|implement(?:s|ed)?|take[ns]?|care|of|is|are|in|this|it|that|for|us|by|all|responsib(?:le|ility)|because|a|has|have|already|from|under|job|shared|model|fully)\b|責任共有モデル(?:により|による|に基づき|で)?|実施|対応|対策|管理|運用|提供|担当|責任|範囲|行って|行う|任せて|依存して|しています?|しており|されています?|して|され|済み|により|による|いる|おり|する|側|全て|である|から|ため|です|ます|が|の|に|で|を|は|へ|と/gu;

/** The text of one language and where it stands. */
export interface TextAt {
  readonly at: Pointer;
  readonly text: string;
}

/** Every language's text of a field, without the empty ones. */
export function textsAt(field: Pointer, text: LocalizedText | undefined): readonly TextAt[] {
  if (text === undefined) return [];
  if (typeof text === 'string') return text.trim() === '' ? [] : [{ at: field, text }];
  return (['en', 'ja'] as const).flatMap((language) => {
    const own = text[language];
    return typeof own === 'string' && own.trim() !== '' ? [{ at: childPointer(field, language), text: own }] : [];
  });
}

/**
 * Texts of a field that are a stock phrase. The words of which only reasons are made may answer another question: 全社で適用
 * does not say why, but where.
 */
export function emptyPhrases(field: Pointer, text: LocalizedText | undefined): readonly TextAt[] {
  return textsAt(field, text).filter((each) => {
    if (isPlaceholder(each.text, 'prose')) return false;
    const words = simplified(each.text);
    if (isPhrase(words)) return true;
    return words.length <= longestEmpty && !isReference(words) && (asksOnly(words) || isPutOff(words));
  });
}

/** Reasons for leaving something out that name only what it would take, or that the risk is low. */
export function reasonsOfWant(field: Pointer, text: LocalizedText | undefined): readonly TextAt[] {
  return textsAt(field, text).filter((each) => {
    const words = simplified(each.text);
    return words.length <= longestEmpty && (isOfRiskAlone(words) || isWant(words));
  });
}

/** Money, people or time. */
function isWant(words: string): boolean {
  return saysOnly(words, costWords, costFillers) || lacksMeans(words);
}

/** One spelling for what reads the same: width of characters, case, spaces, marks around the words. */
export function simplified(text: string): string {
  return withoutMarksAround(inOneWidth(text).toLowerCase().replaceAll('、', ',').replace(/\s+/gu, ' '));
}
