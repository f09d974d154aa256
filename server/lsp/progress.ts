import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

/** Work that is done sooner than this is not worth a word. */
const delayMilliseconds = 500;

/** Shows the person that something is under way when it takes longer than half a second. */
export async function withProgress(
  connection: Connection,
  title: () => string,
  work: () => Promise<void>,
): Promise<void> {
  let reporter: WorkDoneProgressServerReporter | undefined;
  let ended = false;
  const begin = async (): Promise<void> => {
    const created = await connection.window.createWorkDoneProgress();
    if (ended) return;
    reporter = created;
    reporter.begin(title());
  };
  const timer = setTimeout(() => void begin().catch(() => undefined), delayMilliseconds);
  try {
    await work();
  } finally {
    ended = true;
    clearTimeout(timer);
    reporter?.done();
  }
}
