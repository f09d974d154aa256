/** Plans and planned controls as a table, grouped by how soon they are due. */
import { filled } from '../../words/filled';
import type { Language } from '../../words/bilingual';
import { nameIn, statusNames } from '../../words/names';
import { daysLeft } from '../due/words';
import { day, list, person } from '../view/cells';
import { createKeys } from '../view/keys';
import type { Cell, Column, ItemRow, Row, Table } from '../view/view';
import { measureSpans, type Measure, type TreatmentReport } from './model';
import { spanNames, spanSigns, treatmentWords as words } from './words';

export function measuresTable({ measures, language }: TreatmentReport): Table {
  const keyOf = createKeys();
  const rows = measures.map((measure): readonly [Measure, ItemRow] => [
    measure,
    rowOf(measure, keyOf(`${measure.kind} ${measure.of.id}`), language),
  ]);
  return {
    id: 'measures',
    columns: columnsIn(language),
    rows: measureSpans.flatMap((span): readonly Row[] => {
      const own = rows.filter(([measure]) => measure.span === span).map(([, row]) => row);
      const heading = { kind: 'group', key: `span ${span}`, level: 1, text: spanNames[span][language] } as const;
      return own.length === 0 ? [] : [heading, ...own];
    }),
  };
}

function columnsIn(language: Language): readonly Column[] {
  return [
    { id: 'due', title: words.due[language], width: 10 },
    { id: 'left', title: words.left[language], width: 12 },
    { id: 'kind', title: words.kind[language], width: 9 },
    { id: 'of', title: words.of[language], width: 24 },
    { id: 'what', title: words.what[language], width: 28 },
    { id: 'risks', title: words.risks[language], width: 16 },
    { id: 'owner', title: words.owner[language], width: 12 },
    { id: 'progress', title: words.progress[language], width: 12 },
  ];
}

function rowOf(measure: Measure, key: string, language: Language): ItemRow {
  const { kind, due, days, span, what, of, risks, owner, place } = measure;
  const left = days === undefined ? spanNames[span][language] : daysLeft(days)[language];
  return {
    kind: 'row',
    key,
    name: of.id,
    cells: [
      day(due),
      { kind: 'state', state: span, sign: spanSigns[span], text: left },
      words[kind][language],
      { kind: 'entry', ...of },
      what,
      list(risks.map((risk): Cell => ({ kind: 'entry', ...risk }))),
      person(owner?.name ?? ''),
      progressOf(measure, language),
    ],
    place,
    facets: { span: [span], kind: [kind], owner: [owner?.id ?? ''] },
  };
}

function progressOf({ kind, status, doneOn, span }: Measure, language: Language): string {
  if (kind === 'control') return status === undefined ? '' : nameIn(statusNames, status)[language];
  if (span !== 'done') return words.notDone[language];
  return filled(words.doneOn[language], { date: doneOn });
}
