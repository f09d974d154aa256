/** Controls by standard and clause, each with how far it is. */
import { fill } from '../check/message';
import type { NextItem, NextState } from '../reports/protocol';
import type { SoaRow } from '../reports/soa/model';
import type { Language } from '../words/bilingual';
import { enumerated } from '../words/listing';
import { decisionNames, statusNames } from '../words/names';
import { item, type NextSource } from './source';
import { nextWords } from './words';

export function controlStandards({ soa, language }: NextSource): readonly NextItem[] {
  return soa().groups.map(({ standard, name, rows }) =>
    item(
      { id: `controls ${standard}`, label: name, detail: counted(rows, language), state: 'group', parts: 'folded' },
      language,
    ),
  );
}

/** The clauses of a standard; the organisation's own controls stand under none. */
export function controlClauses(source: NextSource, standard: string): readonly NextItem[] {
  const { soa, language } = source;
  const rows = soa().groups.find((group) => group.standard === standard)?.rows ?? [];
  const clauses = new Map<string, { readonly title: string; readonly rows: SoaRow[] }>();
  for (const row of rows) {
    const { id = '', title = nextWords.ownControls[language] } = row.objective ?? {};
    const known = clauses.get(id) ?? { title, rows: [] };
    known.rows.push(row);
    clauses.set(id, known);
  }
  if (clauses.size === 1 && clauses.has('')) return rows.map((row) => controlItem(row, language));
  return [...clauses].map(([id, { title, rows: own }]) =>
    item(
      {
        id: `clause ${standard} ${id}`,
        label: id === '' ? title : `${id} ${title}`,
        detail: counted(own, language),
        state: 'group',
        parts: 'folded',
      },
      language,
    ),
  );
}

export function controlItems({ soa, language }: NextSource, rest: string): readonly NextItem[] {
  const [standard, id = ''] = rest.split(' ');
  const rows = soa().groups.find((group) => group.standard === standard)?.rows ?? [];
  return rows.filter(({ objective }) => (objective?.id ?? '') === id).map((row) => controlItem(row, language));
}

function controlItem(row: SoaRow, language: Language): NextItem {
  const { key, id, title, owner, due, entry, place } = row;
  const state = stateOf(row);
  return item(
    {
      id: `control ${key}`,
      label: `${id} ${title}`,
      detail: enumerated(
        [nameOf(state)[language], due ?? '', owner].filter((part) => part !== ''),
        language,
      ),
      tooltip: row.findings.map(({ message }) => message).join('\n'),
      state,
      place: place ?? entry,
    },
    language,
  );
}

type ControlState = keyof typeof statusNames | 'excluded' | 'undecided' | 'missing';

function stateOf({ stated, applicable, status }: SoaRow): ControlState & NextState {
  if (!stated) return 'missing';
  if (applicable === undefined) return 'undecided';
  if (!applicable) return 'excluded';
  return status !== undefined && Object.hasOwn(statusNames, status) ? status : 'undecided';
}

function nameOf(state: ControlState) {
  return state === 'excluded' || state === 'undecided' || state === 'missing'
    ? decisionNames[state]
    : statusNames[state];
}

const states = ['implemented', 'partial', 'planned', 'not-implemented', 'excluded', 'undecided', 'missing'] as const;

/** How many stand in each state, without those in which none does. */
function counted(rows: readonly SoaRow[], language: Language): string {
  const parts = states.flatMap((state) => {
    const count = rows.filter((row) => stateOf(row) === state).length;
    if (count === 0) return [];
    return [`${nameOf(state)[language]} ${fill(nextWords.count[language], { count }, language)}`];
  });
  return enumerated(parts, language);
}
