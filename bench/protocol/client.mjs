// A language client without an editor: starts a server as a child process and speaks the protocol over its standard streams.
import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { initializeParameters } from './initialize.mjs';

const patience = 120_000;

/**
 * Starts `server` (see ../servers) on a workspace folder and resolves when it is initialized.
 * `probe` loads a module into the server that tells its memory and how long it takes; `watch`: also its longest pause from now on.
 * What else is given says what kind of client it is (see initialize.mjs).
 */
export async function startClient(server, folder, { probe = false, watch = false, ...features } = {}) {
  const started = performance.now();
  const child = spawn(process.execPath, [...(probe ? probeArguments() : []), ...server.command], {
    stdio: ['pipe', 'pipe', 'pipe', ...(probe ? ['ipc'] : [])],
    cwd: folder,
    windowsHide: true,
  });
  let complaints = '';
  child.stderr.on('data', (data) => (complaints += data));
  const ended = new Promise((resolve) => child.once('close', resolve));
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  /** What waits for the next push, by document. */
  const waiting = new Map();
  answerServer(connection, server, waiting);
  connection.listen();

  const failure = ended.then((code) => {
    throw new Error(`${server.title} ended with ${code}. ${complaints.slice(-2000)}`);
  });
  failure.catch(() => undefined);
  const request = (method, parameters) =>
    withPatience(Promise.race([connection.sendRequest(method, parameters), failure]), `${server.title}: ${method}`);

  const { capabilities } = await request('initialize', initializeParameters(server, folder, features));
  const startUp = performance.now() - started;
  // Loading its program is not part of what it does for a workspace.
  if (watch) await askProbe(child, 'watch');
  await connection.sendNotification('initialized', {});
  if (server.settings !== undefined) {
    await connection.sendNotification('workspace/didChangeConfiguration', { settings: server.settings });
  }
  return {
    server,
    capabilities,
    startUp,
    process: child,
    request,
    ask: (question) => askProbe(child, question),
    /** Hears a notification of the server from now on. */
    onNotification: (method, hear) => connection.onNotification(method, hear),
    notify: (method, parameters) => connection.sendNotification(method, parameters),
    /** The next diagnostics that the server pushes for a document; ask before the change that causes them. */
    nextPush: (uri) => {
      const pushed = new Promise((resolve) => waiting.set(uri, resolve));
      return withPatience(Promise.race([pushed, failure]), `${server.title}: diagnostics`);
    },
    async stop() {
      // A server that hangs must not hold up the others.
      const killing = setTimeout(() => child.kill('SIGKILL'), 5000);
      await connection.sendRequest('shutdown').catch(() => undefined);
      await connection.sendNotification('exit').catch(() => undefined);
      await ended;
      clearTimeout(killing);
      connection.dispose();
    },
  };
}

function answerServer(connection, server, waiting) {
  connection.onError(() => undefined);
  connection.onRequest('workspace/configuration', ({ items }) =>
    items.map(({ section }) => server.settings?.[section] ?? null),
  );
  // Registrations, refreshes and the like need nothing but an answer.
  connection.onRequest(() => null);
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
    const resolve = waiting.get(uri);
    waiting.delete(uri);
    resolve?.(diagnostics);
  });
}

function probeArguments() {
  return ['--expose-gc', '--import', new URL('probe.mjs', import.meta.url).href];
}

async function askProbe(child, question) {
  const answer = once(child, 'message');
  child.send(question);
  return (await answer)[0];
}

function withPatience(promise, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: no answer within ${patience / 1000} s`)), patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
