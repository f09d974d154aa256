// Starts VS Code as a server for one workspace, on this machine only, and ends all of it again.
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { writeDisplayLanguage } from './display-language.mjs';
import { installPackage, linkExtension } from './install-extension.mjs';
import { provideVisualStudioCode } from './provide-vscode.mjs';
import { startGuarded } from './start-guarded.mjs';

/** What keeps the workbench quiet: no questions, no welcome, nothing that asks the network. */
const quietSettings = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
};
/** No extension is looked up or offered: what is tested is this extension alone. */
const quietEnvironment = { EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
const startTimeout = 180_000;

/**
 * Starts the server and waits until it answers.
 * - `workspaceFolder`: what the workbench opens; `extensionFolder`: the extension under development, `testsPath`: its tests
 * - `webWorker`: run the extension in the web worker host instead of the Node one
 * - `installed`: folders of extensions that are simply there, and `.vsix` files to install first
 * - `ports`: a port, or a range `from-to` of which the first free one is taken
 * - `settings`: added to the machine's settings; `workspaceTrust`: leave it on, to see Restricted Mode
 * - `locale`: display language, see display-language.mjs
 * - `onLine`: is given each line that the server prints; `temporaryFolders`: removed when it ends
 * Returns `{ url, shortUrl, port, setSettings(added), stop(), ended }`, `ended` being a promise of the exit code. `shortUrl`
 * opens the workspace without an extension under development.
 * The server also ends when this process does, in whatever way that happens.
 */
export async function serveWorkbench(options) {
  const { nodePath, serverScript } = await provideVisualStudioCode();
  const dataFolder = realpathSync(mkdtempSync(join(tmpdir(), 'isms-workbench-')));
  const setSettings = keepSettings(join(dataFolder, 'data/Machine/settings.json'));
  setSettings({ ...quietSettings, ...options.settings });
  writeDisplayLanguage(join(dataFolder, 'data'), options.locale ?? 'en');
  const extensionsFolder = join(dataFolder, 'extensions');
  mkdirSync(extensionsFolder);
  const parameters = [
    '--host',
    '127.0.0.1',
    '--port',
    options.ports ?? '0',
    '--default-folder',
    options.workspaceFolder,
    '--extensions-dir',
    extensionsFolder,
    '--without-connection-token',
    '--accept-server-license-terms',
    '--server-data-dir',
    dataFolder,
    '--telemetry-level',
    'off',
    // Without this the workbench loads no extension under development.
    ...(options.extensionFolder === undefined ? [] : ['--enable-smoke-test-driver']),
    ...(options.workspaceTrust ? [] : ['--disable-workspace-trust']),
  ];
  for (const extension of options.installed ?? []) {
    if (extension.endsWith('.vsix'))
      await installPackage(extension, { nodePath, serverScript, dataFolder, extensionsFolder });
    else linkExtension(extension, extensionsFolder);
  }
  const server = startGuarded(nodePath, [serverScript, ...parameters], {
    temporaryFolders: [dataFolder, ...(options.temporaryFolders ?? [])],
    environment: { ...process.env, ...quietEnvironment },
  });
  try {
    const port = await announcedPort(server, options.onLine ?? (() => {}));
    return {
      url: workbenchAddress(port, options),
      shortUrl: `http://127.0.0.1:${port}/`,
      port,
      setSettings,
      ended: server.ended,
      stop: server.stop,
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** A running workbench follows the machine's settings at once. The user's are in the browser, out of reach from here. */
function keepSettings(path) {
  let settings = {};
  mkdirSync(dirname(path), { recursive: true });
  return (added) => {
    settings = { ...settings, ...added };
    writeFileSync(path, `${JSON.stringify(settings, null, 2)}\n`);
  };
}

/** The address that opens the workspace with the extension under development. */
function workbenchAddress(port, { workspaceFolder, extensionFolder, testsPath, webWorker }) {
  const authority = `127.0.0.1:${port}`;
  const remote = (path) => `vscode-remote://${authority}${pathToFileURL(path).pathname}`;
  const payload = [['skipWelcome', 'true']];
  if (extensionFolder !== undefined) payload.push(['extensionDevelopmentPath', remote(extensionFolder)]);
  if (webWorker) payload.push(['extensionDevelopmentKind', 'web']);
  if (testsPath !== undefined) payload.push(['extensionTestsPath', remote(testsPath)]);
  const folder = decodeURI(pathToFileURL(workspaceFolder).pathname);
  const query = `folder=${encodeURIComponent(folder).replaceAll('%2F', '/')}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
  return `http://${authority}/?${query}`;
}

/** The server chooses a free port itself, which leaves no moment in which somebody else could take it. */
function announcedPort(server, onLine) {
  const lines = [];
  let timer;
  const port = new Promise((resolve, reject) => {
    const fail = (reason) => reject(new Error(`VS Code as a server ${reason}.\n${lines.slice(-20).join('\n')}`));
    timer = setTimeout(() => fail(`did not answer within ${startTimeout / 1000} s`), startTimeout);
    const read = (line) => {
      lines.push(line);
      onLine(line);
      const announced = /^Extension host agent listening on (\d+)/.exec(line)?.[1];
      if (announced === undefined) return;
      fetch(`http://127.0.0.1:${announced}/`).then(
        () => resolve(Number(announced)),
        (error) => fail(`does not answer (${error.message})`),
      );
    };
    createInterface({ input: server.stdout }).on('line', read);
    createInterface({ input: server.stderr }).on('line', read);
    void server.ended.then((code) => fail(`ended with ${code}`));
  });
  return port.finally(() => clearTimeout(timer));
}
