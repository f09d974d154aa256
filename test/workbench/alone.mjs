// The preview's page in a plain browser, with the built language server behind it: what is the page's own matter is
// seen here without a workbench around it, in a fraction of the time.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { keepEvidence, openPage } from './browser.mjs';
import { copyWorkspace } from './workspace.mjs';

/** The colours of the editor's own light theme, as a webview gets them. */
const light = `:root{--vscode-font-family:'DejaVu Sans','Noto Sans CJK JP',sans-serif;--vscode-font-size:13px;
--vscode-editor-background:#fff;--vscode-editor-foreground:#3b3b3b;--vscode-foreground:#3b3b3b;
--vscode-descriptionForeground:#3b3b3b;--vscode-panel-border:#e5e5e5;--vscode-focusBorder:#005fb8;
--vscode-button-background:#005fb8;--vscode-button-foreground:#fff;--vscode-button-secondaryBackground:#e5e5e5;
--vscode-button-secondaryForeground:#3b3b3b;--vscode-button-secondaryHoverBackground:#ccc;
--vscode-input-background:#fff;--vscode-input-foreground:#3b3b3b;--vscode-input-border:#cecece;
--vscode-input-placeholderForeground:#767676;--vscode-list-hoverBackground:#f2f2f2;
--vscode-list-inactiveSelectionBackground:#e4e6f1;--vscode-textLink-foreground:#005fb8;
--vscode-errorForeground:#b01011;--vscode-editorError-foreground:#b01011;--vscode-editorWarning-foreground:#8a6100;
--vscode-editorInfo-foreground:#0063d3;--vscode-editorWidget-background:#f8f8f8}body{background:#fff}`;

/**
 * Opens the page on a copy of `workspace`. Beside what every session has: `frame`, `sent` (what the page told the
 * extension), `edit(file, change)` (which changes a text and lets the page follow), `text(file)`, `post(message)`.
 */
export async function openAlone({
  browser,
  repository,
  workspace,
  locale,
  viewport,
  project = 'isms.yaml',
  files = {},
}) {
  const copy = copyWorkspace(workspace);
  const server = startServer(repository, copy.folder, locale);
  const texts = new Map(
    readdirSync(copy.folder, { recursive: true })
      .filter((name) => /(?:^|[\\/.])isms\.ya?ml$/.test(name))
      .map((name) => [name, readFileSync(join(copy.folder, name), 'utf8')]),
  );
  for (const [name, text] of Object.entries(files)) texts.set(name, text);
  const uriOf = (name) => pathToFileURL(join(copy.folder, name)).href;
  const versions = new Map();
  await server.initialized;
  for (const [name, text] of texts) {
    versions.set(name, 1);
    await server.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: uriOf(name), languageId: 'isms', version: 1, text },
    });
  }
  const { page, log } = await openPage(browser, { locale });
  if (viewport) await page.setViewportSize(viewport);
  const sent = [];
  let wish;
  let since;
  const post = (message) => page.evaluate((data) => window.postMessage(data, '*'), message);
  const refresh = async () => {
    const answer = await server.connection.sendRequest('isms/view', { uri: uriOf(project), ...wish, since });
    since = answer.revision;
    await post({ type: 'answer', name: wish.name, uri: uriOf(project), answer });
  };
  const edit = async (name, change) => {
    texts.set(name, change(texts.get(name)));
    versions.set(name, versions.get(name) + 1);
    await server.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: uriOf(name), version: versions.get(name) },
      contentChanges: [{ text: texts.get(name) }],
    });
    await refresh();
  };
  const write = async ({ documentChanges }) => {
    for (const { textDocument, edits } of documentChanges) {
      const name = [...texts.keys()].find((each) => uriOf(each) === textDocument.uri);
      await edit(name, (text) => applied(text, edits));
    }
  };
  const hear = async (message) => {
    sent.push(message);
    if (message.type === 'ready' || message.type === 'wish') {
      since = undefined;
      ({ wish } = message);
      await refresh();
    } else if (message.type === 'decide') {
      await write(await server.connection.sendRequest('isms/decide', { uri: uriOf(project), ...message }));
      await post({ type: 'decided', done: true });
    } else if (message.type === 'offer') {
      const { row: code, offer: as } = message;
      await write((await server.connection.sendRequest('isms/consider', { uri: uriOf(project), code, as })).edit);
    }
  };
  await page.exposeFunction('tellExtension', hear);
  await page.addInitScript(() => {
    let state;
    window.acquireVsCodeApi = () => ({
      postMessage: (message) => void window.tellExtension(JSON.parse(JSON.stringify(message))),
      getState: () => state,
      setState: (next) => {
        state = next;
      },
    });
  });
  const dist = join(repository, 'dist/webview');
  const html = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>ISMS</title><style>${light}</style>
<style>${readFileSync(join(dist, 'preview.css'), 'utf8')}</style></head><body><main id="preview" data-tab="soa" data-language="en"></main></body></html>`;
  await page.route('http://preview.test/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('http://preview.test/');
  await page.addScriptTag({ path: join(dist, 'preview.js') });
  await page.locator('.tables tbody tr').first().waitFor();
  return {
    page,
    log,
    frame: page.mainFrame(),
    sent,
    edit,
    post,
    text: (name) => texts.get(name),
    workspaceFolder: copy.folder,
    keep: (name) => keepEvidence({ page, log, folder: join(repository, 'out/workbench'), name }),
    async close() {
      await page.context().close();
      server.stop();
      copy.remove();
    },
  };
}

function startServer(repository, folder, locale) {
  const child = spawn(process.execPath, [join(repository, 'dist/server.js'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const stop = () => child.kill();
  process.once('exit', stop);
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const capabilities = { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } } };
  const uri = pathToFileURL(folder).href;
  const initialized = connection
    .sendRequest('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'isms' }],
      locale: locale === 'ja' ? 'ja' : 'en',
      initializationOptions: { isms: { today: '2026-11-23' } },
      capabilities,
    })
    .then(() => connection.sendNotification('initialized', {}));
  return {
    connection,
    initialized,
    stop() {
      process.off('exit', stop);
      connection.dispose();
      stop();
    },
  };
}

/** Edits of the protocol, from the last to the first. */
function applied(text, edits) {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const offset = ({ line, character }) => (starts[line] ?? text.length) + character;
  return edits
    .toSorted((left, right) => offset(right.range.start) - offset(left.range.start))
    .reduce(
      (done, { range, newText }) => done.slice(0, offset(range.start)) + newText + done.slice(offset(range.end)),
      text,
    );
}
