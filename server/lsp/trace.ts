/** The trace as a call hierarchy: the view that every editor has for what leads to what. */
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  SymbolKind,
  type CallHierarchyItem,
} from 'vscode-languageserver';
import { isTraceKind, linksOf, tracedAt, type TraceItem } from '../features/navigation/trace';
import type { TraceKind } from '../trace/trace';
import { now, onProjectText, type Asked, type Route } from './route';
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

export const traceRoutes: readonly Route[] = [
  onProjectText(
    CallHierarchyPrepareRequest.type,
    { callHierarchyProvider: true },
    ({ session, style, uri, text }, { position }) => {
      const item = tracedAt(session.service, uri, text, position, style.language);
      return item ? [hierarchyItem(item)] : null;
    },
  ),

  now(CallHierarchyIncomingCallsRequest.type, {}, null, (asked, { item }) =>
    linked(asked, item, 'up').map(({ item: from, ranges }) => ({ from: hierarchyItem(from), fromRanges: [...ranges] })),
  ),

  now(CallHierarchyOutgoingCallsRequest.type, {}, null, (asked, { item }) =>
    linked(asked, item, 'down').map(({ item: to, ranges }) => ({ to: hierarchyItem(to), fromRanges: [...ranges] })),
  ),
];

function linked({ session, style }: Asked, item: CallHierarchyItem, direction: 'up' | 'down') {
  const data = readData(item.data);
  return data ? linksOf(session.service, normalizeUri(item.uri), data, direction, style.language) : [];
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
