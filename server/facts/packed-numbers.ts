/**
 * Numbers from 0 up, kept as the code units of a text: an engine keeps a short text in a fraction of the room that a
 * typed array of the same numbers takes, and a workspace has tens of thousands of such lists.
 */
export type PackedNumbers = string;

const unit = 0x10000;
/** Arguments that a call takes safely on every engine. */
const chunk = 4096;

/** Two code units for each number when one of them needs it; the first unit says how many. */
export function packNumbers(numbers: readonly number[]): PackedNumbers {
  const wide = numbers.some((number) => number >= unit);
  const units = wide
    ? [2, ...numbers.flatMap((number) => [number % unit, Math.floor(number / unit)])]
    : [1, ...numbers];
  let packed = '';
  for (let at = 0; at < units.length; at += chunk) packed += String.fromCharCode(...units.slice(at, at + chunk));
  return packed;
}

export function numberAt(packed: PackedNumbers, index: number): number {
  if (packed.charCodeAt(0) === 1) return packed.charCodeAt(index + 1);
  return packed.charCodeAt(2 * index + 1) + packed.charCodeAt(2 * index + 2) * unit;
}

export function countOf(packed: PackedNumbers): number {
  return (packed.length - 1) / packed.charCodeAt(0);
}
