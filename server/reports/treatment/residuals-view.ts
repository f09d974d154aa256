/** The level before and after treatment, and what was done in between. */
import type { Language } from '../../words/bilingual';
import { nameIn, treatmentNames } from '../../words/names';
import { standingNames, standingSigns } from '../risks/words';
import { inline, person } from '../view/cells';
import type { Cell, Column, ItemRow, Table } from '../view/view';
import type { ResidualRow, TreatmentReport } from './model';
import { treatmentWords as words } from './words';

export function residualsTable({ residuals, language }: TreatmentReport): Table {
  return { id: 'residuals', columns: columnsIn(language), rows: residuals.map((row) => rowOf(row, language)) };
}

function columnsIn(language: Language): readonly Column[] {
  return [
    { id: 'risk', title: words.risk[language], width: 26 },
    { id: 'owner', title: words.riskOwner[language], width: 12 },
    { id: 'level', title: words.levelBefore[language], width: 9 },
    { id: 'treatment', title: words.treatment[language], width: 9 },
    { id: 'sharedWith', title: words.sharedWith[language], width: 14 },
    { id: 'controls', title: words.controls[language], width: 24 },
    { id: 'remaining', title: words.remaining[language], width: 9 },
    { id: 'standing', title: words.standing[language], width: 10 },
  ];
}

function rowOf(row: ResidualRow, language: Language): ItemRow {
  const { key, id, title, place, owner, level, treatment, sharedWith, controls, remaining, givenUp, standing } = row;
  return {
    kind: 'row',
    key,
    name: id,
    cells: [
      { kind: 'entry', id, title, place },
      person(owner?.name ?? ''),
      level?.name ?? '',
      inline(treatment.map((option) => nameIn(treatmentNames, option)[language])),
      sharedWith,
      inline(controls.map((control): Cell => ({ kind: 'entry', ...control, title: '' }))),
      givenUp ? words.nothing[language] : (remaining?.name ?? ''),
      {
        kind: 'state',
        state: `risk-${standing}`,
        sign: standingSigns[standing],
        text: standingNames[standing][language],
      },
    ],
    place,
    facets: {
      remaining: [remaining === undefined ? '' : String(remaining.rank)],
      standing: [standing],
      owner: [owner?.id ?? ''],
    },
  };
}
