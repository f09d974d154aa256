import * as vscode from 'vscode';
import type { TabName } from '../webview/messages';

/** All that the page may load: its script and its style, as they were built. */
export function pageRoot({ extensionUri }: vscode.ExtensionContext): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
}

/** The page without data: that comes by messages, so that the page keeps its state. */
export function pageText(webview: vscode.Webview, root: vscode.Uri, tab: TabName): string {
  const nonce = crypto.randomUUID();
  const resource = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(root, name)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'; form-action 'none'; base-uri 'none'`;
  const language = vscode.env.language.startsWith('ja') ? 'ja' : 'en';
  return `<!DOCTYPE html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="stylesheet" href="${resource('preview.css')}">
    <title>ISMS</title>
  </head>
  <body>
    <main id="preview" data-tab="${tab}" data-language="${language}"></main>
    <script nonce="${nonce}" src="${resource('preview.js')}"></script>
  </body>
</html>`;
}
