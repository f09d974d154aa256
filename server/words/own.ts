/**
 * What a table says of a word that somebody wrote. Any word may be written, `constructor` as well: a table must be asked
 * this way, else it answers with what every object of JavaScript has.
 */
export function own<Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
