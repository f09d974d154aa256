/** The first files of an ISMS: nothing in them is wrong, nothing is met by them, and all that is open is a place to fill. */
import { describe, expect, it } from 'vitest';
import { createOriginals } from '../../../server/editing/apply-changes';
import { formatDocument } from '../../../server/features/formatting/format-document';
import { editions, models, shapes, type Answers, type Shape } from '../../../server/features/start/answers';
import { firstPaths } from '../../../server/features/start/paths';
import { firstFiles, firstPlace, type FirstFile } from '../../../server/features/start/start';
import { isIsmsFile } from '../../../server/workspace/uris';
import { languages } from '../../../server/words/bilingual';
import { openProject, type OpenProject } from '../../properties/projects';
import { fixtureFolder } from '../../support/project-text';
import { knowledge } from '../../support/rules';
import { metRowsOf, statesOf } from '../../verdict/rows';

const { catalog, schema } = knowledge;

const services: Readonly<Record<Shape, Pick<Answers, 'provided' | 'used'>>> = {
  'provider-on-cloud': { provided: ['Example CRM', '予約サービス'], used: ['Acme IaaS', 'くもメール'] },
  infrastructure: { provided: ['Example Cloud'], used: [] },
  customer: { provided: [], used: ['グループウェア', 'Acme Storage'] },
};

const cases = shapes.flatMap((shape) =>
  editions.flatMap((edition) =>
    languages.flatMap((language) =>
      [undefined, ...models].map((model): Answers => {
        return { organization: '株式会社はじめて', shape, ...services[shape], model, edition, language };
      }),
    ),
  ),
);

function opened(files: readonly FirstFile[]): OpenProject {
  const texts = files.filter(({ path }) => isIsmsFile(`/${path}`));
  return openProject(new Map(texts.map(({ path, text }) => [fixtureFolder + path, text])), {
    files: new Set(files.map(({ path }) => fixtureFolder + path)),
  });
}

function codesIn(open: OpenProject): readonly string[] {
  return [...new Set(open.findings().map(({ finding }) => finding.rule.code))].sort();
}

const title = ({ shape, edition, language, model }: Answers): string =>
  `${shape} ${model ?? 'model unknown'} ${edition} ${language}`;

describe.each(cases.map((answers) => [title(answers), answers] as const))('%s', (_, answers) => {
  const files = firstFiles(answers, catalog);
  const open = opened(files);

  it('has places to fill, rows to decide, and what only time brings', () => {
    const expected = ['audit/none-performed', 'soa/applicable-missing', 'text/placeholder'];
    // Evidence for customers is collected once there is something to show.
    if (answers.shape !== 'customer') expected.push('audit/customer-evidence-missing');
    expect(codesIn(open)).toEqual(expected.toSorted());
  });

  it('meets nothing that its author has not answered', () => {
    const states = statesOf(open.service);
    const met = metRowsOf(open.service).filter((id) => states[id] !== 'not-applicable');
    // That both roles are in scope is what was answered, and all that this row asks.
    expect(met).toEqual(answers.shape === 'provider-on-cloud' ? ['4.1.c'] : []);
    expect(Object.values(states)).not.toContain('not-judged');
  });

  it('comes in the order of the clauses', () => {
    expect(files.map(({ path }) => path)).toEqual([...firstPaths, '.gitignore']);
  });

  it('is laid out as Format Document would', () => {
    const originals = createOriginals((uri) => open.texts.get(uri));
    for (const uri of open.texts.keys()) {
      const editing = originals.get(uri);
      if (!editing) throw new Error(`${uri} cannot be edited`);
      expect(formatDocument(editing, schema)).toEqual({ edits: [], leftAlone: [], unreadable: false });
    }
  });

  it('begins at the statement of the scope', () => {
    const { path, range } = firstPlace(files, answers);
    const line = files.find((file) => file.path === path)?.text.split('\n')[range.start.line] ?? '';
    expect(line.slice(0, range.start.character)).toBe('  statement: ');
    expect(line.slice(range.start.character, range.end.character)).toMatch(/^(?:<[^<>]+>|＜[^＜＞]+＞)$/);
    expect(line).toHaveLength(range.end.character);
  });
});
