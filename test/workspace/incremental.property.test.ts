import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentUri } from '../../server/workspace/subject';
import { fixtureFolder } from '../support/project-text';
import { edit, type Edit } from './arbitrary-edits';
import { emptyService, known, readExample, said, serviceWith, type Texts } from './workspaces';
import { runs } from '../support/runs';

/** One thing that happens to a workspace. */
type Step =
  | { readonly kind: 'edit'; readonly file: number; readonly edit: Edit; readonly told: boolean }
  | { readonly kind: 'remove'; readonly file: number }
  | { readonly kind: 'restore'; readonly file: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('edit' as const), file: fc.nat(), edit, told: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), file: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restore' as const), file: fc.nat() }) },
);

/** After each step an edited workspace must say what a fresh one says, and have announced every document that differs. */
function expectSameAsFresh(original: Texts, steps: readonly Step[]): void {
  const texts = new Map(original);
  const uris = [...original.keys()];
  const service = serviceWith(texts);
  let before = said(service);
  for (const each of steps) {
    const uri = uris[each.file % uris.length] as DocumentUri;
    const text = texts.get(uri);
    if (each.kind === 'remove') {
      texts.delete(uri);
      service.remove(uri);
    } else if (each.kind === 'restore') {
      texts.set(uri, original.get(uri) ?? '');
      service.setText(uri, original.get(uri) ?? '');
    } else if (text !== undefined) {
      const edited = each.edit(text);
      texts.set(uri, edited.text);
      service.setText(uri, edited.text, each.told ? edited.change : undefined);
    }
    const announced = service.refresh();
    const after = said(service);
    const fresh = serviceWith(texts);
    expect(after).toEqual(said(fresh));
    expect(known(service)).toEqual(known(fresh));
    const differing = uris.filter((document) => JSON.stringify(before[document]) !== JSON.stringify(after[document]));
    expect(differing.filter((document) => !announced.has(document))).toEqual([]);
    before = after;
  }
}

/** The cloud example with fewer rows, so that a fresh service costs little. */
function smallCloud(): Texts {
  const names = [
    'isms.yaml',
    'services.isms.yaml',
    'criteria.isms.yaml',
    'scope.isms.yaml',
    'systems.isms.yaml',
    'audits.isms.yaml',
    'evidence.isms.yaml',
  ];
  const all = readExample('cloud');
  const head = (name: string, lines: number): [string, string] => [
    fixtureFolder + name,
    `${(all.get(fixtureFolder + name) ?? '').split('\n').slice(0, lines).join('\n')}\n`,
  ];
  return new Map([...names.map((name) => head(name, 200)), head('risks.isms.yaml', 80), head('soa.isms.yaml', 60)]);
}

describe('an edited workspace says what a fresh one says', () => {
  it('whatever is done to the first-day example', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) =>
        expectSameAsFresh(readExample('first-day'), steps),
      ),
      { numRuns: runs(20) },
    );
  });

  it('whatever is done to a project of several files', () => {
    const texts = smallCloud();
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => expectSameAsFresh(texts, steps)),
      { numRuns: runs(12) },
    );
  });

  it('whatever is done to files without a root, and with roots that come and go', () => {
    const texts = new Map([
      [
        `${fixtureFolder}isms.yaml`,
        'isms: 1\npeople:\n  - {id: hanako, name: 情報 花子}\nlint: {rules: {risk/owner-missing: hint}}\n',
      ],
      [`${fixtureFolder}a.isms.yaml`, 'risks:\n  - {id: R-1, title: A, owner: hanako}\n  - {id: R-2, title: B}\n'],
      [`${fixtureFolder}0.isms.yaml`, 'evidence:\n  - {id: F, title: F, location: sub/x.md}\n'],
      [`${fixtureFolder}sub/isms.yml`, 'isms: 1\nservices:\n  - {id: crm, name: CRM}\n'],
      [`${fixtureFolder}sub/isms.yaml`, 'isms: 1\npeople:\n  - {id: hanako, name: 情報 花子}\n'],
      [
        `${fixtureFolder}sub/b.isms.yaml`,
        'risks:\n  - {id: R-1, title: A, owner: jiro, services: [crm]}\nevidence:\n  - {id: E, title: E, location: ../x.md}\n',
      ],
    ]);
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 10 }), (steps) => expectSameAsFresh(texts, steps)),
      { numRuns: runs(60) },
    );
  });

  it('whatever a section says in place of its list', () => {
    const uri = `${fixtureFolder}isms.yaml`;
    const person = fc.constantFrom('hanako', 'jiro', 'x');
    const fields = fc.tuple(person, person).map(([owner, used]) => `owner: ${owner}\n    uses: [${used}]\n`);
    const section = fc.tuple(fc.constantFrom('    ', '  - '), fields).map(([before, written]) => before + written);
    const text = section.map((written) => `isms: 1\npeople:\n  - {id: hanako, name: 情報}\nservices:\n${written}`);
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), (texts) => {
        const service = emptyService();
        for (const each of texts) {
          service.setText(uri, each);
          service.refresh();
          expect(said(service)).toEqual(said(serviceWith(new Map([[uri, each]]))));
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the order in which files come', () => {
  it('makes no difference to the cloud example', () => {
    const texts = readExample('cloud');
    const expected = said(serviceWith(texts));
    const uris = [...texts.keys()];
    fc.assert(
      fc.property(fc.shuffledSubarray(uris, { minLength: uris.length }), (order) => {
        expect(said(serviceWith(texts, order))).toEqual(expected);
      }),
      { numRuns: runs(4) },
    );
  });

  it('makes no difference when findings are asked for in between', () => {
    const texts = smallCloud();
    const expected = said(serviceWith(texts));
    const uris = [...texts.keys()];
    fc.assert(
      fc.property(fc.shuffledSubarray(uris, { minLength: uris.length }), (order) => {
        const service = emptyService();
        for (const uri of order) {
          service.setText(uri, texts.get(uri) ?? '');
          service.refresh();
        }
        expect(said(service)).toEqual(expected);
      }),
      { numRuns: runs(8) },
    );
  });

  it('makes no difference to ids that stand twice, in one file or several', () => {
    const entry = fc.constantFrom('  - {id: A, name: A}\n', '  - {id: A, name: B}\n', '  - {id: B, nme: B}\n');
    const file = fc.array(entry, { minLength: 1, maxLength: 3 }).map((entries) => `people:\n${entries.join('')}`);
    fc.assert(
      fc.property(fc.array(file, { minLength: 2, maxLength: 4 }), fc.boolean(), (files, reverse) => {
        const texts = new Map(files.map((text, index) => [`${fixtureFolder}${index}.isms.yaml`, text]));
        const order = [...texts.keys()];
        expect(said(serviceWith(texts, reverse ? order.reverse() : order))).toEqual(said(serviceWith(texts)));
      }),
      { numRuns: runs(60) },
    );
  });
});
