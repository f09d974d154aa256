import type { Diagnostic } from 'vscode-languageserver-types';
import { codeActions } from '../../server/lsp/code-actions';
import { createDiagnosticsPublisher, type Told } from '../../server/lsp/diagnostics/publisher';
import type { Session } from '../../server/lsp/session/session';
import type { Language } from '../../server/words/bilingual';
import { startSession } from '../lsp/sessions';
import { fixtureFolder } from '../support/project-text';
import { asJson, describeGolden, inBothLanguages } from './golden';
import { existingFiles, nameOf, openGoldenProject } from './project';

const { texts } = openGoldenProject();
const existing = existingFiles.map((name) => fixtureFolder + name);
const rulePage = 'https://example.com/{language}/{page}';
const everything = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

const sessionIn = (locale: Language): Promise<Session> =>
  startSession({ folder: fixtureFolder.slice(0, -1), files: texts, existing, locale });

/** What a client is told of each document. */
async function diagnostics(language: Language): Promise<string> {
  const told = new Map<string, readonly Diagnostic[]>();
  const connection: Told = {
    logFailure: (name) => void told.set(name, []),
    push: async ({ uri, diagnostics: list }) => Promise.resolve(void told.set(nameOf(uri), list)),
    refresh: async () => Promise.resolve(),
  };
  const style = () => ({ language, rulePage, relatedInformation: true, entryLines: false });
  const publisher = createDiagnosticsPublisher(connection, await sessionIn(language), {
    pull: false,
    versions: false,
    style,
  });
  await publisher.publish(new Set(texts.keys()));
  return asJson(Object.fromEntries(told));
}

/** What a client offers at every finding of a document: kind, title, whether it is the preferred one. */
async function offered(language: Language): Promise<string> {
  const session = await sessionIn(language);
  const style = {
    diagnostics: { language, rulePage: undefined, relatedInformation: false, entryLines: false },
    edits: { versioned: true, create: true, versionOf: () => undefined },
    resolves: false,
    silenceCommand: undefined,
    fillCommand: undefined,
  };
  const documents = [...texts.keys()].map(async (uri) => {
    const request = { uri, range: everything, automatic: true, style };
    // Line by line, as the caret goes: a menu is short.
    const lines = [...new Set(session.service.shown(uri).map(({ location }) => location.range.start.line))];
    const menus = lines.map((line) => {
      const range = { start: { line, character: 0 }, end: { line, character: 1000 } };
      return codeActions(session, { ...request, range, only: undefined });
    });
    const fixes = (await Promise.all(menus)).flat();
    const all = await codeActions(session, { ...request, only: ['source.fixAll'] });
    const rows = [...fixes, ...all].map(({ kind, title, isPreferred, diagnostics: of }) => {
      const mended = (of ?? []).map(({ code, range }) => `${String(code)} ${range.start.line}`).join(', ');
      return `${kind ?? ''}${isPreferred ? ' (preferred)' : ''} | ${title} | ${mended}`;
    });
    return [`===== ${nameOf(uri)}`, ...rows].join('\n');
  });
  return (await Promise.all(documents)).join('\n\n');
}

describeGolden('diagnostics', {
  ...inBothLanguages('diagnostics', 'json', diagnostics),
  ...inBothLanguages('offered', 'txt', offered),
});
