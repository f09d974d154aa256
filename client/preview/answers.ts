/** What the page of one project is shown: asked for again and again, handed on as it comes, and how far it lags behind. */
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ViewAnswer } from '../../server/reports/protocol';
import { latestAnswer, requestView } from '../requests';
import type { Wish } from '../webview/messages';
import { isViewAnswer } from '../webview/view-guards';
import { isNewer, type Moment } from './lag';
import { openDocuments } from './surroundings';

export interface Answers {
  readonly wish: () => Wish;
  /** Another document is wanted, or, with `anew`, the whole of the same once more. */
  readonly want: (wish: Wish, anew: boolean) => Promise<void>;
  readonly refresh: () => Promise<void>;
  /** Revisions are the server's own: those of one that is gone say nothing. */
  readonly forget: () => void;
  readonly moment: () => Omit<Moment, 'now'>;
  readonly dispose: () => void;
}

export interface AnswerEvents {
  readonly client: BaseLanguageClient;
  /** What to ask by. */
  readonly uri: () => string | undefined;
  readonly isShown: () => boolean;
  readonly take: (answer: ViewAnswer, asked: Wish) => void;
  /** The file belongs to no project. */
  readonly nothing: () => void;
}

export function createAnswers({ client, uri, isShown, take, nothing }: AnswerEvents, first: Wish): Answers {
  const answers = latestAnswer<unknown>();
  let wish = first;
  /** The answer that the page has, and the versions it was made from. */
  let sent: { readonly revision: number; readonly versions: ReadonlyMap<string, number> } | undefined;
  let askedAt: number | undefined;
  let hasFailed = false;

  const refresh = async (): Promise<void> => {
    if (!isShown() || !client.isRunning()) return;
    const asked = wish;
    askedAt ??= performance.now();
    try {
      const since = sent?.revision;
      const answer = await answers.ask((token) => requestView(client, { uri: uri(), ...asked, since }, token));
      // A newer question is under way: its answer is the one to show.
      if (answer === undefined) return;
      askedAt = undefined;
      hasFailed = !hasTaken(answer, asked);
    } catch {
      askedAt = undefined;
      hasFailed = true;
    }
  };

  /** Whether it is an answer. What is none says nothing about the project: what is shown stays, and is said to be behind. */
  const hasTaken = (answer: unknown, asked: Wish): boolean => {
    if (answer === null) {
      sent = undefined;
      nothing();
      return true;
    }
    if (!isViewAnswer(answer)) return false;
    sent = { revision: answer.revision, versions: new Map(Object.entries(answer.versions)) };
    take(answer, asked);
    return true;
  };

  return {
    wish: () => wish,
    want: (next, anew) => {
      if (anew || !isSame(wish, next)) sent = undefined;
      wish = next;
      return refresh();
    },
    refresh,
    forget() {
      sent = undefined;
      askedAt = undefined;
      hasFailed = false;
    },
    moment: () => ({
      isRunning: client.isRunning(),
      hasFailed,
      shown: sent?.revision,
      isBehind: sent !== undefined && isNewer(openDocuments(), sent.versions),
      askedAt,
    }),
    dispose: answers.dispose,
  };
}

function isSame(left: Wish, right: Wish): boolean {
  return left.name === right.name && left.lang === right.lang && left.today === right.today;
}
