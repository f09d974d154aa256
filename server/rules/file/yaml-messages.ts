import type { Bilingual } from '../../words/bilingual';

/** What the parser's complaints mean to somebody who has never read the YAML specification; by the parser's codes. */
export const syntaxMessages: Readonly<Record<string, Bilingual>> = {
  default: {
    en: 'This part cannot be read as YAML: compare its indentation, colons and quotes with the lines around it.',
    ja: 'この部分はYAMLとして読めません。字下げ、コロン、引用符を前後の行と見比べてください。',
  },
  STRAY_LINE: {
    en: 'This line is no section: a section begins with its name and a colon, for instance `risks:`.',
    ja: 'この行は項目として読めません。項目は「risks:」のように名前とコロンで始めてください。',
  },
  ROWS: {
    en: 'Rows of a spreadsheet stand here, with tabs between their cells: make them entries of the list.',
    ja: '表計算の行(タブ区切り)がそのまま貼り付けられています。一覧の項目に変えてください。',
  },
  HALF_KEY: {
    en: 'This line is no section: a section begins with its name and a colon, for instance `risks:`.',
    ja: 'この行は項目として読めません。項目は「risks:」のように名前とコロンで始めてください。',
  },
  HALF_LINE: {
    en: 'This line is not finished: write `key: value`, or `- ` in front of an entry of a list.',
    ja: 'この行は書きかけです。「キー: 値」の形で書くか、一覧の項目であれば先頭に「- 」を付けてください。',
  },
  'conflict-marker': {
    en: 'An unresolved git conflict begins here: choose one side and remove the markers.',
    ja: 'ここにgitの競合が残っています。どちらの内容を採るかを決め、目印の行を削除してください。',
  },
  failed: {
    en: 'This could not be read because of a fault in the program, and is not checked. Please report it with what the log says.',
    ja: 'プログラムの不具合のため読み取れず、検査していません。ログの内容を添えて開発者に報告してください。',
  },
  'not-sections': {
    en: 'An ISMS file consists of sections such as `scope:` and `risks:`; this is something else.',
    ja: 'ISMSのファイルは「scope:」「risks:」などの項目で構成します。この内容は項目になっていません。',
  },
  MISSING_CHAR: {
    en: 'Something that was opened is not closed, or a colon is missing: look for a quote, a bracket or `key:`.',
    ja: '閉じ忘れ又はコロンの不足があります。引用符、括弧、「キー:」を確認してください。',
  },
  BAD_INDENT: {
    en: 'The indentation does not fit: keys of the same level begin in the same column.',
    ja: '字下げが合っていません。同じ階層のキーは同じ桁から始めてください。',
  },
  TOO_FAR_LEFT: {
    en: 'This line stands {columns} too far left to belong to {owner}.',
    ja: 'この行は{columns}左にずれているため、{owner}の項目になっていません。字下げをそろえてください。',
  },
  TOO_FAR_RIGHT: {
    en: 'This line stands {columns} too far right to belong to {owner}.',
    ja: 'この行は{columns}右にずれているため、{owner}の項目になっていません。字下げをそろえてください。',
  },
  NOT_AT_START: {
    en: 'This line stands {columns} too far right: a section begins in the first column.',
    ja: 'この行は{columns}右にずれています。「risks:」などの項目は、行の先頭から書いてください。',
  },
  GLUED: {
    en: 'A space is missing behind the colon: write `key: value`.',
    ja: 'コロンの後に半角空白がありません。「キー: 値」のように書いてください。',
  },
  GLUED_DASH: {
    en: 'A space is missing behind the dash: write `- key: value`.',
    ja: 'ハイフンの後に半角空白がありません。「- キー: 値」のように書いてください。',
  },
  TAB_AS_INDENT: {
    en: 'Indentation by tab is not allowed in YAML: use spaces.',
    ja: 'YAMLではタブによる字下げは使えません。半角空白を使ってください。',
  },
  MULTILINE_IMPLICIT_KEY: {
    en: 'A key has to stand on one line and end with a colon; perhaps the colon is missing.',
    ja: 'キーは一行に書き、コロンで終えます。コロンが抜けていないか確認してください。',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    en: 'There is a second colon on this line: put the value in quotes.',
    ja: 'この行に二つ目のコロンがあります。値を引用符で囲んでください。',
  },
  BAD_SCALAR_START: {
    en: 'A value cannot begin with this character: put the value in quotes.',
    ja: '値をこの文字で始めることはできません。値を引用符で囲んでください。',
  },
  BAD_DQ_ESCAPE: {
    en: 'The backslash in double quotes begins something unknown: use single quotes for paths.',
    ja: '二重引用符の中の「\\」が解釈できません。パスなどには単一引用符を使ってください。',
  },
  UNEXPECTED_TOKEN: {
    en: 'Something stands here that YAML does not expect: perhaps a space after the colon or a quote is missing.',
    ja: 'ここに予期しない文字があります。コロンの後の空白や引用符が抜けていないか確認してください。',
  },
};
