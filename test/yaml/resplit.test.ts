import { describe, expect, it } from 'vitest';
import { resplit } from '../../server/yaml/resplit';
import { splitIntoSlices } from '../../server/yaml/slices';

describe('splitting an edited text', () => {
  it('looks at no more than the edited entry and its neighbours', () => {
    const entries = Array.from({ length: 1000 }, (_, index) => `  - id: R${index}\n    title: t\n`);
    const text = `risks:\n${entries.join('')}`;
    const at = text.indexOf('R500');
    const edited = `${text.slice(0, at)}x${text.slice(at)}`;
    const { head, fresh, tail } = resplit(edited, splitIntoSlices(text), { start: at, oldEnd: at, newEnd: at + 1 });
    expect(fresh.length).toBeLessThanOrEqual(2);
    expect(head + fresh.length + tail).toBe(1001);
  });
});
