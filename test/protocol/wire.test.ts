/** What does not speak the protocol: an error where there is one to answer, an end where nothing can be understood any more. */
import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { framed, initialize, startRaw, type Answer } from './raw';

const hover = { textDocument: { uri: 'file:///x/isms.yaml' }, position: { line: 0, character: 0 } };

async function running() {
  const server = startRaw();
  await server.ask(0, 'initialize', initialize);
  server.send({ jsonrpc: '2.0', method: 'initialized', params: {} });
  return server;
}

describe('a request out of its turn', () => {
  it('is refused before initialize, whatever it is', async () => {
    const server = startRaw();
    for (const [id, method] of ['textDocument/hover', 'shutdown', 'no/such', 'isms/soa'].entries())
      expect(await server.ask(id, method, {})).toMatchObject({ error: { code: -32002 } });
    expect((await server.ask(9, 'initialize', initialize)).error).toBeUndefined();
  });

  it('is refused after shutdown, whatever it is', async () => {
    const server = await running();
    expect(await server.ask(1, 'shutdown')).toMatchObject({ result: null });
    for (const [index, method] of ['textDocument/hover', 'initialize', 'shutdown', 'no/such'].entries())
      expect(await server.ask(index + 2, method, {})).toMatchObject({ error: { code: -32600 } });
    server.send({ jsonrpc: '2.0', method: 'exit' });
    expect(await server.ended).toEqual({ code: 0, complaint: '' });
  });

  it('is refused when it is a second initialize', async () => {
    const server = await running();
    expect(await server.ask(1, 'initialize', initialize)).toMatchObject({ error: { code: -32600 } });
  });

  it('does nothing when it is a notification, and exit without shutdown ends with 1', async () => {
    const server = startRaw();
    server.send({ jsonrpc: '2.0', method: 'textDocument/didClose', params: { textDocument: { uri: 'x' } } });
    server.send({ jsonrpc: '2.0', method: 'exit' });
    expect(await server.ended).toEqual({ code: 1, complaint: '' });
  });
});

