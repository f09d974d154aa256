import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import type { Language } from '../catalog/bilingual';
import type { IsmsService } from '../isms-service';
import type { DocumentUri, MutableSubject, PlacedSlice } from '../project/subject';
import { labelOf } from '../rules/label';
import { shiftRange, type Range } from '../yaml/positions';
import { titleOf } from './names';

const kinds: Readonly<Record<string, SymbolKind>> = {
  people: SymbolKind.Variable,
  services: SymbolKind.Module,
  systems: SymbolKind.Object,
  risks: SymbolKind.Event,
  'soa.controls': SymbolKind.Constant,
  audits: SymbolKind.Function,
  evidence: SymbolKind.File,
  documents: SymbolKind.File,
};

/** The outline of a document: its sections, and in them the entries with their titles. Made of facts; parses nothing. */
export function documentSymbols(service: IsmsService, uri: DocumentUri, language: Language): readonly DocumentSymbol[] {
  const slices = service.workspace.projectOf(uri)?.documents.get(uri)?.slices ?? [];
  const sections: (DocumentSymbol & { readonly children: DocumentSymbol[] })[] = [];
  for (const slice of slices) {
    for (const { section, range } of slice.keys) {
      const title = service.language.root.properties.get(section)?.title[language] ?? '';
      const own = shiftRange(range, slice.line);
      sections.push({
        name: section,
        detail: title,
        kind: SymbolKind.Namespace,
        range: own,
        selectionRange: own,
        children: [],
      });
    }
    for (const subject of slice.subjects) {
      const section = sections.findLast(({ name }) => name === subject.section.split('.')[0]);
      if (!section) continue;
      if (subject.facts.item) section.children.push(entrySymbol(subject, slice, language));
      section.range = { start: section.range.start, end: shiftRange(subject.facts.places.entry, slice.line).end };
    }
  }
  return sections;
}

function entrySymbol(subject: MutableSubject, slice: PlacedSlice, language: Language): DocumentSymbol {
  const range = shiftRange(subject.facts.places.entry, slice.line);
  const id = subject.place('/id') ?? subject.place('/code');
  const label = labelOf(subject)[language];
  return {
    // A symbol without a name is an error to some editors.
    name: label.trim() === '' ? '—' : label,
    detail: titleOf(subject, language),
    kind: kinds[subject.section] ?? SymbolKind.Field,
    range,
    selectionRange:
      id && !id.empty ? within(shiftRange(id.value, slice.line), range) : { start: range.start, end: range.start },
  };
}

/** The protocol asks the selection to lie within the whole. */
function within(selection: Range, whole: Range): Range {
  return selection.end.line > whole.end.line ? { start: whole.start, end: whole.start } : selection;
}
