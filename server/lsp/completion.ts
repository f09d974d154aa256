/** Completion on a connection: lists, and what there is to read about one of their items when it is shown. */
import {
  CompletionRequest,
  CompletionResolveRequest,
  type CompletionItem,
  type CompletionList,
} from 'vscode-languageserver';
import { complete, type Completion, type CompletionPoint } from '../features/completion/completion';
import type { CompletionStyle } from '../features/completion/style';
import { onText, type Route } from './route';
import type { Session } from './session/session';
import { resolvesDocumentation } from './style';

/** Which item of which list: plain JSON that the client sends back. */
interface ItemData {
  readonly list: number;
  readonly index: number;
}

export function completionRoutes(): readonly Route[] {
  // A client shows one list at a time; what it asks about an older one, nobody reads any more.
  let last: { readonly list: number; readonly documentation: Completion['documentation'] } | undefined;

  return [
    onText(
      CompletionRequest.type,
      (client) => ({ completionProvider: { triggerCharacters, resolveProvider: resolvesDocumentation(client) } }),
      async ({ session, style, uri, text }, { position }): Promise<CompletionList | CompletionItem[]> => {
        const taken = style.completion;
        const completion = await completeWithFiles(session, { uri, text, position }, taken);
        const list = (last?.list ?? 0) + 1;
        last = { list, documentation: completion.documentation };
        const items = completion.items.map((item, index) =>
          taken.resolves ? { ...item, data: { list, index } } : item,
        );
        return completion.incomplete ? { isIncomplete: true, items } : items;
      },
    ),

    {
      offers: () => ({}),
      serve: ({ spoken }) =>
        spoken.answer(CompletionResolveRequest.type, (item) => {
          const documentation =
            isItemData(item.data) && item.data.list === last?.list ? last.documentation(item.data.index) : undefined;
          return documentation ? { ...item, documentation } : item;
        }),
    },
  ];
}

const triggerCharacters = [' ', ':', '-', '.', '/', '[', '{', ',', '"', "'"];

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
