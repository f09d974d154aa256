/** The language server on the standard streams of the command line. */
import type { ServerEnvironment } from '../lsp/server';
import { serveOnStreams } from '../lsp/streams';
import { createNodeHost } from '../node-host';
import { keepMemoryTight } from '../node-memory';
import { localToday } from '../node-today';
import type { Language } from '../words/bilingual';

export interface Served {
  readonly textFolder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly version: string;
  readonly language: Language;
  /** Which language the server speaks when the client asks for none by its settings. */
  readonly spoken: NonNullable<ServerEnvironment['language']>;
  complain(sentence: string): void;
}

export function serveOnStandardStreams({ textFolder, environment, version, language, spoken, complain }: Served): void {
  keepMemoryTight();
  const streams = {
    input: process.stdin,
    output: process.stdout,
    language,
    complain: (sentence: Readonly<Record<Language, string>>) => complain(sentence[language]),
    exit: (code: number) => process.exit(code),
  };
  const host = createNodeHost(textFolder);
  serveOnStreams(streams, { host, today: () => localToday(environment), version, language: spoken });
}
