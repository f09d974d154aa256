/** The custom requests of the server, as this client uses them. */
import { EventEmitter } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ConformityReport } from '../server/reports/conformity/data';
import type { StatementOfApplicabilityReport } from '../server/reports/soa/data';

export function requestSoa(client: BaseLanguageClient, uri: string): Promise<StatementOfApplicabilityReport | null> {
  return client.sendRequest('isms/soa', { uri });
}

/** Without a file: of the project nearest to the top of the workspace. */
export function requestConformity(client: BaseLanguageClient, uri?: string): Promise<ConformityReport | null> {
  return client.sendRequest('isms/conformity', { uri });
}

/** Fires after each update of the server. A client keeps one handler for a notification, so all views share this event. */
export function onServerUpdate(client: BaseLanguageClient): EventEmitter<void> {
  const emitter = new EventEmitter<void>();
  client.onNotification('isms/changed', () => emitter.fire());
  return emitter;
}
