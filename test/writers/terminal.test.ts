/** Bytes that no person can read do not go to a terminal. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { report } from '../../server/cli/commands/reports';
import { UsageError, type Terminal } from '../../server/cli/terminal';
import { noProgress } from '../../server/cli/progress';
import { createSay } from '../../server/cli/words';
import { formatNames, formats } from '../../server/writers/table';
import { testDay } from '../support/rules';

const repository = fileURLToPath(new URL('../..', import.meta.url));

function terminal(isTerminal: boolean): { readonly terminal: Terminal; readonly written: (string | Uint8Array)[] } {
  const written: (string | Uint8Array)[] = [];
  return {
    written,
    terminal: {
      language: 'en',
      say: createSay('en'),
      folder: repository,
      environment: {},
      colour: false,
      textFolder: `${repository}catalogs/texts`,
      progress: noProgress,
      isTerminal,
      asks: false,
      out: (content) => void written.push(content),
      complain: () => undefined,
      note: () => undefined,
    },
  };
}

const options = { output: undefined, check: undefined, language: 'en', today: testDay } as const;

describe('a document without a file to write it to', () => {
  it.each(formatNames)('%s', async (format) => {
    const folder = `${repository}examples/cloud`;
    const person = terminal(true);
    const writing = report('soa', folder, { ...options, format }, person.terminal);
    if (formats[format].binary) {
      await expect(writing).rejects.toThrow(UsageError);
      await expect(writing).rejects.toThrow(`.${formats[format].ending}`);
      expect(person.written).toEqual([]);
    } else {
      expect(await writing).toBe(0);
      expect(person.written).toHaveLength(1);
    }
    const program = terminal(false);
    expect(await report('soa', folder, { ...options, format }, program.terminal)).toBe(0);
    expect(program.written).toHaveLength(1);
  });
});
