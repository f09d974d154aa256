import type { Bilingual, Language } from '../../words/bilingual';
import { escapeMarkdown, table } from '../../markup/markdown';
import type { SoaRow, StatementOfApplicabilityReport } from './data';
import { decisionOf, soaWords } from './words';
import { nameIn, roleLabels, statusNames } from '../../words/names';

/** The statement of applicability as Markdown tables, one for each standard. */
export function soaToMarkdown(report: StatementOfApplicabilityReport): string {
  const { language, groups, summary } = report;
  const say = (word: keyof typeof soaWords): string => soaWords[word][language];
  const head = [
    [say('organization'), report.organization],
    [say('version'), report.version],
    [say('date'), report.date],
    [say('approvedBy'), report.approvedBy],
    [say('asOf'), report.today],
  ];
  const counts = (['total', 'applicable', 'excluded', 'undecided', 'missing', 'implemented'] as const).map(
    (key) => `${say(key)} ${summary[key]}`,
  );
  const sections = groups.map(({ name, rows }) =>
    [
      `## ${escapeMarkdown(name)}`,
      '',
      table(
        columns.map(({ title }) => title[language]),
        rows.map((row) => cells(row, language)),
      ),
    ].join('\n'),
  );
  return [
    `# ${say('title')}`,
    '',
    table(['', ''], head),
    '',
    counts.join(' / '),
    '',
    ...sections.flatMap((section) => [section, '']),
  ].join('\n');
}

interface Column {
  readonly title: Bilingual;
  readonly cell: (row: SoaRow, language: Language) => string;
}

const columns: readonly Column[] = [
  { title: soaWords.control, cell: ({ id }) => id },
  { title: soaWords.controlTitle, cell: ({ title }) => title },
  {
    title: soaWords.roles,
    cell: ({ roles }, language) => roles.map((role) => nameIn(roleLabels, role)[language]).join(', '),
  },
  { title: soaWords.decision, cell: decisionOf },
  { title: soaWords.reason, cell: ({ reason }) => reason },
  { title: soaWords.status, cell: ({ status }, language) => (status ? nameIn(statusNames, status)[language] : '') },
  { title: soaWords.implementation, cell: ({ implementation }) => implementation },
  { title: soaWords.owner, cell: ({ owner }) => owner },
  { title: soaWords.evidence, cell: ({ evidence }) => evidence.join(', ') },
  { title: soaWords.risks, cell: ({ risks }) => risks.join(', ') },
];

function cells(row: SoaRow, language: Language): readonly string[] {
  return columns.map(({ cell }) => cell(row, language));
}
