/** What the verdict promises whatever is written: see the properties in server/check/conformity/conformity.ts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conformityOf, type RequirementState } from '../../server/check/conformity/conformity';
import type { IsmsService } from '../../server/isms-service';
import type { DocumentUri } from '../../server/workspace/subject';
import { runs } from '../support/runs';
import { openProject, readExample, type Texts } from './projects';

function metRows(service: IsmsService): ReadonlySet<string> {
  const rows = service.workspace.projects().flatMap((project) => conformityOf(project, service));
  return new Set(rows.filter(({ met }) => met).map(({ requirement }) => requirement.id));
}

function rowStates(service: IsmsService): ReadonlyMap<string, RequirementState> {
  const rows = service.workspace.projects().flatMap((project) => conformityOf(project, service));
  return new Map(rows.map(({ requirement, state }) => [requirement.id, state]));
}

/** How much a reader may believe of a row. */
function worth(state: RequirementState | undefined): number {
  if (state === 'met' || state === 'not-applicable') return 2;
  return state === 'met-with-remarks' ? 1 : 0;
}

const examples = {
  cloud: readExample('cloud'),
  infrastructure: readExample('infrastructure'),
  customer: readExample('customer'),
  'first-day': readExample('first-day'),
} as const;

/** The text of one top-level section, with its file. */
interface Section {
  readonly uri: DocumentUri;
  readonly key: string;
  readonly text: string;
}

function sectionsOf(texts: Texts): readonly Section[] {
  return [...texts].flatMap(([uri, text]) =>
    text
      .split(/^(?=[A-Za-z][\w-]*:)/m)
      .filter((part) => /^[A-Za-z]/.test(part))
      .map((part) => ({ uri, key: part.slice(0, part.indexOf(':')), text: part })),
  );
}

function joined(sections: readonly Section[]): Texts {
  const texts = new Map<DocumentUri, string>();
  for (const { uri, text } of sections) texts.set(uri, (texts.get(uri) ?? '') + text);
  return texts;
}

describe('the verdict', () => {
  const all = sectionsOf(examples.cloud.texts);
  const keys = [...new Set(all.map(({ key }) => key))];

  it('meets with more sections all that it meets with fewer', () => {
    fc.assert(
      fc.property(fc.subarray(keys), fc.subarray(keys), (some, others) => {
        const smaller = new Set(['isms', ...some]);
        const larger = new Set([...smaller, ...others]);
        const metBy = (kept: ReadonlySet<string>) =>
          metRows(openProject(joined(all.filter(({ key }) => kept.has(key))), { files: examples.cloud.files }).service);
        const met = metBy(larger);
        expect([...metBy(smaller)].filter((id) => !met.has(id))).toEqual([]);
      }),
      { numRuns: runs(15) },
    );
  });

  /** Lines at which an entry begins: its text is damaged there. */
  const damages = ['"', '[', '{', '@', '- - ', ': : ', '\t'];

  it.each(['cloud', 'infrastructure', 'customer', 'first-day'] as const)(
    'is not raised by an entry that nobody can read: %s',
    (name) => {
      const { texts, files } = examples[name];
      const before = metRows(openProject(texts, { files }).service);
      const lines = [...texts].flatMap(([uri, text]) =>
        [...text.matchAll(/^ *- |^[A-Za-z]\w*:/gm)].map(({ index, 0: start }) => ({ uri, at: index + start.length })),
      );
      fc.assert(
        fc.property(fc.constantFrom(...lines), fc.constantFrom(...damages), ({ uri, at }, damage) => {
          const text = texts.get(uri) ?? '';
          const damaged = new Map(texts).set(uri, text.slice(0, at) + damage + text.slice(at));
          const raised = [...metRows(openProject(damaged, { files }).service)].filter((id) => !before.has(id));
          expect(raised).toEqual([]);
        }),
        { numRuns: runs(25) },
      );
    },
  );

  it('is no better by what only holds a place, or cannot be seen, than by nothing', () => {
    const { texts, files } = examples.cloud;
    const fields = [...texts].flatMap(([uri, text]) =>
      [...text.matchAll(/^ +(?:- )?\w+: (?=[^\s{|>])/gm)].map(({ index, 0: start }) => ({
        uri,
        at: index + start.length,
      })),
    );
    const written = ['TODO', '未定', '"???"', '""', '"\u200B"', '[TODO]', '[]', '{en: ""}'];
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.constantFrom(...written), ({ uri, at }, value) => {
        const text = texts.get(uri) ?? '';
        const end = text.indexOf('\n', at);
        const statesWith = (given: string) =>
          rowStates(
            openProject(new Map(texts).set(uri, text.slice(0, at) + given + text.slice(end)), { files }).service,
          );
        const nothing = statesWith('');
        const better = [...statesWith(value)].filter(([id, state]) => worth(state) > worth(nothing.get(id)));
        expect(better).toEqual([]);
      }),
      { numRuns: runs(25) },
    );
  });

  it('is not raised by damage to what has a defect', () => {
    const { texts, files } = examples.cloud;
    const fields = [
      'owner',
      'treatment',
      'applicable',
      'status',
      'roles',
      'affects',
      'services',
      'controls',
      'performed',
      'statement',
    ];
    const lines = [...texts].flatMap(([uri, text]) =>
      [...text.matchAll(new RegExp(`^ +(?:- )?(?:${fields.join('|')}): .*$`, 'gm'))].map(({ index, 0: line }) => ({
        uri,
        start: index,
        end: index + line.length,
      })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...lines), fc.constantFrom(...damages), ({ uri, start, end }, damage) => {
        const text = texts.get(uri) ?? '';
        const line = text.slice(start, end);
        const defect = (text.slice(0, start) + line.replace(/: .*$/, ':') + text.slice(end)).replaceAll('\r', '');
        const met = metRows(openProject(new Map(texts).set(uri, defect), { files }).service);
        const broken = text.slice(0, start) + line.replace(/: .*$/, `: ${damage}`) + text.slice(end);
        const raised = [...metRows(openProject(new Map(texts).set(uri, broken), { files }).service)].filter(
          (id) => !met.has(id),
        );
        // What became readable again is no answer to what was unread.
        expect(raised).toEqual([]);
      }),
      { numRuns: runs(25) },
    );
  });
});
