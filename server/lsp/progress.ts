import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

/** Work that is done sooner than this is not worth a word. */
const delayMilliseconds = 500;

/** Calls back later, unless it is taken back before. */
export type Later = (callBack: () => void) => { takeBack(): void };

const afterAWhile: Later = (callBack) => {
  const timer = setTimeout(callBack, delayMilliseconds);
  return { takeBack: () => clearTimeout(timer) };
};

/** Shows the person that something is under way when it takes longer than half a second. */
export async function withProgress(
  connection: { readonly window: Pick<Connection['window'], 'createWorkDoneProgress'> },
  title: () => string,
  work: () => Promise<void>,
  later = afterAWhile,
): Promise<void> {
  let reporter: WorkDoneProgressServerReporter | undefined;
  let ended = false;
  const begin = async (): Promise<void> => {
    const created = await connection.window.createWorkDoneProgress();
    if (ended) return;
    reporter = created;
    reporter.begin(title());
  };
  const waiting = later(() => void begin().catch(() => undefined));
  try {
    await work();
  } finally {
    ended = true;
    waiting.takeBack();
    reporter?.done();
  }
}
