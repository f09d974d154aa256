/** The report on internal audit, drawn: what audits reached as grids, then what they concluded and found. */
import { counted } from '../../words/counted';
import { filled } from '../../words/filled';
import { asOf, asOfFacts } from '../view/as-of';
import type { DocumentView, Fact, Section } from '../view/view';
import { inline } from '../view/cells';
import { criterionNames, nameIn } from '../../words/names';
import type { AuditReport } from './model';
import { cloudAuditSection } from './cloud-audit';
import { controlsSection, servicesSection } from './grids';
import { auditsSection, findingsSection, reviewsSection } from './records';
import { sayIn, type Say } from './parts';
import { auditWords as words } from './words';

export function auditView(report: AuditReport): DocumentView {
  const { language, today, services, controls, findings } = report;
  const say = sayIn(language);
  const missing = [...services.flatMap(({ criteria }) => Object.values(criteria)), ...controls].filter(
    ({ state }) => state === 'missing',
  ).length;
  const open = findings.filter(({ status }) => status === 'open').length;
  return {
    name: 'audit',
    language,
    title: say('title'),
    organization: report.organization,
    reference: asOf(today, language),
    paper: 'A4',
    date: today,
    tiles: [
      { id: 'audits', label: say('audits'), count: report.audits.length },
      {
        id: 'missing',
        label: say('missing'),
        count: missing,
        filter: { facet: 'coverage', value: 'missing' },
        worry: missing > 0,
      },
      { id: 'open', label: say('findings'), count: open, filter: { facet: 'status', value: 'open' } },
    ],
    facets: [
      { id: 'coverage', title: say('state'), values: valuesOf(['covered', 'planned', 'missing'], say) },
      { id: 'status', title: say('status'), values: valuesOf(['open', 'closed'], say) },
    ],
    sections: [
      programmeSection(report, say),
      servicesSection({ ...report, criteria: report.programme?.criteria ?? [] }, say),
      controlsSection(report, say),
      cloudAuditSection(report, say),
      auditsSection(report, say),
      reviewsSection(report, say),
      findingsSection(report, say),
    ].filter(({ table }) => table === undefined || table.rows.length > 0),
  };
}

function valuesOf(
  states: readonly (keyof typeof words)[],
  say: Say,
): readonly { readonly value: string; readonly label: string }[] {
  return states.map((value) => ({ value, label: say(value) }));
}

function programmeSection(report: AuditReport, say: Say): Section {
  const { language, programme, next } = report;
  const span = (months: number, since: string): string =>
    filled(words.months[language], { months: String(months), counted: counted(months, 'month'), since });
  const facts: readonly Fact[] = [
    ...asOfFacts(report),
    { label: say('interval'), value: span(report.intervalMonths, report.intervalStart) },
    { label: say('cycle'), value: span(report.cycleMonths, report.cycleStart) },
    {
      label: say('criteria'),
      value: inline((programme?.criteria ?? []).map((word) => nameIn(criterionNames, word)[language])),
    },
    { label: say('method'), value: programme?.method ?? '' },
    { label: say('responsible'), value: programme?.responsible ?? '' },
    { label: say('next'), value: [next.day ?? '', next.audit?.id ?? ''].filter((part) => part !== '').join(' ') },
  ];
  return {
    id: 'programme',
    heading: say('programme'),
    ...(programme ? {} : { paragraphs: [say('none')] }),
    facts: facts.filter(
      ({ value }) => value !== '' && !(typeof value === 'object' && value.kind === 'list' && value.items.length === 0),
    ),
  };
}
