/** The trace of a project, drawn: a row for each risk of a service, then one for each control, then what hangs loose. */
import { createKeys } from '../view/keys';
import { andMore } from '../../words/listing';
import { asOf, asOfFacts } from '../view/as-of';
import { list } from '../view/cells';
import { columnIn } from '../view/column';
import { withoutEmptyColumns } from '../view/empty-columns';
import type { Cell, DocumentView, Row, Section } from '../view/view';
import type { Traced, TracedControl, TracedRisk, TraceReport } from './data';
import { traceWords as words } from './words';

type Say = (word: keyof typeof words) => string;

/** What a row may lack; the word says what. */
const gaps = ['noRisk', 'noControl', 'noEvidence', 'noService'] as const;
type Gap = (typeof gaps)[number];

/** So many are named in a cell; the data have all. */
const most = 30;

export function traceView(report: TraceReport): DocumentView {
  const { language, today, organization, loose } = report;
  const say: Say = (word) => words[word][language];
  const sections = [servicesSection(report, say), controlsSection(report, say), looseSection(report, say)];
  const lacking = sections
    .flatMap(({ table }) => table?.rows ?? [])
    .flatMap((row) => (row.kind === 'row' ? (row.facets?.['gap'] ?? []) : []));
  const found = gaps.filter((gap) => lacking.includes(gap));
  return {
    name: 'trace',
    language,
    title: say('title'),
    organization,
    reference: asOf(today, language),
    paper: 'A3',
    date: today,
    tiles: [
      { id: 'controls', label: say('controls'), count: report.controls.length },
      ...found.map((gap) => ({
        id: gap,
        label: say(gap),
        count: lacking.filter((each) => each === gap).length,
        filter: { facet: 'gap', value: gap },
        worry: gap !== 'noEvidence',
      })),
      { id: 'loose', label: say('loose'), count: loose.length },
    ],
    facets: [{ id: 'gap', title: say('gap'), values: found.map((gap) => ({ value: gap, label: say(gap) })) }].filter(
      ({ values }) => values.length > 0,
    ),
    sections: [
      {
        id: 'summary',
        heading: say('summary'),
        paragraphs: [say('note')],
        facts: asOfFacts(report),
      },
      ...sections.filter(({ table }) => (table?.rows.length ?? 0) > 0),
    ],
  };
}

function servicesSection({ language, services, otherRisks }: TraceReport, say: Say): Section {
  const column = columnIn(language);
  const riskRow = ({ risk, controls, evidence, findings }: TracedRisk, key: string): Row =>
    rowOf(key, risk, [list(few(controls)), list(few(evidence)), list(few(findings))], say, [
      ...(controls.length === 0 ? (['noControl'] as const) : []),
      ...(controls.length > 0 && evidence.length === 0 ? (['noEvidence'] as const) : []),
    ]);
  const groups = [
    ...services.map(({ service, risks }) => ({ service, name: service.title || service.id, risks })),
    ...(otherRisks.length > 0 ? [{ service: undefined, name: say('allRisks'), risks: otherRisks }] : []),
  ];
  return {
    id: 'services',
    heading: say('fromServices'),
    table: withoutEmptyColumns(
      {
        id: 'services',
        columns: [
          column('risk', say('risk'), 28),
          column('controls', say('controls'), 28),
          column('evidence', say('evidence'), 26),
          column('findings', say('findings'), 24),
          column('gap', say('gap'), 12),
        ],
        rows: groups.flatMap(({ service, name, risks }, index): readonly Row[] => [
          { kind: 'group', key: `service ${index}`, level: 1, text: name },
          ...(risks.length === 0 && service
            ? [rowOf(`service ${index} none`, service, ['', '', ''], say, ['noRisk'])]
            : []),
          ...risks.map((risk, at) => riskRow(risk, `service ${index} ${at} ${risk.risk.id}`)),
        ]),
      },
      [],
    ),
  };

  function few(nodes: readonly Traced[]): readonly Cell[] {
    return fewOf(nodes, language);
  }
}

function controlsSection({ language, controls }: TraceReport, say: Say): Section {
  const column = columnIn(language);
  const few = (nodes: readonly Traced[]): Cell => list(fewOf(nodes, language));
  const keyOf = createKeys();
  const controlRow = ({ control, services, risks, evidence, findings }: TracedControl): Row =>
    rowOf(
      keyOf(`control ${control.id}`),
      control,
      [list(services.slice(0, most).map(({ title, id }) => title || id)), few(risks), few(evidence), few(findings)],
      say,
      evidence.length === 0 ? ['noEvidence'] : [],
    );
  return {
    id: 'controls',
    heading: say('fromControls'),
    table: withoutEmptyColumns(
      {
        id: 'controls',
        columns: [
          column('control', say('control'), 26),
          column('services', say('services'), 16),
          column('risks', say('risks'), 26),
          column('evidence', say('evidence'), 26),
          column('findings', say('findings'), 22),
          column('gap', say('gap'), 12),
        ],
        rows: controls.map(controlRow),
      },
      [],
    ),
  };
}

function looseSection({ language, loose }: TraceReport, say: Say): Section {
  const column = columnIn(language);
  return {
    id: 'loose',
    heading: say('loose'),
    table: {
      id: 'loose',
      derived: true,
      columns: [column('kind', say('kind'), 20), column('entry', say('entry'), 80)],
      rows: loose.map((node, index) => ({
        kind: 'row',
        key: `loose ${index} ${node.id}`,
        name: node.id,
        cells: [say(node.kind), cellOf(node)],
        place: node.place,
        facets: {},
      })),
    },
  };
}

function rowOf(key: string, node: Traced, cells: readonly Cell[], say: Say, lacking: readonly Gap[]): Row {
  return {
    kind: 'row',
    key,
    name: node.id,
    cells: [
      cellOf(node),
      ...cells,
      list(lacking.map((gap): Cell => ({ kind: 'state', state: 'missing', sign: '✗', text: say(gap) }))),
    ],
    place: node.place,
    facets: { gap: lacking },
  };
}

function cellOf({ id, title, place }: Traced): Cell {
  return { kind: 'entry', id, title, place };
}

function fewOf(nodes: readonly Traced[], language: TraceReport['language']): readonly Cell[] {
  const more = nodes.length - most;
  return [...nodes.slice(0, most).map(cellOf), ...(more > 0 ? [andMore(more)[language]] : [])];
}
