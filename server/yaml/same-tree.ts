import type { YamlMapping, YamlNode, YamlPair } from './tree';

/** Whether two trees say the same, wherever it stands and in whatever quotes. */
export function sameTree(left: YamlNode | undefined, right: YamlNode | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  if (left.kind === 'scalar' && right.kind === 'scalar') return left.text === right.text;
  if (left.kind === 'sequence' && right.kind === 'sequence') return sameItems(left.items, right.items, sameTree);
  if (left.kind === 'mapping' && right.kind === 'mapping') return samePairs(left, right);
  return left.kind === 'unread' && right.kind === 'unread';
}

function samePairs(left: YamlMapping, right: YamlMapping): boolean {
  return sameItems(left.pairs, right.pairs, samePair) && sameItems(left.duplicates, right.duplicates, samePair);
}

function samePair(left: YamlPair, right: YamlPair): boolean {
  return left.key.text === right.key.text && sameTree(left.value, right.value);
}

function sameItems<T>(left: readonly T[], right: readonly T[], same: (left: T, right: T) => boolean): boolean {
  return left.length === right.length && left.every((each, index) => same(each, right[index] as T));
}
