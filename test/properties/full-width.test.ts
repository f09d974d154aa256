/** The examples with marks of YAML typed in full width: one finding for each, and one fix that takes it back. */
import fc from 'fast-check';
import { Lexer } from 'yaml';
import { describe, expect, it } from 'vitest';
import { createOriginals } from '../../server/editing/apply-changes';
import { applyTextEdits } from '../../server/editing/text-edit';
import { fixesOf } from '../../server/features/fixes/fixes';
import type { IsmsService } from '../../server/isms-service';
import type { DocumentUri } from '../../server/workspace/subject';
import { runs } from '../support/runs';
import { readExample, serviceWith, type Texts } from '../workspace/workspaces';

const marks = new Set([':', '-', '[', ']', '{', '}', ',']);

/** A mark and its place in a text. */
interface Mark {
  readonly start: number;
  readonly end: number;
}

/** Every mark, and every indentation, that the library itself sees in a text. */
function marksIn(text: string): readonly Mark[] {
  const found: Mark[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (['\x02', '\x18', '\x1f'].includes(lexeme)) continue;
    const isIndent = /^ +$/.test(lexeme) && (offset === 0 || text[offset - 1] === '\n');
    // Between words of a language, a comma of that language is no slip.
    const isProse = lexeme === ',' && /^[^\0-~]|^., *[^\0-~]/.test(text.slice(offset - 1, offset + 3));
    if ((marks.has(lexeme) && !isProse) || isIndent) found.push({ start: offset, end: offset + lexeme.length });
    else if (lexeme.startsWith('#')) found.push({ start: offset, end: offset + 1 });
    offset += lexeme.length;
  }
  return found;
}

function widened(text: string): string {
  return text.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000');
}

function findings(service: IsmsService, texts: Texts): readonly string[] {
  return [...texts.keys()].flatMap((uri) => service.findings(uri).map(({ finding }) => finding.rule.code)).sort();
}

function mended(service: IsmsService, uri: DocumentUri, text: string): string {
  const finding = service.findings(uri).find((each) => each.finding.rule.code === 'text/full-width');
  if (!finding) return 'nothing found';
  const originals = createOriginals((each) => (each === uri ? text : undefined));
  return applyTextEdits(text, fixesOf(service, finding, originals)[0]?.edits.get(uri) ?? []);
}

describe('a mark typed in full width', () => {
  it.each(['first-day', 'cloud'])('is found once in the example %s, and mended to the same text', (name) => {
    const texts = readExample(name);
    const service = serviceWith(texts);
    const before = findings(service, texts);
    const places = [...texts].flatMap(([uri, text]) => marksIn(text).map((mark) => ({ uri, text, mark })));
    fc.assert(
      fc.property(fc.nat(places.length - 1), (index) => {
        const { uri, text, mark } = places[index] ?? { uri: '', text: '', mark: { start: 0, end: 0 } };
        const typed = text.slice(0, mark.start) + widened(text.slice(mark.start, mark.end)) + text.slice(mark.end);
        service.setText(uri, typed);
        service.refresh();
        try {
          const said = findings(service, texts);
          expect({ typed: JSON.stringify(typed.slice(mark.start - 40, mark.end + 20)), said }).toEqual({
            typed: JSON.stringify(typed.slice(mark.start - 40, mark.end + 20)),
            said: [...before, 'text/full-width'].sort(),
          });
          expect(mended(service, uri, typed)).toBe(text);
        } finally {
          service.setText(uri, text);
          service.refresh();
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
