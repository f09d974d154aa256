/** The sets of documents that the stages of an audit ask for. */
import type { Bilingual, Language } from '../words/bilingual';
import { clean } from './view/clean';
import { list } from './view/cells';
import type { DocumentView } from './view/view';
import type { ReportName } from './reports';

export interface PackItem {
  readonly report: ReportName;
  readonly formats: readonly ('html' | 'xlsx')[];
}

export const packs = {
  /** What is looked at before anybody visits. */
  stage1: [
    { report: 'soa', formats: ['html', 'xlsx'] },
    { report: 'conformity', formats: ['html'] },
  ],
} as const satisfies Readonly<Record<string, readonly PackItem[]>>;

export type PackName = keyof typeof packs;

export const packNames: readonly PackName[] = Object.keys(packs).filter(isPackName);

function isPackName(name: string): name is PackName {
  return Object.hasOwn(packs, name);
}

/** What an audit asks for, too, and what these files do not hold. */
const keptElsewhere: readonly Bilingual[] = [
  { en: 'Information security policy and objectives', ja: '情報セキュリティ方針、情報セキュリティ目的' },
  { en: 'Records of training and competence', ja: '教育訓練及び力量の記録' },
  { en: 'Minutes of management reviews', ja: 'マネジメントレビューの議事録' },
  { en: 'Monitoring and measurement results', ja: '監視及び測定の結果' },
  { en: 'Records of incidents', ja: '情報セキュリティインシデントの記録' },
  { en: 'Contracts and service level agreements', ja: '契約書及びサービスレベル合意書' },
];

const words = {
  title: { en: 'Documents for the stage 1 audit', ja: '第一段階審査 提出文書一覧' },
  documents: { en: 'Documents', ja: '提出文書' },
  number: { en: 'No.', ja: '番号' },
  document: { en: 'Document', ja: '文書名' },
  files: { en: 'Files', ja: 'ファイル' },
  state: { en: 'Note', ja: '備考' },
  elsewhere: { en: 'Kept elsewhere', ja: '別に保管している文書・記録' },
  elsewhereNote: {
    en: 'These are usually asked for as well, and are not made from the files of the ISMS. Add them by hand.',
    ja: '審査で通常求められるもののうち、本ツールのファイルからは作成されないものです。別途用意してください。',
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
            { id: 'name', title: say('name'), width: 50 },
            { id: 'where', title: say('where'), width: 50 },
          ],
          rows: keptElsewhere.map((each) => ({
            kind: 'row',
            key: each.en,
            name: each[language],
            cells: [each[language], ''],
          })),
        },
      },
    ],
  });
}
