/** Figures above entries: listed at once, worded and counted when they are seen. */
import { CodeLensRequest, CodeLensResolveRequest, type CodeLens, type Command } from 'vscode-languageserver';
import { lensAt, lensPlaces, type ShownLens } from '../features/lenses/lenses';
import type { DocumentUri } from '../workspace/subject';
import { now, onText, type Route } from './route';
import type { Style } from './style';

/** What a lens carries so that it can be asked about again. */
interface LensData {
  readonly uri: DocumentUri;
  readonly section: string;
}

export const lensRoutes: readonly Route[] = [
  onText(CodeLensRequest.type, { codeLensProvider: { resolveProvider: true } }, ({ session, uri }): CodeLens[] => {
    if (!session.settings.codeLens) return [];
    return lensPlaces(session.service, uri).map(({ section, range }) => {
      const data: LensData = { uri, section };
      return { range, data };
    });
  }),

  now(CodeLensResolveRequest.type, {}, { range: nowhere() }, ({ session, style }, lens) => {
    const data = readData(lens.data);
    const { start } = lens.range;
    const shown = data && lensAt(session.service, data.uri, { ...data, line: start.line }, style.language);
    return { ...lens, command: shown && data ? commandOf(shown, data.uri, start, style) : { title: '', command: '' } };
  }),
];

function commandOf(
  { title, places }: ShownLens,
  uri: DocumentUri,
  at: CodeLens['range']['start'],
  style: Style,
): Command {
  // A title without a command is text: other editors have no common way to show places.
  if (style.placesCommand === undefined || places.length === 0) return { title, command: '' };
  const locations = places.map(({ document, range }) => ({ uri: document, range }));
  return { title, command: style.placesCommand, arguments: [uri, at, locations] };
}

/** A client sends back what it was given; what is not that is nobody's. */
function readData(data: unknown): LensData | undefined {
  if (typeof data !== 'object' || data === null || !('uri' in data) || !('section' in data)) return undefined;
  const { uri, section } = data;
  return typeof uri === 'string' && typeof section === 'string' ? { uri, section } : undefined;
}

function nowhere(): CodeLens['range'] {
  return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
}
