import { expect, it } from 'vitest';
import { createSpellings } from '../../../server/lsp/spoken/spellings';
import { rewritten } from '../../../server/lsp/spoken/walk';

it('addresses are spelled as the client wrote the document, else as it wrote the nearest folder', () => {
  const spellings = createSpellings();
  expect(spellings.isOurs).toBe(true);
  spellings.noteFolder('file:///C:/isms/', 'file:///c%3A/isms');
  spellings.noteFolder('file:///C:/isms/内', 'file:///c%3A/isms/%E5%86%85');
  spellings.note('file:///C:/isms/a[b].isms.yaml', 'file:///c%3A/isms/a%5Bb%5D.isms.yaml');
  expect(spellings.of('file:///c%3A/isms')).toBe('file:///C:/isms');
  expect(spellings.of('file:///c%3A/isms/a%5Bb%5D.isms.yaml')).toBe('file:///C:/isms/a[b].isms.yaml');
  expect(spellings.of('file:///c%3A/isms/x.isms.yaml')).toBe('file:///C:/isms/x.isms.yaml');
  expect(spellings.of('file:///c%3A/isms/%E5%86%85/x')).toBe('file:///C:/isms/内/x');
  expect(spellings.of('file:///c%3A/isms2/x')).toBe('file:///c%3A/isms2/x');
  spellings.note('file:///c%3A/isms/a%5Bb%5D.isms.yaml', 'file:///c%3A/isms/a%5Bb%5D.isms.yaml');
  expect(spellings.of('file:///c%3A/isms/a%5Bb%5D.isms.yaml')).toBe('file:///c%3A/isms/a%5Bb%5D.isms.yaml');
});

it('every position of a message is that of the document named nearest around it, and what the client keeps for us stays', () => {
  const at = (character: number) => ({ start: { line: 0, character }, end: { line: 0, character } });
  const message = {
    from: { uri: 'a', range: at(1), data: { uri: 'a', line: 0, character: 1 } },
    fromRanges: [at(1)],
    edit: { changes: { b: [{ range: at(1), newText: '' }] } },
    documentChanges: [{ textDocument: { uri: 'c', version: null }, edits: [{ range: at(1), newText: 'uri' }] }],
    own: at(1),
  };
  const width: Readonly<Record<string, number>> = { a: 10, b: 20, c: 30, d: 40 };
  const changed = rewritten(
    message,
    { uri: (uri) => `${uri}!`, column: ({ character }, of = '') => character + (width[of] ?? 0) },
    'd',
  );
  expect(changed).toEqual({
    from: { uri: 'a!', range: at(11), data: { uri: 'a', line: 0, character: 1 } },
    fromRanges: [at(11)],
    edit: { changes: { 'b!': [{ range: at(21), newText: '' }] } },
    documentChanges: [{ textDocument: { uri: 'c!', version: null }, edits: [{ range: at(31), newText: 'uri' }] }],
    own: at(41),
  });
});
