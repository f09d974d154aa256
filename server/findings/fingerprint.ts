/**
 * Fingerprints: how a pipeline knows a finding again. They are for ever, since users keep them in baselines, and so are
 * made only of what stays: rule, variant, the entry's id, the field, and the ids that the finding is about. Not of lines,
 * of the message or its language, of counts, of where the project lies; of the file only where nothing else tells.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Anchor, Finding } from '../check/rule';
import { valueAt } from '../check/schema-fields';
import { pointerKeys, type Pointer } from '../facts/fields';
import type { PlainValue } from '../facts/read-value';
import type { Subject } from '../workspace/subject';

/** Gives each finding of a project its fingerprint; ask once for each, in reading order. */
export type Fingerprints = (finding: Finding) => string;

/** `pathOf` is a document's path within the project. */
export function createFingerprints(pathOf: (document: string) => string): Fingerprints {
  const seen = new Map<string, number>();
  return (finding) => {
    const base = JSON.stringify(identityOf(finding, pathOf)).normalize('NFC');
    // Equal ones are told apart by counting: what has no id cannot be called by another name.
    const count = seen.get(base) ?? 0;
    seen.set(base, count + 1);
    return bytesToHex(sha256(utf8ToBytes(`${base}#${count}`))).slice(0, 16);
  };
}

function identityOf({ rule, variant, anchor, about = [], anyPlace }: Finding, pathOf: (document: string) => string) {
  const where = anyPlace ? [] : placeOf(anchor, pathOf);
  return [rule.code, variant ?? 'default', ...where, ...about];
}

function placeOf(anchor: Anchor, pathOf: (document: string) => string): readonly string[] {
  if (anchor.kind === 'root') return ['root'];
  if (anchor.kind === 'field') return [...entryOf(anchor.subject, pathOf), fieldOf(anchor.subject.value, anchor.at)];
  const { slice } = anchor;
  const [only, ...others] = slice.subjects;
  return only && others.length === 0 ? entryOf(only, pathOf) : ['text', pathOf(slice.document)];
}

/** Section and id; a section that stands once needs no id, and of what has none only the file can be told. */
function entryOf(subject: Subject<unknown>, pathOf: (document: string) => string): readonly string[] {
  const { section, facts, value } = subject;
  if (!facts.item) return [section];
  const id = facts.definitions[0]?.id ?? nameOf(value);
  if (id === undefined) return [section, '', pathOf(subject.document)];
  // Provider and customer may have a row each for one control.
  const roles = section === 'soa.controls' ? stringsIn(value, 'roles') : [];
  return [section, id, ...[...roles].sort()];
}

/** The pointer with items of lists by what they are, not by where they stand: `/findings/NC-1/action`. */
function fieldOf(value: unknown, at: Pointer): string {
  let pointer = '';
  let parent: unknown = value;
  for (const key of pointerKeys(at)) {
    const child = isPlain(parent) ? valueAt(parent, `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`) : undefined;
    pointer += `/${Array.isArray(parent) ? (nameOf(child) ?? '*') : key}`;
    parent = child;
  }
  return pointer;
}

/** What an item of a list is called: a text by itself, an entry by its id. */
function nameOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  if (typeof item !== 'object' || item === null) return undefined;
  const { id, code } = item as { readonly id?: unknown; readonly code?: unknown };
  return [id, code].find((each): each is string => typeof each === 'string' && each !== '');
}

function stringsIn(value: unknown, key: string): readonly string[] {
  const list: unknown = isPlain(value) ? valueAt(value, `/${key}`) : undefined;
  return Array.isArray(list) ? list.filter((each): each is string => typeof each === 'string') : [];
}

function isPlain(value: unknown): value is PlainValue {
  return value !== undefined && typeof value !== 'function' && typeof value !== 'symbol';
}
