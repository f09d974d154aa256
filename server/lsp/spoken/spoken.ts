/**
 * What is said between client and server, in the client's own way of writing addresses and counting columns. Handlers behind it
 * have our addresses and UTF-16, and answer in them. For a client that writes as we do nothing is looked at twice.
 */
import {
  ResponseError,
  type CancellationToken,
  type Connection,
  type ProtocolRequestType,
} from 'vscode-languageserver';
import type { DocumentUri } from '../../workspace/subject';
import { fromClient, toClientIn, type Encoding, type ToClient } from './columns';
import type { Spellings } from './spellings';
import { addressIn, rewritten, type Change } from './walk';

/** How the client speaks, and the lines that columns are counted in. */
export interface Dialect {
  readonly encoding: Encoding;
  readonly spellings: Spellings;
  /** A line of an open document; `undefined` when it is not open. */
  readonly openLine: (uri: DocumentUri, line: number) => string | undefined;
  /** All lines of a closed file; `undefined` when nobody can read it. */
  readonly closedLines: (uri: DocumentUri) => Promise<readonly string[] | undefined>;
}

type Handler<P, R, E> = (params: P, token: CancellationToken) => R | ResponseError<E> | Promise<R | ResponseError<E>>;

export interface Spoken {
  answer<P, R, PR, E, RO>(type: ProtocolRequestType<P, R, PR, E, RO>, handler: Handler<P, R, E>): void;
  /** A method of our own. Of data that anybody may print (`as`), addresses alone are the client's: columns stay UTF-16. */
  answerOwn(
    method: string,
    as: 'edits' | 'data',
    handler: (params: unknown, token: CancellationToken) => unknown,
  ): void;
  /** A notification, in the order in which they are told. */
  tell(method: string, params: object): Promise<void>;
  /** A request to the client. */
  ask(method: string, params: object): Promise<unknown>;
}

/** `dialect` is asked anew for each message: what the client calls its documents is learnt as it opens them. */
export function createSpoken(
  connection: Pick<Connection, 'onRequest' | 'sendNotification' | 'sendRequest'>,
  dialect: () => Dialect,
): Spoken {
  let telling: Promise<void> | undefined;

  const tellLater = async (before: Promise<void> | undefined, method: string, params: object): Promise<void> => {
    const [said] = await Promise.all([outward(params, dialect(), addressIn(params)), before?.catch(() => undefined)]);
    await connection.sendNotification(method, said);
  };

  return {
    answer<P, R, PR, E, RO>({ method }: ProtocolRequestType<P, R, PR, E, RO>, handler: Handler<P, R, E>) {
      connection.onRequest(method, async (params: P, token: CancellationToken) => {
        const result = await handler(inward(params, dialect()), token);
        return result instanceof ResponseError ? result : await outward(result, dialect(), addressIn(params));
      });
    },
    answerOwn(method, as, handler) {
      connection.onRequest(method, async (params: unknown, token: CancellationToken) => {
        const result = await handler(params, token);
        if (result instanceof ResponseError) return result;
        const { encoding, ...rest } = dialect();
        return await outward(result, { ...rest, encoding: as === 'data' ? 'utf-16' : encoding }, addressIn(params));
      });
    },
    ask: async (method, params) =>
      await connection.sendRequest(method, await outward(params, dialect(), addressIn(params))),
    tell(method, params) {
      if (telling === undefined && isOurs(dialect())) return connection.sendNotification(method, params);
      const told = tellLater(telling, method, params);
      telling = told;
      // Behind the last one, the way is short again.
      const done = (): void => {
        if (telling === told) telling = undefined;
      };
      told.then(done, done);
      return told;
    },
  };
}

function isOurs({ encoding, spellings }: Dialect): boolean {
  return encoding === 'utf-16' && spellings.isOurs;
}

/** What the client asks; of documents that are not open, no column is asked about. */
function inward<T>(params: T, { encoding, openLine }: Dialect): T {
  if (encoding === 'utf-16') return params;
  const change: Change = {
    uri: (uri) => uri,
    column: ({ line, character }, of) => {
      const text = of === undefined ? undefined : openLine(of, line);
      return text === undefined ? character : fromClient(text, character, encoding);
    },
  };
  return rewritten(params, change, addressIn(params));
}

/** Columns count in the text that there is when this is called: what is typed meanwhile moves them no more. */
async function outward<T>(result: T, dialect: Dialect, of: string | undefined): Promise<T> {
  if (isOurs(dialect)) return result;
  const { encoding, spellings } = dialect;
  const columns = encoding === 'utf-16' ? noColumns : await columnsIn(result, dialect, of);
  return rewritten<T>(
    result,
    {
      uri: spellings.of,
      column: ({ line, character }, uri = '') => columns.get(uri)?.get(line)?.(character) ?? character,
    },
    of,
  );
}

/** Of each document in which a position of a message lies, the lines of these. */
type ColumnsIn = ReadonlyMap<DocumentUri, ReadonlyMap<number, ToClient>>;
const noColumns: ReadonlyMap<DocumentUri, ReadonlyMap<number, ToClient>> = new Map();

async function columnsIn(
  message: unknown,
  { encoding, openLine, closedLines }: Dialect,
  of: string | undefined,
): Promise<ColumnsIn> {
  const columns = new Map<DocumentUri, Map<number, ToClient>>();
  const closed = new Map<DocumentUri, Set<number>>();
  const note: Change = {
    uri: (uri) => uri,
    column: ({ line, character }, uri) => {
      // What stands at the beginning of a line stands there in any encoding.
      if (uri === undefined || character === 0 || columns.get(uri)?.has(line)) return character;
      const text = openLine(uri, line);
      if (text === undefined) entryOf(closed, uri, () => new Set<number>()).add(line);
      else entryOf(columns, uri, () => new Map<number, ToClient>()).set(line, toClientIn(text, encoding));
      return character;
    },
  };
  rewritten(message, note, of);
  const read = [...closed].map(async ([uri, numbers]) => {
    const lines = (await closedLines(uri)) ?? [];
    columns.set(uri, new Map([...numbers].map((line) => [line, toClientIn(lines[line] ?? '', encoding)])));
  });
  await Promise.all(read);
  return columns;
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const entry = map.get(key) ?? make();
  map.set(key, entry);
  return entry;
}
