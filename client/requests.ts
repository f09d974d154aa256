/** The custom requests of the server, as this client uses them. */
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ConformityReport } from '../server/reports/conformity-report';
import type { StatementOfApplicabilityReport } from '../server/reports/statement-of-applicability';

export function requestSoa(client: BaseLanguageClient, uri: string): Promise<StatementOfApplicabilityReport | null> {
  return client.sendRequest('isms/soa', { uri });
}

export function requestConformity(client: BaseLanguageClient, uri: string): Promise<ConformityReport | null> {
  return client.sendRequest('isms/conformity', { uri });
}

/** Sent after each update of the server. */
export const changed = 'isms/changed';
