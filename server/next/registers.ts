/** Cloud services with their roles, and risks by the level that remains. */
import type { Risk } from '../facts/model';
import { textIn } from '../facts/text';
import { atEntry } from '../check/anchors';
import { labelOf } from '../check/label';
import { locationOf } from '../check/location';
import { fill } from '../check/message';
import type { NextItem } from '../reports/protocol';
import { placeIn, type Place } from '../reports/view/place';
import { levelNames, remainingLevel } from '../rules/risk/level';
import { riskStanding } from '../rules/treatment/standing';
import { enumerated } from '../words/listing';
import { nameIn, roleLabels } from '../words/names';
import { titleOf } from '../workspace/names';
import { isInScope, isOpenRisk } from '../workspace/scope';
import type { Subject } from '../workspace/subject';
import { item, type NextSource } from './source';
import { isTraced } from './trace';
import { nextWords } from './words';

export function serviceItems(source: NextSource): readonly NextItem[] {
  const { ask, project, language } = source;
  return ask.entries('services').map((service, index) => {
    const { roles = [], supplier } = service.value;
    const said = [...roles.map((role) => nameIn(roleLabels, role)[language]), textIn(supplier, language)];
    const scope = isInScope(service.value, ask.today) ? '' : nextWords.outOfScope[language];
    return item(
      {
        id: `service ${labelOf(service)[language]} ${index}`,
        label: named(service, language),
        detail: enumerated(
          [...said, scope].filter((part) => part !== ''),
          language,
        ),
        state: 'service',
        parts: isTraced('service', service.value.id, source) ? 'folded' : 'none',
        place: placeOf(service, project),
      },
      language,
    );
  });
}

/** A group of risks: a level of the criteria by its rank, those without one, and those that are over. */
type Group = number | 'unknown' | 'closed';

export function riskLevels(source: NextSource): readonly NextItem[] {
  const { ask, language } = source;
  const counts = new Map<Group, number>();
  for (const risk of ask.entries('risks')) {
    const group = groupOf(risk.value, source);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const names = levelNames(ask.single('criteria')?.value);
  // The greatest risks first.
  const groups: readonly Group[] = [...names.keys()].reverse();
  return [...groups, 'unknown' as const, 'closed' as const].flatMap((group): readonly NextItem[] => {
    const count = counts.get(group);
    if (count === undefined) return [];
    const label =
      typeof group === 'number'
        ? fill(nextWords.remains[language], { level: names[group] ?? '' }, language)
        : nextWords[group === 'closed' ? 'closedRisks' : 'unknownLevel'][language];
    const detail = fill(nextWords.count[language], { count }, language);
    return [item({ id: `risks ${group}`, label, detail, state: 'group', parts: 'folded' }, language)];
  });
}

export function riskItems(source: NextSource, group: string): readonly NextItem[] {
  const { ask, project, language } = source;
  return ask
    .entries('risks')
    .map((risk, index) => ({ risk, index }))
    .filter(({ risk: { value } }) => String(groupOf(value, source)) === group)
    .map(({ risk, index }) => {
      const state = riskStanding(risk, ask);
      const owner = ask.definition('person', risk.value.owner ?? '')?.value.name ?? risk.value.owner;
      const word = state === 'closed' ? nextWords.closedRisks : nextWords[state];
      return item(
        {
          id: `risk ${labelOf(risk)[language]} ${index}`,
          label: named(risk, language),
          detail: enumerated(
            [word[language], textIn(owner, language)].filter((part) => part !== ''),
            language,
          ),
          state,
          parts: isTraced('risk', risk.value.id, source) ? 'folded' : 'none',
          place: placeOf(risk, project),
        },
        language,
      );
    });
}

function groupOf(risk: Risk, { ask }: NextSource): Group {
  if (!isOpenRisk(risk, ask)) return 'closed';
  return remainingLevel(risk, ask.single('criteria')?.value)?.rank ?? 'unknown';
}

function named(subject: Subject<unknown>, language: NextSource['language']): string {
  const id = labelOf(subject)[language];
  const title = titleOf(subject, language);
  return title === '' || title === id ? id : `${id} ${title}`;
}

function placeOf(subject: Subject<unknown>, project: NextSource['project']): Place {
  return placeIn(project, locationOf(atEntry(subject), project));
}
