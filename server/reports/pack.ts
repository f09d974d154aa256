/** The sets of documents that the stages of an audit ask for. */
import { mark } from '../facts/marks';
import type { SectionName } from '../facts/model';
import type { Bilingual, Language } from '../words/bilingual';
import type { Questions } from '../workspace/questions';
import { askedFor, whereKept } from './kept-elsewhere';
import { clean } from './view/clean';
import { list } from './view/cells';
import type { DocumentView } from './view/view';
import type { ReportName } from './reports';

export interface PackItem {
  readonly report: ReportName;
  readonly formats: readonly ('html' | 'xlsx')[];
  /** Left out while nothing stands there: nobody hands in an empty register. */
  readonly of?: SectionName;
}

export const packs = {
  /** What is looked at before anybody visits. */
  stage1: [
    { report: 'soa', formats: ['html', 'xlsx'] },
    { report: 'conformity', formats: ['html'] },
    { report: 'scope', formats: ['html'], of: 'scope' },
    { report: 'systems', formats: ['html'], of: 'systems' },
    { report: 'risks', formats: ['html', 'xlsx'], of: 'risks' },
    { report: 'treatment', formats: ['html', 'xlsx'], of: 'risks' },
    { report: 'responsibilities', formats: ['html', 'xlsx'], of: 'soa.controls' },
    { report: 'audit', formats: ['html'], of: 'audits' },
    { report: 'assets', formats: ['xlsx'], of: 'assets' },
    { report: 'evidence', formats: ['xlsx'], of: 'evidence' },
    { report: 'documents', formats: ['xlsx'], of: 'documents' },
  ],
} as const satisfies Readonly<Record<string, readonly PackItem[]>>;

export type PackName = keyof typeof packs;

/** The documents of a set that a project has something for, in order. */
export function packItems(name: PackName, ask: Questions): readonly PackItem[] {
  const items: readonly PackItem[] = packs[name];
  return items.filter(({ of }) => of === undefined || ask.count(mark.section(of)) > 0);
}

export const packNames: readonly PackName[] = Object.keys(packs).filter(isPackName);

function isPackName(name: string): name is PackName {
  return Object.hasOwn(packs, name);
}

const words = {
  title: { en: 'Documents for the stage 1 audit', ja: '第一段階審査 提出文書一覧' },
  documents: { en: 'Documents', ja: '提出文書' },
  number: { en: 'No.', ja: '番号' },
  document: { en: 'Document', ja: '文書名' },
  files: { en: 'Files', ja: 'ファイル' },
  state: { en: 'Note', ja: '備考' },
  elsewhere: { en: 'Kept elsewhere', ja: '別に保管している文書・記録' },
  elsewhereNote: {
    en: 'These are usually asked for as well, and are not made from the files of the ISMS. Where the registers of documents and evidence have one, it is named with its place; fill in the others by hand.',
    ja: '審査で通常求められるもののうち、本ツールのファイルからは作成されないものです。文書及び証拠の台帳にあるものは、標題と保管場所を示します。空欄のものは別途用意し、保管場所を記入してください。',
  },
  name: { en: 'Document or record', ja: '文書・記録' },
  where: { en: 'Where it is kept', ja: '保管場所' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export interface PackedDocument {
  readonly title: string;
  readonly stamp: string | undefined;
  readonly files: readonly { readonly file: string }[];
}

/** The index of a pack. */
export function packIndex(
  documents: readonly PackedDocument[],
  organization: string,
  language: Language,
  ask: Questions,
): DocumentView {
  const say = (word: keyof typeof words): string => words[word][language];
  return clean<DocumentView>({
    name: 'pack',
    language,
    title: say('title'),
    organization,
    reference: '',
    paper: 'A4',
    tiles: [],
    facets: [],
    sections: [
      {
        id: 'documents',
        heading: say('documents'),
        table: {
          id: 'documents',
          columns: [
            { id: 'number', title: say('number'), width: 6, align: 'center' },
            { id: 'document', title: say('document'), width: 34 },
            { id: 'files', title: say('files'), width: 48 },
            { id: 'note', title: say('state'), width: 12 },
          ],
          rows: documents.map(({ title, stamp = '', files }, index) => ({
            kind: 'row',
            key: title,
            name: title,
            cells: [
              String(index + 1).padStart(2, '0'),
              title,
              list(files.map(({ file }) => ({ kind: 'file', text: file, file }))),
              stamp,
            ],
          })),
        },
      },
      {
        id: 'elsewhere',
        heading: say('elsewhere'),
        paragraphs: [say('elsewhereNote')],
        table: {
          id: 'elsewhere',
          columns: [
            { id: 'name', title: say('name'), width: 36 },
            { id: 'where', title: say('where'), width: 64 },
          ],
          rows: askedFor.map((each) => ({
            kind: 'row',
            key: each.name.en,
            name: each.name[language],
            cells: [each.name[language], whereKept(each, ask, language)],
          })),
        },
      },
    ],
  });
}
