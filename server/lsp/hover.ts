/** What there is to read about the place under the pointer. */
import { MarkupKind, type Connection } from 'vscode-languageserver';
import { hover } from '../features/hover/hover';
import type { Answering } from './answering';
import { normalizeUri, type Session } from './session/session';

export interface HoverServices extends Pick<Answering, 'guard'> {
  readonly session: () => Session;
}

export function registerHover(connection: Connection, { session: current, guard }: HoverServices): void {
  connection.onHover(({ textDocument, position }) =>
    guard('hover', null, async () => {
      const session = current();
      const uri = normalizeUri(textDocument.uri);
      const text = session.openText(uri);
      if (text === undefined) return null;
      const explanations = await session.explanations();
      const licensed = await session.licensedTexts(uri);
      const found = hover(session.service, uri, text, position, session.language, explanations, licensed);
      return found ? { contents: { kind: MarkupKind.Markdown, value: found.contents }, range: found.range } : null;
    }),
  );
}
