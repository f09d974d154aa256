// One workbench in a browser: a copy of a workspace, a server, a page, and the end of all three.
import { join } from 'node:path';
import { serveWorkbench } from '../../scripts/vscode/serve-workbench.mjs';
import { keepEvidence, openPage } from './browser.mjs';
import { packageExtension } from './package-extension.mjs';
import { copyWorkspace } from './workspace.mjs';

/**
 * Opens `workspace` (a folder, copied first) with the extension of `repository` and, with `testsPath`, its tests;
 * `packaged`: with the extension packed and installed as a user's is.
 * `prepare(page, log)` runs before the workbench is loaded. Returns
 * `{ page, log, workspaceFolder, setSettings(settings), keep(name), close() }`.
 */
export async function openSession(options) {
  const { browser, repository, workspace, testsPath, locale, settings, workspaceTrust, webWorker, scale, prepare } =
    options;
  const extension = options.packaged ? { installed: [packageExtension(repository)] } : { extensionFolder: repository };
  const copy = copyWorkspace(workspace);
  let server;
  let opened;
  const close = async () => {
    await opened?.page
      .context()
      .close()
      .catch(() => {});
    await server?.stop();
    copy.remove();
  };
  try {
    opened = await openPage(browser, { locale, scale });
    const { page, log } = opened;
    server = await serveWorkbench({
      workspaceFolder: copy.folder,
      ...extension,
      testsPath,
      locale,
      settings,
      workspaceTrust,
      webWorker,
      temporaryFolders: [copy.parent],
      onLine: (line) => log.push(`[server] ${line}`),
    });
    await prepare?.(page, log);
    await page.goto(server.url);
    const keep = (name) => keepEvidence({ page, log, folder: join(repository, 'out/workbench'), name });
    return { page, log, workspaceFolder: copy.folder, setSettings: server.setSettings, keep, close };
  } catch (error) {
    await close();
    throw error;
  }
}
