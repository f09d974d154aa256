import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import type { Language } from '../../words/bilingual';
import { own } from '../../words/own';
import { shortened } from '../../words/shortened';
import type { IsmsService } from '../../isms-service';
import type { EntryFacts } from '../../facts/entry-facts';
import type { DocumentUri, MutableSubject } from '../../workspace/subject';
import { labelOf } from '../../check/label';
import { shiftRange, type Range } from '../../yaml/positions';
import { titleOf } from '../../workspace/names';
import { createOutlineState, type OutlineStateMemo } from './outline-state';

/** As editors draw them. */
export const symbolKinds: Readonly<Record<string, SymbolKind>> = {
  people: SymbolKind.Variable,
  services: SymbolKind.Module,
  systems: SymbolKind.Object,
  risks: SymbolKind.Event,
  'soa.controls': SymbolKind.Constant,
  audits: SymbolKind.Function,
  evidence: SymbolKind.File,
  documents: SymbolKind.File,
};

/** What the outline says of entries, kept while they say it: an edit changes one of thousands. Belongs to a server. */
export interface OutlineMemo {
  /** The symbol of an entry; lines count from its slice. */
  symbol(subject: MutableSubject, language: Language): DocumentSymbol;
  readonly states: OutlineStateMemo;
}

export function createOutlineMemo(): OutlineMemo {
  const kept = new WeakMap<EntryFacts, { readonly language: Language; readonly symbol: DocumentSymbol }>();
  return {
    states: new WeakMap(),
    symbol(subject, language) {
      const known = kept.get(subject.facts);
      if (known?.language === language) return known.symbol;
      const symbol = entrySymbol(subject, language);
      kept.set(subject.facts, { language, symbol });
      return symbol;
    },
  };
}

/** The outline of a document: its sections, and in them the entries with their titles. Made of facts; parses nothing. */
export function documentSymbols(
  service: IsmsService,
  uri: DocumentUri,
  language: Language,
  memo = createOutlineMemo(),
): readonly DocumentSymbol[] {
  const project = service.workspace.projectOf(uri);
  const ask = project && service.checkerOf(project)?.questions();
  const stateOf = ask && createOutlineState(ask, language, memo.states);
  const slices = project?.documents.get(uri)?.slices ?? [];
  const sections: (DocumentSymbol & { readonly children: DocumentSymbol[] })[] = [];
  for (const slice of slices) {
    for (const { section, range } of slice.keys) {
      const detail = service.schema.root.properties.get(section)?.title[language] ?? '';
      const own = shiftRange(range, slice.line);
      const kind = SymbolKind.Namespace;
      sections.push({ name: section, detail, kind, range: own, selectionRange: own, children: [] });
    }
    for (const subject of slice.subjects) {
      const section = sections.findLast(({ name }) => name === subject.section.split('.')[0]);
      if (!section) continue;
      const symbol = memo.symbol(subject, language);
      const range = shiftRange(symbol.range, slice.line);
      section.range = { start: section.range.start, end: range.end };
      if (!subject.facts.item) continue;
      // How it stands depends on other entries, and is not kept with it.
      const state = stateOf?.(subject) ?? '';
      const detail = [symbol.detail, state].filter((part) => part !== undefined && part !== '').join(' · ');
      section.children.push({
        ...symbol,
        detail,
        range,
        selectionRange: shiftRange(symbol.selectionRange, slice.line),
      });
    }
  }
  return sections;
}

function entrySymbol(subject: MutableSubject, language: Language): DocumentSymbol {
  const range = subject.facts.places.entry;
  const id = subject.place('/id') ?? subject.place('/code');
  const label = labelOf(subject)[language];
  return {
    // A symbol without a name is an error to some editors.
    name: label.trim() === '' ? '—' : label,
    detail: shortened(titleOf(subject, language)),
    kind: own(symbolKinds, subject.section) ?? SymbolKind.Field,
    range,
    selectionRange: id && !id.empty ? within(id.value, range) : { start: range.start, end: range.start },
  };
}

/** The protocol asks the selection to lie within the whole. */
function within(selection: Range, whole: Range): Range {
  return selection.end.line > whole.end.line ? { start: whole.start, end: whole.start } : selection;
}
