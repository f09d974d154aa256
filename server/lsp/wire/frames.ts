/**
 * Messages of a stream of bytes: `Content-Length: 12`, an empty line, as many bytes. Whatever else comes can be neither passed
 * over nor answered, because nobody knows where the next message begins: the stream is broken then, and that is said.
 */
import type { Bilingual } from '../../words/bilingual';
import { inOneLine } from '../../words/hidden';
import { own } from '../../words/own';
import { shortened } from '../../words/shortened';

/** Bytes. The longest text that an editor sends is that of a file; a register of 60,000 lines has three million. */
const mostOfMessage = 256 * 1024 * 1024;
/** Bytes of all headers of a message. */
const mostOfHeaders = 4096;

export class BrokenStream extends Error {
  constructor(readonly sentence: Bilingual) {
    super(sentence.en);
  }
}

export interface Frames {
  /** The bodies of the messages that are complete with these bytes. Throws `BrokenStream`. */
  take(bytes: Uint8Array): readonly Uint8Array[];
  /** Whether a message has begun of which something is missing. */
  readonly isPartial: boolean;
}

export function createFrames(): Frames {
  let waiting: Uint8Array[] = [];
  let size = 0;
  let length: number | undefined;

  /** Takes so many bytes off the front. */
  const shift = (count: number): Uint8Array => {
    const taken = joined(waiting, count);
    const rest: Uint8Array[] = [];
    let before = 0;
    for (const part of waiting) {
      if (before + part.length > count) rest.push(part.subarray(Math.max(0, count - before)));
      before += part.length;
    }
    [waiting, size] = [rest, size - count];
    return taken;
  };

  const readHeaders = (): boolean => {
    const head = latin(joined(waiting, Math.min(size, mostOfHeaders)));
    const end = head.indexOf('\r\n\r\n');
    const lines = head.slice(0, end < 0 ? undefined : end).split('\r\n');
    for (const [index, line] of lines.entries()) expectHeader(line, end >= 0 || index < lines.length - 1);
    if (end < 0 && size >= mostOfHeaders) throw new BrokenStream(tooMany);
    if (end < 0) return false;
    length = lengthIn(lines);
    shift(end + 4);
    return true;
  };

  return {
    get isPartial() {
      return size > 0 || length !== undefined;
    },
    take(bytes) {
      waiting.push(bytes);
      size += bytes.length;
      const bodies: Uint8Array[] = [];
      while (length !== undefined || (size > 0 && readHeaders())) {
        if (length === undefined || size < length) break;
        bodies.push(shift(length));
        length = undefined;
      }
      return bodies;
    },
  };
}

/** One that has not ended yet may still become one. */
function expectHeader(line: string, ended: boolean): void {
  const form = ended ? /^[\w-]+:[\t -~]*$/ : /^(?:[\w-]*|[\w-]+:[\t -~]*)\r?$/;
  if (!form.test(line)) throw new BrokenStream(noHeader(line));
}

function lengthIn(lines: readonly string[]): number {
  const named = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
  });
  const type = Object.fromEntries(named);
  const charset = /charset\s*=\s*"?([^";\s]*)/i.exec(own(type, 'content-type') ?? '')?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) throw new BrokenStream(otherCharset(charset));
  const [written, ...others] = named.flatMap(([name, value]) => (name === 'content-length' ? [value] : []));
  if (written === undefined) throw new BrokenStream(noLength);
  const length = Number(written);
  if (others.length > 0 || !/^\d+$/.test(written) || length > mostOfMessage)
    throw new BrokenStream(noSuchLength(written));
  return length;
}

/** The first bytes of several pieces, as one; the piece itself where they are its beginning. */
function joined(parts: readonly Uint8Array[], count: number): Uint8Array {
  const [first] = parts;
  if (first && first.length >= count) return first.subarray(0, count);
  const whole = new Uint8Array(count);
  let at = 0;
  for (const part of parts) {
    if (at >= count) break;
    whole.set(part.subarray(0, count - at), at);
    at += part.length;
  }
  return whole;
}

/** A character for each byte: headers are ASCII, and what is none is to be seen. */
function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

const said = (text: string): string => inOneLine(shortened(text));

const noHeader = (line: string): Bilingual => ({
  en: `Standard input is no language client: "${said(line)}" stands where the header Content-Length must.`,
  ja: `標準入力が言語クライアントのものではありません。ヘッダContent-Lengthがあるべき所に「${said(line)}」があります。`,
});
const tooMany: Bilingual = {
  en: `The headers of a message are longer than ${mostOfHeaders} bytes.`,
  ja: `メッセージのヘッダが${mostOfHeaders}バイトを超えています。`,
};
const noLength: Bilingual = {
  en: 'A message has no header Content-Length.',
  ja: 'メッセージにヘッダContent-Lengthがありません。',
};
const noSuchLength = (written: string): Bilingual => ({
  en: `The header Content-Length must be one number of bytes up to ${mostOfMessage}, not "${said(written)}".`,
  ja: `ヘッダContent-Lengthには${mostOfMessage}以下のバイト数を一つだけ指定してください(「${said(written)}」は使えません)。`,
});
const otherCharset = (charset: string): Bilingual => ({
  en: `Messages must be UTF-8, not "${said(charset)}".`,
  ja: `メッセージの文字コードはUTF-8にしてください(「${said(charset)}」は使えません)。`,
});
