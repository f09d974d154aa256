/** The trace as a call hierarchy: the view that every editor has for what leads to what. */
import { SymbolKind, type CallHierarchyItem, type Connection } from 'vscode-languageserver';
import { isTraceKind, linksOf, tracedAt, type TraceItem } from '../features/navigation/trace';
import type { TraceKind } from '../trace/trace';
import type { AnswerFromText, AnswerNow } from './navigation';
import { normalizeUri } from './session/session';

const symbols: Readonly<Record<TraceKind, SymbolKind>> = {
  service: SymbolKind.Package,
  risk: SymbolKind.Event,
  control: SymbolKind.Method,
  evidence: SymbolKind.File,
  auditFinding: SymbolKind.Object,
};

/** What an item carries, so that it can be asked about again. */
interface ItemData {
  readonly kind: TraceKind;
  readonly id: string;
}

export function registerTrace(connection: Connection, fromText: AnswerFromText, now: AnswerNow): void {
  connection.languages.callHierarchy.onPrepare(({ textDocument, position }) =>
    fromText('prepareCallHierarchy', textDocument.uri, (uri, text, { service, language }) => {
      const item = tracedAt(service, uri, text, position, language);
      return item ? [hierarchyItem(item)] : null;
    }),
  );
  const linked = (direction: 'up' | 'down', item: CallHierarchyItem) =>
    now(direction === 'up' ? 'incomingCalls' : 'outgoingCalls', ({ service, language }) => {
      const data = readData(item.data);
      return data ? linksOf(service, normalizeUri(item.uri), data, direction, language) : [];
    });
  connection.languages.callHierarchy.onIncomingCalls(async ({ item }) =>
    ((await linked('up', item)) ?? []).map(({ item: from, ranges }) => ({
      from: hierarchyItem(from),
      fromRanges: [...ranges],
    })),
  );
  connection.languages.callHierarchy.onOutgoingCalls(async ({ item }) =>
    ((await linked('down', item)) ?? []).map(({ item: to, ranges }) => ({
      to: hierarchyItem(to),
      fromRanges: [...ranges],
    })),
  );
}

function hierarchyItem({ kind, id, title, location: { document, range } }: TraceItem): CallHierarchyItem {
  const data: ItemData = { kind, id };
  return { name: id, detail: title, kind: symbols[kind], uri: document, range, selectionRange: range, data };
}

/** A client sends back what it was given; what is not that is nobody's. */
function readData(data: unknown): ItemData | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data) || !('id' in data)) return undefined;
  const { kind, id } = data;
  return typeof kind === 'string' && isTraceKind(kind) && typeof id === 'string' ? { kind, id } : undefined;
}
