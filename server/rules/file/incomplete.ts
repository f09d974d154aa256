/** An entry of which much is still to be written: one finding with one fix, where people read findings. */
import { lastKey, pointerKeys, type Pointer } from '../../facts/fields';
import type { Bilingual } from '../../words/bilingual';
import type { Questions } from '../../workspace/questions';
import type { Change } from '../../editing/change';
import type { Subject } from '../../workspace/subject';
import { fieldAt, labelAt } from '../../check/schema-fields';
import { toDo, type Fix } from '../../check/fix';
import { entryAt } from '../../check/anchors';
import { labelOf } from '../../check/label';
import { fill } from '../../check/message';
import { allTogether, type Decidable } from '../support/all-together';
import { none, rule, type Finding, type MessageArguments } from '../../check/rule';
import { allOf, andMore, listed } from '../../words/listing';

/** So many fields are named; of more, how many. */
const mostNamed = 6;

/** Finds nothing itself: `check/incomplete.ts` puts together what other rules find of an entry. */
export const incomplete = rule({
  code: 'entry/incomplete',
  severity: 'error',
  on: 'project',
  clause: '',
  messages: {
    default: {
      en: '{name} lacks {count} fields: {fields}.',
      ja: '{name}に、{fields}が書かれていません({count}項目)。',
    },
    many: {
      en: '{count} entries lack {field}: {names} ({clause}).',
      ja: '{count}件の項目に、{field}が書かれていません：{names}({clause})。',
    },
    incomplete: {
      en: '{count} entries lack {fields}: {names}.',
      ja: '{count}件の項目に、{fields}が書かれていません：{names}。',
    },
    // In the words of the rule that says it of many.
    alike: { en: 'The same stands against {count} entries. {said}', ja: '{count}件に同じ指摘があります。{said}' },
  },
  check: () => none,
  fix: ({ parts = [], variant }, ask): readonly Fix[] => {
    if (variant === 'many') return allTogether(parts.map((part) => decidable(part, ask)));
    // All that each of them lacks; its fields one by one where it stands.
    if (variant === 'incomplete') {
      return allTogether(parts.map((part) => decidable(part, ask)).map((each) => firstOnly(each)));
    }
    // Each is a decision of its own, which nothing takes for all: those of the entries that are named.
    if (variant === 'alike') return parts.slice(0, mostNamed).flatMap((part) => part.rule.fix?.(part, ask)[0] ?? []);
    const fixes = parts.map((part) => ({ part, offered: part.rule.fix?.(part, ask) ?? [] }));
    const added = additions(fixes, ask);
    const single = fixes.flatMap((each) => singleFor(each, ask));
    const title = howMany(added.length, parts.length);
    return [
      { title, preferred: true, changes: added.flat() },
      ...single.map((fix) => ({ title: fix.title, changes: fix.changes })),
    ];
  },
});

function howMany(added: number, lacking: number): Bilingual {
  return added === lacking
    ? { en: `Add all ${lacking} fields`, ja: `不足している${lacking}項目を全て追加` }
    : { en: `Add ${added} of the ${lacking} fields`, ja: `不足している${lacking}項目のうち${added}項目を追加` };
}

interface Lacking {
  readonly part: Finding;
  readonly offered: readonly Fix[];
}

/**
 * What adds the fields, each with what it adds. A field that may turn out not to be lacking once another is written, such as the
 * acceptance of a risk whose residual level is still to be estimated, waits for that other one, which its first fix writes.
 */
function additions(fields: readonly Lacking[], ask: Questions): readonly (readonly Change[])[] {
  const lacking = fields.map(({ part }) => lackedBy(part));
  const waiting = new Map(
    fields.flatMap(({ part, offered }) => {
      const change = offered[0]?.changes[0];
      const leads = change?.kind === 'set' && change.at !== lackedBy(part) && lacking.includes(change.at);
      return leads ? [[part, change] as const] : [];
    }),
  );
  return fields
    .filter(({ part }) => !waiting.has(part))
    .map(({ part, offered: [only, ...others] }) => {
      const first = [...waiting.values()].find(({ at }) => at === lackedBy(part));
      if (first) return [first];
      return only && others.length === 0 ? only.changes : placeFor(part, ask);
    });
}

function lackedBy({ anchor }: Finding): Pointer | undefined {
  return anchor.kind === 'field' ? anchor.lacks : undefined;
}

