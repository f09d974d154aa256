/** Entry of the VS Code extension on the desktop and in remote windows: starts the language server and the views. */
import * as vscode from 'vscode';
import { TransportKind } from 'vscode-languageclient/node';
import { clientOptions, withoutPull } from './client-options';
import { registerConformityStatus } from './conformity-status';
import { createLookedAt } from './looked-at';
import { registerPreviews } from './preview/previews';
import { quietWhileTyping } from './quiet-while-typing';
import { onServerUpdate } from './requests';
import { registerRulePages, rulePageAddress } from './rule-page';
import { registerFillIn } from './fill-in';
import { registerPlaces } from './places';
import { createServerLife } from './server-life';
import { registerSilencing } from './silence';
import { registerStart } from './start/start';
import { registerNextView } from './tree/next-view';
import type { NextItem } from '../server/reports/protocol';

/** What other extensions, and tests, may ask of this one. */
export interface IsmsExtension {
  /** The tree of the view *ISMS*. */
  readonly next: vscode.TreeDataProvider<NextItem>;
}

export async function activate(context: vscode.ExtensionContext): Promise<IsmsExtension> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const quiet = quietWhileTyping();
  const options = clientOptions(rulePageAddress(context.extension.id), quiet.middleware);
  const run = { module, transport: TransportKind.ipc };
  const { client, start, restart } = createServerLife({ run, debug: run }, options);
  withoutPull(client);
  const updated = onServerUpdate(client);
  const lookedAt = createLookedAt();
  const next = registerNextView(client, updated.event, lookedAt);
  context.subscriptions.push(
    client,
    updated,
    registerRulePages(context),
    registerPreviews(context, client, updated.event, lookedAt),
    registerConformityStatus(client, updated.event, lookedAt),
    next,
    quiet,
    registerSilencing(),
    registerFillIn(),
    registerPlaces(),
    registerStart(context, client),
    vscode.commands.registerCommand('isms.showOutput', () => client.outputChannel.show()),
    vscode.commands.registerCommand('isms.restartServer', restart),
  );
  await start();
  return { next: next.tree };
}
