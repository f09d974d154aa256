/** The columns of the statement of applicability, as Japanese auditors know them: each once, with all that fills it. */
import type { Bilingual, Language } from '../../words/bilingual';
import { enumerated } from '../../words/listing';
import { own } from '../../words/own';
import { basisNames, decisionNames, nameIn, statusNames } from '../../words/names';
import type { Role } from '../../words/roles';
import { day, inline, list, person } from '../view/cells';
import type { Cell, Column } from '../view/view';
import type { SoaRow, SoaStandard, StatementOfApplicabilityReport } from './model';
import { decisionSigns, responsibilityNames, soaWords, statusSigns } from './words';
import type { Reference } from '../references';
import { filled } from '../../words/filled';

interface SoaColumn {
  readonly id: string;
  readonly title: (report: StatementOfApplicabilityReport, standard: SoaStandard) => Bilingual;
  readonly width: number;
  readonly align?: Column['align'];
  readonly detail?: boolean;
  readonly forAuditor?: boolean;
  readonly choices?: readonly Bilingual[];
  /** The standards whose tables have it; all without. */
  readonly of?: readonly SoaStandard[];
  readonly cell: (row: SoaRow, language: Language) => Cell;
}

const plain =
  (word: Bilingual): SoaColumn['title'] =>
  () =>
    word;

const columns: readonly SoaColumn[] = [
  { id: 'control', title: plain(soaWords.control), width: 11, cell: ({ id }) => id },
  {
    id: 'counterpart',
    title: ({ edition }, standard) => otherNumber(edition, standard),
    width: 7,
    detail: true,
    of: ['27017', '27001'],
    cell: ({ counterparts }) => list(counterparts),
  },
  { id: 'title', title: plain(soaWords.controlTitle), width: 15, cell: titleCell },
  { ...roleColumn('provider'), title: plain(soaWords.provider) },
  { ...roleColumn('customer'), title: plain(soaWords.customer) },
  {
    id: 'decision',
    title: plain(soaWords.decision),
    width: 7,
    align: 'center',
    choices: (['applicable', 'excluded'] as const).map((word) => decisionText(word)),
    cell: (row, language) => decisionCell(row, language),
  },
  { id: 'reason', title: plain(soaWords.reason), width: 26, cell: ({ reason }) => reason },
  { id: 'basis', title: plain(soaWords.basis), width: 11, detail: true, cell: basisCell },
  { id: 'responsibility', title: plain(soaWords.responsibility), width: 9, detail: true, cell: responsibilityCell },
  {
    id: 'status',
    title: plain(soaWords.status),
    width: 10,
    choices: Object.entries(statusNames).map(([word, { en, ja }]) => {
      const sign = statusSigns[word] ?? '';
      return { en: `${sign} ${en}`, ja: `${sign} ${ja}` };
    }),
    cell: statusCell,
  },
  {
    id: 'implementation',
    title: plain(soaWords.implementation),
    width: 26,
    detail: true,
    cell: ({ implementation }) => implementation,
  },
  {
    id: 'documents',
    title: plain(soaWords.documents),
    width: 13,
    detail: true,
    cell: ({ documents }) => list(documents.map(entry)),
  },
  {
    id: 'evidence',
    title: plain(soaWords.evidence),
    width: 16,
    detail: true,
    cell: ({ evidence }) => list(evidence.map((each) => ({ ...entry(each), date: each.collectedOn }))),
  },
  { id: 'owner', title: plain(soaWords.owner), width: 9, cell: ({ owner }) => person(owner) },
  {
    id: 'reviewedOn',
    title: plain(soaWords.reviewedOn),
    width: 10,
    detail: true,
    cell: ({ reviewedOn }) => day(reviewedOn),
  },
  { id: 'auditorCheck', title: plain(soaWords.auditorCheck), width: 7, forAuditor: true, cell: () => '' },
  { id: 'auditorNote', title: plain(soaWords.auditorNote), width: 12, forAuditor: true, cell: () => '' },
];

/** The columns of one standard's table, with what makes its cells. */
export function columnsOf(
  report: StatementOfApplicabilityReport,
  standard: SoaStandard,
): { readonly columns: readonly Column[]; readonly cells: (row: SoaRow) => readonly Cell[] } {
  const { language } = report;
  const own = columns.filter((column) => column.of === undefined || column.of.includes(standard));
  return {
    columns: own.map(({ id, title, width, align, detail, forAuditor, choices }) => ({
      id,
      title: title(report, standard)[language],
      width,
      align,
      detail,
      forAuditor,
      choices: choices?.map((choice) => choice[language]),
    })),
    cells: (row) => own.map(({ cell }) => cell(row, language)),
  };
}

/** Of ISO/IEC 27017, the number in annex A; of annex A, that of the other edition. */
function otherNumber(edition: '2013' | '2022', standard: SoaStandard): Bilingual {
  const word = standard === '27017' ? soaWords.annexNumber : soaWords.otherEdition;
  const shown = standard === '27017' ? edition : edition === '2022' ? '2013' : '2022';
  return { en: filled(word.en, { edition: shown }), ja: filled(word.ja, { edition: shown }) };
}

function titleCell({ title, services }: SoaRow, language: Language): Cell {
  if (services.length === 0) return title;
  return list([title, filled(soaWords.forServices[language], { services: enumerated(services, language) })]);
}

function roleColumn(role: Role): Omit<SoaColumn, 'title'> {
  return {
    id: role,
    width: 8,
    align: 'center',
    of: ['27017'],
    cell: ({ roles, guidance }) => (roles.includes(role) ? '●' : guidance.includes(role) ? '' : '－'),
  };
}

export type DecisionWord = keyof typeof decisionSigns;

/** Whether a control applies, in a word of the language. */
export function decisionOf({ stated, applicable }: Pick<SoaRow, 'stated' | 'applicable'>): DecisionWord {
  if (!stated) return 'missing';
  return applicable === undefined ? 'undecided' : applicable ? 'applicable' : 'excluded';
}

function decisionText(word: DecisionWord): Bilingual {
  const { en, ja } = decisionNames[word];
  return { en: `${decisionSigns[word]} ${en}`, ja: `${decisionSigns[word]} ${ja}` };
}

function decisionCell(row: SoaRow, language: Language): Cell {
  const word = decisionOf(row);
  return { kind: 'state', state: word, sign: decisionSigns[word], text: decisionNames[word][language] };
}

function basisCell({ basis, risks, requirements }: SoaRow, language: Language): Cell {
  // What is named by id need not be named by kind as well.
  const kinds = basis.filter((kind) => kind !== 'risk' || risks.length === 0);
  return list([
    ...kinds.map((kind) => nameIn(basisNames, kind)[language]),
    ...(risks.length > 0 ? [inline(risks.map(({ id, place }) => entry({ id, title: '', place })))] : []),
    ...requirements.map(entry),
  ]);
}

function responsibilityCell({ responsibility, inheritedFrom }: SoaRow, language: Language): Cell {
  if (responsibility === undefined) return '';
  const name = nameIn(responsibilityNames, responsibility)[language];
  return inheritedFrom === '' ? name : list([name, inheritedFrom]);
}

function statusCell({ status, due }: SoaRow, language: Language): Cell {
  if (status === undefined) return '';
  const text = nameIn(statusNames, status)[language];
  const state: Cell = { kind: 'state', state: status, sign: own(statusSigns, status) ?? '', text };
  if (due === undefined || status === 'implemented') return state;
  return list([state, filled(soaWords.due[language], { date: due })]);
}

function entry({ id, title, place }: Reference): { kind: 'entry' } & Reference {
  return { kind: 'entry', id, title, place };
}
