/** What there is to read about the place under the pointer. */
import { HoverRequest, MarkupKind } from 'vscode-languageserver';
import { hover } from '../features/hover/hover';
import { plainText } from '../markup/plain';
import { onText, type Route } from './route';

export const hoverRoutes: readonly Route[] = [
  onText(HoverRequest.type, { hoverProvider: true }, async ({ session, style, uri, text }, { position }) => {
    const explanations = await session.explanations();
    const licensed = await session.licensedTexts(uri);
    const found = hover(session.service, uri, text, position, style.language, explanations, licensed);
    if (!found) return null;
    const contents = style.markdownHovers
      ? { kind: MarkupKind.Markdown, value: found.contents }
      : { kind: MarkupKind.PlainText, value: plainText(found.contents) };
    return { contents, range: found.range };
  }),
];
