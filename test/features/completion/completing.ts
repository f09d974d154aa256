/** Completion in tests: `<|>` in a fixture is the cursor. */
import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import type { Language } from '../../../server/words/bilingual';
import { complete, type Completion } from '../../../server/features/completion/completion';
import { createPositionTable } from '../../../server/yaml/positions';
import { accept, editorStyle } from '../../support/accepting';
import { fixtureFolder, readProjectText } from '../../support/project-text';
import { openFixture } from '../../support/rules';

const cursorMark = '<|>';

interface AtCursor extends Completion {
  readonly uri: string;
  /** The file that the cursor is in, without the mark. */
  readonly text: string;
}

export function completeAt(
  fixture: string,
  language: Language = 'en',
  style = editorStyle,
  files: readonly string[] = [],
): AtCursor {
  const marked = [...readProjectText(fixture).files].find(([, content]) => content.includes(cursorMark));
  if (!marked) throw new Error('no cursor');
  const [name, content] = marked;
  const text = content.replace(cursorMark, '');
  const uri = fixtureFolder + name;
  const service = openFixture(fixture.replace(cursorMark, ''));
  const position = createPositionTable(text).position(content.indexOf(cursorMark));
  return {
    uri,
    text,
    ...complete(
      service,
      { uri, text, position },
      { language, style, files: files.map((name) => fixtureFolder + name) },
    ),
  };
}

/** Labels in the order in which an editor lists them, without those of templates. */
export function labelsAt(fixture: string, language: Language = 'en', files: readonly string[] = []): readonly string[] {
  return inOrder(
    completeAt(fixture, language, editorStyle, files).items.filter(({ kind }) => kind !== CompletionItemKind.Snippet),
  );
}

export function templatesAt(fixture: string, language: Language = 'en'): readonly string[] {
  return inOrder(completeAt(fixture, language).items.filter(({ kind }) => kind === CompletionItemKind.Snippet));
}

function inOrder(items: readonly CompletionItem[]): readonly string[] {
  return [...items]
    .sort((left, right) => ((left.sortText ?? left.label) < (right.sortText ?? right.label) ? -1 : 1))
    .map(({ label }) => label);
}

export function itemAt(fixture: string, label: string, language: Language = 'en', style = editorStyle): CompletionItem {
  const item = completeAt(fixture, language, style).items.find((each) => each.label === label);
  if (!item) throw new Error(`no ${label}`);
  return item;
}

/** The file after accepting an item, with `<|>` where the cursor then is. */
export function accepted(fixture: string, label: string, language: Language = 'en', style = editorStyle): string {
  return accept(completeAt(fixture).text, itemAt(fixture, label, language, style), cursorMark);
}
