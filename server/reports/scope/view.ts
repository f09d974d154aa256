/** The scope as an auditor reads it: the statement, the two circles with the services, what is left out, and where it ends. */
import { filled } from '../../words/filled';
import { nameIn, roleNames } from '../../words/names';
import { versionText } from '../../words/version-text';
import { environmentsSection } from '../systems/environments';
import { systemFacets, systemSections, systemTiles } from '../systems/view';
import { asOf, organizationFact } from '../view/as-of';
import { day } from '../view/cells';
import type { Cell, DocumentView, Fact, Section } from '../view/view';
import { circlesDrawing } from './circles';
import type { ScopeReport } from './model';
import { pairsTable, servicesTable } from './tables';
import { scopeWords as words } from './words';

export function scopeView(report: ScopeReport): DocumentView {
  const { language, today, organization, document, environment, services } = report;
  const say = (word: keyof typeof words): string => words[word][language];
  const isApproved = document.approvedOn !== '';
  return {
    name: 'scope',
    language,
    title: say('title'),
    organization,
    reference:
      [document.id, versionText(document.version, language)].filter((part) => part !== '').join(' ') ||
      asOf(today, language),
    stamp: isApproved ? undefined : say('draft'),
    paper: 'A3',
    date: isApproved ? document.approvedOn : undefined,
    tiles: [
      { id: 'services', label: say('servicesCount'), count: services.filter(({ inScope }) => inScope).length },
      ...systemTiles(environment, language),
    ],
    facets: systemFacets(environment, language),
    sections: [
      { id: 'scope', heading: say('scope'), facts: factsOf(report) },
      {
        id: 'services',
        heading: say('services'),
        paragraphs: [say(services.length === 0 ? 'noServices' : 'servicesAbout')],
        drawings: services.length === 0 ? undefined : [circlesDrawing(report)],
        table: servicesTable(services, language),
      },
      ...pairSections(report),
      // Who runs no machines of their own has no environment to show.
      ...(environment.systems.length + environment.notes.length > 0
        ? systemSections(environment, language).map((section): Section => ({ ...section, only: 'screen' }))
        : []),
      // Who approved the scope has not approved what a checker says of machines on another day.
      ...(environment.systems.length > 0
        ? [{ ...environmentsSection(environment, language), only: 'paper' as const }]
        : []),
    ],
  };
}

/** How the scope stands to that of JIS Q 27001. */
const relationNames = { part: words.part, same: words.same } as const;

function factsOf(report: ScopeReport): readonly Fact[] {
  const { language, statements, boundary, applicability, relation, ismsScope, document } = report;
  const say = (word: keyof typeof words): string => words[word][language];
  const written = (text: string): Cell => text || say('notWritten');
  return [
    organizationFact(report),
    { label: say('document'), value: { kind: 'entry', id: document.id || say('notWritten'), title: document.title } },
    { label: say('version'), value: written(document.version) },
    { label: say('approvedBy'), value: written(document.approvedBy) },
    { label: say('approvedOn'), value: document.approvedOn === '' ? written('') : day(document.approvedOn) },
    ...(statements.length === 0 ? [{ label: say('statement'), value: written('') }] : []),
    ...statements.map(({ role, statement }) => ({
      label:
        role === undefined ? say('statement') : filled(say('statementAs'), { role: nameIn(roleNames, role)[language] }),
      value: statement,
    })),
    { label: say('organizational'), value: written(boundary.organizational) },
    { label: say('physical'), value: written(boundary.physical) },
    { label: say('technical'), value: written(boundary.technical) },
    { label: say('applicability'), value: written(applicability) },
    { label: say('relation'), value: relation === undefined ? written('') : nameIn(relationNames, relation)[language] },
    ...(relation === 'part' || ismsScope !== '' ? [{ label: say('ismsScope'), value: written(ismsScope) }] : []),
  ];
}

function pairSections({ exclusions, interfaces, language }: ScopeReport): readonly Section[] {
  const sections: readonly Section[] = [
    {
      id: 'exclusions',
      heading: words.exclusions[language],
      table: pairsTable('exclusions', exclusions, [words.excludedWhat, words.reason], language),
    },
    {
      id: 'interfaces',
      heading: words.interfaces[language],
      table: pairsTable('interfaces', interfaces, [words.with, words.what], language),
    },
  ];
  return sections.filter(({ table }) => (table?.rows.length ?? 0) > 0);
}
