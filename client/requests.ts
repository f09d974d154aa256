/** The custom requests of the server, as this client uses them. */
import { CancellationTokenSource, EventEmitter, type CancellationToken, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ConformityReport } from '../server/reports/conformity/data';
import type { NextAnswer, NextParams, ViewParams } from '../server/reports/protocol';

/** What a view is asked for, and what it says, is looked at by whoever draws it. */
export function requestView(
  client: BaseLanguageClient,
  params: ViewParams,
  token: CancellationToken,
): Promise<unknown> {
  return client.sendRequest('isms/view', params, token);
}

/** The data of a report with the folder that its places lie beneath. */
export interface ConformityAnswer extends ConformityReport {
  readonly folder: string;
}

/** Without a file: of the project nearest to the top of the workspace. */
export function requestConformity(
  client: BaseLanguageClient,
  uri: string | undefined,
  token: CancellationToken,
): Promise<ConformityAnswer | null> {
  return client.sendRequest('isms/conformity', { uri }, token);
}

/** One branch of the tree of what comes next. */
export function requestNext(
  client: BaseLanguageClient,
  params: NextParams,
  token: CancellationToken,
): Promise<NextAnswer | null> {
  return client.sendRequest('isms/next', params, token);
}

/** Asks again and again, and only the last question counts: those before it are cancelled and answered with `undefined`. */
export interface LatestAnswer<T> extends Disposable {
  ask(question: (token: CancellationToken) => Promise<T>): Promise<T | undefined>;
}

export function latestAnswer<T>(): LatestAnswer<T> {
  let asked: CancellationTokenSource | undefined;
  return {
    dispose: () => asked?.cancel(),
    async ask(question) {
      asked?.cancel();
      const { token } = (asked = new CancellationTokenSource());
      try {
        const answer = await question(token);
        return token.isCancellationRequested ? undefined : answer;
      } catch (error) {
        // A server says that it was cancelled by an error.
        if (token.isCancellationRequested) return undefined;
        throw error;
      }
    },
  };
}

/** Fires after each update of the server. A client keeps one handler for a notification, so all views share this event. */
export function onServerUpdate(client: BaseLanguageClient): EventEmitter<void> {
  const emitter = new EventEmitter<void>();
  client.onNotification('isms/changed', () => emitter.fire());
  return emitter;
}
