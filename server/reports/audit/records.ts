/** What audits were, what those by others fill, and what was found. */
import { enumerated } from '../../words/listing';
import { filled } from '../../words/filled';
import { day, inline, list } from '../view/cells';
import type { Cell, Row, Section } from '../view/view';
import type { AuditFindingRow, AuditRecord, AuditReport } from './model';
import { column, tableOf, type Say } from './parts';
import { auditWords as words } from './words';

/** So many controls are named; the grid has all. */
const mostNamed = 20;

export function auditsSection(report: AuditReport, say: Say): Section {
  const rowOf = (audit: AuditRecord, index: number): Row => ({
    kind: 'row',
    key: `audit ${index} ${audit.id}`,
    name: audit.id,
    cells: [
      audit.id,
      list([audit.kind, schemeOf(audit)].filter((part) => part !== '')),
      inline(audit.criteria),
      audit.services ? list(audit.services) : say('all'),
      audit.performed === ''
        ? { kind: 'state', state: 'soon', sign: '△', text: [say('plannedDay'), audit.planned].join(' ').trim() }
        : day(audit.performed),
      list(audit.auditors.map(({ name }): Cell => ({ kind: 'person', name }))),
      list([audit.conformity, audit.effectiveness].filter((text) => text !== '')),
      audit.report,
    ],
    place: audit.place,
    facets: {},
  });
  return {
    id: 'audits',
    heading: say('audits'),
    table: tableOf({
      id: 'audits',
      columns: [
        column('id', words.id, 11, report),
        column('kind', words.kind, 12, report),
        column('criteria', words.criteria, 14, report),
        column('services', words.services, 14, report),
        column('day', words.day, 10, report),
        column('auditors', words.auditors, 11, report),
        column('conclusion', words.conclusion, 34, report),
        column('report', words.report, 14, report, { detail: true }),
      ],
      rows: report.audits.map(rowOf),
    }),
  };
}

function schemeOf({ scheme, reportType }: AuditRecord): string {
  return [scheme, reportType].filter((part) => part !== '').join(' ');
}

export function reviewsSection(report: AuditReport, say: Say): Section {
  const { language } = report;
  const reviews = report.audits.filter(({ internal }) => !internal);
  const rowOf = (audit: AuditRecord, index: number): Row => ({
    kind: 'row',
    key: `review ${index} ${audit.id}`,
    name: audit.id,
    cells: [
      audit.id,
      schemeOf(audit) === '' ? audit.kind : schemeOf(audit),
      audit.period === '' ? day(audit.performed === '' ? audit.planned : audit.performed) : audit.period,
      audit.services ? list(audit.services) : say('all'),
      audit.controls === 'all' ? say('all') : few(audit.controls),
      few(audit.fills),
    ],
    place: audit.place,
    facets: {},
  });
  const few = (ids: readonly string[]): string =>
    ids.length <= mostNamed
      ? enumerated(ids, language)
      : enumerated(
          [...ids.slice(0, mostNamed), filled(words.more[language], { count: String(ids.length - mostNamed) })],
          language,
        );
  return {
    id: 'reviews',
    heading: say('reviews'),
    paragraphs: [say('reviewsNote')],
    table: tableOf({
      id: 'reviews',
      columns: [
        column('id', words.id, 12, report),
        column('scheme', words.scheme, 16, report),
        column('period', words.period, 14, report),
        column('services', words.services, 16, report),
        column('controls', words.controlTitle, 22, report),
        column('fills', words.fills, 26, report),
      ],
      rows: reviews.map(rowOf),
    }),
  };
}

export function findingsSection(report: AuditReport, say: Say): Section {
  const { language } = report;
  const rowOf = (finding: AuditFindingRow, index: number): Row => ({
    kind: 'row',
    key: `finding ${index} ${finding.id}`,
    name: finding.id,
    cells: [
      finding.id,
      finding.grade,
      finding.about,
      finding.description,
      finding.correction,
      finding.rootCause,
      finding.action,
      { kind: 'person', name: finding.owner },
      list([
        day(finding.due),
        ...(finding.doneOn === '' ? [] : [filled(words.doneOn[language], { date: finding.doneOn })]),
      ]),
      finding.effectiveness,
      {
        kind: 'state',
        state: finding.status,
        sign: finding.status === 'closed' ? '✓' : '○',
        text: say(finding.status),
      },
    ],
    place: finding.place,
    facets: { status: [finding.status] },
  });
  return {
    id: 'findings',
    heading: say('findings'),
    table: tableOf({
      id: 'findings',
      columns: [
        column('id', words.id, 11, report),
        column('grade', words.grade, 9, report),
        column('about', words.control, 8, report),
        column('description', words.description, 22, report),
        column('correction', words.correction, 18, report, { detail: true }),
        column('cause', words.rootCause, 18, report, { detail: true }),
        column('action', words.action, 20, report),
        column('owner', words.owner, 9, report),
        column('due', words.due, 10, report),
        column('effectiveness', words.effectiveness, 18, report, { detail: true }),
        column('status', words.status, 8, report),
      ],
      rows: report.findings.map(rowOf),
    }),
  };
}
