import { describe, expect, it } from 'vitest';
import { BrokenStream, createFrames } from '../../../server/lsp/wire/frames';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const texts = (bodies: readonly Uint8Array[]): readonly string[] =>
  bodies.map((each) => new TextDecoder().decode(each));

describe('messages in a stream', () => {
  const two = bytes(
    'Content-Length: 5\r\n\r\n"情"X: y\r\ncontent-length: 3\r\nContent-Type: a; charset="utf8"\r\n\r\n"b"',
  );

  it.each([1, 2, 3, 7, 1000])('are found in pieces of %i bytes', (size) => {
    const frames = createFrames();
    const found: string[] = [];
    for (let at = 0; at < two.length; at += size) found.push(...texts(frames.take(two.slice(at, at + size))));
    expect(found).toEqual(['"情"', '"b"']);
    expect(frames.isPartial).toBe(false);
  });

  it('may be empty, and wait for what is missing', () => {
    const frames = createFrames();
    expect(texts(frames.take(bytes('Content-Length: 0\r\n\r\nContent-Le')))).toEqual(['']);
    expect(frames.isPartial).toBe(true);
    expect(frames.take(bytes('ngth: 9\r\n\r\n'))).toEqual([]);
    expect(frames.isPartial).toBe(true);
  });

  const body = '{"jsonrpc":"2.0"}';
  it.each<[string, string]>([
    ['no Content-Length', `Content-Type: x\r\n\r\n${body}`],
    ['a negative one', `Content-Length: -5\r\n\r\n${body}`],
    ['a huge one', `Content-Length: 999999999999999\r\n\r\n${body}`],
    ['one that is no number', `Content-Length: abc\r\n\r\n${body}`],
    ['one that begins as a number', `Content-Length: 5x\r\n\r\n${body}`],
    ['a fraction', `Content-Length: 1.5\r\n\r\n${body}`],
    ['an exponent', `Content-Length: 1e2\r\n\r\n${body}`],
    ['an empty one', `Content-Length:\r\n\r\n${body}`],
    ['two of them', `Content-Length: 5\r\nContent-Length: 5\r\n\r\n${body}`],
    ['another charset', `Content-Length: 5\r\nContent-Type: x; charset=utf-16\r\n\r\n${body}`],
    ['a request of the web', 'GET / HTTP/1.1\r\n\r\n'],
    ['no header', body],
    ['an empty header', '\r\n\r\n'],
    ['a line of a terminal', 'hello\n'],
    ['bytes of control', '\u0000\u001b[2J\u0007'],
    ['a name in Japanese', 'ヘッダ: 5\r\n\r\n'],
    ['line feeds alone', `Content-Length: ${body.length}\n\n${body}`],
    ['headers without end', `X: ${'x'.repeat(5000)}`],
    ['a name without end', 'x'.repeat(5000)],
    ['many headers', 'X: y\r\n'.repeat(1000)],
  ])('%s breaks the stream, with a sentence in both languages that fits a line', (_, text) => {
    const frames = createFrames();
    let broken: unknown;
    try {
      frames.take(bytes(text));
    } catch (error) {
      broken = error;
    }
    if (!(broken instanceof BrokenStream)) throw new Error('not broken');
    for (const sentence of [broken.sentence.en, broken.sentence.ja]) expect(sentence).toMatch(/^[^\p{Cc}]{10,250}$/u);
  });
});
