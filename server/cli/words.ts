import { dueCommandWords } from './due-words';
import { reasonWords } from './reason-words';
import { initWords } from './init/words';
import { ruleWords } from '../words/rule-words';
import { catalogWords } from '../words/catalog-words';
import type { Bilingual, Language } from '../words/bilingual';
import { fill } from '../check/message';
import type { MessageArguments } from '../check/rule';

/** Everything that the command line says, apart from findings. */
const words = {
  description: {
    en: 'Checks an information security management system written in YAML against JIP-ISMS517-1.0 (ISO/IEC 27017:2015).',
    ja: 'YAMLで記述したISMSを、JIP-ISMS517-1.0(ISO/IEC 27017:2015)に照らして検査します。',
  },
  check: {
    en: 'check the projects under the paths (default: here)',
    ja: 'パス以下のプロジェクトを検査(省略時は現在のフォルダ)',
  },
  soa: { en: 'write the statement of applicability', ja: '適用宣言書を出力' },
  report: {
    en: 'write a document: {names}',
    ja: '文書を出力({names})',
  },
  trace: {
    en: 'follow a service, risk, control, piece of evidence or audit finding to all that it is connected with',
    ja: 'サービス、リスク、管理策、証拠又は監査所見のつながりを前後にたどって表示',
  },
  nothingToTrace: {
    en: 'Nothing that can be traced has the id "{name}".{hint} These have one: services, risks, controls, evidence, audit findings.',
    ja: 'IDが「{name}」のものはありません。{hint}サービス、リスク、管理策、証拠又は監査所見のIDを指定してください。',
  },
  pack: {
    en: 'write the documents that an audit asks for into a folder',
    ja: '審査に提出する文書一式をフォルダに出力',
  },
  packFor: { en: 'for which audit: {names}', ja: '審査の種類({names})' },
  packOutput: { en: 'the folder to fill', ja: '出力先のフォルダ' },
  force: { en: 'also into a folder that is not empty', ja: '空でないフォルダにも出力' },
  checkFile: {
    en: 'write nothing; exit 1 when this file is not what would be written',
    ja: '書き込まずに比較し、このファイルの内容が出力と異なれば終了コード1',
  },
  documentLang: { en: "language (documents: the project's)", ja: '言語(文書の既定はプロジェクトの言語)' },
  binary: {
    en: 'The format {format} is not for a terminal: name a file, for instance --output soa.{ending}.',
    ja: '{format}形式は端末に表示できません。ファイルを指定してください(例：--output soa.{ending})。',
  },
  checkAndOutput: {
    en: '--check writes nothing: leave out --check or --output.',
    ja: '--checkは何も書き込みません。--checkか--outputのどちらか一方だけを指定してください。',
  },
  notCurrent: {
    en: '{path} is not what would be written today: make it anew with --output {path}.',
    ja: '{path}は現在の内容と異なります。--output {path}で作り直してください。',
  },
  notThereYet: {
    en: '{path} is not there yet: make it with --output {path}.',
    ja: '{path}はまだありません。--output {path}で作成してください。',
  },
  folderNotEmpty: {
    en: '{path}: the folder is not empty; --force writes into it all the same.',
    ja: '{path}: フォルダが空ではありません。それでも出力する場合は--forceを付けてください。',
  },
  packed: { en: '{path}: {count} files written.', ja: '{path}: {count}個のファイルを出力しました。' },
  whichReport: {
    en: 'Name a document: {names}. See isms report --help.',
    ja: '文書の種類({names})を指定してください。isms report --helpを確認してください。',
  },
  noSuchReport: {
    en: 'There is no document "{name}".{hint} The documents are: {names}.',
    ja: '文書「{name}」はありません。{hint}出力できる文書は{names}です。',
  },
  rules: { en: 'explain a rule; without a code, list all', ja: 'ルールを説明(コード省略時は一覧)' },
  catalog: {
    en: 'explain a control, a code of ENISA, a clause, a term or literature; without a word, list all',
    ja: '管理策、ENISAのコード、箇条、用語又は参考文献を説明(語の省略時は一覧)',
  },
  lsp: { en: 'run the language server', ja: '言語サーバを実行' },
  lang: { en: 'language: ja or en', ja: '言語: ja又はen' },
  format: { en: 'output format', ja: '出力形式' },
  output: { en: 'write to a file instead of the terminal', ja: '端末の代わりにファイルへ出力' },
  failLevel: { en: 'least severity that makes the exit code 1', ja: '終了コードを1にする最小の重大度' },
  today: { en: 'day against which dates are judged (YYYY-MM-DD)', ja: '日付の判定に用いる日(YYYY-MM-DD)' },
  rule: { en: 'only findings of this rule (repeatable)', ja: 'このルールの指摘だけを対象(繰返し可)' },
  quiet: { en: 'only errors', ja: 'エラーだけを表示' },
  stdio: { en: 'speak over standard input and output', ja: '標準入出力で通信' },
  help: { en: 'show help', ja: 'ヘルプを表示' },
  version: { en: 'show the version', ja: 'バージョンを表示' },
  usageTitle: { en: 'Usage:', ja: '使い方:' },
  argumentsTitle: { en: 'Arguments:', ja: '引数:' },
  optionsTitle: { en: 'Options:', ja: 'オプション:' },
  globalOptionsTitle: { en: 'Global options:', ja: '共通オプション:' },
  commandsTitle: { en: 'Commands:', ja: 'コマンド:' },
  unknownOption: {
    en: 'There is no option {name} here.{hint} See {command} --help.',
    ja: 'オプション{name}はありません。{hint}{command} --helpを確認してください。',
  },
  unknownCommand: {
    en: 'There is no command "{name}".{hint} See {command} --help.',
    ja: 'コマンド「{name}」はありません。{hint}{command} --helpを確認してください。',
  },
  missingValue: { en: 'The option {name} needs a value.', ja: 'オプション{name}には値が必要です。' },
  invalidValue: { en: '{detail}', ja: '値が正しくありません: {detail}' },
  missingArgument: { en: 'An argument is missing: {name}.', ja: '引数{name}がありません。' },
  tooManyArguments: { en: 'There are more arguments than the command takes.', ja: '引数が多すぎます。' },
  badDate: {
    en: '{option} takes a day as YYYY-MM-DD, not "{value}".',
    ja: '{option}にはYYYY-MM-DDの形の日付を指定してください(「{value}」は使えません)。',
  },
  badProcess: {
    en: '{option} takes the number of a process, not "{value}".',
    ja: '{option}にはプロセスの番号を指定してください(「{value}」は使えません)。',
  },
  badChoice: {
    en: '{option} takes one of {choices}, not "{value}".',
    ja: '{option}には{choices}のいずれかを指定してください(「{value}」は使えません)。',
  },
  noSuchPath: { en: '{path}: no such file or folder.', ja: '{path}: ファイル又はフォルダがありません。' },
  notIsms: {
    en: '{path}: not an ISMS file; their names are isms.yaml or end with .isms.yaml.',
    ja: '{path}: ISMSのファイルではありません。名前はisms.yaml、又は.isms.yamlで終わるものです。',
  },
  noFiles: {
    en: '{path}: no ISMS files below this folder (isms.yaml, *.isms.yaml).',
    ja: '{path}: このフォルダにISMSのファイル(isms.yaml、*.isms.yaml)がありません。',
  },
  unreadPart: {
    en: '{path}: not YAML, and in no document; isms check says what is wrong.',
    ja: '{path}: YAMLとして読めないため、文書に含まれていません。isms checkで内容を確認してください。',
  },
  excludedPath: {
    en: '{path}: not checked, because lint.exclude of the project leaves it out.',
    ja: '{path}: プロジェクトのlint.excludeの対象のため、検査していません。',
  },
  unreadable: { en: '{path}: cannot be read ({reason}).', ja: '{path}: 読み込めません({reason})。' },
  unwritable: { en: '{path}: cannot be written ({reason}).', ja: '{path}: 書き込めません({reason})。' },
  folderGone: { en: 'The folder in which the command runs is gone.', ja: '作業フォルダがなくなっています。' },
  interrupted: { en: 'Interrupted.', ja: '中断しました。' },
  reading: { en: 'Reading {done} of {total} files …', ja: 'ファイルを読込み中({done}/{total})…' },
  checking: { en: 'Checking {total} files …', ja: '{total}個のファイルを検査中…' },
  internalError: {
    en: 'Something went wrong within the program; please report this: {detail}',
    ja: 'プログラムの内部でエラーが生じました。開発者に報告してください: {detail}',
  },
  noSuchRule: {
    en: 'There is no rule "{name}".{hint} isms rules lists all.',
    ja: 'ルール「{name}」はありません。{hint}一覧はisms rulesで確認できます。',
  },
  answeredIn: { en: 'Answered in', ja: '記載箇所' },
  keys: { en: 'Keys and values', ja: 'キー及び値' },
  basedOn: { en: 'After {source}.', ja: '参考: {source}' },
  clauses: { en: 'Clauses', ja: '箇条' },
  successorOf: { en: 'What was {id} in 2015.', ja: '2015年版の{id}に当たります。' },
  noSuchEntry: {
    en: 'The catalogues have nothing called "{name}".{hint} isms catalog lists all.',
    ja: '「{name}」は収録されていません。{hint}一覧はisms catalogで確認できます。',
  },
  entryFailed: {
    en: 'An entry of {path} could not be read and is not checked; please report this: {reason}',
    ja: '{path}に内部エラーで読み取れない項目があり、検査していません。開発者に報告してください: {reason}',
  },
  ruleFailed: {
    en: 'The rule {code} failed and says nothing; please report this: {reason}',
    ja: 'ルール{code}が内部エラーで実行できませんでした。開発者に報告してください: {reason}',
  },
  oneProject: {
    en: '{path} holds {count} projects; name one of them.',
    ja: '{path}には{count}個のプロジェクトがあります。一つを指定してください。',
  },
  ...ruleWords,
  ...reasonWords,
  ...dueCommandWords,
  ...initWords,
  objective: { en: 'Objective', ja: '目的' },
  noGuidance: { en: 'No guidance in ISO/IEC 27017.', ja: 'ISO/IEC 27017に手引はありません。' },
  auditorsAsk: { en: 'Auditors typically ask for', ja: '監査で求められる証拠の例' },
  annexA: catalogWords.annexA,
  enisaRisks: { en: 'ENISA risks', ja: 'ENISAのリスク' },
  enisaReference: catalogWords.enisaReference,
  enisaValues: {
    en: 'probability {probability}, impact {impact}, level {level}',
    ja: '発生確率 {probability}、影響 {impact}、リスクレベル {level}',
  },
  vulnerabilities: catalogWords.vulnerabilities,
  assets: catalogWords.assets,
  treatedBy: { en: 'Usually treated by', ja: '主に対応する管理策' },
  addsTo: { en: 'Adds to JIS Q 27001 {clause}.', ja: 'JIS Q 27001の{clause}に追加する要求事項です。' },
  notes: { en: 'Notes', ja: '注記と手引' },
  rolesUnverified: {
    en: 'Which role has guidance is not yet compared with the text of the standard.',
    ja: '手引の有無(役割別)は、規格の本文との照合がまだ済んでいません。',
  },
  titleUnverified: { en: 'The Japanese title is unverified.', ja: '日本語の標題は未確認です。' },
  valuesUnverified: { en: 'Not yet compared with the report.', ja: '報告書との照合はまだ済んでいません。' },
} satisfies Readonly<Record<string, Bilingual>>;

export type Word = keyof typeof words;
export type Say = (word: Word, args?: MessageArguments) => string;

export const allWords: Readonly<Record<string, Bilingual>> = words;

export function createSay(language: Language): Say {
  return (word, args = {}) => fill(words[word][language], args, language);
}
