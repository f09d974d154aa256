/** What a document consists of, and what stands beside its text: outline, folds, selections, links, hints. */
import {
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  InlayHintRequest,
  SelectionRangeRequest,
  type DocumentSymbol,
  type SymbolInformation,
} from 'vscode-languageserver';
import { inlayHints } from '../features/hints/hints';
import { documentLinks } from '../features/navigation/document-links';
import { foldingRanges, type FoldingMemo } from '../features/navigation/folding';
import { selectionRange } from '../features/navigation/selection';
import { createOutlineMemo, documentSymbols } from '../features/navigation/symbols';
import type { DocumentUri } from '../workspace/subject';
import { onText, type Route } from './route';

export function structureRoutes(): readonly Route[] {
  const outline = createOutlineMemo();
  const folds: FoldingMemo = new WeakMap();
  return [
    onText(DocumentSymbolRequest.type, { documentSymbolProvider: true }, ({ session, style, uri }) => {
      const symbols = documentSymbols(session.service, uri, style.language, outline);
      return style.hierarchicalSymbols ? [...symbols] : [...flat(symbols, uri)];
    }),

    onText(FoldingRangeRequest.type, { foldingRangeProvider: true }, ({ session, uri }) => [
      ...foldingRanges(session.service, uri, folds),
    ]),

    onText(SelectionRangeRequest.type, { selectionRangeProvider: true }, ({ session, uri, text }, { positions }) =>
      positions.map((position) => selectionRange(session.service, uri, text, position)),
    ),

    onText(DocumentLinkRequest.type, { documentLinkProvider: {} }, ({ session, style, uri }) => [
      ...documentLinks(session.service, uri, style.language),
    ]),

    onText(InlayHintRequest.type, { inlayHintProvider: true }, ({ session, style, uri }, { range }) =>
      session.settings.inlayHints ? [...inlayHints(session.service, uri, range, style.language)] : [],
    ),
  ];
}

/** For clients that know no symbols within symbols: one after the other, each with the name of what it stands in. */
function flat(symbols: readonly DocumentSymbol[], uri: DocumentUri, container?: string): readonly SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(container === undefined ? {} : { containerName: container }) },
    ...flat(children, uri, name),
  ]);
}
