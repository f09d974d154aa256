/** What counts as the version of a document: a draft, or a mark in its place, tells nobody which text was approved. */
import { pointerKeys, type Pointer } from '../../facts/fields';
import type { Subject } from '../../workspace/subject';
import { inOneWidth } from '../../words/bounded';

const draft =
  '案|(?:草|原|素)案|ドラフト|下書き|たたき台|未(?:定|承認|確定|発行|制定|採番)?|(?:承認|レビュー|作成|検討|制定)(?:前|待ち|中)|仮|なし|無し|draft|wip|none|unapproved|not (?:yet )?approved|n/?a';
const asWhole = new RegExp(`^[^\\p{L}\\p{N}]*(?:${draft})(?:版|です)?[^\\p{L}\\p{N}]*$`, 'u');
/** 初版(未承認), 1.0-draft. */
const behind = new RegExp(`\\((?:${draft})(?:版)?\\)$|[\\p{N}版][-_. ]?(?:draft|案|ドラフト|未承認)$`, 'u');

/** Whether a version that was approved may be called so: with a letter or digit, and no word for a draft. */
function isVersion(text: string): boolean {
  const plain = inOneWidth(text).trim().toLowerCase();
  return /[\p{L}\p{N}]/u.test(plain) && !asWhole.test(plain) && !behind.test(plain);
}

/** Whether such a version stands there; what is no text has a finding of its own. */
export function hasVersion(subject: Subject<unknown>, at: Pointer): boolean {
  if (!subject.has(at)) return false;
  const written = pointerKeys(at).reduce(child, subject.value);
  return typeof written !== 'string' || isVersion(written);
}

function child(parent: unknown, key: string): unknown {
  if (typeof parent !== 'object' || parent === null) return undefined;
  return new Map<string, unknown>(Object.entries(parent)).get(key);
}
