/** 4.2.2: who may accept what remains: for every level at which a risk stands, the criteria name somebody. */
import { childPointer } from '../../facts/fields';
import { readStanding } from '../../facts/estimate';
import { standings } from '../../facts/marks';
import type { RiskCriteria } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import { atKey, entryAt } from '../../check/anchors';
import { none, rule } from '../../check/rule';
import { listed } from '../../words/listing';
import { people } from '../support/choices';
import { toDo, type Fix } from '../../check/fix';
import { acceptableLevel, levelNames, levelOfStanding } from '../risk/level';

export const authorityMissing = rule<'criteria', { levels: readonly string[] }>({
  code: 'treatment/authority-missing',
  severity: 'warning',
  on: 'criteria',
  remarks: ['4.2.2.a'],
  clause: '4.2.2',
  messages: {
    default: {
      en: 'Risks remain at {levels}, above the accepted level, and the criteria do not say who may accept that level: add it to `authority` (4.2.2).',
      ja: '受容水準を超える「{levels}」で残るリスクがありますが、その水準を受容できる人がリスク基準にありません。acceptanceの権限者(authority)に書いてください(4.2.2)。',
    },
  },
  check: (criteria, ask) => {
    const levels = levelsWithoutAuthority(criteria.value, ask);
    if (levels.length === 0) return none;
    const at = criteria.place('/acceptance/authority') ? '/acceptance/authority' : '/acceptance';
    return [
      {
        anchor: atKey(criteria, at),
        args: { levels: { en: levels.join(', '), ja: listed(levels).ja.replaceAll('、', '」「') } },
        data: { levels },
      },
    ];
  },
  fix: ({ anchor, data: { levels } }, ask): readonly Fix[] => {
    const criteria = entryAt(anchor, 'criteria');
    if (!criteria) return [];
    const known = people(ask);
    const choices = known.length > 0 ? known : [{ value: toDo, label: { en: toDo, ja: toDo } }];
    return choices.map(({ value, label }) => ({
      title: {
        en: `Let ${label.en} accept ${levels.join(', ')}`,
        ja: `「${levels.join('」「')}」を受容できる人を${label.ja}に設定`,
      },
      ...(choices.length === 1 ? { preferred: true } : {}),
      changes: levels.map((level) => {
        return { kind: 'set', subject: criteria, at: childPointer('/acceptance/authority', level), value };
      }),
    }));
  },
});

/** From low to high. The index knows in which ways risks remain, without asking each. */
function levelsWithoutAuthority(criteria: RiskCriteria, ask: Questions): readonly string[] {
  const acceptable = acceptableLevel(criteria);
  if (!acceptable) return [];
  const authority: Readonly<Record<string, string>> = criteria.acceptance?.authority ?? {};
  const standing = ask
    .ids(standings)
    .flatMap((text) => levelOfStanding(readStanding(text), criteria) ?? [])
    .filter(({ rank }) => rank > acceptable.rank);
  const names = new Set(standing.map(({ name }) => name));
  return levelNames(criteria).filter((name) => names.has(name) && !(Object.hasOwn(authority, name) && authority[name]));
}
