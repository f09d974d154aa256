/** The statement of applicability as Japanese auditors take it: cover, approval, history, summary, and a row for each control. */
import { roleLabels, statusNames } from '../../words/names';
import { versionText } from '../../words/version-text';
import { count } from '../view/cells';
import { withoutEmptyColumns } from '../view/empty-columns';
import type { Decisions, DocumentView, Row, Section, Tile } from '../view/view';
import { columnsOf, decisionOf } from './columns';
import { coverOf } from './cover';
import { facetsOf, facetsOfRow } from './facets';
import type { SoaGroup, SoaRow, StatementOfApplicabilityReport } from './model';
import { peopleToChoose } from './people';
import { soaWords } from './words';

export function soaView(report: StatementOfApplicabilityReport): DocumentView {
  const { language, draft, documentId, version, date } = report;
  const say = (word: keyof typeof soaWords): string => soaWords[word][language];
  return {
    name: 'soa',
    language,
    title: say('title'),
    organization: report.organization,
    reference: [documentId, versionText(version, language)].filter((part) => part !== '').join(' '),
    stamp: draft ? say('draft') : undefined,
    paper: 'A3',
    date: draft || date === '' ? undefined : date,
    cover: coverOf(report),
    tiles: tilesOf(report),
    facets: facetsOf(report),
    decisions: decisionsOf(report),
    sections: [summaryOf(report), ...report.groups.map((group) => tableOf(group, report))],
  };
}

const decisions = ['applicable', 'excluded', 'undecided', 'missing'] as const;
const statuses = ['implemented', 'partial', 'planned', 'not-implemented'] as const;

/** How many rows of each standard, and of each role, are decided how. */
function summaryOf({ groups, language, roles }: StatementOfApplicabilityReport): Section {
  const lines = groups.flatMap(({ standard, name, rows }) => [
    { key: standard, name, rows },
    ...(standard === '27017' && roles.length > 1
      ? roles.map((role) => ({
          key: `${standard} ${role}`,
          name: `　${roleLabels[role][language]}`,
          rows: rows.filter((row) => row.roles.includes(role)),
        }))
      : []),
  ]);
  const number = { width: 9, align: 'end' } as const;
  return {
    id: 'summary',
    heading: soaWords.summary[language],
    paragraphs: [soaWords.legend[language]],
    table: {
      id: 'summary',
      derived: true,
      columns: [
        { id: 'standard', title: soaWords.standard[language], width: 36 },
        { id: 'total', title: soaWords.everyRow[language], ...number },
        ...decisions.map((word) => ({ id: word, title: soaWords[word][language], ...number })),
        ...statuses.map((word) => ({ id: word, title: statusNames[word][language], ...number })),
        { id: 'no-status', title: soaWords.statusMissing[language], ...number },
      ],
      rows: lines.map(({ key, name, rows }) => ({
        kind: 'row',
        key: besideRows(key),
        name,
        cells: [
          name,
          count(rows.length),
          ...decisions.map((word) => count(rows.filter((row) => decisionOf(row) === word).length)),
          ...statuses.map((word) =>
            count(rows.filter((row) => decisionOf(row) === 'applicable' && row.status === word).length),
          ),
          count(rows.filter(hasNoStatus).length),
        ],
      })),
    },
  };
}

/** The key of a row is what a control is called, in one line: no control can be called like what has a line of its own. */
function besideRows(key: string): string {
  return `\n${key}`;
}

/** It applies, and nobody knows how far it is implemented. */
function hasNoStatus(row: SoaRow): boolean {
  return decisionOf(row) === 'applicable' && !statuses.some((word) => word === row.status);
}

function tableOf({ standard, name, rows }: SoaGroup, report: StatementOfApplicabilityReport): Section {
  const { columns, cells } = columnsOf(report, standard);
  const drawn: Row[] = [];
  let objective: string | undefined;
  for (const row of rows) {
    const under = row.objective;
    if (under && under.id !== objective) {
      objective = under.id;
      drawn.push({
        kind: 'group',
        key: besideRows(`${standard} ${under.id}`),
        level: 2,
        text: `${under.id} ${under.title}`,
      });
    }
    drawn.push({
      kind: 'row',
      key: row.key,
      name: row.id,
      cells: cells(row),
      place: row.entry,
      facets: facetsOfRow(row),
      findings: row.findings,
      undecided: isUndecided(row),
    });
  }
  const written = rows.some(isUndecided) ? [...decided, ...decidedWith] : decided;
  return { id: standard, heading: name, table: withoutEmptyColumns({ id: standard, columns, rows: drawn }, written) };
}

/** Columns that say what is decided: without a word in them, that is what they say. */
const decided: readonly string[] = ['control', 'provider', 'customer', 'decision', 'reason', 'status'];

/** What is written with a decision, as long as one is to be taken. */
const decidedWith: readonly string[] = ['basis', 'owner'];

function isUndecided({ stated, applicable }: SoaRow): boolean {
  return !stated || applicable === undefined;
}

function tilesOf({ summary, language, groups }: StatementOfApplicabilityReport): readonly Tile[] {
  const worries = groups
    .flatMap(({ rows }) => rows)
    .filter(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  return [
    { id: 'total', label: soaWords.total[language], count: summary.total },
    {
      id: 'applicable',
      label: soaWords.applicable[language],
      count: summary.applicable,
      filter: { facet: 'decision', value: 'applicable' },
    },
    {
      id: 'implemented',
      label: soaWords.implemented[language],
      count: summary.implemented,
      filter: { facet: 'status', value: 'implemented' },
    },
    {
      id: 'excluded',
      label: soaWords.excluded[language],
      count: summary.excluded,
      filter: { facet: 'decision', value: 'excluded' },
    },
    {
      id: 'undecided',
      label: soaWords.undecided[language],
      count: summary.undecided,
      filter: { facet: 'decision', value: 'undecided' },
      worry: summary.undecided > 0,
    },
    {
      id: 'missing',
      label: soaWords.missing[language],
      count: summary.missing,
      filter: { facet: 'decision', value: 'missing' },
      worry: summary.missing > 0,
    },
    {
      id: 'findings',
      label: soaWords.errors[language],
      count: worries.length,
      filter: { facet: 'finding', value: 'error' },
      worry: worries.length > 0,
    },
  ];
}

/** What may be written where a decision is taken in place. */
function decisionsOf({ people, bases, language }: StatementOfApplicabilityReport): Decisions {
  return {
    bases: bases.map(({ id, title }) => ({ value: id, label: title })),
    owners: peopleToChoose(people, language),
    statuses: statuses.map((word) => ({ value: word, label: statusNames[word][language] })),
  };
}
