/** Changing texts in tests: what is changed is named by section and number, the rest is as in the product. */
import { applyChanges, createOriginals } from '../../server/editing/apply-changes';
import { applyTextEdits } from '../../server/editing/text-edit';
import type { PlainValue } from '../../server/facts/read-value';
import type { Subject } from '../../server/workspace/subject';
import { fixtureFolder } from '../support/project-text';
import { openFixture } from '../support/rules';
import type { Change } from '../../server/editing/change';

const uri = `${fixtureFolder}isms.yaml`;

/** The text of an `isms.yaml` after changes. `entry` finds what to change: the entry of a section with a number. */
export function changedText(
  text: string,
  make: (
    entry: (section: string, number?: number) => Subject,
    service: ReturnType<typeof openFixture>,
  ) => readonly Change[],
): string {
  const service = openFixture(text);
  const project = service.workspace.projectOf(uri);
  if (!project) throw new Error('no project');
  const subjects = (project.documents.get(uri)?.slices ?? []).flatMap((slice) => slice.subjects);
  const entry = (section: string, number = 0): Subject => {
    const found = subjects.filter((subject) => subject.section === section)[number];
    if (!found) throw new Error(`no ${section} ${number}`);
    return found;
  };
  const edits = applyChanges(
    make(entry, service),
    createOriginals(() => text),
    project,
    service.schema,
  );
  return applyTextEdits(text, edits.get(uri) ?? []);
}

export const set = (text: string, section: string, at: string, value: PlainValue, number = 0): string =>
  changedText(text, (entry) => [{ kind: 'set', subject: entry(section, number), at, value }]);

export const append = (text: string, section: string, at: string, value: PlainValue, number = 0): string =>
  changedText(text, (entry) => [{ kind: 'append', subject: entry(section, number), at, value }]);

export const remove = (text: string, section: string, at: string, number = 0): string =>
  changedText(text, (entry) => [{ kind: 'remove', subject: entry(section, number), at }]);

export const wrap = (text: string, section: string, at: string, number = 0): string =>
  changedText(text, (entry) => [{ kind: 'wrap-in-list', subject: entry(section, number), at }]);

export const rename = (text: string, section: string, at: string, key: string, number = 0): string =>
  changedText(text, (entry) => [{ kind: 'rename-key', subject: entry(section, number), at, key }]);

export const addEntries = (text: string, section: string, ...entries: readonly PlainValue[]): string =>
  changedText(text, () => [{ kind: 'add-entries', section, entries }]);

export const addSection = (text: string, section: string, value: PlainValue): string =>
  changedText(text, () => [{ kind: 'add-section', section, value }]);
