/** The view that the page has: the whole as it came, with all changes since. */
import type { ViewAnswer } from '../../server/reports/protocol';
import { withChanges } from '../../server/reports/view/changes';
import type { DocumentView } from '../../server/reports/view/view';

export interface Received {
  readonly view: () => DocumentView | undefined;
  /** Whether anything could be made of the answer; else the whole has to be asked for. */
  readonly take: (answer: ViewAnswer) => boolean;
  readonly forget: () => void;
}

export function createReceived(): Received {
  let known: { readonly view: DocumentView; readonly revision: number } | undefined;
  return {
    view: () => known?.view,
    take({ view, changes, revision }) {
      const next =
        view ?? (changes && known?.revision === changes.since ? withChanges(known.view, changes) : undefined);
      if (next) known = { view: next, revision };
      return next !== undefined;
    },
    forget() {
      known = undefined;
    },
  };
}
