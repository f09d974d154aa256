/** Why a file cannot be read or written. */
import type { Bilingual } from '../words/bilingual';

export const reasonWords = {
  reasonDevice: { en: 'it is a device, and no file', ja: 'ファイルではなく、装置を指しています' },
  reasonMissing: { en: 'it is not there', ja: 'ファイルがありません' },
  reasonForbidden: { en: 'no permission', ja: '権限がありません' },
  reasonFolder: { en: 'it is a folder', ja: 'フォルダです' },
  reasonCircle: { en: 'its links lead in a circle', ja: 'リンクが循環しています' },
  reasonTooLarge: { en: 'it is larger than 10 MiB', ja: '10 MiBを超えています' },
  reasonOutside: { en: 'it is a link that leads out of the project', ja: 'プロジェクトの外を指すリンクです' },
  reasonFull: { en: 'no space is left', ja: '空き容量がありません' },
  reasonNoName: { en: 'its name is empty', ja: 'ファイル名が空です' },
  reasonSource: { en: 'it is a file of the ISMS itself', ja: 'ISMSの元ファイルです' },
  reasonEncoding: { en: 'its text is not UTF-8', ja: '文字コードがUTF-8ではありません' },
} as const satisfies Readonly<Record<string, Bilingual>>;
