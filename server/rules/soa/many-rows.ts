/** One finding in place of very many: what is to be said of most rows is said once, on `controls`. */
import type { ControlStatement } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { atEntry, atKey } from '../../check/anchors';
import type { Anchor, Draft } from '../../check/rule';
import { firstFew } from '../../words/listing';
import { distinct } from '../support/choices';
import { statementHead } from './soa';

/** More rows than this are no list of things to mend but one thing to do. */
export const mostSingleRows = 10;

/** How many controls a message names; all of them are in the finding's data. */
const named = 5;

/**
 * A finding for each row, as `single` says; for more than ten one of the variant `many`, whose message may use `{count}`
 * and `{controls}`.
 */
export function foreachOrAll(
  rows: readonly Subject<ControlStatement>[],
  single: (row: Subject<ControlStatement>) => Draft,
  ask: Questions,
): readonly Draft[] {
  const [first] = rows;
  if (!first || rows.length <= mostSingleRows) return rows.map(single);
  const controls = distinct(rows.map(({ value }) => value.id));
  return [
    {
      variant: 'many',
      anchor: controlsKey(first, ask),
      args: { count: rows.length, controls: firstFew(controls, named) },
      data: { controls },
    },
  ];
}

/** The key `controls` of the file in which the row stands. */
function controlsKey(row: Subject<ControlStatement>, ask: Questions): Anchor {
  const heads = ask.entries('soa').filter(({ document }) => document === row.document);
  const listing = heads.find((head) => head.place('/controls')) ?? heads[0] ?? statementHead(ask);
  return listing ? atKey(listing, '/controls') : atEntry(row);
}
