/** When the preview says that it lags behind, and why. */
import { describe, expect, it } from 'vitest';
import { fileOfProject, isInside, pathWithin, type Whereabouts } from '../../client/preview/inside';
import { isNewer, watchLag, type Moment } from '../../client/preview/lag';

const calm: Moment = { now: 0, isRunning: true, hasFailed: false, shown: 1, isBehind: false, askedAt: undefined };
const told = (...moments: readonly Partial<Moment>[]): readonly string[] => {
  const watch = watchLag();
  return moments.map((moment) => watch.at({ ...calm, ...moment }));
};

describe('what is said', () => {
  it('is nothing while edits are drawn at once', () => {
    expect(told({}, { now: 100, isBehind: true }, { now: 600, isBehind: true }, { now: 900 })).toEqual(
      Array(4).fill('none'),
    );
  });

  it('is that the text is newer, after a second, and until it is drawn', () => {
    expect(told({ isBehind: true }, { now: 1000, isBehind: true }, { now: 1500 })).toEqual(['none', 'text', 'none']);
  });

  it('is nothing while somebody types without a pause and is answered again and again', () => {
    const typed = [0, 900, 1800, 2700].map((now, index) => ({ now, shown: index, isBehind: true }));
    expect(told(...typed)).toEqual(Array(4).fill('none'));
    expect(told({ isBehind: true }, { now: 6000, isBehind: true })).toEqual(['none', 'server']);
  });

  it('counts anew each time', () => {
    expect(told({ isBehind: true }, { now: 900 }, { now: 1000, isBehind: true })).toEqual(['none', 'none', 'none']);
  });

  it('is that nobody answers, when the server is gone, refuses or is silent', () => {
    expect(told({ isRunning: false }, { now: 1000, isRunning: false }, { now: 1500 })).toEqual([
      'none',
      'server',
      'none',
    ]);
    expect(told({ hasFailed: true }, { now: 1000, hasFailed: true })).toEqual(['none', 'server']);
    expect(told({ askedAt: 0 }, { now: 1000, askedAt: 0 }, { now: 6000, askedAt: 0 })).toEqual([
      'none',
      'text',
      'server',
    ]);
  });
});

describe('a document', () => {
  const versions = new Map([['file:///a', 3]]);

  it('is newer when it was edited after the answer', () => {
    expect(isNewer([{ uri: 'file:///a', version: 4 }], versions)).toBe(true);
    expect(isNewer([{ uri: 'file:///a', version: 3 }], versions)).toBe(false);
  });

  it('that the answer does not know makes nothing old', () => {
    expect(isNewer([{ uri: 'file:///b', version: 9 }], versions)).toBe(false);
  });
});

describe('a path', () => {
  it.each(['isms.yaml', 'records/soa.isms.yaml', '記録/適用 宣言書.isms.yaml', '..isms.yaml'])(
    '%s leads inside',
    (path) => expect(isInside(path)).toBe(true),
  );

  it.each(['', '/etc/passwd', '../other/isms.yaml', 'a/../../b', 'a//b', './a', 'a\\..\\b', 'a\u0000b', 'file:///etc'])(
    '%j does not',
    (path) => expect(isInside(path)).toBe(false),
  );

  const at = (path: string, scheme = 'file', authority = ''): Whereabouts => ({ scheme, authority, path });

  it('within a folder is relative to it', () => {
    expect(pathWithin(at('/isms'), at('/isms/a/b.yaml'))).toBe('a/b.yaml');
    expect(pathWithin(at('/isms/'), at('/isms/a.yaml'))).toBe('a.yaml');
    expect(pathWithin(at('/isms'), at('/isms-2/a.yaml'))).toBeUndefined();
    expect(pathWithin(at('/isms'), at('/isms'))).toBeUndefined();
  });

  it('of an older version, or of another machine, is within no folder here', () => {
    expect(pathWithin(at('/isms'), at('/isms/a.yaml', 'git'))).toBeUndefined();
    expect(pathWithin(at('/isms'), at('/isms/a.yaml', 'file', 'server'))).toBeUndefined();
  });
});

describe('a project', () => {
  it('is asked for by its folder, or, where it has none, by what was asked before', () => {
    expect(fileOfProject('file:///isms', 'file:///isms/a.isms.yaml')).toBe('file:///isms/isms.yaml');
    expect(fileOfProject('', 'untitled:Untitled-1')).toBe('untitled:Untitled-1');
    expect(fileOfProject('', undefined)).toBeUndefined();
  });
});
