/** What the list of code actions costs: it is asked for at every move of the cursor. */
import { describe, expect, it } from 'vitest';
import { standingText } from '../../server/editing/editing-text';
import { offersOf, prepareFix } from '../../server/features/fixes/fixes';
import type { SourceText } from '../../server/yaml/source-text';
import { fixtureFolder } from '../support/project-text';
import { serviceWith } from '../workspace/workspaces';

const root = `${fixtureFolder}isms.yaml`;
const uri = `${fixtureFolder}risks.isms.yaml`;
const people = 'isms: 1\npeople:\n  - {id: hanako, name: H}\nservices:\n  - {id: crm, name: CRM, roles: [provider]}\n';

/** Each entry with a misspelt key, an unknown word and an owner who is not there. */
const entry = (number: number): string =>
  `  - id: RISK-${String(number).padStart(5, '0')}\n    titel: T\n    services: [crm]\n    owner: hanaka\n    treatment: modfy\n`;

function watched(text: string): SourceText & { readonly looked: () => number } {
  let looked = 0;
  return {
    length: text.length,
    slice(start, end) {
      const part = text.slice(start, end);
      looked += part.length;
      return part;
    },
    looked: () => looked,
  };
}

/** Characters that were looked at to prepare every fix of the entry in the middle, and how many fixes there are. */
function workIn(count: number): { readonly looked: number; readonly fixes: number } {
  const text = `risks:\n${Array.from({ length: count }, (_, index) => entry(index)).join('')}`;
  const service = serviceWith(
    new Map([
      [root, people],
      [uri, text],
    ]),
  );
  const project = service.workspace.projectOf(uri);
  const slices = project?.documents.get(uri)?.slices;
  if (!project || !slices) throw new Error('no project');
  const source = watched(text);
  const standing = standingText(source, slices);
  const originals = { get: (asked: string) => (asked === uri ? standing : undefined) };
  const middle = slices[Math.floor(slices.length / 2)]?.line ?? 0;
  const touched = service.findings(uri).filter(({ location: { range } }) => {
    return range.start.line >= middle && range.start.line < middle + 5;
  });
  const fixes = touched
    .flatMap((finding) => offersOf(service, project, finding))
    .flatMap((fix) => prepareFix(fix, originals, project, service) ?? []);
  return { looked: source.looked(), fixes: fixes.length };
}

describe('preparing the fixes of one entry', () => {
  it('looks at as much text in a register of 1,000 entries as in one of 250', () => {
    const [small, large] = [workIn(250), workIn(1000)];
    expect(small.fixes).toBeGreaterThan(8);
    expect(large.fixes).toBe(small.fixes);
    expect(large.looked).toBeLessThan(small.looked * 1.2);
  });
});
