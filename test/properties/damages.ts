/** Ways in which a file is while somebody types in it: something taken out at a place, or put in. */
type Damage = (text: string, at: number) => string;

const put =
  (what: string): Damage =>
  (text, at) =>
    text.slice(0, at) + what + text.slice(at);

/** Something in place of the rest of the line. */
const restOfLine =
  (what: string): Damage =>
  (text, at) =>
    text.slice(0, at) + what + text.slice(text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at));

/** A line of its own, indented like the one that the place is in. */
const line =
  (what: string): Damage =>
  (text, at) => {
    const start = text.lastIndexOf('\n', at - 1) + 1;
    const indentation = /^ */.exec(text.slice(start))?.[0] ?? '';
    return `${text.slice(0, start)}${indentation}${what}\n${text.slice(start)}`;
  };

export const damages: readonly Damage[] = [
  (text) => text,
  put(''),
  put(' # TODO'),
  put('# TODO'),
  put('\n      '),
  put('"'),
  put("'"),
  put('['),
  put(']'),
  put('{'),
  put(','),
  put(':'),
  put('：'),
  put('適用'),
  restOfLine(''),
  restOfLine(' # TODO'),
  restOfLine(':'),
  restOfLine(': '),
  restOfLine(': "'),
  restOfLine(': ['),
  restOfLine(' # TODO'),
  restOfLine(': |'),
  line(''),
  line('# TODO'),
  line('ow # TODO'),
  line('- '),
  line('-'),
  line('"ow'),
  line('owner: # TODO'),
  line('enisa: [R1, # TODO'),
  line('  '),
  line('plan: {ow : x}'),
];
