/** Semantic tokens as the protocol writes them: numbers that each count from the token before, and what changed of them. */
import {
  SemanticTokensBuilder,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type SemanticTokens,
  type SemanticTokensDelta,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { tokenModifiers, tokensOf, tokenTypes, type Token } from '../features/tokens/tokens';
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

/** What was sent, by the name that the client has for it. */
type Sent = SemanticTokens & { readonly resultId: string };

export function tokenRoutes(): readonly Route[] {
  /** What was last sent of each document, for the next difference. */
  const sent = new Map<DocumentUri, Sent>();
  let answers = 0;

  const next = (asked: AskedOfText): Sent => {
    // No two have one name, however soon they follow: who drops an answer asks for the difference to the one before.
    answers += 1;
    return { resultId: String(answers), data: dataOf(asked, tokensOf(asked.session.service, asked.uri)) };
  };
  const note = ({ session, uri }: AskedOfText, tokens: Sent): void => {
    // Nobody asks for the difference of a document that is closed.
    for (const each of sent.keys()) if (!session.isOpen(each)) sent.delete(each);
    sent.set(uri, tokens);
  };

  return [
    onText(SemanticTokensRequest.type, offers, (asked) => {
      const tokens = next(asked);
      note(asked, tokens);
      return tokens;
    }),

    onText(SemanticTokensDeltaRequest.type, {}, (asked, { previousResultId }): SemanticTokens | SemanticTokensDelta => {
      const before = sent.get(asked.uri);
      const tokens = next(asked);
      note(asked, tokens);
      if (before?.resultId !== previousResultId) return tokens;
      return { resultId: tokens.resultId, edits: difference(before.data, tokens.data) };
    }),

    onText(SemanticTokensRangeRequest.type, {}, (asked, { range }) => ({
      data: dataOf(asked, tokensOf(asked.session.service, asked.uri, range)),
    })),
  ];
}

/** From the first number that is another to the last. */
function difference(before: readonly number[], now: readonly number[]): SemanticTokensDelta['edits'] {
  const most = Math.min(before.length, now.length);
  let [start, same] = [0, 0];
  while (start < most && before[start] === now[start]) start += 1;
  while (same < most - start && before.at(-1 - same) === now.at(-1 - same)) same += 1;
  if (start === before.length && start === now.length) return [];
  return [{ start, deleteCount: before.length - start - same, data: now.slice(start, now.length - same) }];
}

/** Columns are numbers among others here: they are counted as the client counts on the way. */
function dataOf({ session, uri, encoding }: AskedOfText, tokens: readonly Token[]): number[] {
  const builder = new SemanticTokensBuilder();
  let counted = { line: -1, toClient: toClientIn('', encoding) };
  for (const { range, type, modifiers } of tokens) {
    const { line } = range.start;
    if (line !== counted.line) counted = { line, toClient: toClientIn(session.lineOf(uri, line) ?? '', encoding) };
    const [start, end] = [counted.toClient(range.start.character), counted.toClient(range.end.character)];
    const bits = modifiers.reduce((all, each) => all | (1 << tokenModifiers.indexOf(each)), 0);
    builder.push(line, start, end - start, tokenTypes.indexOf(type), bits);
  }
  return builder.build().data;
}
