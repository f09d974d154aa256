/** How requests are answered: whatever fails, and whoever has lost interest meanwhile. */
import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';

export interface Answering {
  /** A request that fails is logged with its name and answered with the fallback; the server goes on. */
  guard<T>(name: string, fallback: T, work: () => T | Promise<T>): Promise<T>;
  /** Answers from what is known when all files are read: half a project would be full of false findings. */
  whenSettled<T>(
    name: string,
    fallback: T,
    work: () => T | Promise<T>,
    token?: CancellationToken,
  ): Promise<T | ResponseError<never>>;
}

export function createAnswering(
  settled: () => Promise<void>,
  logFailure: (name: string, error: unknown) => void,
): Answering {
  const cancelled = new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'cancelled');

  async function guard<T>(name: string, fallback: T, work: () => T | Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      logFailure(name, error);
      return fallback;
    }
  }

  return {
    guard,
    whenSettled: <T>(name: string, fallback: T, work: () => T | Promise<T>, token?: CancellationToken) =>
      guard<T | ResponseError<never>>(name, fallback, async () => {
        await settled();
        // Who asked has lost interest meanwhile, as a newer question is under way.
        return token?.isCancellationRequested ? cancelled : await work();
      }),
  };
}
