/** What falls due, by how soon. */
import { spanOf, spans } from '../reports/due/spans';
import type { DueItem } from '../reports/due/data';
import type { DayToWrite } from '../reports/due/undated';
import { dueWords } from '../reports/due/words';
import type { NextItem, NextState } from '../reports/protocol';
import { fill } from '../check/message';
import { bracketed, colon, enumerated } from '../words/listing';
import { item, type NextSource } from './source';
import { nextWords } from './words';

const states = { overdue: 'overdue', soon: 'soon', quarter: 'later', later: 'later' } as const satisfies Readonly<
  Record<(typeof spans)[number]['id'], NextState>
>;

export function dueSpans({ due, language }: NextSource): readonly NextItem[] {
  const { toWrite } = due();
  if (toWrite.length > 0) return datesToWrite(toWrite, language);
  return spans.flatMap((span): readonly NextItem[] => {
    const count = due().items.filter((each) => spanOf(each) === span).length;
    if (count === 0) return [];
    const detail = fill(nextWords.count[language], { count }, language);
    const isNear = span.id === 'overdue' || span.id === 'soon';
    const parts = isNear ? 'unfolded' : 'folded';
    return [
      item({ id: `due ${span.id}`, label: span.title[language], detail, state: states[span.id], parts }, language),
    ];
  });
}

/** Which dates would be here: an empty branch would read as if all were in time. */
function datesToWrite(toWrite: readonly DayToWrite[], language: NextSource['language']): readonly NextItem[] {
  return toWrite.map((each) => {
    const [first = ''] = each.fields;
    const tooltip = dueWords.undated[language];
    const detail = enumerated(each.fields, language);
    return item({ id: `date ${first}`, label: each.what, detail, tooltip, state: 'note' }, language);
  });
}

export function dueItems({ due, language }: NextSource, span: string): readonly NextItem[] {
  const seen = new Map<string, number>();
  return due()
    .items.filter((each) => spanOf(each).id === span)
    .map((each) => {
      const { kind, what, id, day, left, detail, owner, clause, file, range } = each;
      const name = `${kind} ${id} ${day} ${what}`;
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      const named = calledBy(each, language);
      const facts = [
        [dueWords.detail[language], detail],
        [dueWords.owner[language], owner],
        [dueWords.clause[language], clause],
      ].flatMap(([label = '', value = '']) => (value === '' ? [] : [`${label}${colon(language)}${value}`]));
      return item(
        {
          id: `deadline ${name} ${count}`,
          label: named === '' ? what : `${what}${colon(language)}${named}`,
          detail: `${day} ${left}`,
          tooltip: facts.join('\n'),
          state: states[spanOf(each).id],
          place: { file, range },
        },
        language,
      );
    });
}

function calledBy({ id, title }: DueItem, language: NextSource['language']): string {
  return id !== '' && title !== '' ? `${id}${bracketed(title, language)}` : id + title;
}
