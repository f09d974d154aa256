// What a person does to a register: a plan of edits that is the same for every server.
import { riskLines } from '../generate/files.mjs';

export const pastedEntries = 50;

const entryStart = '\n  - id: ';
const title = '\n    title: ';

/** Of every fifty turns: what is made, and whether the next keystroke takes it back. */
const turns = [
  { kind: 'letter in a title', count: 24, make: letterInTitle, undone: false },
  { kind: 'letter anywhere', count: 12, make: letterAnywhere, undone: true },
  { kind: 'new line', count: 8, make: newLine, undone: true },
  { kind: 'delete an entry', count: 4, make: deleteEntry, undone: true },
  { kind: `paste ${pastedEntries} entries`, count: 2, make: pasteEntries, undone: true },
];

/** What comes in which order is drawn as well, but each kind comes as often as it says, whatever the seed. */
export function planEdits(count, random) {
  const planned = [];
  while (planned.length < count) {
    const bag = turns.flatMap((turn) => Array(turn.count).fill(turn));
    while (bag.length > 0) {
      const [turn] = bag.splice(random.below(bag.length), 1);
      planned.push(turn);
      if (turn.undone) planned.push('undo');
    }
  }
  // An edit whose undo does not fit is left out: the text must end as it is expected.
  const last = planned[count - 1];
  return planned.slice(0, last?.undone ? count - 1 : count);
}

/** The edit that takes `edit` back, which was made in `text`. */
export function inverse(edit, text) {
  return {
    offset: edit.offset,
    length: edit.text.length,
    text: text.slice(edit.offset, edit.offset + edit.length),
  };
}

/** The next place of `mark` behind a random one. */
function anyPlace(text, mark, random) {
  const found = text.indexOf(mark, random.below(text.length));
  return found >= 0 ? found : text.indexOf(mark);
}

export function letterInTitle(text, random) {
  return { offset: anyPlace(text, title, random) + title.length + 2, length: 0, text: 'x' };
}

export function letterAnywhere(text, random) {
  return { offset: 1 + random.below(text.length - 1), length: 0, text: random.pick(['a', 'e', ' ', ':', '-', '1']) };
}

function newLine(text, random) {
  return { offset: anyPlace(text, '\n', random), length: 0, text: '\n    ' };
}

export function deleteEntry(text, random) {
  const offset = anyPlace(text, entryStart, random) + 1;
  const next = text.indexOf(entryStart, offset);
  return { offset, length: (next < 0 ? text.length : next + 1) - offset, text: '' };
}

export function pasteEntries(text, random) {
  const lines = riskLines('PASTED', 1, pastedEntries, random);
  return { offset: anyPlace(text, entryStart, random) + 1, length: 0, text: `${lines.join('\n')}\n` };
}
