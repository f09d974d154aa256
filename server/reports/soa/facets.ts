/** By what the rows of the statement can be filtered. */
import { decisionNames, nameIn, roleLabels, severityNames, statusNames } from '../../words/names';
import type { Facet } from '../view/view';
import { decisionOf } from './columns';
import { peopleToChoose } from './people';
import type { SoaRow, StatementOfApplicabilityReport } from './model';
import { soaWords } from './words';

/** Stands for the rows that have no value of a facet; whatever is written is another. */
const nothing = '';

export function facetsOfRow(row: SoaRow): Readonly<Record<string, readonly string[]>> {
  const decision = decisionOf(row);
  const severities = [...new Set(row.findings.map(({ severity }) => severity))].filter((each) => each !== 'hint');
  return {
    decision: [decision],
    status: decision === 'applicable' ? [row.status ?? nothing] : [],
    role: row.roles,
    owner: [row.ownerId ?? nothing],
    clause: row.objective ? [row.objective.id] : [],
    standard: [row.standard],
    finding: severities.length === 0 ? [nothing] : severities,
  };
}

/** Each facet with the values that occur, in the order in which they do or in that of their set. */
export function facetsOf({ groups, people, language }: StatementOfApplicabilityReport): readonly Facet[] {
  const rows = groups.flatMap((group) => group.rows);
  const occurring = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const [facet, values] of Object.entries(facetsOfRow(row))) {
      const known = occurring.get(facet) ?? new Set<string>();
      for (const value of values) known.add(value);
      occurring.set(facet, known);
    }
  }
  const objectives = new Map(rows.flatMap(({ objective }) => (objective ? [[objective.id, objective.title]] : [])));
  const owners = new Map(peopleToChoose(people, language).map(({ value, label }) => [value, label]));
  const standards = new Map(groups.map(({ standard, name }) => [standard as string, name]));
  const values = (facet: string, label: (value: string) => string, order: readonly string[] = []): Facet['values'] => {
    const known = occurring.get(facet) ?? new Set<string>();
    const named = [...known].filter((value) => !order.includes(value) && value !== nothing);
    const others = [...named, ...(known.has(nothing) ? [nothing] : [])];
    return [...order.filter((value) => known.has(value)), ...others].map((value) => ({ value, label: label(value) }));
  };
  const facet = (
    id: 'decision' | 'status' | 'role' | 'owner' | 'clause' | 'standard' | 'finding',
    found: Facet['values'],
  ): Facet => ({
    id,
    title: soaWords[id][language],
    values: found,
  });
  const named = (names: Parameters<typeof nameIn>[0], none: string) => (value: string) =>
    value === nothing ? none : nameIn(names, value)[language];
  return [
    facet(
      'standard',
      values('standard', (value) => standards.get(value) ?? value),
    ),
    facet(
      'clause',
      values('clause', (value) => `${value} ${objectives.get(value) ?? ''}`.trim()),
    ),
    facet('role', values('role', named(roleLabels, ''), Object.keys(roleLabels))),
    facet('decision', values('decision', named(decisionNames, ''), Object.keys(decisionNames))),
    facet('status', values('status', named(statusNames, soaWords.noStatus[language]), Object.keys(statusNames))),
    facet(
      'owner',
      values('owner', (value) => (value === nothing ? soaWords.noOwner[language] : (owners.get(value) ?? value))),
    ),
    facet('finding', values('finding', named(severityNames, soaWords.none[language]), Object.keys(severityNames))),
  ];
}
