/** Nothing goes over a network: no command asks for one, and no bundle holds what could. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startReal } from '../soak/real';
import { said } from '../soak/compare';
import { emptyWorld } from '../soak/world';
import { makeFolder, type Folder } from './folder';
import { programPath, repository, run } from './program';

const guard = `${repository}test/cli/no-network.mjs`;

function watch(folder: Folder) {
  const environment = { NODE_OPTIONS: `--import=${guard}`, ISMS_NETWORK_LOG: folder.pathOf('network.log') };
  return { environment, asked: () => readFileSync(environment.ISMS_NETWORK_LOG, 'utf8').split('\n').filter(Boolean) };
}

describe('no command asks for the network', () => {
  const example = `${repository}examples/cloud`;
  it.each([
    ['check', example],
    ['check', '--format', 'json', example],
    ...['md', 'html', 'csv', 'xlsx', 'docx', 'json'].map((format) => ['soa', '--format', format, example]),
    ['report', 'conformity', '--format', 'html', example],
    ['pack', example, '--for', 'stage1', '--output', 'pack'],
    ['rules'],
    ['rules', 'risk/stale'],
    ['catalog', 'CLD.9.5.1'],
    ['--help'],
  ])('isms %s %s %s %s', async (...parameters) => {
    const folder = makeFolder();
    const { environment, asked } = watch(folder);
    const output = parameters.includes('xlsx') || parameters.includes('docx') ? ['--output', 'document'] : [];
    const { code, err } = await run([...parameters, ...output], { folder: folder.path, environment });
    expect([0, 1], err).toContain(code);
    expect(asked()).toEqual(['watched']);
  });

  it('a session with the language server neither', async () => {
    const folder = makeFolder({ 'one/isms.yaml': 'isms: 1\nservices:\n  - {id: crm, name: "http://127.0.0.1/"}\n' });
    const { environment, asked } = watch(folder);
    const world = emptyWorld(folder.uri);
    const uri = folder.uriOf('one/isms.yaml');
    const server = await startReal(world, environment);
    const text = readFileSync(folder.pathOf('one/isms.yaml'), 'utf8');
    server.peer.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'isms', version: 1, text } });
    world.open.set(uri, text);
    expect(Object.keys(await said(server.peer, world, 1)).length).toBeGreaterThan(15);
    await server.end();
    expect(asked()).toEqual(['watched']);
  });
});

it('who watches sees what asks', async () => {
  const folder = makeFolder({
    'asks.mjs': `import { request } from 'node:https';
      import { lookup } from 'node:dns/promises';
      for (const ask of [() => fetch('http://127.0.0.1'), () => request('https://127.0.0.1'), () => lookup('localhost')])
        try { await ask(); } catch { /* as it should */ }`,
  });
  const { environment, asked } = watch(folder);
  await run([], { program: folder.pathOf('asks.mjs'), environment });
  expect(asked()).toEqual(['watched', 'globalThis.fetch', 'https.request', 'dns.promises.lookup']);
});

describe('what is in a bundle', () => {
  const dist = programPath().replace(/cli\.js$/, '');
  const bundles = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  /** The library of the protocol offers sockets beside pipes, in the same module; the tests above see that nobody takes one. */
  const withSockets = ['command-line.js', 'extension.js', 'server.js'];

  it.each(bundles)('%s needs no network', (name) => {
    const text = readFileSync(`${dist}${name}`, 'utf8');
    const needed = [...text.matchAll(/["'](?:node:)?(https?|http2|net|tls|dgram|dns)(?:\/promises)?["']/g)]
      .filter(({ index }) => /(?:require\(|import\(|from ?|import ?)$/.test(text.slice(Math.max(0, index - 10), index)))
      .map(([, module]) => module);
    expect(needed).toEqual(withSockets.includes(name) ? ['net'] : []);
    expect(text).not.toMatch(/\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\(/);
  });

  it('is looked at', () => {
    expect(bundles).toContain('server.js');
    expect(bundles.some((name) => name.endsWith('preview.js'))).toBe(true);
  });
});
