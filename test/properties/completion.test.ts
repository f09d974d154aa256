/** Whatever is accepted, wherever: comments stay, and what could be read still can. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver-types';
import { complete } from '../../server/features/completion/completion';
import { plainStyle } from '../../server/features/completion/style';
import { createIsmsService } from '../../server/isms-service';
import { createPositionTable } from '../../server/yaml/positions';
import { readComments } from '../../server/yaml/parse';
import { readSlice } from '../../server/yaml/slice-content';
import { splitIntoSlices } from '../../server/yaml/slices';
import { accept, editorStyle } from '../support/accepting';
import { knowledge, testDay } from '../support/rules';
import { runs } from '../support/runs';
import { damages } from './damages';

const folder = 'examples/cloud/';
const texts = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [`file:///cloud/${name}`, readFileSync(folder + name, 'utf8')]),
);

function serviceWith(uri: string, text: string) {
  const service = createIsmsService({ today: testDay, knowledge, fileExists: () => true });
  for (const [each, content] of texts) service.setText(each, each === uri ? text : content);
  return service;
}

/** As the product reads the text: what is wrong stays in the entry that it is in. */
const problemsOf = (text: string): readonly string[] =>
  splitIntoSlices(text).flatMap((slice) => readSlice(slice).problems.map(({ kind }) => kind));
/** In a suppression, the rule's code and the day are what is completed. */
const commentsOf = (text: string): readonly string[] =>
  readComments(text).map((comment) =>
    comment.text
      .trimEnd()
      .replace(/(isms-ignore +)[\w/-]*/, '$1')
      .replace(/( until=)[\d-]*/, '$1'),
  );

/** What accepting the item breaks; `undefined` where it breaks nothing. */
function broken(text: string, offset: number, item: CompletionItem): string | undefined {
  const after = accept(text, item);
  const kept = commentsOf(after);
  const lost = commentsOf(text).filter((comment) => !kept.includes(comment));
  const more = problemsOf(after).length > problemsOf(text).length;
  if (lost.length === 0 && !more) return undefined;
  const excerpt = `${text.slice(Math.max(0, offset - 80), offset)}<|>${text.slice(offset, offset + 80)}`;
  return `${item.label}: ${lost.join('; ')} ${problemsOf(after).join()}\n${excerpt}\n--- wrote ${JSON.stringify(item.textEdit)}`;
}

/** One item of each way in which they are written. */
function kindsOf(items: readonly CompletionItem[]): readonly CompletionItem[] {
  const kinds = new Map(items.map((item) => [item.textEdit?.newText.replace(/[\p{L}\p{N}.-]+/gu, 'x'), item]));
  return [...kinds.values()];
}

describe('an accepted completion', () => {
  it('breaks nothing at any position of the example: in steps', () => {
    for (const [uri, text] of texts) {
      const service = serviceWith(uri, text);
      const positions = createPositionTable(text);
      const step = Math.ceil(text.length / runs(100));
      for (let offset = 0; offset <= text.length; offset += step) {
        const { items } = complete(
          service,
          { uri, text, position: positions.position(offset) },
          { language: 'en', style: offset % 2 ? editorStyle : plainStyle },
        );
        for (const item of kindsOf(items)) expect(broken(text, offset, item)).toBeUndefined();
      }
    }
  });

  it('breaks nothing that is not broken, in damaged files', () => {
    const place = fc.record({
      file: fc.nat(),
      damage: fc.nat(),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      near: fc.integer({ min: -12, max: 12 }),
    });
    fc.assert(
      fc.property(place, ({ file, damage, at, near }) => {
        const [uri = '', whole = ''] = [...texts][file % texts.size] ?? [];
        const from = Math.floor(whole.length * at);
        const text = damages[damage % damages.length]?.(whole, from) ?? whole;
        const service = serviceWith(uri, text);
        const offset = Math.max(0, Math.min(text.length, from + near));
        const { items } = complete(
          service,
          { uri, text, position: createPositionTable(text).position(offset) },
          { language: 'en', style: editorStyle },
        );
        for (const item of kindsOf(items)) expect(broken(text, offset, item)).toBeUndefined();
      }),
      { numRuns: runs(100) },
    );
  });
});
