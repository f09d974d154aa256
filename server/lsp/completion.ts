/** Completion on a connection: lists, and what there is to read about one of their items when it is shown. */
import type { CompletionItem, CompletionList, Connection } from 'vscode-languageserver';
import { complete, type Completion, type CompletionPoint } from '../features/completion/completion';
import type { CompletionStyle } from '../features/completion/style';
import type { AnswerFromText } from './navigation';
import type { Session } from './session/session';

/** Which item of which list: plain JSON that the client sends back. */
interface ItemData {
  readonly list: number;
  readonly index: number;
}

export function registerCompletion(
  connection: Connection,
  fromText: AnswerFromText,
  styleOf: () => CompletionStyle,
): void {
  // A client shows one list at a time; what it asks about an older one, nobody reads any more.
  let last: { readonly list: number; readonly documentation: Completion['documentation'] } | undefined;

  connection.onCompletion(({ textDocument, position }) =>
    fromText('completion', textDocument.uri, async (uri, text, session): Promise<CompletionList | CompletionItem[]> => {
      const style = styleOf();
      const completion = await completeWithFiles(session, { uri, text, position }, style);
      const list = (last?.list ?? 0) + 1;
      last = { list, documentation: completion.documentation };
      const items = completion.items.map((item, index) => (style.resolves ? { ...item, data: { list, index } } : item));
      return completion.incomplete ? { isIncomplete: true, items } : items;
    }),
  );

  connection.onCompletionResolve((item) => {
    const documentation =
      isItemData(item.data) && item.data.list === last?.list ? last.documentation(item.data.index) : undefined;
    return documentation ? { ...item, documentation } : item;
  });
}

/** The disk is looked at only where a file can be named. */
async function completeWithFiles(session: Session, at: CompletionPoint, style: CompletionStyle): Promise<Completion> {
  const { service, language } = session;
  const completion = complete(service, at, { language, style });
  if (!completion.wantsFiles) return completion;
  return complete(service, at, { language, style, files: await session.filesBeside(at.uri) });
}

function isItemData(data: unknown): data is ItemData {
  if (typeof data !== 'object' || data === null) return false;
  const { list, index } = data as Partial<Record<keyof ItemData, unknown>>;
  return typeof list === 'number' && typeof index === 'number';
}
