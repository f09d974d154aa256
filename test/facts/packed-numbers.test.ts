import { describe, expect, it } from 'vitest';
import { entryIn } from './reading';

describe('packed numbers', () => {
  it('place fields behind a text of more characters than a code unit counts', () => {
    const lines = 3000;
    const prose = '      あのイーハトーヴォのすきとおった風、夏でも底に冷たさをもつ青いそら\n'.repeat(lines);
    const { places } = entryIn(`risks:\n  - id: R\n    rationale: |\n${prose}    owner: hanako\n`);
    const line = lines + 2;
    expect(places.get('/owner')?.value).toEqual({ start: { line, character: 11 }, end: { line, character: 17 } });
    expect(places.entry.start).toEqual({ line: 0, character: 4 });
  });
});
