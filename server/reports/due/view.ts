/** What falls due, drawn: overdue first, then by how soon. */
import type { Language } from '../../words/bilingual';
import { asOf, asOfFacts } from '../view/as-of';
import { day as dayCell, person } from '../view/cells';
import { createKeys } from '../view/keys';
import { columnIn } from '../view/column';
import { withoutEmptyColumns } from '../view/empty-columns';
import type { Column, DocumentView, Row, Tile } from '../view/view';
import type { DueItem, DueReport } from './data';
import { dueKinds } from './deadline';
import { spanOf, spans, type Span } from './spans';
import { dueWords, kindNames } from './words';
import { dayToWriteIn } from './undated';

export function dueView(report: DueReport): DocumentView {
  const { language, today, items, toWrite } = report;
  const isUndated = toWrite.length > 0;
  const say = (word: keyof typeof dueWords): string => dueWords[word][language];
  const inSpan = (span: Span): readonly DueItem[] => items.filter((item) => spanOf(item) === span);
  const used = spans.filter((span) => inSpan(span).length > 0);
  return {
    name: 'due',
    language,
    title: say('title'),
    organization: report.organization,
    reference: asOf(today, language),
    paper: 'A4',
    date: today,
    // Numbers of nothing would read as if all were in time.
    tiles: isUndated
      ? []
      : [
          { id: 'total', label: say('title'), count: items.length },
          ...spans.map((span): Tile => ({
            id: span.id,
            label: span.title[language],
            count: inSpan(span).length,
            filter: { facet: 'span', value: span.id },
            worry: span.id === 'overdue' && inSpan(span).length > 0,
          })),
        ],
    facets: [
      { id: 'span', title: say('left'), values: used.map(({ id, title }) => ({ value: id, label: title[language] })) },
      {
        id: 'kind',
        title: say('kind'),
        values: dueKinds
          .filter((kind) => items.some((item) => item.kind === kind))
          .map((kind) => ({ value: kind, label: kindNames[kind][language] })),
      },
    ],
    sections: [
      {
        id: 'summary',
        heading: say('summary'),
        paragraphs: [say('note')],
        facts: [
          ...asOfFacts(report),
          ...(isUndated ? [] : spans).map((span) => ({
            label: span.title[language],
            value: { kind: 'number', value: inSpan(span).length } as const,
          })),
        ],
      },
      {
        id: 'due',
        heading: say('title'),
        ...(isUndated ? { paragraphs: [say('undated'), ...toWrite.map((each) => dayToWriteIn(each, language))] } : {}),
        table: withoutEmptyColumns(
          {
            id: 'due',
            columns: columnsIn(language),
            rows: used.flatMap((span): readonly Row[] => [
              { kind: 'group', key: `span ${span.id}`, level: 1, text: span.title[language] },
              ...rowsOf(inSpan(span), span),
            ]),
          },
          [],
        ),
      },
    ],
  };
}

function columnsIn(language: Language): readonly Column[] {
  const column = columnIn(language);
  return [
    column('day', dueWords.day, 10),
    column('left', dueWords.left, 12),
    column('what', dueWords.item, 20),
    column('entry', dueWords.entry, 28),
    column('detail', dueWords.detail, 24, { detail: true }),
    column('owner', dueWords.owner, 12),
    column('clause', dueWords.clause, 9),
    column('place', dueWords.place, 18, { detail: true }),
  ];
}

function rowsOf(items: readonly DueItem[], span: Span): readonly Row[] {
  const keyOf = createKeys();
  return items.map(({ day, left, kind, what, id, title, detail, owner, clause, file, range }): Row => {
    const place = { file, range };
    // The same entry may have two of a kind; its lines are no part of the key, as they move.
    const name = [kind, what, id, day].join(' ');
    return {
      kind: 'row',
      key: keyOf(name),
      name: id === '' ? what : id,
      cells: [
        dayCell(day),
        { kind: 'state', state: span.id, sign: span.sign, text: left },
        what,
        id === '' ? '' : { kind: 'entry', id, title, place },
        detail,
        person(owner),
        clause,
        { kind: 'place', text: `${file}:${range.start.line + 1}`, place },
      ],
      place,
      facets: { span: [span.id], kind: [kind] },
    };
  });
}
