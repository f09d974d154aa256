/** Thousands of entries that share an id all ask which of them comes first. */
import { describe, expect, it } from 'vitest';
import { mark } from '../../server/facts/marks';
import { createFactIndex, createIndexChange } from '../../server/workspace/fact-index';
import type { MutableSubject } from '../../server/workspace/subject';
import { fixtureFolder } from '../support/project-text';
import { emptyService } from './workspaces';

const uri = `${fixtureFolder}isms.yaml`;

/** As many entries of one id, each counting how often anybody looks where it stands. */
function watchedSubjects(count: number): {
  readonly subjects: readonly MutableSubject[];
  readonly looked: () => number;
} {
  const service = emptyService();
  const entries = Array.from({ length: count }, () => '  - {id: same, name: N}\n').join('');
  service.setText(uri, `isms: 1\npeople:\n${entries}`);
  const slices = service.workspace.projectOf(uri)?.documents.get(uri)?.slices ?? [];
  let looked = 0;
  const subjects = slices
    .flatMap((slice) => slice.subjects)
    .filter(({ section }) => section === 'people')
    .map(
      (subject) =>
        Object.create(subject, {
          document: {
            get: () => {
              looked += 1;
              return subject.document;
            },
          },
        }) as MutableSubject,
    );
  return { subjects, looked: () => looked };
}

describe('the reading order of entries', () => {
  it('is found once for all who ask between two changes', () => {
    const count = 500;
    const { subjects, looked } = watchedSubjects(count);
    const index = createFactIndex();
    const change = createIndexChange();
    for (const subject of subjects.toReversed()) index.add(subject, change);
    const asked = mark.defines('person', 'same');
    const first = index.all(asked);
    expect(first[0]).toBe(subjects[0]);
    const once = looked();
    expect(once).toBeGreaterThan(0);
    for (let asker = 0; asker < count; asker += 1) expect(index.all(asked)[0]).toBe(subjects[0]);
    expect(looked()).toBe(once);
  });

  it('is another one when entries changed places, and nothing else did', () => {
    const service = emptyService();
    const [a, b] = ['  - {id: a, name: A}\n', '  - {id: b, name: B}\n'];
    const ids = (): readonly unknown[] => {
      const subjects = service.workspace.projectOf(uri)?.index.all(mark.section('people')) ?? [];
      return subjects.map(({ facts }) => facts.definitions[0]?.id);
    };
    service.setText(uri, `isms: 1\npeople:\n${a}${b}`);
    expect(ids()).toEqual(['a', 'b']);
    service.setText(uri, `isms: 1\npeople:\n${b}${a}`);
    expect(ids()).toEqual(['b', 'a']);
  });
});
