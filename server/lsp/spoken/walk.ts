/**
 * Goes through a message of the protocol and changes what each client has its own way of writing: addresses, and columns of
 * positions. A position belongs to the document that is named nearest around it.
 */
import { isRecord } from '../wire/shapes';

export interface Change {
  readonly uri: (uri: string) => string;
  /** `of`: the document, by its address as it stands in the message; none where no address stands around the position. */
  readonly column: (position: { readonly line: number; readonly character: number }, of: string | undefined) => number;
}

/** What the client keeps for us, and sends back as it was. */
const kept = 'data';
const addresses = new Set(['uri', 'targetUri', 'oldUri', 'newUri', 'document', 'folder', 'root']);

/** The message with all of it changed. It keeps its shape: addresses stay texts, and columns numbers. */
export function rewritten<T>(message: T, change: Change, of?: string): T {
  return changed(message, change, of) as T;
}

function changed(message: unknown, change: Change, of: string | undefined): unknown {
  if (Array.isArray(message)) return message.map((each) => changed(each, change, of));
  if (!isRecord(message)) return message;
  const { line, character } = message;
  if (typeof line === 'number' && typeof character === 'number')
    return { ...message, character: change.column({ line, character }, of) };
  const around = addressIn(message) ?? of;
  return Object.fromEntries(
    Object.entries(message).map(([key, value]) => {
      if (key === kept) return [key, value];
      if (typeof value === 'string') return [key, addresses.has(key) ? change.uri(value) : value];
      if (key === 'uris' && Array.isArray(value)) return [key, value.map((each) => change.uri(String(each)))];
      if (byAddress.has(key) && isRecord(value)) return [key, changedByAddress(value, change)];
      if (key === 'arguments' && Array.isArray(value)) return [key, changedArguments(value, change, around)];
      // Where one is called from lies in the caller.
      if (key === 'fromRanges') return [key, changed(value, change, addressIn(message['from']) ?? of)];
      return [key, changed(value, change, around)];
    }),
  );
}

/** Records with an address for each key: edits of files, and versions of documents. */
const byAddress = new Set(['changes', 'versions']);

function changedByAddress(record: Readonly<Record<string, unknown>>, change: Change): unknown {
  return Object.fromEntries(
    Object.entries(record).map(([uri, value]) => [change.uri(uri), changed(value, change, uri)]),
  );
}

/** Of a command, an address may come first; ranges behind it lie there. */
function changedArguments(values: readonly unknown[], change: Change, of: string | undefined): unknown {
  const [first] = values;
  const around = typeof first === 'string' ? first : of;
  return values.map((each) => (typeof each === 'string' ? change.uri(each) : changed(each, change, around)));
}

/** The address of the document that a part of a message is about. */
export function addressIn(part: unknown): string | undefined {
  if (!isRecord(part)) return undefined;
  for (const holder of [part, part['textDocument'], part['item'], part[kept]]) {
    const address = isRecord(holder) ? holder['uri'] : undefined;
    if (typeof address === 'string') return address;
  }
  return undefined;
}
