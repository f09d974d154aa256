import { andMore } from '../../words/listing';
import type { Bilingual } from '../../words/bilingual';

/** A log is read by people. */
const mostLogged = 50;

/** Says what settings were refused: all in the log, the first to the person; what stays wrong is not said again. */
export function createSayRefused(
  log: (message: string) => void,
  warn: (message: Bilingual) => void,
): (refused: readonly Bilingual[]) => void {
  let said: ReadonlySet<string> = new Set();
  return (refused) => {
    const fresh = refused.filter(({ en }) => !said.has(en));
    said = new Set(refused.map(({ en }) => en));
    for (const { en } of fresh.slice(0, mostLogged)) log(en);
    const [first, ...others] = fresh;
    if (!first) return;
    const more = andMore(others.length);
    warn(
      others.length === 0
        ? first
        : { en: `${first.en} (${more.en}: see the log)`, ja: `${first.ja}(${more.ja}はログを確認してください)` },
    );
  };
}
