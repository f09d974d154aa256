/** What is said of a number that is no control in force. */
import type { Bilingual } from '../../words/bilingual';

export const controlMessages = {
  default: {
    en: '"{id}" is a control of neither ISO/IEC 27017:2015 nor annex A ({edition}), nor one of your own (4.2.2 c).',
    ja: '「{id}」は、ISO/IEC 27017:2015、附属書A({edition}年版)及び独自の管理策のいずれにもありません(4.2.2 c)。',
  },
  near: {
    en: '"{id}" is a control of neither ISO/IEC 27017:2015 nor annex A ({edition}), nor one of your own; there is {near} (4.2.2 c).',
    ja: '「{id}」は、ISO/IEC 27017:2015、附属書A({edition}年版)及び独自の管理策のいずれにもありません。近いものに{near}があります(4.2.2 c)。',
  },
  spelling: {
    en: '"{id}" is written {meant}: ids of controls are compared letter by letter (4.2.2 c).',
    ja: '「{id}」は{meant}と書いてください。管理策の番号は一字一句で照合されます(4.2.2 c)。',
  },
  edition: {
    en: '"{id}" is a control of annex A of {other}; this project states the edition of {edition}, where its counterpart is {counterparts} (4.2.2 c).',
    ja: '「{id}」は附属書Aの{other}年版の管理策です。このプロジェクトは{edition}年版を用いており、対応する管理策は{counterparts}です(4.2.2 c)。',
  },
  'edition-alone': {
    en: '"{id}" is a control of annex A of {other}; this project states the edition of {edition}, which has no counterpart to it (4.2.2 c).',
    ja: '「{id}」は附属書Aの{other}年版の管理策です。このプロジェクトが用いる{edition}年版には、対応する管理策がありません(4.2.2 c)。',
  },
  'not-added': {
    en: 'ISO/IEC 27017 adds nothing to {id}; in annex A ({edition}) it is {counterparts} (4.2.2 c).',
    ja: 'ISO/IEC 27017は{id}に固有の手引を加えていません。附属書A({edition}年版)では{counterparts}に当たります(4.2.2 c)。',
  },
  'not-added-alone': {
    en: 'ISO/IEC 27017 adds nothing to {id}, and annex A ({edition}) has no counterpart to it (4.2.2 c).',
    ja: 'ISO/IEC 27017は{id}に固有の手引を加えておらず、附属書A({edition}年版)にも対応する管理策がありません(4.2.2 c)。',
  },
  objective: {
    en: '"{id}" is an objective of annex A ({of}), not a control; its controls are {controls} (4.2.2 c).',
    ja: '「{id}」は附属書A({of}年版)の管理目的であり、管理策ではありません。その管理策は{controls}です(4.2.2 c)。',
  },
  'objective-elsewhere': {
    en: '"{id}" is an objective of annex A of {of} ({controls}), not a control; in the edition of {edition} its controls went to {counterparts} (4.2.2 c).',
    ja: '「{id}」は附属書Aの{of}年版の管理目的({controls})であり、管理策ではありません。{edition}年版では{counterparts}に当たります(4.2.2 c)。',
  },
  clause: {
    en: '"{id}" is a clause of annex A ({of}), not a control; name its controls, such as {controls} (4.2.2 c).',
    ja: '「{id}」は附属書A({of}年版)の箇条であり、管理策ではありません。{controls}などの管理策を書いてください(4.2.2 c)。',
  },
  'clause-elsewhere': {
    en: '"{id}" is a clause of annex A of {of}, not a control; in the edition of {edition} its controls went to {counterparts} (4.2.2 c).',
    ja: '「{id}」は附属書Aの{of}年版の箇条であり、管理策ではありません。{edition}年版では{counterparts}に当たります(4.2.2 c)。',
  },
  theme: {
    en: '"{id}" is a theme of annex A ({of}), not a control; name its controls, such as {controls} (4.2.2 c).',
    ja: '「{id}」は附属書A({of}年版)の管理策の分類(テーマ)であり、管理策ではありません。{controls}などの管理策を書いてください(4.2.2 c)。',
  },
  'theme-elsewhere': {
    en: '"{id}" is a theme of annex A of {of}, not a control; in the edition of {edition} its controls come from {counterparts} (4.2.2 c).',
    ja: '「{id}」は附属書Aの{of}年版の管理策の分類(テーマ)であり、管理策ではありません。{edition}年版では{counterparts}に当たります(4.2.2 c)。',
  },
  'next-edition': {
    en: '"{id}" is a control of ISO/IEC 27017:2026, which is not in force here: JIP-ISMS517-1.0 is based on the edition of 2015, where {counterparts} came before it (4.2.2 c).',
    ja: '「{id}」はISO/IEC 27017:2026の管理策であり、ここでは判定に用いません。JIP-ISMS517-1.0が基づく2015年版では{counterparts}に当たります(4.2.2 c)。',
  },
  'next-edition-alone': {
    en: '"{id}" is a control of ISO/IEC 27017:2026, which is not in force here: JIP-ISMS517-1.0 is based on the edition of 2015, which has no counterpart to it (4.2.2 c).',
    ja: '「{id}」はISO/IEC 27017:2026の管理策であり、ここでは判定に用いません。JIP-ISMS517-1.0が基づく2015年版には、対応する管理策がありません(4.2.2 c)。',
  },
  'personal-data': {
    en: '"{id}" is a number of annex A of ISO/IEC 27018, which has no catalogue here: enter it in `ownControls`, for instance as {own} (4.2.2 c).',
    ja: '「{id}」はISO/IEC 27018の附属書Aの番号です。ISO/IEC 27018の管理策の一覧は用意していないため、{own}などのIDで独自の管理策(ownControls)に登録してください(4.2.2 c)。',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
