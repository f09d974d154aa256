/** The language server on the standard streams of the command line. */
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
  complain(sentence: string): void;
}

export function serveOnStandardStreams({ textFolder, environment, version, language, complain }: Served): void {
  keepMemoryTight();
  const streams = {
    input: process.stdin,
    output: process.stdout,
    language,
    complain: (sentence: Readonly<Record<Language, string>>) => complain(sentence[language]),
    exit: (code: number) => process.exit(code),
  };
  serveOnStreams(streams, { host: createNodeHost(textFolder), today: () => localToday(environment), version });
}
