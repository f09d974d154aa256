/** An ISMS on the screen of somebody who fills it: what is offered there is all that is done, and every step is counted. */
import { expect } from 'vitest';
import type { LocatedFinding } from '../../server/check/located-finding';
import { applyChanges, createOriginals } from '../../server/editing/apply-changes';
import type { Change } from '../../server/editing/change';
import { applyTextEdits } from '../../server/editing/text-edit';
import { beginningOf } from '../../server/features/begin/begin';
import { complete } from '../../server/features/completion/completion';
import { fixesOf, mendable, prepareFix, type PreparedFix } from '../../server/features/fixes/fixes';
import type { Language } from '../../server/words/bilingual';
import { openProject, type OpenProject, type Texts } from '../properties/projects';
import { accept, editorStyle } from '../support/accepting';
import { rowsOf } from '../verdict/rows';

export type StepKind = 'typed' | 'completed' | 'fixed' | 'fixed at once' | 'decided' | 'begun';

export interface Screen {
  readonly open: OpenProject;
  readonly language: Language;
  readonly steps: ReadonlyMap<StepKind, number>;
  /** Writes over what stands at a finding. */
  type(at: LocatedFinding, words: string): void;
  /** Labels of what completion offers where a finding was selected. */
  offered(at: LocatedFinding): readonly string[];
  accept(at: LocatedFinding, label: string): void;
  /** The titles of the quick fixes that the menu has room for. */
  fixes(at: LocatedFinding): readonly string[];
  fix(at: LocatedFinding, title: string): void;
  /** Whether the requirement can be begun by its button. */
  begin(requirement: string): boolean;
  decide(make: (screen: OpenProject) => readonly Change[]): void;
}

/** A menu longer than this is not read: the editor is given no more. */
const mostRows = 8;

export function showScreen(texts: Texts, language: Language): Screen {
  const open = openProject(texts);
  const steps = new Map<StepKind, number>();
  const originals = () => createOriginals((uri) => open.texts.get(uri));

  const show = (kind: StepKind, next: Texts): void => {
    const before = { comments: commentsIn(open.texts), ids: idsIn(open) };
    expect(next).not.toEqual(open.texts);
    open.show(next);
    steps.set(kind, (steps.get(kind) ?? 0) + 1);
    const problems = open.findings().filter(({ finding }) => finding.rule.code.startsWith('yaml/'));
    expect(problems.map(({ finding }) => finding.args)).toEqual([]);
    expect(commentsIn(open.texts)).toEqual(expect.arrayContaining([...before.comments]));
    expect(idsIn(open)).toEqual(expect.arrayContaining([...before.ids]));
  };
  const withEdits = (edits: ReadonlyMap<string, Parameters<typeof applyTextEdits>[1]>): Texts => {
    const changed = new Map(open.texts);
    for (const [uri, each] of edits) changed.set(uri, applyTextEdits(changed.get(uri) ?? '', each));
    return changed;
  };
  const itemsAt = ({ location: { document: uri, range } }: LocatedFinding) => {
    const at = { uri, text: open.texts.get(uri) ?? '', position: range.end };
    const { items } = complete(open.service, at, { language, style: editorStyle, files: [] });
    return items.toSorted((left, right) => ((left.sortText ?? '') < (right.sortText ?? '') ? -1 : 1));
  };
  // As an editor asks: what people read there comes first, what was joined to it behind.
  const menu = (at: LocatedFinding): readonly PreparedFix[] => {
    const isHere = ({ finding }: LocatedFinding): boolean =>
      finding === at.finding || (finding.joins === 'entry' && finding.parts?.includes(at.finding) === true);
    const places = mendable(open.service, open.project(), at.location.document);
    const joined = places.filter(({ finding }) =>
      finding.parts?.some((part) => part === at.finding || part.parts?.includes(at.finding) === true),
    );
    return [...new Set([...joined, ...places.filter(isHere)])]
      .flatMap((each) => fixesOf(open.service, each, originals()))
      .slice(0, mostRows);
  };

  return {
    open,
    language,
    steps,
    type({ location: { document, range } }, words) {
      show('typed', withEdits(new Map([[document, [{ range, newText: words }]]])));
    },
    offered: (at) => itemsAt(at).map(({ label }) => label),
    accept(at, label) {
      const { document } = at.location;
      const item = itemsAt(at).find((each) => each.label === label);
      if (!item) throw new Error(`${label} is not offered`);
      show('completed', new Map([...open.texts, [document, accept(open.texts.get(document) ?? '', item)]]));
    },
    fixes: (at) => menu(at).map(({ title }) => title[language]),
    fix(at, title) {
      const fix = menu(at).find((each) => each.title[language] === title);
      if (!fix) throw new Error(`${title} is not offered`);
      const isMany = /\d+件全て|^All \d|all \d+ places/u.test(title);
      show(isMany ? 'fixed at once' : 'fixed', withEdits(fix.edits));
    },
    begin(requirement) {
      const project = open.project();
      const begun = beginningOf(open.service, project, requirement)?.fix;
      const prepared = begun && prepareFix(begun, originals(), project, open.service);
      if (!prepared) return false;
      show('begun', withEdits(prepared.edits));
      return true;
    },
    decide(make) {
      const project = open.project();
      show('decided', withEdits(applyChanges(make(open), originals(), project, open.service.schema)));
    },
  };
}

function commentsIn(texts: Texts): readonly string[] {
  return [...texts.values()].flatMap((text) => text.match(/(?<=^|\s)#[^\n]*/gu) ?? []);
}

function idsIn(open: OpenProject): readonly string[] {
  const slices = [...open.project().documents.values()].flatMap((document) => document.slices);
  return slices.flatMap(({ subjects }) =>
    subjects.flatMap(({ facts }) => facts.definitions.map(({ kind, id }) => `${kind} ${id}`)),
  );
}

/** The first row of clause 4 that is not met, with what stands against it. */
export function nextRow(open: OpenProject) {
  return [...rowsOf(open.service).values()].find(({ met }) => !met);
}
