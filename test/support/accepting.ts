/** What an editor does with a completion that somebody accepts. */
import type { CompletionItem } from 'vscode-languageserver-types';
import type { CompletionStyle } from '../../server/features/completion/style';
import { applyTextEdits } from '../../server/editing/text-edit';

/** An editor that takes all that the server knows of. */
export const editorStyle: CompletionStyle = {
  snippets: true,
  indents: true,
  labelDetails: true,
  markdown: true,
  resolves: false,
  suggestCommand: 'editor.action.triggerSuggest',
};

const tabStop = /\$(?:\d+|\{(?:\d+)(?::(?<text>(?:[^}\\]|\\.)*)|\|(?<choice>(?:[^,|\\]|\\.)*)[^}]*\|)?\})/g;

/** A snippet as text: every tab stop holds what it proposes, `$0` what is given. */
export function expandSnippet(snippet: string, end = ''): string {
  return snippet
    .replaceAll('$0', end)
    .replace(tabStop, (...found) => {
      const groups = found.at(-1) as { readonly text?: string; readonly choice?: string };
      return groups.text ?? groups.choice ?? '';
    })
    .replace(/\\(?<escaped>[\\$},|])/g, '$<escaped>');
}

/** The text after accepting an item, with `end` where the cursor then stands in a snippet. */
export function accept(text: string, item: CompletionItem, end = ''): string {
  const { textEdit, insertTextFormat, additionalTextEdits = [] } = item;
  if (!textEdit || !('range' in textEdit)) throw new Error('no edit');
  if (insertTextFormat !== 2) return applyTextEdits(text, [textEdit, ...additionalTextEdits]);
  const line = text.split('\n')[textEdit.range.start.line] ?? '';
  // As editors do: lines of a snippet are indented like the line that it goes into.
  const indented = textEdit.newText.replaceAll('\n', `\n${/^ */.exec(line)?.[0] ?? ''}`);
  return applyTextEdits(text, [
    { range: textEdit.range, newText: expandSnippet(indented, end) },
    ...additionalTextEdits,
  ]);
}
