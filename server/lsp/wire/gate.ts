/**
 * Stands before the server: lets through what it can take as things stand, answers everything else as the protocol wants it
 * answered, and says so of what cannot be answered. Handlers behind it get what they rely on.
 */
import { ErrorCodes, type Message, type ResponseMessage } from 'vscode-languageserver';
import { languageOf, type Bilingual, type Language } from '../../words/bilingual';
import { own } from '../../words/own';
import { paramsOf } from './params';
import { isRecord, saidOf } from './shapes';

export type Verdict =
  | { readonly kind: 'pass'; readonly message: Message }
  | { readonly kind: 'answer'; readonly response: ResponseMessage }
  /** A notification that is passed over. */
  | { readonly kind: 'leave'; readonly why?: string | undefined; readonly warn?: string | undefined };

export interface Gate {
  judge(message: unknown): Verdict;
  /** Of bytes that are no JSON. */
  unreadable(): ResponseMessage;
  readonly wasShutDown: boolean;
}

type Id = ResponseMessage['id'];

/** `spoken` until the client has said its own, or for good where whoever started the server asked for it. */
export function createGate(spoken: Language, isAsked = false): Gate {
  let language = spoken;
  let stage: 'before' | 'running' | 'shut-down' = 'before';
  /** Documents of which a change was lost: people are told once, until it is opened anew. */
  const lost = new Set<unknown>();

  const refuse = (id: Id, code: number, message: Bilingual): ResponseMessage => {
    return { jsonrpc: '2.0', id, error: { code, message: message[language] } };
  };
  const answer = (id: Id, code: number, message: Bilingual): Verdict => {
    return { kind: 'answer', response: refuse(id, code, message) };
  };

  const judgeRequest = (message: Message, id: Id, method: string, params: unknown): Verdict => {
    if (stage === 'shut-down') return answer(id, ErrorCodes.InvalidRequest, afterEnd);
    if (stage === 'before' && method !== 'initialize') return answer(id, ErrorCodes.ServerNotInitialized, notYet);
    if (stage === 'running' && method === 'initialize') return answer(id, ErrorCodes.InvalidRequest, onceOnly);
    const misfit = own(paramsOf, method)?.(params, '');
    if (misfit) return answer(id, ErrorCodes.InvalidParams, saidOf(method, misfit));
    if (method === 'initialize') {
      stage = 'running';
      if (!isAsked && isRecord(params) && typeof params['locale'] === 'string') language = languageOf(params['locale']);
    }
    if (method === 'shutdown') stage = 'shut-down';
    return { kind: 'pass', message };
  };

  const judgeNotification = (message: Message, method: string, params: unknown): Verdict => {
    if (method === 'exit') return { kind: 'pass', message };
    if (stage !== 'running') return { kind: 'leave' };
    const misfit = own(paramsOf, method)?.(params, '');
    if (method === 'textDocument/didOpen' && !misfit) lost.delete(uriIn(params));
    if (!misfit) return { kind: 'pass', message };
    const why = saidOf(method, misfit)[language];
    if (method !== 'textDocument/didChange' || lost.has(uriIn(params))) return { kind: 'leave', why };
    lost.add(uriIn(params));
    return { kind: 'leave', why, warn: lostChange[language] };
  };

  return {
    get wasShutDown() {
      return stage === 'shut-down';
    },
    unreadable: () => refuse(null, ErrorCodes.ParseError, noJson),
    judge(message) {
      if (!isMessage(message)) return answer(idOf(message), ErrorCodes.InvalidRequest, noMessage);
      const { method, params } = message;
      if (isResponse(message)) return stage === 'before' ? { kind: 'leave' } : { kind: 'pass', message };
      if (typeof method !== 'string') return answer(idOf(message), ErrorCodes.InvalidRequest, noMessage);
      if (!Object.hasOwn(message, 'id')) return judgeNotification(message, method, params);
      const id = idOf(message);
      if (id === null) return answer(null, ErrorCodes.InvalidRequest, noId);
      return judgeRequest(message, id, method, params);
    },
  };
}

function isMessage(value: unknown): value is Message & Readonly<Record<string, unknown>> {
  return isRecord(value) && value['jsonrpc'] === '2.0';
}

/** An answer to what the server asked. */
function isResponse(message: Readonly<Record<string, unknown>>): boolean {
  const answers = Object.hasOwn(message, 'result') || isRecord(message['error']);
  return !Object.hasOwn(message, 'method') && Object.hasOwn(message, 'id') && answers;
}

function uriIn(params: unknown): unknown {
  const document = isRecord(params) ? params['textDocument'] : undefined;
  return isRecord(document) ? document['uri'] : undefined;
}

/** What it can be answered by. */
function idOf(message: unknown): Id {
  const id = isRecord(message) ? message['id'] : null;
  return typeof id === 'string' || (typeof id === 'number' && Number.isFinite(id)) ? id : null;
}

const notYet: Bilingual = {
  en: 'The first request must be initialize.',
  ja: '最初の要求はinitializeにしてください。',
};
const onceOnly: Bilingual = {
  en: 'The server was initialized already.',
  ja: 'サーバは初期化済みです。',
};
const afterEnd: Bilingual = {
  en: 'The server was shut down; only exit may follow.',
  ja: 'サーバは終了処理済みです。続けられるのはexitだけです。',
};
const noJson: Bilingual = {
  en: 'The message cannot be read as JSON in UTF-8.',
  ja: 'メッセージをUTF-8のJSONとして読み取れません。',
};
const noMessage: Bilingual = {
  en: 'The message is no request, notification or response of JSON-RPC 2.0.',
  ja: 'メッセージがJSON-RPC 2.0の要求、通知又は応答ではありません。',
};
const noId: Bilingual = {
  en: 'The id of a request must be a number or a text.',
  ja: '要求のidには数値又は文字列を指定してください。',
};
const lostChange: Bilingual = {
  en: 'The editor told of a change that cannot be read; findings are of the text before it. Close the file and open it again.',
  ja: 'エディタから届いた変更を読み取れないため、変更前の内容を検査しています。ファイルを閉じて開き直してください。',
};
