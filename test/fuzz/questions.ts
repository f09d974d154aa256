/** What an editor asks about a document. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentUri } from '../../server/workspace/subject';
import type { Random } from './random';

export type Question = readonly [method: string, params: object];

/** Questions whose answer depends on nothing but texts and settings. */
export function questionsAbout(uri: DocumentUri, text: string, random: Random): readonly Question[] {
  const document = TextDocument.create(uri, 'isms', 1, text);
  const somewhere = (): number => random.number(text.length + 1);
  const at = { textDocument: { uri }, position: document.positionAt(somewhere()) };
  const [start = 0, end = 0] = [somewhere(), somewhere()].sort((left, right) => left - right);
  const range = { start: document.positionAt(start), end: document.positionAt(end) };
  const everything = { start: document.positionAt(0), end: document.positionAt(text.length) };
  const options = { tabSize: 2, insertSpaces: true };
  return [
    ['textDocument/completion', at],
    ['textDocument/hover', at],
    ['textDocument/definition', at],
    ['textDocument/references', { ...at, context: { includeDeclaration: true } }],
    ['textDocument/documentSymbol', at],
    ['textDocument/documentHighlight', at],
    ['workspace/symbol', { query: random.pick(['', 'a', 'r-1', '情報', 'CLD']) }],
    ['textDocument/inlayHint', { ...at, range: everything }],
    ['textDocument/foldingRange', at],
    ['textDocument/selectionRange', { ...at, positions: [at.position] }],
    ['textDocument/documentLink', at],
    ['textDocument/codeLens', at],
    ['textDocument/semanticTokens/range', { ...at, range }],
    [
      'workspace/willRenameFiles',
      { files: [{ oldUri: uri, newUri: `${uri.replace(/[^/]*$/, '')}moved/x.isms.yaml` }] },
    ],
    ['textDocument/prepareCallHierarchy', at],
    ['textDocument/prepareRename', at],
    ['textDocument/codeAction', { ...at, range, context: { diagnostics: [] } }],
    ['textDocument/codeAction', { ...at, range, context: { diagnostics: [], only: ['source.fixAll'] } }],
    ['textDocument/formatting', { ...at, options }],
    ['textDocument/onTypeFormatting', { ...at, ch: '\n', options }],
    ['isms/report', { uri, name: random.pick(['soa', 'conformity']) }],
    ['isms/view', { uri, name: random.pick(['soa', 'conformity']), ...random.pick([{}, { today: '2027-01-01' }]) }],
    ['isms/export', { uri, name: 'soa', format: random.pick(['md', 'html', 'json']) }],
    ['isms/decide', { uri, rows: ['CLD.9.5.1 provider', 'A.5.1'], applicable: random.chance(0.5), reason: 'x: "y"' }],
    [
      'isms/next',
      { uri, of: random.pick(['', 'requirement 4.2.1.b', 'due overdue', 'risks unknown', 'controls 27017']) },
    ],
    ['isms/begin', { uri, requirement: random.pick(['4.1.a', '4.2.2.d1', '4.3.b', 'none']) }],
    ['isms/consider', { uri, code: random.pick(['R1', 'R35', 'R99']), as: random.pick(['risk', 'not-relevant', '']) }],
    ['textDocument/rename', { ...at, newName: `renamed-${String(random.number(1000))}` }],
  ];
}
