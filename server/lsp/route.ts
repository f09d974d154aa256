/** How one method of the protocol is answered: a route is what is offered for it, what it is answered from, and the answer. */
import type {
  CancellationToken,
  ClientCapabilities,
  ProtocolRequestType,
  ResponseError,
  ServerCapabilities,
} from 'vscode-languageserver';
import type { DocumentUri } from '../workspace/subject';
import type { SourceText } from '../yaml/source-text';
import type { Answering } from './answering';
import { normalizeUri, type Session } from './session/session';
import type { Encoding } from './spoken/columns';
import type { Spoken } from './spoken/spoken';
import type { Style } from './style';

/** What every answer is made from. */
export interface Asked {
  readonly session: Session;
  readonly style: Style;
  readonly token: CancellationToken;
  /** How the client counts columns; only who packs them into numbers need know. */
  readonly encoding: Encoding;
}

/** A question about an open document. */
export interface AskedOfText extends Asked {
  readonly uri: DocumentUri;
  readonly text: SourceText;
}

export interface Route {
  readonly offers: (client: ClientCapabilities) => ServerCapabilities;
  readonly serve: (server: Serving) => void;
}

/** What routes are served with. */
export interface Serving extends Answering {
  /** Resolves when the files that are being read are read; already, for routes that do not wait. */
  readonly read: () => Promise<void> | undefined;
  readonly isRead: () => Promise<void> | undefined;
  readonly spoken: Spoken;
  readonly session: () => Session;
  readonly style: () => Style;
  readonly encoding: () => Encoding;
}

type Offers = ServerCapabilities | ((client: ClientCapabilities) => ServerCapabilities);
type Answer<R> = R | ResponseError<never> | Promise<R | ResponseError<never>>;

const offering = (offers: Offers) => (typeof offers === 'function' ? offers : () => offers);

/**
 * Answered from the text of an open document when its project is read: what leads to other files would else lead nowhere. With `null`
 * when it is not open.
 */
export function onProjectText<P extends { readonly textDocument: { readonly uri: string } }, R, PR, RO>(
  type: ProtocolRequestType<P, R | null, PR, void, RO>,
  offers: Offers,
  answer: (asked: AskedOfText, params: P) => Answer<R | null>,
): Route {
  return waiting(onText(type, offers, answer));
}

/** A route that waits until files are read; rules need not have run. */
export function waiting(route: Route): Route {
  return { ...route, serve: (server) => route.serve({ ...server, isRead: server.read }) };
}

/** Answered from the text of an open document, as everything is known then; with `null` when it is not open. */
export function onText<P extends { readonly textDocument: { readonly uri: string } }, R, PR, RO>(
  type: ProtocolRequestType<P, R | null, PR, void, RO>,
  offers: Offers,
  answer: (asked: AskedOfText, params: P) => Answer<R | null>,
): Route {
  return now(type, offers, null, (asked, params) => {
    const uri = normalizeUri(params.textDocument.uri);
    const text = asked.session.openText(uri);
    return text === undefined ? null : answer({ ...asked, uri, text }, params);
  });
}

/** Answered as everything is known then; what fails is logged and answered with the fallback. */
export function now<P, R, PR, RO>(
  type: ProtocolRequestType<P, R, PR, void, RO>,
  offers: Offers,
  fallback: R,
  answer: (asked: Asked, params: P) => Answer<R>,
): Route {
  return {
    offers: offering(offers),
    serve: ({ spoken, session, style, encoding, guard, isRead }) =>
      spoken.answer(type, (params, token) =>
        guard<R | ResponseError<never>>(type.method, fallback, async () => {
          const reading = isRead();
          if (reading) await reading;
          return await answer({ session: session(), style: style(), token, encoding: encoding() }, params);
        }),
      ),
  };
}

/** Answered when all files are read and all rules have run: half a project would be full of false findings. */
export function whenSettled<P, R, PR, E, RO>(
  type: ProtocolRequestType<P, R, PR, E, RO>,
  offers: Offers,
  fallback: (params: P) => R,
  answer: (asked: Asked, params: P) => Answer<R>,
): Route {
  return {
    offers: offering(offers),
    serve: ({ spoken, session, style, encoding, whenSettled: wait }) =>
      spoken.answer(type, (params, token) =>
        wait<R | ResponseError<never>>(
          type.method,
          fallback(params),
          () => answer({ session: session(), style: style(), token, encoding: encoding() }, params),
          token,
        ),
      ),
  };
}
