/** The two circles: this scope within that of JIS Q 27001, or the same; the services in it; what is left out beside them. */
import { filled } from '../../words/filled';
import { bracketed, enumerated } from '../../words/listing';
import { nameIn, roleLabels } from '../../words/names';
import { shortened } from '../../words/shortened';
import type { Box, BoxesDrawing } from '../view/drawing';
import { servicesByLevel, type Levels } from './levels';
import type { ScopePair, ScopeReport, ServiceRow } from './model';
import { deploymentNames, modelNames, scopeWords as words } from './words';
import type { Language } from '../../words/bilingual';

/** So much of a text has room in a box; the table has all of it. */
const room = { name: 60, line: 120 } as const;

export function circlesDrawing(report: ScopeReport): BoxesDrawing {
  const { language, today, services, exclusions } = report;
  const inside = services.filter(({ inScope }) => inScope);
  const beside = [
    sideGroup(
      'excluded',
      words.excluded[language],
      exclusions.map((each, index) => exclusionBox(each, index, language)),
    ),
    sideGroup(
      'notToday',
      filled(words.notToday[language], { date: today }),
      services.filter(({ inScope }) => !inScope).map((each) => serviceBox(each, language)),
    ),
  ].flat();
  const levels = servicesByLevel(inside);
  const circles = circlesOf(report, levels);
  return {
    kind: 'boxes',
    id: 'circles',
    title: words.circles[language],
    summary: filled(words.shown[language], {
      services: String(inside.length),
      exclusions: String(exclusions.length),
    }),
    boxes:
      beside.length === 0
        ? [circles]
        : [group('all', 'row', [{ ...circles, weight: 3 }, group('beside', 'column', beside)])],
    notes: [],
    legend: [
      words.legend[language],
      ...(levels.rows.length > 1 ? [words.legendUses[language]] : []),
      ...(exclusions.length > 0 ? [words.legendExclusions[language]] : []),
    ],
  };
}

function circlesOf({ relation, ismsScope, language, place }: ScopeReport, { rows, apart }: Levels): Box {
  const levels = rows.map((row, index) =>
    group(
      `level ${index}`,
      'row',
      row.map((service) => withUses(service, language)),
    ),
  );
  const alone = group(
    'apart',
    'row',
    apart.map((service) => withUses(service, language)),
  );
  const own: Box = {
    id: 'cloud-scope',
    name: words[relation === 'part' ? 'cloudScopePart' : relation === 'same' ? 'bothScopes' : 'cloudScope'][language],
    lines: relation === undefined ? [words.relationOpen[language]] : [],
    outline: 'oval',
    place,
    arrange: 'column',
    // What stands below the others would seem to be used by them.
    boxes: [
      ...levels,
      ...(apart.length === 0 ? [] : [levels.length === 0 ? alone : { ...alone, kind: words.apart[language] }]),
    ],
  };
  if (relation !== 'part') return own;
  return {
    id: 'isms-scope',
    name: words.ismsScope[language],
    lines: ismsScope === '' ? [] : [shortened(ismsScope, room.line)],
    outline: 'oval',
    place,
    arrange: 'column',
    boxes: [own],
  };
}

function withUses(service: ServiceRow, language: Language): Box {
  const box = serviceBox(service, language);
  if (service.uses.length === 0) return box;
  const names = enumerated(usedNames(service, language, room.name), language);
  const link: Box = {
    ...group(`uses of ${service.key}`, 'column', []),
    outline: 'link',
    lines: [filled(words[service.roles.includes('provider') ? 'provided' : 'used'][language], { names })],
  };
  return group(`on ${service.key}`, 'column', [box, link]);
}

function serviceBox(service: ServiceRow, language: Language): Box {
  const { key, id, name, roles, model, deployment, supplier, inScope, place } = service;
  const said = [
    ...roles.map((role) => nameIn(roleLabels, role)[language]),
    ...(model === undefined ? [] : [nameIn(modelNames, model)[language]]),
    ...(deployment === undefined ? [] : [nameIn(deploymentNames, deployment)[language]]),
  ];
  return {
    id: key,
    name: shortened(name || id, room.name) || words.notWritten[language],
    lines: [
      said.join(language === 'ja' ? '・' : ' · '),
      shortened(supplier, room.name),
      ...(inScope ? [] : [outOfScope(service, language)]),
    ].filter((line) => line !== ''),
    outline: inScope && roles.includes('provider') ? 'solid' : 'dashed',
    place,
    arrange: 'column',
    boxes: [],
  };
}

function outOfScope(service: ServiceRow, language: Language): string {
  const days = daysOf(service, language);
  return `${words.outOfScope[language]}${days === '' ? '' : bracketed(days, language)}`;
}

function sideGroup(id: string, kind: string, boxes: readonly Box[]): readonly Box[] {
  return boxes.length === 0 ? [] : [{ ...group(id, 'column', boxes), kind }];
}

function exclusionBox({ what, place }: ScopePair, index: number, language: Language): Box {
  const name = shortened(what, room.name) || words.notWritten[language];
  return { id: `exclusion ${index}`, name, outline: 'dashed', place, arrange: 'column', boxes: [] };
}

/** Services that nobody describes are told from those that somebody does. */
export function usedNames({ uses }: ServiceRow, language: Language, most: number): readonly string[] {
  return uses.map(({ name, key }) =>
    key === undefined
      ? filled(words.undefinedService[language], { name: shortened(name, most) })
      : shortened(name, most),
  );
}

/** When it is in scope, where that has a beginning or an end: of one that is not, said so that it cannot be read as the days outside. */
export function daysOf({ since, until, inScope }: ServiceRow, language: Language): string {
  if (since === undefined && until === undefined) return '';
  const pattern = words[since === undefined ? 'to' : until === undefined ? 'from' : 'fromTo'][language];
  const days = filled(pattern, { since: since ?? '', until: until ?? '' });
  return inScope ? days : filled(words.inScopeOn[language], { days });
}

function group(id: string, arrange: Box['arrange'], boxes: readonly Box[]): Box {
  return { id, name: '', outline: 'group', arrange, boxes };
}
