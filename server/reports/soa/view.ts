/** The statement of applicability as Japanese auditors take it: cover, approval, history, summary, and a row for each control. */
import type { Language } from '../../words/bilingual';
import { nameIn, roleLabels, roleNames, statusNames } from '../../words/names';
import { bracketed, colon, enumerated } from '../../words/listing';
import { count, day, list } from '../view/cells';
import type { Cover, Decisions, DocumentView, Fact, Row, Section, Tile } from '../view/view';
import { columnsOf, decisionOf } from './columns';
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

function versionText(version: string, language: Language): string {
  if (version === '') return '';
  return language === 'ja' ? `第${version}版` : `version ${version}`;
}

function coverOf(report: StatementOfApplicabilityReport): Cover {
  const { language, history } = report;
  const say = (word: keyof typeof soaWords): string => soaWords[word][language];
  const facts: readonly Fact[] = [
    { label: say('documentTitle'), value: say('title') },
    { label: say('documentId'), value: report.documentId },
    { label: say('version'), value: report.version },
    { label: say('established'), value: day(established(report)) },
    { label: say('revised'), value: day(report.date) },
    { label: say('organization'), value: report.organization },
    {
      label: say('scope'),
      value: list(
        report.scope.map(({ role, statement }) =>
          role === undefined ? statement : `${roleLabels[role][language]}${colon(language)}${statement}`,
        ),
      ),
    },
    {
      label: say('services'),
      value: list(
        report.services.map(({ name, roles }) => {
          const named = roles.map((role) => nameIn(roleNames, role)[language]);
          return named.length === 0 ? name : `${name}${bracketed(enumerated(named, language), language)}`;
        }),
      ),
    },
    { label: say('standards'), value: list(report.standards) },
    { label: say('approvedBy'), value: report.approvedBy },
    { label: say('approvedOn'), value: day(report.approvedOn) },
    { label: say('classification'), value: report.classification },
  ];
  return {
    facts,
    approvalsTitle: say('approvals'),
    approvals: [say('approved'), say('reviewed'), say('prepared')],
    history: {
      id: 'history',
      heading: say('history'),
      table: {
        id: 'history',
        columns: [
          { id: 'version', title: say('version'), width: 8 },
          { id: 'date', title: say('date'), width: 12 },
          { id: 'change', title: say('change'), width: 60 },
          { id: 'by', title: say('by'), width: 16 },
        ],
        rows: history.map(({ version, date, change, by }, index) => ({
          kind: 'row',
          key: `history ${index}`,
          name: version,
          cells: [version, day(date), change, by],
        })),
      },
    },
  };
}

/** The day of the first edition, where the history has it; else it is for somebody to write who knows. */
function established({ history }: StatementOfApplicabilityReport): string {
  return history.find(({ version }) => /^(?:第?1(?:\.0)?版?|初版|v1(?:\.0)?)$/iu.test(version.trim()))?.date ?? '';
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
        key,
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
      drawn.push({ kind: 'group', key: `${standard} ${under.id}`, level: 2, text: `${under.id} ${under.title}` });
    }
    drawn.push({
      kind: 'row',
      key: row.key,
      name: row.id,
      cells: cells(row),
      place: row.entry,
      facets: facetsOfRow(row),
      findings: row.findings,
      undecided: !row.stated || row.applicable === undefined,
    });
  }
  return { id: standard, heading: name, table: { id: standard, columns, rows: drawn } };
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
