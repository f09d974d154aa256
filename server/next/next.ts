/** How a project stands and what comes next, as a tree of which each branch is made when somebody looks into it. */
import { mark } from '../facts/marks';
import type { Language } from '../words/bilingual';
import type { Questions } from '../workspace/questions';
import { isInScope, openRisks } from '../workspace/scope';
import { fill } from '../check/message';
import { spanOf } from '../reports/due/spans';
import type { NextItem } from '../reports/protocol';
import { controlClauses, controlItems, controlStandards } from './controls';
import { dueItems, dueSpans } from './due';
import { riskItems, riskLevels, serviceItems } from './registers';
import { findingParts, requirementItems, requirementParts } from './requirements';
import { item, type NextSource } from './source';
import { tracedEntry, tracedParts } from './trace';
import { nextWords } from './words';

/** The parts of an item by the first word of its id; the rest of the id says which. */
const branches: Readonly<Record<string, (source: NextSource, rest: string) => readonly NextItem[]>> = {
  '': roots,
  requirements: requirementItems,
  requirement: requirementParts,
  finding: findingParts,
  due: (source, span) => (span === '' ? dueSpans(source) : dueItems(source, span)),
  services: serviceItems,
  risks: (source, group) => (group === '' ? riskLevels(source) : riskItems(source, group)),
  controls: (source, standard) => (standard === '' ? controlStandards(source) : controlClauses(source, standard)),
  clause: controlItems,
  service: (source, rest) => tracedEntry('service', source, rest),
  risk: (source, rest) => tracedEntry('risk', source, rest),
  trace: tracedParts,
};

/** The parts of an item, by its id; none of what there is not. */
export function nextItems(source: NextSource, of = ''): readonly NextItem[] {
  const [branch = '', ...rest] = of.split(' ');
  return Object.hasOwn(branches, branch) ? (branches[branch]?.(source, rest.join(' ')) ?? []) : [];
}

function roots({ ask, conformity, due, language }: NextSource): readonly NextItem[] {
  const { met, requirements } = conformity();
  const { overdue, items, toWrite } = due();
  const soon = items.filter((each) => spanOf(each).id === 'soon').length;
  const count = (section: string): string => {
    return fill(nextWords.count[language], { count: ask.count(mark.section(section)) }, language);
  };
  const root = (id: 'requirements' | 'due' | 'services' | 'risks' | 'controls', detail: string): NextItem =>
    item(
      {
        id,
        label: nextWords[id][language],
        detail,
        state: 'group',
        parts: id === 'requirements' ? 'unfolded' : 'folded',
      },
      language,
    );
  return [
    root('requirements', fill(nextWords.metOf[language], { met, total: requirements.length }, language)),
    root(
      'due',
      toWrite.length > 0
        ? nextWords.undated[language]
        : fill(nextWords.dueCounts[language], { overdue, soon }, language),
    ),
    root('services', servicesCount(ask, language)),
    root('risks', risksCount(ask, language)),
    root('controls', count('soa.controls')),
  ];
}

/** As many as clause 4 speaks of; the others apart. */
function servicesCount(ask: Questions, language: Language): string {
  const all = ask.entries('services');
  const inside = all.filter(({ value }) => isInScope(value, ask.today)).length;
  return inside === all.length
    ? fill(nextWords.count[language], { count: inside }, language)
    : fill(nextWords.scopeCounts[language], { inside, outside: all.length - inside }, language);
}

/** Those that are closed stand on no map and answer nothing. */
function risksCount(ask: Questions, language: Language): string {
  const all = ask.entries('risks').length;
  const open = openRisks(ask).length;
  return open === all
    ? fill(nextWords.count[language], { count: all }, language)
    : fill(nextWords.riskCounts[language], { open, closed: all - open }, language);
}
