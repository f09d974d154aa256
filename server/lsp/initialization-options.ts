/** What our own client tells when it begins; any other client needs none of it, and may tell something else. */
import { own } from '../words/own';
import { isRecord } from './wire/shapes';

export interface InitializationOptions {
  readonly rulePage?: string | undefined;
  /** Send `isms/changed` after each update, so that views know when to ask again. */
  readonly notifyChanges: boolean;
  /** Which lines an entry has that lacks something, so that the client can wait until it is written. */
  readonly entryLines: boolean;
  /** The command of the client that opens the list of completions anew. */
  readonly suggestCommand?: string | undefined;
  /** The command of the client that offers the ways to live with what is found at a place: `(uri, range)`. */
  readonly silenceCommand?: string | undefined;
  /** The command of the client that goes on writing at a place, after a fix has been applied: `(uri, range)`. */
  readonly fillCommand?: string | undefined;
  /** The command of the client that shows places: `(uri, position, locations)`. */
  readonly placesCommand?: string | undefined;
}

/** What has another form is as good as not told: a server that begins all the same is of more use. */
export function readOptions(raw: unknown): InitializationOptions {
  const told = isRecord(raw) ? raw : {};
  const text = (key: keyof InitializationOptions): string | undefined => {
    const value = own(told, key);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  return {
    rulePage: text('rulePage'),
    notifyChanges: own(told, 'notifyChanges') === true,
    entryLines: own(told, 'entryLines') === true,
    suggestCommand: text('suggestCommand'),
    silenceCommand: text('silenceCommand'),
    fillCommand: text('fillCommand'),
    placesCommand: text('placesCommand'),
  };
}
