/** Who accepted what remains, by what authority, and until when. */
import type { Language } from '../../words/bilingual';
import { day, person } from '../view/cells';
import type { Column, ItemRow, Table } from '../view/view';
import type { AcceptanceRow, TreatmentReport } from './model';
import { acceptanceNames, acceptanceSigns, treatmentWords as words } from './words';

export function acceptancesTable({ acceptances, language }: TreatmentReport): Table {
  return {
    id: 'acceptances',
    columns: columnsIn(language),
    rows: acceptances.map((row) => rowOf(row, language)),
  };
}

function columnsIn(language: Language): readonly Column[] {
  return [
    { id: 'risk', title: words.risk[language], width: 26 },
    { id: 'remaining', title: words.remaining[language], width: 9 },
    { id: 'state', title: words.state[language], width: 10 },
    { id: 'authority', title: words.authority[language], width: 12 },
    { id: 'by', title: words.by[language], width: 12 },
    { id: 'on', title: words.on[language], width: 10 },
    { id: 'until', title: words.until[language], width: 10 },
    { id: 'reason', title: words.reason[language], width: 28 },
  ];
}

function rowOf(row: AcceptanceRow, language: Language): ItemRow {
  const { key, id, title, place, remaining, state, authority, by, on, until, reason } = row;
  return {
    kind: 'row',
    key: `acceptance ${key}`,
    name: id,
    cells: [
      { kind: 'entry', id, title, place },
      remaining?.name ?? '',
      { kind: 'state', state, sign: acceptanceSigns[state], text: acceptanceNames[state][language] },
      person(authority),
      person(by),
      day(on),
      day(until),
      reason,
    ],
    place,
    facets: { acceptance: [state], remaining: [remaining === undefined ? '' : String(remaining.rank)] },
  };
}
