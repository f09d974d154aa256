/** 文書一覧: the documents of the ISMS, their versions and approvals, and where the ISMS names them. */
import { mark } from '../../facts/marks';
import { isOf, type Subject } from '../../workspace/subject';
import type { Bilingual } from '../../words/bilingual';
import { own } from '../../words/own';
import { day, inline } from '../view/cells';
import type { Cell } from '../view/view';
import { lastDayCell, lateSpans, personCell, personChoice, spanChoice } from './cells';
import type { Register, RegisterSource } from './register';
import { registerWords as words } from './words';

const nextReview = { en: 'Next review', ja: '次回見直し' } as const;
const approvedBy = { en: 'Approved by', ja: '承認者' } as const;

export const documentRegister: Register<'documents'> = {
  name: 'documents',
  title: { en: 'Documents', ja: '文書一覧' },
  note: {
    en: 'Documents that the ISMS names, their versions and approvals, and when they are looked at again.',
    ja: 'ISMSで参照している文書、その版と承認、及び次回見直しの時期の一覧です。',
  },
  section: 'documents',
  columns: [
    { id: 'id', title: words.id, width: 9, cell: ({ value }) => value.id ?? '' },
    { id: 'title', title: words.title, width: 24, cell: ({ value }, { texts }) => texts.read(value.title) },
    { id: 'version', title: { en: 'Version', ja: '版' }, width: 7, cell: ({ value }) => value.version ?? '' },
    {
      id: 'classification',
      title: words.classification,
      width: 9,
      cell: ({ value }, { texts }) => texts.read(value.classification),
    },
    {
      id: 'approvedBy',
      title: approvedBy,
      width: 11,
      cell: ({ value }, source) => personCell(value.approvedBy, source),
    },
    {
      id: 'approvedOn',
      title: { en: 'Approved on', ja: '承認日' },
      width: 9,
      cell: ({ value }) => day(value.approvedOn),
    },
    {
      id: 'reviewedOn',
      title: { en: 'Reviewed on', ja: '見直し日' },
      width: 9,
      cell: ({ value }) => day(value.reviewedOn),
    },
    {
      id: 'nextReview',
      title: nextReview,
      width: 11,
      cell: ({ value }, source) => lastDayCell(value.nextReview, source),
    },
    { id: 'location', title: words.location, width: 18, cell: ({ value }) => value.location ?? '' },
    { id: 'uses', title: { en: 'Named by', ja: '参照元' }, width: 20, detail: true, cell: usesCell },
  ],
  facets: [
    {
      id: 'review',
      title: nextReview,
      values: ({ value }, source) => [spanChoice(value.nextReview, source)],
      counted: true,
      worries: lateSpans,
    },
    { id: 'approvedBy', title: approvedBy, values: ({ value }, source) => [personChoice(value.approvedBy, source)] },
  ],
};

/** What stands once is called by its name; everything else that names a document, by its own. */
const single: Readonly<Record<string, Bilingual>> = {
  scope: { en: 'Scope', ja: '適用範囲' },
  soa: { en: 'Statement of applicability', ja: '適用宣言書' },
};

function usesCell({ value: { id } }: Subject<{ readonly id?: string }>, source: RegisterSource): Cell {
  const { ask, texts, references } = source;
  if (id === undefined) return '';
  return inline(
    ask.all(mark.refers('document', id)).map((subject): Cell => {
      const place = references.placeOf(subject);
      const name = own(single, subject.section)?.[texts.language];
      if (name !== undefined) return { kind: 'place', text: name, place };
      if (isOf(subject, 'soa.controls')) {
        return { kind: 'entry', id: subject.value.id ?? '', title: '', place };
      }
      return { kind: 'entry', ...references.of(subject, calledBy(subject)) };
    }),
  );
}

function calledBy({ value }: Subject<unknown>): string {
  const { id } = value as { readonly id?: unknown };
  return typeof id === 'string' ? id : '';
}
