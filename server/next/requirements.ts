/** The requirements of clause 4 in their order, what stands against each, and what begins or mends it. */
import { fill, messageOf } from '../check/message';
import { beginningOf, mendsOf, namedFindings, type NamedFinding } from '../features/begin/begin';
import type { ConformityRow } from '../reports/conformity/data';
import type { NextItem } from '../reports/protocol';
import { placeIn, type Place } from '../reports/view/place';
import { andMore } from '../words/listing';
import { stateNames, unreadNames } from '../words/names';
import { item, mostItems, type NextSource } from './source';
import { nextWords } from './words';

export function requirementItems({ conformity, language }: NextSource): readonly NextItem[] {
  return conformity().requirements.map((row) => {
    const { id, clause, title, asks, answer, state, answers } = row;
    const has = partsOf(row);
    const [place] = answers.flatMap(({ places }) => places);
    return item(
      {
        id: `requirement ${id}`,
        label: `${clause} ${title}`,
        detail: stateNames[state][language],
        tooltip: [asks, answer].join('\n'),
        state,
        parts: has ? 'folded' : 'none',
        place: has || !place ? undefined : { file: place.file, range: place.range },
      },
      language,
    );
  });
}

function partsOf({ state, findings, remarks, suppressed, unread, placeholders }: ConformityRow): boolean {
  return state === 'open' || [findings, remarks, suppressed, unread, placeholders].some(({ length }) => length > 0);
}

/** What is left of one requirement: first what begins it, then what stands against it, then what is to be known. */
export function requirementParts(source: NextSource, id: string): readonly NextItem[] {
  const { conformity, rows, language } = source;
  const row = conformity().requirements.find((each) => each.id === id);
  const found = rows().find(({ requirement }) => requirement.id === id);
  if (!row || !found) return [];
  const named = namedFindings(found);
  const labelOf = ({ located: { finding } }: NamedFinding): string => messageOf(finding, language);
  const labels = named.map(labelOf);
  const twins = new Set(labels.filter((label, index) => labels.indexOf(label) !== index));
  const more = named.length - mostItems;
  return [
    ...beginning(source, row),
    ...named.slice(0, mostItems).map((finding) => findingItem(source, id, finding, twins.has(labelOf(finding)))),
    ...(more > 0 ? [item({ id: `more ${id}`, label: andMore(more)[language], state: 'note' }, language)] : []),
    ...noted(row, source),
  ];
}

/** An open row begins with the edit of the preview's *Begin*. */
function beginning(
  { service, judgement, project, language }: NextSource,
  { id, state }: ConformityRow,
): readonly NextItem[] {
  // What will have lapsed on another day cannot be mended today.
  const fix = state === 'open' && judgement === service ? beginningOf(service, project, id)?.fix : undefined;
  if (!fix) return [];
  const label = fix.title[language];
  const detail = nextWords.begin[language];
  return [item({ id: `begin ${id}`, label, detail, state: 'action', begins: { requirement: id } }, language)];
}

/** What two entries lack alike reads alike: a twin says where it stands. */
function findingItem(
  source: NextSource,
  requirement: string,
  { name, located }: NamedFinding,
  isTwin: boolean,
): NextItem {
  const { project, language } = source;
  const { finding, severity, location } = located;
  // Several are a choice, which is for who wants to choose here.
  const mends = mendsFor(source, located).length;
  const place = placeIn(project, location);
  const where = { file: place.file, line: place.range.start.line + 1 };
  return item(
    {
      id: `finding ${requirement} ${name}`,
      label: messageOf(finding, language),
      detail: isTwin ? fill(nextWords.at[language], where, language) : '',
      tooltip: finding.rule.code,
      state: severity,
      parts: mends === 0 ? 'none' : mends === 1 ? 'unfolded' : 'folded',
      place,
    },
    language,
  );
}

/** The fixes of one finding, by their titles. */
export function findingParts(source: NextSource, rest: string): readonly NextItem[] {
  const [requirement = '', ...words] = rest.split(' ');
  const name = words.join(' ');
  const { rows, language } = source;
  const row = rows().find((each) => each.requirement.id === requirement);
  const found = row && namedFindings(row).find((each) => each.name === name);
  if (!found) return [];
  const detail = nextWords.begin[language];
  return mendsFor(source, found.located).map(({ title }) => {
    const label = title[language];
    const begins = { requirement, finding: name, fix: label };
    return item({ id: `fix ${rest} ${label}`, label, detail, state: 'action', begins }, language);
  });
}

function mendsFor({ service, judgement, project }: NextSource, located: NamedFinding['located']) {
  return judgement === service ? mendsOf(service, project, located) : [];
}

function noted(
  { id, findings, suppressed, remarks, unread, placeholders }: ConformityRow,
  { language }: NextSource,
): readonly NextItem[] {
  const note = (kind: string, index: number, parts: Pick<NextItem, 'label'> & Partial<NextItem>): NextItem =>
    item({ id: `${kind} ${id} ${index}`, state: 'note', ...parts }, language);
  return [
    ...unread.map(({ file, range, why, rule }, index) =>
      note('unread', index, {
        label: rule ?? file,
        detail: unreadNames[why][language],
        place: range && { file, range },
      }),
    ),
    ...suppressed.map(({ message, reason, until, file, range }, index) => {
      const words = until === undefined ? nextWords.suppressed : nextWords.suppressedUntil;
      const detail = fill(words[language], { reason, until: until ?? '' }, language);
      return note('suppressed', index, { label: message, detail, place: { file, range } });
    }),
    ...remarks.map(({ message, file, range }, index) =>
      note('remark', index, { label: message, detail: nextWords.remark[language], place: { file, range } }),
    ),
    ...untold(placeholders, [...findings, ...remarks, ...suppressed]).map(({ entry, file, range }, index) =>
      note('placeholder', index, { label: entry, detail: nextWords.placeholder[language], place: { file, range } }),
    ),
  ].slice(0, mostItems);
}

/** What is not said already of the same place; of an entry with several of them the first. */
function untold(placeholders: ConformityRow['placeholders'], told: readonly Place[]): ConformityRow['placeholders'] {
  const keyOf = ({ file, range: { start } }: Place): string => `${file} ${start.line} ${start.character}`;
  const places = new Set(told.map(keyOf));
  const left = placeholders.filter((place) => !places.has(keyOf(place)));
  // The first comes last, and stays.
  return [...new Map(left.toReversed().map((each) => [`${each.file} ${each.entry}`, each])).values()].toReversed();
}
