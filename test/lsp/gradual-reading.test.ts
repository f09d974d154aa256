import { describe, expect, it } from 'vitest';
import { createGradualReading } from '../../server/lsp/session/gradual-reading';
import { emptyService, readExample, said, serviceWith } from '../workspace/workspaces';
import { fixtureFolder } from '../support/project-text';

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
  it('is read in few parts when it is one slice: what is read again must not grow with their number', () => {
    const text = `{isms: 1, people: [${'{id: a, name: A},\n'.repeat(1000)}]}\n`;
    expect(readGradually(text, 100).parts).toBeLessThan(12);
  });

  it('can be finished at any time', () => {
    const text = [...readExample('first-day').values()][0] ?? '';
    const service = emptyService();
    const reading = createGradualReading(service, uri, text, 200);
    reading.next();
    reading.finish();
    service.refresh();
    expect(reading.next()).toBe(false);
    expect(said(service)).toEqual(said(serviceWith(new Map([[uri, text]]))));
  });
});
