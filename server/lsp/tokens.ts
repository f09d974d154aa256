/** Semantic tokens as the protocol writes them: numbers that each count from the token before, and what changed of them. */
import {
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type SemanticTokensEdit,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { tokenModifiers, tokensOf, tokenTypes, type Token, type TokenMemo } from '../features/tokens/tokens';
import type { DocumentUri } from '../workspace/subject';
import { onText, type AskedOfText, type Route } from './route';
import { toClientIn } from './spoken/columns';

const offers: ServerCapabilities = {
  semanticTokensProvider: {
    legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
    range: true,
    full: { delta: true },
  },
};

interface Sent {
  readonly resultId: string;
  readonly data: number[];
}

export function tokenRoutes(): readonly Route[] {
  /** What was last sent of each document, for the next difference. */
  const sent = new Map<DocumentUri, Sent>();
  const memo: TokenMemo = new WeakMap();
  let answers = 0;
  const whole = (asked: AskedOfText): Sent => {
    // Nobody asks for the difference of a document that is closed.
    for (const each of sent.keys()) if (!asked.session.isOpen(each)) sent.delete(each);
    answers += 1;
    const data = packed(asked, tokensOf(asked.session.service, asked.uri, undefined, memo));
    const made = { resultId: String(answers), data };
    sent.set(asked.uri, made);
    return made;
  };

  return [
    onText(SemanticTokensRequest.type, offers, whole),

    onText(SemanticTokensDeltaRequest.type, {}, (asked, { previousResultId }) => {
      const before = sent.get(asked.uri);
      const now = whole(asked);
      if (before?.resultId !== previousResultId) return now;
      return { resultId: now.resultId, edits: editsBetween(before.data, now.data) };
    }),

    onText(SemanticTokensRangeRequest.type, {}, (asked, { range }) => ({
      data: packed(asked, tokensOf(asked.session.service, asked.uri, range, memo)),
    })),
  ];
}

/** Columns are numbers among others here: they are counted as the client counts on the way. */
function packed({ session, uri, encoding }: AskedOfText, tokens: readonly Token[]): number[] {
  const data: number[] = [];
  let [lastLine, lastStart] = [0, 0];
  // UTF-16 needs no text: nothing of the document is looked at for it.
  const textOf = (line: number): string => (encoding === 'utf-16' ? '' : (session.lineOf(uri, line) ?? ''));
  let counted = { line: -1, toClient: toClientIn('', encoding) };
  for (const { range, type, modifiers } of tokens) {
    const { line } = range.start;
    if (line !== counted.line) counted = { line, toClient: toClientIn(textOf(line), encoding) };
    const [start, end] = [counted.toClient(range.start.character), counted.toClient(range.end.character)];
    const bits = modifiers.reduce((all, each) => all | (1 << tokenModifiers.indexOf(each)), 0);
    const from = line === lastLine ? start - lastStart : start;
    data.push(line - lastLine, from, end - start, tokenTypes.indexOf(type), bits);
    [lastLine, lastStart] = [line, start];
  }
  return data;
}

/** One edit: what differs between the same beginning and the same end. */
function editsBetween(before: readonly number[], now: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head < shorter && before[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  const deleteCount = before.length - head - tail;
  const data = now.slice(head, now.length - tail);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start: head, deleteCount, data }];
}
