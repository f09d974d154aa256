/**
 * A number that stands for a text: two 32-bit FNV-1a sums of different seeds, of which 52 bits are kept, as many as a
 * number holds exactly. Not against somebody who wants two texts to have the same.
 */
export function contentSum(text: string): number {
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x85ebca6b);
  }
  return (first >>> 6) * 0x4000000 + (second >>> 6);
}
