import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGlob } from '../../server/workspace/glob';

const segment = fc.string({ unit: fc.constantFrom('a', 'b', '下', '.', '-'), minLength: 1, maxLength: 6 });
const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
const piece = fc.constantFrom('a', 'b', '下', '.', '*', '?', '[ab]', '[^a]', 'a*', '*b');
const pattern = fc
  .array(
    fc.oneof(
      fc.constant('**'),
      fc.array(piece, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join('/'))
  // Two stars in a row are one, within a name.
  .map((each) => each.replace(/[^/]*\*\*[^/]+|[^/]+\*\*/g, (part) => part.replace(/\*+/g, '*')));

/** What a glob means, in the plainest words; too slow for what anybody may write. */
function means(glob: string, file: string): boolean {
  const match = (parts: readonly string[], segments: readonly string[]): boolean => {
    const [part, ...others] = parts;
    const [segment, ...rest] = segments;
    if (part === undefined) return segments.length === 0;
    if (part === '**' && others.length === 0) return segments.length > 0 || parts.length === glob.split('/').length;
    if (part === '**') return match(others, segments) || (segment !== undefined && match(parts, rest));
    return segment !== undefined && within(part).test(segment) && match(others, rest);
  };
  return match(glob.split('/'), file.split('/'));
}

function within(part: string): RegExp {
  const source = part.replace(/\[!/g, '[^').replace(/\./g, '\\.').replace(/\?/g, '.').replace(/\*/g, '.*');
  return new RegExp(`^${source}$`, 'u');
}

describe('globs', () => {
  it('match what they mean', () => {
    fc.assert(
      fc.property(pattern, path, (glob, file) => {
        expect(createGlob(glob)(file), `${glob} ${file}`).toBe(means(glob, file));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['{drafts,下書き}/**', '下書き/a', true],
    ['{drafts,下書き}/**', 'other/a', false],
    ['a\\*b', 'a*b', true],
    ['a\\*b', 'axb', false],
    ['[a', '[a', true],
    ['{a', '{a', true],
    ['{a}', '{a}', true],
    ['**/x', 'x', true],
    ['*/**', 'x', false],
    ['a/**', 'a', false],
    ['a/**', 'a/b/c', true],
  ])('%s on %s: %s', (glob, file, expected) => {
    expect(createGlob(glob)(file)).toBe(expected);
  });

  it('take no longer than their length, however many stars they have', () => {
    expect(createGlob('*a*a*a*a*a*a*a*a*a*a*b')('a'.repeat(5000))).toBe(false);
    expect(createGlob('**/a/'.repeat(100) + 'b')('a/'.repeat(500) + 'c')).toBe(false);
    expect(createGlob('{a,b}'.repeat(50))('a'.repeat(50))).toBe(false);
    expect(createGlob('*'.repeat(5000))('a')).toBe(false);
  });
});
