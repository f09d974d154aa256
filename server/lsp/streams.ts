/** The language server on two streams of bytes, as it stands behind `--stdio`. */
import { createConnection, ProposedFeatures, StreamMessageWriter } from 'vscode-languageserver/node';
import type { Bilingual, Language } from '../words/bilingual';
import { startServer, type ServerEnvironment } from './server';
import { createGate } from './wire/gate';
import { fromStream, gatedReader } from './wire/reader';

export interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Until the client has said its own. */
  readonly language: Language;
  /** Why it ends, for whoever looks at the process. */
  complain(sentence: Bilingual): void;
  exit(code: number): void;
}

/** Without the client nobody can be served any more: the process ends, with 0 when it was told to shut down before. */
export function serveOnStreams(
  { input, output, language, complain, exit }: Streams,
  environment: ServerEnvironment,
): void {
  const gate = createGate(language, environment.language?.asked !== undefined);
  const writer = new StreamMessageWriter(output);
  const source = fromStream(input, {
    broken(sentence) {
      complain(sentence);
      exit(2);
    },
    ended(within) {
      if (within) complain(cutOff);
      exit(gate.wasShutDown ? 0 : 1);
    },
  });
  startServer(createConnection(ProposedFeatures.all, gatedReader(source, writer, gate), writer), environment);
}

const cutOff: Bilingual = {
  en: 'Standard input ended within a message.',
  ja: '標準入力がメッセージの途中で終わりました。',
};
