import { childPointer, type Pointer } from '../../facts/fields';
import type { RiskCriteria } from '../../facts/model';
import { isPlaceholder } from '../../facts/placeholder';
import type { Subject } from '../../workspace/subject';
import { atEntry, atKey, atValue } from '../../check/anchors';
import { missingAnchor } from '../support/missing-field';
import { nearest, suggestion } from '../../words/nearest';
import { factorsOf, levelNames, scoreRange, type Factor } from './level';
import { none, type Draft } from '../../check/rule';
import { factorLabels } from '../../words/names';

export type Criteria = Subject<RiskCriteria>;

/** What should stand there instead, where that is known: at the anchor, or at another place. */
type Correction = { readonly at?: Pointer; readonly value?: string | number | undefined };
type Defect = Draft<Correction | undefined>;

function duplicates(criteria: Criteria): readonly Defect[] {
  const repeated = (field: string, names: readonly string[], place: (index: number) => Pointer): readonly Defect[] =>
    names.flatMap((name, index) => {
      const first = names.indexOf(name);
      if (name === '' || first === index) return [];
      const related = [
        { anchor: atValue(criteria, place(first)), message: { en: 'First used here', ja: '最初の使用箇所' } },
      ];
      return [{ variant: 'duplicate', anchor: atValue(criteria, place(index)), args: { name, field }, related }];
    });
  return [
    ...factorsOf(criteria.value).flatMap(({ name, scale, at }) => repeated(name, scale, (index) => `${at}/${index}`)),
    ...repeated('levels', levelNames(criteria.value), (index) => `/levels/${index}/name`),
  ];
}

/** With one scale another is missing; with none, levels are stated outright. */
function missingScale(criteria: Criteria): readonly Defect[] {
  const factors = factorsOf(criteria.value);
  const missing = factors.filter(({ at }) => !criteria.has(at));
  if (missing.length === factors.length && !criteria.has('/factors')) return none;
  return missing.map(({ name, at }) => {
    return { variant: 'scale', anchor: missingAnchor(criteria, at), args: { missing: factorLabels[name] } };
  });
}

/** Without it nothing would ever have to be accepted. */
function missingThreshold(criteria: Criteria): readonly Defect[] {
  if (criteria.has('/acceptance/upTo') || levelNames(criteria.value).every((name) => name === '')) return none;
  return [{ variant: 'threshold', anchor: missingAnchor(criteria, '/acceptance'), args: {} }];
}

/** Without scales levels may still be stated outright; with scales and no levels nothing can be computed. */
function missingLevels(criteria: Criteria): readonly Defect[] {
  if (criteria.has('/levels') || factorsOf(criteria.value).some(({ at }) => !criteria.has(at))) return none;
  return [{ anchor: missingAnchor(criteria, '/levels'), args: {} }];
}

function bandDefects(criteria: Criteria): readonly Defect[] {
  const range = scoreRange(criteria.value);
  const levels = criteria.value.levels ?? [];
  if (!range || levels.length === 0) return none;
  const unlimited = levels.flatMap(({ name }, index): readonly Defect[] => {
    if (criteria.has(`/levels/${index}/upTo`)) return [];
    const data = index === levels.length - 1 ? { at: `/levels/${index}/upTo`, value: range.to } : {};
    return [{ variant: 'limit', anchor: bandAnchor(criteria, index), args: { level: name ?? '' }, data }];
  });
  // A limit that is no number has a finding of its own, and leaves the order open.
  if (unlimited.length > 0 || levels.some(({ upTo }) => upTo === undefined)) return unlimited;
  return [...disordered(criteria), ...uncovered(criteria, range.to)];
}

function bandAnchor(criteria: Criteria, index: number) {
  return atValue(criteria, criteria.has(`/levels/${index}/name`) ? `/levels/${index}/name` : `/levels/${index}`);
}

