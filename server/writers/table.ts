/** All formats of documents: adding one is a file and a line here. Each is loaded when it is first asked for. */
import type { Bilingual } from '../words/bilingual';
import { forPaper } from '../reports/view/shown-on';
import type { Write, WrittenDocument } from './writer';

export interface Format {
  /** Of the file's name, without the dot. */
  readonly ending: string;
  readonly mediaType: string;
  /** Not for a terminal. */
  readonly binary: boolean;
  /** What people call it. */
  readonly title: Bilingual;
  readonly load: () => Promise<{ readonly write: Write }>;
}

const same = (title: string): Bilingual => ({ en: title, ja: title });

export const formats = {
  md: {
    ending: 'md',
    mediaType: 'text/markdown',
    binary: false,
    title: same('Markdown'),
    load: () => import('./md'),
  },
  html: {
    ending: 'html',
    mediaType: 'text/html',
    binary: false,
    title: { en: 'HTML (to print)', ja: 'HTML(印刷用)' },
    load: () => import('./html'),
  },
  xlsx: {
    ending: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    binary: true,
    title: same('Excel'),
    load: () => import('./xlsx'),
  },
  docx: {
    ending: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    binary: true,
    title: same('Word'),
    load: () => import('./docx'),
  },
  csv: {
    ending: 'csv',
    mediaType: 'text/csv',
    binary: false,
    title: { en: 'CSV (rows alone)', ja: 'CSV(一覧のみ)' },
    load: () => import('./csv'),
  },
  json: {
    ending: 'json',
    mediaType: 'application/json',
    binary: false,
    title: { en: 'JSON (data)', ja: 'JSON(データ)' },
    load: () => import('./json'),
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats).filter(isFormatName);

export function isFormatName(name: unknown): name is FormatName {
  return typeof name === 'string' && Object.hasOwn(formats, name);
}

/** The format that a file's name asks for by its ending. */
export function formatOfFile(name: string): FormatName | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return formatNames.find((format) => formats[format].ending === ending);
}

/** The bytes of a document's file. */
export async function writeDocument(format: FormatName, document: WrittenDocument): Promise<Uint8Array> {
  const { write } = await formats[format].load();
  return await write({ ...document, view: forPaper(document.view) });
}
