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
  reasonQuota: { en: 'no more space is allowed to you', ja: '割り当てられた容量を使い切っています' },
  reasonFileTooLarge: { en: 'the disk takes no file of that size', ja: 'このディスクに保存できる大きさを超えています' },
  reasonTaken: { en: 'a file of that name is there', ja: '同じ名前のファイルがあります' },
  reasonNotEmpty: { en: 'the folder is not empty', ja: 'フォルダが空ではありません' },
  reasonUnderFile: {
    en: 'a part of its path is a file, and no folder',
    ja: 'パスの途中がフォルダではなくファイルです',
  },
  reasonReadOnly: { en: 'the disk can only be read', ja: '読み取り専用のディスクです' },
  reasonInUse: { en: 'another program uses it', ja: '別のプログラムが使用しています' },
  reasonManyOpen: { en: 'too many files are open', ja: '開いているファイルが多すぎます' },
  reasonLongName: { en: 'its name is too long', ja: 'ファイル名が長すぎます' },
  reasonBadName: { en: 'no file can have that name', ja: 'ファイル名に使えない文字が含まれています' },
  reasonDisk: { en: 'the disk fails', ja: 'ディスクの読み書きに失敗しました' },
  reasonAway: { en: 'the disk does not answer', ja: 'ディスクに接続できません' },
  reasonMemory: { en: 'no memory is left', ja: 'メモリが足りません' },
  reasonUnsupported: { en: 'the disk cannot do that', ja: 'このディスクではできない操作です' },
  reasonClosed: { en: 'nobody reads it any more', ja: '出力先が閉じられています' },
  reasonNoName: { en: 'its name is empty', ja: 'ファイル名が空です' },
  reasonSource: { en: 'it is a file of the ISMS itself', ja: 'ISMSの元ファイルです' },
  reasonEncoding: { en: 'its text is not UTF-8', ja: '文字コードがUTF-8ではありません' },
} as const satisfies Readonly<Record<string, Bilingual>>;