function disordered(criteria: Criteria): readonly Defect[] {
  const levels = criteria.value.levels ?? [];
  return levels.flatMap(({ name = '', upTo = 0 }, index) => {
    const lower = levels[index - 1];
    if (lower?.upTo === undefined || upTo > lower.upTo) return [];
    const at = `/levels/${index - 1}/upTo`;
    return [
      {
        variant: 'order',
        anchor: atValue(criteria, `/levels/${index}/upTo`),
        args: { level: name, upTo, lower: lower.name ?? '', before: lower.upTo },
        related: [{ anchor: atValue(criteria, at), message: { en: 'The level before it', ja: '前のリスクレベル' } }],
      },
    ];
  });
}

function uncovered(criteria: Criteria, highest: number): readonly Defect[] {
  const limits = (criteria.value.levels ?? []).map(({ upTo = 0 }) => upTo);
  const upTo = Math.max(...limits);
  if (upTo >= highest) return none;
  const anchor = atValue(criteria, `/levels/${limits.lastIndexOf(upTo)}/upTo`);
  return [{ variant: 'range', anchor, args: { upTo, highest }, data: { value: highest } }];
}

function tableDefects(criteria: Criteria): readonly Defect[] {
  const { table = [] } = criteria.value;
  const [down, across] = factorsOf(criteria.value);
  if (down && !across) return [{ variant: 'second', anchor: atKey(criteria, down.at), args: {} }];
  const expected = down?.scale.length ?? 0;
  if (!criteria.has('/table')) {
    return [
      {
        variant: 'table',
        anchor: criteria.place('/table') ? atKey(criteria, '/table') : atValue(criteria, '/method'),
        args: {},
      },
    ];
  }
  const rows =
    expected === 0 || table.length === 0 || table.length === expected
      ? none
      : [
          {
            variant: 'rows',
            anchor: atKey(criteria, '/table'),
            args: { found: table.length, expected, factor: down ? factorLabels[down.name] : '' },
          },
        ];
  // A row that is no list has a finding of its own.
  const cells = table.flatMap((row, index) => (Array.isArray(row) ? rowDefects(criteria, row, index, across) : []));
  return [...rows, ...cells];
}

function rowDefects(
  criteria: Criteria,
  row: readonly string[],
  index: number,
  across: Factor | undefined,
): readonly Defect[] {
  const expected = across?.scale.length ?? 0;
  const factor = across ? factorLabels[across.name] : '';
  const at = `/table/${index}`;
  const columns =
    expected === 0 || row.length === expected
      ? none
      : [
          {
            variant: 'columns',
            anchor: atValue(criteria, at),
            args: { row: index + 1, found: row.length, expected, factor },
          },
        ];
  return [...columns, ...row.flatMap((name, column) => notALevel(criteria, 'cell', `${at}/${column}`, name))];
}

function acceptanceDefects(criteria: Criteria): readonly Defect[] {
  const { upTo, authority = {} } = criteria.value.acceptance ?? {};
  return [
    ...notALevel(criteria, 'acceptance', '/acceptance/upTo', upTo),
    ...Object.keys(authority).flatMap((name) =>
      notALevel(criteria, 'authority', childPointer('/acceptance/authority', name), name),
    ),
  ];
}

function notALevel(criteria: Criteria, variant: string, at: Pointer, name: string | undefined): readonly Defect[] {
  const names = levelNames(criteria.value);
  if (names.length === 0 || name === undefined || names.includes(name)) return none;
  // Something of a wrong type was read as nothing, and is said to be wrong elsewhere.
  if (name === '' && criteria.has(at)) return none;
  // A value that only holds a place has a finding of its own as well; of a key, this is the only one.
  if (variant !== 'authority' && isPlaceholder(name, 'name')) return none;
  const meant = nearest(name, names);
  const anchor =
    variant === 'authority' ? atKey(criteria, at) : criteria.place(at) ? atValue(criteria, at) : atEntry(criteria);
  return [{ variant, anchor, args: { name, suggestion: suggestion(meant) }, data: { value: meant } }];
}

/** All that keeps the criteria from giving exactly one level for every estimate. */
export function criteriaDefects(criteria: Criteria): readonly Defect[] {
  return [
    ...duplicates(criteria),
    ...missingScale(criteria),
    ...missingLevels(criteria),
    ...missingThreshold(criteria),
    ...(criteria.value.method === 'table' ? tableDefects(criteria) : bandDefects(criteria)),
    ...acceptanceDefects(criteria),
  ];
}
