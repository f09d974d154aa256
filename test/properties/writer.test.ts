/**
 * Somebody writes: the lines of the example one after the other, letters, Enter, and at random places what is offered there.
 * Whatever she accepts, what could be read still can, comments stay, and every answer names places that there are.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEditingText } from '../../server/editing/editing-text';
import { createOriginals } from '../../server/editing/apply-changes';
import { applyTextEdits } from '../../server/editing/text-edit';
import { complete } from '../../server/features/completion/completion';
import { fixesOf } from '../../server/features/fixes/fixes';
import { breakLine } from '../../server/features/formatting/line-break';
import { createIsmsService, type IsmsService } from '../../server/isms-service';
import { readComments } from '../../server/yaml/parse';
import { createPositionTable } from '../../server/yaml/positions';
import { readSlice } from '../../server/yaml/slice-content';
import { splitIntoSlices } from '../../server/yaml/slices';
import { accept, editorStyle } from '../support/accepting';
import { knowledge, testDay } from '../support/rules';
import { runs } from '../support/runs';

const uri = 'file:///cloud/isms.yaml';
const lines = ['isms', 'risks', 'soa', 'audits'].flatMap((name) => {
  const file = name === 'isms' ? 'isms.yaml' : `${name}.isms.yaml`;
  return readFileSync(`examples/cloud/${file}`, 'utf8').replaceAll('\r\n', '\n').trimEnd().split('\n');
});

type Move = 'letters' | 'completion' | 'fix';

const problemsOf = (text: string): number =>
  splitIntoSlices(text).flatMap((slice) => readSlice(slice).problems.filter(({ kind }) => kind === 'syntax')).length;
const commentsOf = (text: string): readonly string[] => readComments(text).map((comment) => comment.text.trim());

function opened(text: string): IsmsService {
  const service = createIsmsService({ today: testDay, knowledge, fileExists: () => true });
  service.setText(uri, text);
  service.refresh();
  return service;
}

/** What stands there after one move, made where she is; the same text where nothing is offered. */
function after(move: Move, text: string, chance: number): string {
  const service = opened(text);
  if (move === 'completion') {
    const position = createPositionTable(text).position(text.length);
    const { items } = complete(service, { uri, text, position }, { language: 'ja', style: editorStyle });
    const item = items[chance % Math.max(1, items.length)];
    return item ? accept(text, item) : text;
  }
  const found = service.findings(uri).filter(({ suppression }) => !suppression);
  for (const each of found) expect(text.split('\n').length).toBeGreaterThan(each.location.range.end.line - 1);
  const finding = found[chance % Math.max(1, found.length)];
  const fixes = finding
    ? fixesOf(
        service,
        finding,
        createOriginals(() => text),
      )
    : [];
  const fix = fixes[chance % Math.max(1, fixes.length)];
  return fix?.created.length === 0 ? applyTextEdits(text, fix.edits.get(uri) ?? []) : text;
}

/** Enter, with what an editor makes of it that knows nothing by itself. */
function entered(text: string): string {
  const begun = `${text}\n`;
  return applyTextEdits(begun, breakLine(createEditingText(begun), createPositionTable(begun).position(begun.length)));
}

describe('a writer', () => {
  it('loses nothing and breaks nothing by what she accepts, wherever she is', () => {
    const step = fc.record({ move: fc.constantFrom<Move>('completion', 'fix'), chance: fc.nat() });
    fc.assert(
      fc.property(fc.nat(lines.length - 2), fc.nat(60), fc.array(step, { maxLength: 4 }), (from, cut, steps) => {
        const whole = lines.slice(0, from + 1).join('\n');
        // Somewhere in the line that she is writing.
        let text = `${entered(whole)}${(lines[from + 1] ?? '').trimStart().slice(0, cut)}`;
        for (const { move, chance } of steps) {
          const before = text;
          text = after(move, before, chance);
          expect(
            problemsOf(text),
            `${move} breaks:\n${before.slice(-200)}\n=====\n${text.slice(-300)}`,
          ).toBeLessThanOrEqual(problemsOf(before));
          const kept = commentsOf(text);
          const lost = commentsOf(before).filter(
            (comment) => !kept.includes(comment) && !comment.includes('isms-ignore'),
          );
          expect(lost, move).toEqual([]);
        }
      }),
      { numRuns: runs(60) },
    );
  });
});
