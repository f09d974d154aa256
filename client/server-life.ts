/** Starts the language server, again when it crashes, and tells people once when that does not help. */
import * as vscode from 'vscode';
import { LanguageClient, State, type LanguageClientOptions, type ServerOptions } from 'vscode-languageclient/node';
import { createCrashHandler } from './crashes';

/** What goes wrong is in the log; of what concerns people they are told here, in their language and with what to do. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

export interface ServerLife {
  readonly client: LanguageClient;
  start(): Promise<void>;
  /** As a person asks for it. */
  restart(): Promise<void>;
}

export function createServerLife(server: ServerOptions, options: LanguageClientOptions): ServerLife {
  const errorHandler = createCrashHandler({
    // The library first has to know that it has stopped.
    again: () => void setTimeout(() => void start()),
    giveUp: () => void tell(stopped()),
    now: () => performance.now(),
  });
  const client = new QuietClient('isms', 'ISMS as Code', server, {
    ...options,
    errorHandler,
    initializationFailedHandler: () => false,
  });

  const start = async (): Promise<void> => {
    const before = errorHandler.crashes;
    try {
      await client.start();
    } catch (error) {
      // Of a crash the handler has heard.
      if (errorHandler.crashes === before) void tell(notStarted(error));
    }
  };

  const restart = async (): Promise<void> => {
    errorHandler.forget();
    if (client.state === State.Running) await client.stop();
    await start();
  };

  const tell = async (message: string): Promise<void> => {
    const [log, again] = [vscode.l10n.t('Open Log'), vscode.l10n.t('Restart Server')];
    const chosen = await vscode.window.showErrorMessage(message, log, again);
    if (chosen === log) client.outputChannel.show();
    if (chosen === again) await restart();
  };

  return { client, start, restart };
}

function stopped(): string {
  return vscode.l10n.t(
    'The language server has crashed three times in a row, so nothing is checked any more. Nothing that you wrote is lost. Restart the server; if it crashes again, the log tells why.',
  );
}

function notStarted(error: unknown): string {
  return vscode.l10n.t('The language server could not be started: {0}', String(error));
}