/** What adds one field. Where a person chooses between values, the first of them is no answer: a place is left for it. */
function singleFor({ part, offered }: Lacking, ask: Questions): readonly Pick<Fix, 'title' | 'changes'>[] {
  const [first, ...others] = offered;
  if (!first) return [];
  const preferred = offered.find((fix) => fix.preferred);
  const { anchor } = part;
  if (preferred || others.length === 0 || anchor.kind !== 'field' || anchor.lacks === undefined)
    return [preferred ?? first];
  const isChoice = offered.every(({ changes: [change] }) => change?.kind === 'set' && change.at === anchor.lacks);
  if (!isChoice) return [first];
  const { en, ja } = labelAt(anchor.subject, anchor.lacks, ask);
  const title = { en: `Add "${en}"`, ja: `${ja}を追加` };
  return [{ title, changes: placeFor(part, ask) }];
}

/** A place to fill in: among several answers a person chooses. */
function placeFor({ anchor }: Finding, ask: Questions): readonly Change[] {
  if (anchor.kind !== 'field' || anchor.lacks === undefined) return [];
  const { subject, lacks } = anchor;
  const isList = fieldAt(subject, lacks, ask)?.types.includes('string') === false;
  return [{ kind: 'set', subject, at: lacks, value: isList ? [toDo] : toDo }];
}

function decidable(part: Finding, ask: Questions): Decidable {
  const row = entryAt(part.anchor, 'soa.controls');
  return { control: row?.value.id, fixes: part.rule.fix?.(part, ask) ?? [] };
}

function firstOnly({ control, fixes }: Decidable): Decidable {
  return { control, fixes: fixes.slice(0, 1) };
}

/** What the finding says of all entries that lack the same field. */
export function sayOfMany(parts: readonly Finding[], ask: Pick<Questions, 'schema'>): MessageArguments {
  const [first] = parts;
  if (first?.anchor.kind !== 'field') return {};
  const { subject, lacks } = first.anchor;
  // Of thousands, only some are named.
  const names = parts
    .slice(0, mostNamed)
    .flatMap(({ anchor }) => (anchor.kind === 'field' ? labelOf(anchor.subject).en : []));
  const more = andMore(parts.length - names.length);
  const listing = listed(names);
  const common = {
    count: parts.length,
    names: { en: `${listing.en} ${more.en}`, ja: `${listing.ja}${more.ja}` },
  };
  if (first.joins === 'entry') return { ...common, fields: first.args['fields'] ?? '' };
  if (lacks === undefined) {
    const { en = '', ja = '' } = first.rule.messages['alike'] ?? {};
    const args = { ...first.args, ...common };
    return { count: parts.length, said: { en: fill(en, args, 'en'), ja: fill(ja, args, 'ja') } };
  }
  return {
    ...common,
    field: called(subject, lacks, ask),
    // As sentences cite it: `4.2.2 d` in brackets.
    clause: first.rule.clause.replace(/\)$/u, ''),
  };
}

/** What the finding says of an entry that lacks the fields. */
export function sayIncomplete(
  subject: Subject<unknown>,
  lacking: readonly Pointer[],
  ask: Pick<Questions, 'schema'>,
): MessageArguments {
  const order = [...(ask.schema.entry(subject.section)?.properties.keys() ?? [])];
  const inOrder = lacking.toSorted((left, right) => placeIn(order, left) - placeIn(order, right));
  const named = inOrder.slice(0, mostNamed).map((field) => called(subject, field, ask));
  const more = lacking.length - named.length;
  const label = labelOf(subject);
  const name = label.en === '' ? labelAt(subject, '', ask) : label;
  return { name, count: lacking.length, fields: more > 0 ? withMore(named, more) : allOf(named) };
}

/** The position of a field's outermost key among those of an entry. */
function placeIn(order: readonly string[], field: Pointer): number {
  return order.indexOf(pointerKeys(field)[0] ?? '');
}

function called(subject: Subject<unknown>, field: Pointer, ask: Pick<Questions, 'schema'>): Bilingual {
  const { ja } = labelAt(subject, field, ask);
  return { en: lastKey(field), ja: ja === '' ? lastKey(field) : `${ja}(${lastKey(field)})` };
}

function withMore(named: readonly Bilingual[], more: number): Bilingual {
  const { en, ja } = andMore(more);
  return {
    en: `${named.map((each) => each.en).join(', ')} ${en}`,
    ja: `${named.map((each) => each.ja).join('、')}${ja}`,
  };
}

export const incompleteRules = [incomplete];
