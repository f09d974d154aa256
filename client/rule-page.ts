import * as vscode from 'vscode';

const pagePath = /^\/rules\/(?<language>en|ja)\/(?<page>[a-z-]+\.md)$/;

/** Where a finding's code leads: an address that VS Code hands to this extension. Filled in by the server. */
export function rulePageAddress(extensionId: string): string {
  return `${vscode.env.uriScheme}://${extensionId}/rules/{language}/{page}`;
}

/** Opens the page of a rule, which comes with the extension, in the editor: offline, and in the person's language. */
export function registerRulePages({ extensionUri }: vscode.ExtensionContext): vscode.Disposable {
  return vscode.window.registerUriHandler({
    async handleUri({ path }) {
      const { language, page } = pagePath.exec(path)?.groups ?? {};
      if (language === undefined || page === undefined) return;
      const uri = vscode.Uri.joinPath(extensionUri, 'docs', 'rules', language, page);
      await vscode.commands.executeCommand('markdown.showPreview', uri);
    },
  });
}

/** Opens a page of the catalogues, which come with the extension as well. */
export async function showCatalogPage(extensionUri: vscode.Uri, language: 'en' | 'ja', page: string): Promise<void> {
  const uri = vscode.Uri.joinPath(extensionUri, 'docs', 'catalog', language, `${page}.md`);
  await vscode.commands.executeCommand('markdown.showPreview', uri);
}
