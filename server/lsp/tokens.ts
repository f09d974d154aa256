/** Semantic tokens as the protocol writes them: numbers that each count from the token before, and what changed of them. */
import {
  SemanticTokensBuilder,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
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

export function tokenRoutes(): readonly Route[] {
  /** What was last sent of each document, for the next difference. */
  const sent = new Map<DocumentUri, SemanticTokensBuilder>();

  const begin = ({ session, uri }: AskedOfText, builder: SemanticTokensBuilder): SemanticTokensBuilder => {
    // Nobody asks for the difference of a document that is closed.
    for (const each of sent.keys()) if (!session.isOpen(each)) sent.delete(each);
    sent.set(uri, builder);
    return builder;
  };

  return [
    onText(SemanticTokensRequest.type, offers, (asked) => {
      const builder = begin(asked, new SemanticTokensBuilder());
      fill(builder, asked, tokensOf(asked.session.service, asked.uri));
      return builder.build();
    }),

    onText(SemanticTokensDeltaRequest.type, {}, (asked, { previousResultId }) => {
      const builder = begin(asked, sent.get(asked.uri) ?? new SemanticTokensBuilder());
      builder.previousResult(previousResultId);
      fill(builder, asked, tokensOf(asked.session.service, asked.uri));
      return builder.buildEdits();
    }),

    onText(SemanticTokensRangeRequest.type, {}, (asked, { range }) => {
      const builder = new SemanticTokensBuilder();
      fill(builder, asked, tokensOf(asked.session.service, asked.uri, range));
      return builder.build();
    }),
  ];
}

/** Columns are numbers among others here: they are counted as the client counts on the way. */
function fill(builder: SemanticTokensBuilder, { session, uri, encoding }: AskedOfText, tokens: readonly Token[]): void {
  let counted = { line: -1, toClient: toClientIn('', encoding) };
  for (const { range, type, modifiers } of tokens) {
    const { line } = range.start;
    if (line !== counted.line) counted = { line, toClient: toClientIn(session.lineOf(uri, line) ?? '', encoding) };
    const [start, end] = [counted.toClient(range.start.character), counted.toClient(range.end.character)];
    const bits = modifiers.reduce((all, each) => all | (1 << tokenModifiers.indexOf(each)), 0);
    builder.push(line, start, end - start, tokenTypes.indexOf(type), bits);
  }
}
