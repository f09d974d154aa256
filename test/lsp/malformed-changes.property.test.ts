/** Whatever a client says of its documents, right or wrong: the server's text is what the protocol makes of it, and is what was read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSession, type Session } from '../../server/lsp/session/session';
import { createGate } from '../../server/lsp/wire/gate';
import { runs } from '../support/runs';
import { testDay } from '../support/rules';
import { known, said } from '../workspace/workspaces';
import { createSlowHost } from './slow-host';

const uri = 'file:///here/isms.yaml';

interface Position {
  readonly line: number;
  readonly character: number;
}

/** Where a position lies in a text, as the protocol says: beyond a line at its end, beyond the text at the end of that. */
function offsetOf(text: string, { line, character }: Position): number {
  if (line < 0) return 0;
  const lines = [...text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)];
  let start = 0;
  for (const [index, [whole = '']] of lines.entries()) {
    const said = whole.replace(/[\r\n]+$/, '');
    if (index === line) return start + Math.min(Math.max(0, character), said.length);
    if (said === whole) break;
    start += whole.length;
  }
  return text.length;
}

interface Change {
  readonly text: string;
  readonly range?: { readonly start: Position; readonly end: Position } | null;
}

function applied(text: string, { range, text: inserted }: Change): string {
  if (!range) return inserted;
  const [one, other] = [offsetOf(text, range.start), offsetOf(text, range.end)];
  return text.slice(0, Math.min(one, other)) + inserted + text.slice(Math.max(one, other));
}

const piece = fc.constantFrom(
  'isms: 1\n',
  'risks:\n',
  '  - {id: R-1, title: 隔離}\n',
  '  - id: R-2\r\n',
  '\r',
  '𠮷',
  '"',
  'x',
  '',
);
const text = fc.array(piece, { maxLength: 5 }).map((parts) => parts.join(''));
/** Within the text, before it, far beyond it. */
const number = fc.oneof(
  { weight: 8, arbitrary: fc.nat(9) },
  { weight: 1, arbitrary: fc.constantFrom(-1, -1e99, 1e9, 1e99) },
);
const position = fc.record({ line: number, character: number });
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ range: fc.record({ start: position, end: position }), text }) },
  { weight: 1, arbitrary: fc.record({ text }) },
  { weight: 1, arbitrary: fc.record({ text, range: fc.constant(null) }) },
);
const nothing: fc.Arbitrary<unknown> = fc.constantFrom(null, 5, 'x', [], {}, undefined);
const noNumber: fc.Arbitrary<unknown> = fc.constantFrom('1', 1.5, null, {}, undefined);
const malformed: fc.Arbitrary<unknown> = fc.oneof(
  nothing,
  fc.record({ text: fc.constantFrom<unknown>(null, 5, {}, ['x']) }),
  fc.record({ text, range: fc.constantFrom<unknown>(5, 'x', [], {}) }),
  fc.record({ text, range: fc.record({ start: position, end: fc.constantFrom<unknown>(null, 7, {}) }) }),
  fc.record({ text, range: fc.record({ start: position, end: fc.record({ line: noNumber, character: number }) }) }),
  fc.record({ text, range: fc.record({ start: fc.record({ line: number, character: noNumber }), end: position }) }),
);

interface Step {
  readonly method: string;
  readonly params: unknown;
  /** The text afterwards; `undefined` when no such document is open. */
  readonly expected: (before: string | undefined) => string | undefined;
}

const version = fc.oneof(fc.nat(5), fc.constantFrom(-1, null));
const document = version.map((number) => ({ uri, version: number }));
const notification = (contentChanges: unknown, textDocument: unknown): unknown => ({ textDocument, contentChanges });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(fc.array(change, { maxLength: 3 }), document).map(([changes, opened]) => ({
      method: 'textDocument/didChange',
      params: notification(changes, opened),
      expected: (before: string | undefined) => (before === undefined ? before : changes.reduce(applied, before)),
    })),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.array(change, { maxLength: 2 }), malformed, fc.array(change, { maxLength: 2 }), document)
      .map(([first, broken, last, opened]) => ({
        method: 'textDocument/didChange',
        params: notification([...first, broken, ...last], opened),
        expected: (before: string | undefined) => before,
      })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(nothing, nothing).map(([changes, opened]) => ({
      method: 'textDocument/didChange',
      params: notification(changes, opened),
      expected: (before: string | undefined) => before,
    })),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(text, version).map(([opened, number]) => ({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'isms', version: number, text: opened } },
      expected: () => opened,
    })),
  },
  {
    weight: 1,
    arbitrary: nothing.map((opened) => ({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'isms', version: 1, text: opened } },
      expected: (before: string | undefined) => (typeof opened === 'string' ? opened : before),
    })),
  },
  {
    weight: 2,
    arbitrary: fc.constant({
      method: 'textDocument/didClose',
      params: { textDocument: { uri } },
      expected: () => undefined,
    }),
  },
);

function newSession(failures: string[]): Session {
  const log = (message: string): void => void failures.push(message);
  return createSession({
    host: createSlowHost({}).host,
    folders: ['file:///here'],
    locale: 'en',
    today: () => testDay,
    log,
    warn: ({ en }) => log(en),
  });
}

/** As the server hands on what its gate lets through. */
function take(session: Session, { method, params }: Step): void {
  const { textDocument, contentChanges } = params as Parameters;
  if (method === 'textDocument/didOpen') session.open(uri, textDocument.text, textDocument.version);
  else if (method === 'textDocument/didClose') session.close(uri);
  else session.edit(uri, contentChanges, textDocument.version);
}

interface Parameters {
  readonly textDocument: { readonly text: string; readonly version: number };
  readonly contentChanges: { readonly text: string }[];
}

describe('a document of which somebody tells', () => {
  it('is in step with what was read of it, whatever is told', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const failures: string[] = [];
        const session = newSession(failures);
        const gate = createGate('en');
        gate.judge({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { capabilities: {} } });
        let expected: string | undefined;
        for (const each of steps) {
          expected = each.expected(expected);
          // As it comes out of JSON.
          const message: unknown = JSON.parse(
            JSON.stringify({ jsonrpc: '2.0', method: each.method, params: each.params }),
          );
          if (gate.judge(message).kind === 'pass') take(session, each);
          expect(session.openText(uri)?.toString()).toBe(expected);
        }
        await session.readClosed();
        await session.update();
        const fresh = newSession(failures);
        if (expected !== undefined) fresh.open(uri, expected);
        await fresh.update();
        expect(said(session.service)).toEqual(said(fresh.service));
        expect(known(session.service)).toEqual(known(fresh.service));
        expect(failures).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });
});
