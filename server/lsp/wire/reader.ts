/** The messages that the server gets: those that its gate lets through. */
import {
  Emitter,
  MessageType,
  type Disposable,
  type Message,
  type MessageReader,
  type MessageWriter,
  type PartialMessageInfo,
} from 'vscode-languageserver';
import type { Gate } from './gate';
import { BrokenStream, createFrames } from './frames';
import type { Bilingual } from '../../words/bilingual';

/** Where messages come from. */
export interface MessageSource {
  listen(take: (message: unknown) => void): Disposable;
}

/** Answers that the gate gives, and what it says of notifications, leave by the writer as all else does. */
export function gatedReader(source: MessageSource, writer: MessageWriter, gate: Gate): MessageReader {
  const [failed, closed, partial] = [new Emitter<Error>(), new Emitter<void>(), new Emitter<PartialMessageInfo>()];
  const write = (message: Message): void => {
    writer
      .write(message)
      .catch((error: unknown) => failed.fire(error instanceof Error ? error : new Error(String(error))));
  };
  const tell = (method: string, message: string | undefined, type: MessageType): void => {
    if (message !== undefined) write(notification(method, { type, message }));
  };
  return {
    onError: failed.event,
    onClose: closed.event,
    onPartialMessage: partial.event,
    listen: (take) =>
      source.listen((message) => {
        const verdict =
          message === noJson ? { kind: 'answer' as const, response: gate.unreadable() } : gate.judge(message);
        if (verdict.kind === 'pass') return take(verdict.message);
        if (verdict.kind === 'answer') return write(verdict.response);
        tell('window/logMessage', verdict.why, MessageType.Error);
        tell('window/showMessage', verdict.warn, MessageType.Warning);
      }),
    dispose() {
      for (const each of [failed, closed, partial]) each.dispose();
    },
  };
}

function notification(method: string, params: object): Message & { readonly method: string; readonly params: object } {
  return { jsonrpc: '2.0', method, params };
}

/** In place of a message whose bytes are none. */
const noJson = Symbol('no JSON');

export interface StreamEnds {
  /** Nothing that comes can be understood any more. */
  broken(sentence: Bilingual): void;
  /** The client is gone; in the middle of a message, perhaps. */
  ended(within: boolean): void;
}

export function fromStream(input: NodeJS.ReadableStream, { broken, ended }: StreamEnds): MessageSource {
  return {
    listen(take) {
      const frames = createFrames();
      const decoder = new TextDecoder('utf-8', { fatal: true });
      const read = (chunk: Buffer): void => {
        try {
          for (const body of frames.take(chunk)) take(parsed(body, decoder));
        } catch (error) {
          if (!(error instanceof BrokenStream)) throw error;
          stop();
          broken(error.sentence);
        }
      };
      const end = (): void => {
        stop();
        ended(frames.isPartial);
      };
      const stop = (): void => {
        input.off('data', read).off('end', end).off('close', end).off('error', end);
      };
      input.on('data', read).on('end', end).on('close', end).on('error', end);
      return { dispose: stop };
    },
  };
}

function parsed(body: Uint8Array, decoder: InstanceType<typeof TextDecoder>): unknown {
  try {
    return JSON.parse(decoder.decode(body));
  } catch {
    return noJson;
  }
}