describe('a request that nobody can answer', () => {
  it('of an unknown method is said to be one', async () => {
    const server = await running();
    expect(await server.ask(1, 'isms/nothing', {})).toMatchObject({ error: { code: -32601 } });
    expect(await server.ask(2, '__proto__', {})).toMatchObject({ error: { code: -32601 } });
  });

  it('with parameters of a wrong type is told which, and what is wanted', async () => {
    const server = await running();
    const cases: readonly (readonly [string, unknown, RegExp])[] = [
      ['textDocument/hover', undefined, /textDocument\/hover: params is missing/],
      ['textDocument/hover', [], /params must be an object, not \[\]/],
      ['textDocument/hover', { ...hover, textDocument: { uri: 5 } }, /textDocument\.uri must be a text, not 5/],
      ['textDocument/hover', { ...hover, position: { line: '1', character: 0 } }, /position\.line must be .*, not "1"/],
      ['textDocument/completion', { ...hover, position: { line: 1.5, character: 0 } }, /position\.line .* 1\.5/],
      ['textDocument/completion', { ...hover, position: { line: -1, character: 0 } }, /position\.line .* -1/],
      ['textDocument/rename', hover, /newName is missing/],
      ['textDocument/rename', { ...hover, newName: Array(9e5).fill('x') }, /newName must be a text, not \[…\]/],
      [
        'textDocument/codeAction',
        { textDocument: hover.textDocument, range: null },
        /range must be an object, not null/,
      ],
      ['textDocument/diagnostic', { textDocument: null }, /textDocument must be an object/],
      ['isms/view', { name: { x: 1 } }, /name must be a text, not \{…\}/],
      // What nobody can make a text of, either.
      ['isms/begin', { requirement: { toString: 1 } }, /requirement must be a text, not \{…\}/],
      ['isms/consider', { code: { toString: 1, valueOf: 1 } }, /code must be a text, not \{…\}/],
      ['isms/report', 'soa', /params must be an object/],
    ];
    for (const [id, [method, params, message]] of cases.entries()) {
      const { error } = await server.ask(id + 1, method, params);
      expect(error).toMatchObject({ code: -32602 });
      expect(error?.message).toMatch(message);
    }
  });

  it('is told so in the language of the client', async () => {
    const server = startRaw();
    await server.ask(0, 'initialize', { ...initialize, locale: 'ja' });
    const { error } = await server.ask(1, 'textDocument/rename', hover);
    expect(error?.message).toBe('textDocument/rename: newNameがありません。文字列を指定してください。');
  });

  it('initialize with parameters of a wrong kind leaves the server to be initialized', async () => {
    const server = startRaw();
    for (const [id, params] of [null, {}, { capabilities: [] }, { capabilities: {}, workspaceFolders: {} }].entries())
      expect(await server.ask(id + 1, 'initialize', params)).toMatchObject({ error: { code: -32602 } });
    expect((await server.ask(9, 'initialize', initialize)).error).toBeUndefined();
  });

  it('whose body is no JSON, or not UTF-8, is a parse error', async () => {
    const server = await running();
    const bodies = ['{', '', 'null x', '{"jsonrpc":"2.0",}'].map((each) => Buffer.from(each));
    for (const body of [...bodies, Buffer.from([0x93, 0xfa])]) {
      server.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
      expect(await server.next(({ id }) => id === null)).toMatchObject({ error: { code: -32700 } });
    }
    expect(await server.ask(1, 'shutdown')).toMatchObject({ result: null });
  });

  it('that is no request at all is an invalid one', async () => {
    const server = await running();
    const bodies = [
      ...['null', '5', '"x"', '[]', '[{"jsonrpc":"2.0","id":1,"method":"shutdown"}]', '{}', '{"id":null,"method":"x"}'],
      '{"jsonrpc":"1.0","method":"x","id":null}',
      '{"jsonrpc":"2.0","id":null,"method":"shutdown"}',
      '{"jsonrpc":"2.0","id":{},"method":"shutdown"}',
      '{"jsonrpc":"2.0","method":5}',
      `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
    ];
    for (const body of bodies) {
      server.write(framed(body));
      expect(await server.next(({ id }) => id === null)).toMatchObject({ error: { code: -32600 } });
    }
    expect(await server.ask(1, 'shutdown')).toMatchObject({ result: null });
  });

  it('and an answer to nothing that was asked changes nothing', async () => {
    const server = await running();
    for (const id of [1, 'x', null, 1e99]) server.send({ jsonrpc: '2.0', id, result: {} });
    server.send({ jsonrpc: '2.0', id: 5, error: 'x' });
    server.send({ jsonrpc: '2.0', id: 5, error: { code: 'x' } });
    expect(await server.ask(9, 'shutdown')).toMatchObject({ result: null });
  });
});

describe('a message whose end nobody can tell', () => {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: initialize });
  it.each<[string, string, RegExp]>([
    ['no Content-Length', `Content-Type: application/vscode-jsonrpc\r\n\r\n${body}`, /no header Content-Length/],
    ['a negative one', `Content-Length: -5\r\n\r\n${body}`, /not "-5"/],
    ['a huge one', `Content-Length: 999999999999999\r\n\r\n${body}`, /not "999999999999999"/],
    ['another charset', `Content-Length: 5\r\nContent-Type: x; charset=utf-16\r\n\r\n${body}`, /UTF-8, not "utf-16"/],
    ['a line of a terminal', 'hello\n', /"hello\\n"/],
    ['headers without end', `X: ${'x'.repeat(5000)}`, /longer than 4096 bytes/],
  ])('%s ends the server with a sentence', async (_, bytes, sentence) => {
    const server = startRaw();
    server.write(bytes);
    const { code, complaint } = await server.ended;
    expect(code).toBe(2);
    expect(complaint).toMatch(sentence);
    expect(complaint).toMatch(/^isms: [^\n]+\n$/);
    expect(complaint.length).toBeLessThan(300);
  });

  it('ends it in the language of the environment', async () => {
    const server = startRaw([], { LANG: 'ja_JP.UTF-8' });
    server.write('Content-Length: x\r\n\r\n');
    expect((await server.ended).complaint).toContain('バイト数を一つだけ指定してください');
  });

  it('also after messages that it could read, byte by byte', async () => {
    const server = startRaw();
    for (const byte of Buffer.from(framed(body))) server.write(new Uint8Array([byte]));
    expect(await server.next(({ id }) => id === 1)).toHaveProperty('result');
    server.write('garbage\r\n');
    expect((await server.ended).code).toBe(2);
  });
});

describe('a client that is gone', () => {
  it.each<[string, string, number, RegExp]>([
    ['before a word', '', 1, /^$/],
    ['within a message', 'Content-Length: 500\r\n\r\n{"jsonrpc"', 1, /within a message/],
  ])('%s takes the server with it', async (_, bytes, expected, sentence) => {
    const server = startRaw();
    server.write(bytes);
    server.end();
    const { code, complaint } = await server.ended;
    expect([code, complaint]).toEqual([expected, expect.stringMatching(sentence)]);
  });

  it('takes it along after initialize, though its process goes on, and with 0 after shutdown', async () => {
    const left = await running();
    left.end();
    expect(await left.ended).toEqual({ code: 1, complaint: '' });
    const told = await running();
    await told.ask(1, 'shutdown');
    told.end();
    expect(await told.ended).toEqual({ code: 0, complaint: '' });
  });

  const gone = async (): Promise<number> => {
    const child = spawn(process.execPath, ['--version']);
    await new Promise((resolve) => child.once('close', resolve));
    return child.pid ?? 0;
  };

  it('is noticed by its process, even while it holds the stream open', async () => {
    const server = startRaw();
    await server.ask(0, 'initialize', { ...initialize, processId: await gone() });
    expect((await server.ended).code).toBe(1);
    const named = startRaw([`--clientProcessId=${await gone()}`]);
    expect((await named.ended).code).toBe(1);
  }, 30_000);

  it('must be named by a number', async () => {
    const { code, complaint } = await startRaw(['--clientProcessId', 'abc']).ended;
    expect([code, complaint]).toEqual([2, 'isms: --clientProcessId takes the number of a process, not "abc".\n']);
  });
});

describe('a notification of a wrong kind', () => {
  it('is passed over and said in the log, with its value cut', async () => {
    const server = await running();
    const uri = 'file:///x/a.isms.yaml';
    server.send({
      jsonrpc: '2.0',
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, text: 5, version: 1 } },
    });
    const logged = (answer: Answer): boolean =>
      answer.method === 'window/logMessage' && /didOpen/.test(answer.params?.message ?? '');
    expect((await server.next(logged)).params?.message).toBe(
      'textDocument/didOpen: textDocument.text must be a text, not 5.',
    );
    server.send({
      jsonrpc: '2.0',
      method: 'textDocument/didClose',
      params: { textDocument: { uri: ['x'.repeat(1e6)] } },
    });
    server.send({ jsonrpc: '2.0', method: 'textDocument/didSave', params: 'x'.repeat(1e6) });
    const saved = await server.next(({ params }) => /didSave/.test(params?.message ?? ''));
    expect(saved.params?.message?.length).toBeLessThan(200);
    expect(await server.ask(1, 'shutdown')).toMatchObject({ result: null });
  });
});
