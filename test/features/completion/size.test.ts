/** Completion costs the entry that it is in, whatever the size of the document. */
import { describe, expect, it } from 'vitest';
import { complete } from '../../../server/features/completion/completion';
import { createPositionTable } from '../../../server/yaml/positions';
import type { SourceText } from '../../../server/yaml/source-text';
import { editorStyle } from '../../support/accepting';
import { fixtureFolder } from '../../support/project-text';
import { openFixture } from '../../support/rules';

/** A text that counts the characters that are looked at. */
function counting(text: string): SourceText & { readonly seen: () => number } {
  let seen = 0;
  return {
    length: text.length,
    seen: () => seen,
    slice(start, end) {
      const part = text.slice(start, end);
      seen += part.length;
      return part;
    },
  };
}

/** Characters looked at to complete where `<|>` stands in the middle of a register of so many risks. */
function lookedAt(entries: number, line: string): number {
  const risk = (index: number): string =>
    `  - id: R-${String(index).padStart(5, '0')}\n    title: 漏えい\n    owner: p\n    treatment: modify\n`;
  const half = Array.from({ length: entries / 2 }, (_, index) => risk(index)).join('');
  const rest = Array.from({ length: entries / 2 }, (_, index) => risk(index + entries)).join('');
  const marked = `people:\n  - {id: p, name: P}\nrisks:\n${half}${line}${rest}`;
  const text = marked.replace('<|>', '');
  const service = openFixture(text);
  const source = counting(text);
  const position = createPositionTable(text).position(marked.indexOf('<|>'));
  const { items } = complete(
    service,
    { uri: `${fixtureFolder}isms.yaml`, text: source, position },
    { language: 'en', style: editorStyle },
  );
  expect(items.length).toBeGreaterThan(0);
  return source.seen();
}

describe('completion', () => {
  it.each([
    '  - id: X\n    owner: <|>\n',
    '  - id: X\n    tr<|>\n',
    '  - <|>\n',
    '  <|>\n',
    '  - id: <|>\n',
    '  - id: X\n    controls: [テナント<|>]\n',
  ])('looks at as much of a large register as of a small one: %j', (line) => {
    expect(lookedAt(1000, line)).toBe(lookedAt(40, line));
  });
});
