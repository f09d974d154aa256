import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGradualReading } from '../../server/lsp/session/gradual-reading';
import { emptyService, said, serviceWith } from '../workspace/workspaces';
import { fixtureFolder } from '../support/project-text';
import { anyText, edited } from '../yaml/arbitrary-pieces';
import { wellFormedText } from '../yaml/arbitrary-text';
import { runs } from '../support/runs';

const uri = `${fixtureFolder}isms.yaml`;

/** What is said of a text that was read in parts of about so many characters, and how many parts it took. */
function readGradually(text: string, least: number): { readonly said: unknown; readonly parts: number } {
  const service = emptyService();
  const reading = createGradualReading(service, uri, text, least);
  let parts = 0;
  while (reading.next()) parts += 1;
  service.refresh();
  return { said: said(service), parts };
}

describe('a text that is read a part at a time', () => {
  it('says the same as when it is read at once, whatever it is and wherever it is parted', () => {
    const text = fc.oneof(wellFormedText, edited(wellFormedText), anyText);
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 60 }), (content, least) => {
        fc.pre(content !== '');
        expect(readGradually(content, least).said).toEqual(said(serviceWith(new Map([[uri, content]]))));
      }),
      { numRuns: runs(200) },
    );
  });
});
