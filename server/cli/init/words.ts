import type { Bilingual } from '../../words/bilingual';

/** What `isms init` says, apart from its questions. */
export const initWords = {
  init: { en: 'begin an ISMS: writes its first files', ja: 'ISMSを開始(最初のファイルを作成)' },
  startName: { en: 'name of the organisation', ja: '組織名' },
  startShape: { en: 'how it stands to cloud services', ja: 'クラウドサービスとの関わり方' },
  startRole: {
    en: 'its roles, instead of --shape: provider, customer, or both with a comma between',
    ja: '役割(--shapeの代わり): provider、customer、又は両方をコンマで区切る',
  },
  startService: { en: 'a cloud service that it provides (repeatable)', ja: '提供するクラウドサービス(繰返し可)' },
  startUses: {
    en: 'a cloud service of others that it uses (repeatable)',
    ja: '利用する他社のクラウドサービス(繰返し可)',
  },
  startModel: {
    en: 'service model of what it provides, or else uses',
    ja: '提供するサービス(利用だけの場合は利用するサービス)のサービスモデル',
  },
  startEdition: {
    en: 'edition of ISO/IEC 27001 whose annex A is stated (default: 2022)',
    ja: '附属書Aを適用宣言書に挙げるISO/IEC 27001の版(省略時は2022)',
  },
  rolesAgainstShape: {
    en: '--role {role} and --shape {shape} do not go together: leave one of them out.',
    ja: '--role {role}と--shape {shape}が一致しません。どちらか一方だけを指定してください。',
  },
  startMissing: {
    en: 'Nobody can be asked here: give {options} as well.',
    ja: 'ここでは質問できないため、オプション{options}を指定してください。',
  },
  startRefused: { en: '{option}: {why}', ja: '{option}: {why}' },
  startLeft: { en: 'Left; nothing was written.', ja: '中止しました。何も書き込んでいません。' },
  startThere: {
    en: '{path}: nothing was written, because these files are already there: {files}. Name another folder.',
    ja: '{path}: 次のファイルが既にあるため、何も書き込んでいません：{files}。別のフォルダを指定してください。',
  },
  started: {
    en: '{path}: {count} files written. What comes next:',
    ja: '{path}: {count}個のファイルを作成しました。次に行うこと:',
  },
  startWrite: {
    en: 'Write over what stands in <angle brackets>, the scope in {file} first.',
    ja: '＜ ＞の中を書き換えてください。最初は{file}の適用範囲です。',
  },
  startCheck: {
    en: 'See what is left: isms check {path}',
    ja: '残っていることを確認してください: isms check {path}',
  },
  startDecide: {
    en: 'Decide on each control in {file} and beside it: applicable: true or false, and why.',
    ja: '{file}などの管理策ごとに、適用するか(applicable: true又はfalse)とその理由を決めてください。',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
