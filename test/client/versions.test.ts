/** An edit is applied to the text that it was made for, and to no other. */
import { describe, expect, it } from 'vitest';
import { suitsVersions } from '../../client/versions';

const uri = 'file:///isms/isms.yaml';
const edit = (version: number | null): object => ({
  documentChanges: [
    { kind: 'create', uri: 'file:///isms/new.isms.yaml' },
    { textDocument: { uri, version }, edits: [] },
  ],
});
const open = (version: number | undefined) => (asked: string) => (asked === uri ? version : undefined);

describe('an edit', () => {
  it('suits the version that it was made for, and no later one', () => {
    expect(suitsVersions(edit(3), open(3))).toBe(true);
    expect(suitsVersions(edit(3), open(4))).toBe(false);
  });

  it('suits whatever is there when it names none, or the document is not open', () => {
    expect(suitsVersions(edit(null), open(4))).toBe(true);
    expect(suitsVersions(edit(3), open(undefined))).toBe(true);
    expect(suitsVersions({ changes: { [uri]: [] } }, open(4))).toBe(true);
  });
});
