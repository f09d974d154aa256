import { mark } from '../facts/marks';
import type { SectionName } from '../facts/model';
import type { Project } from '../workspace/project';
import type { DocumentUri, Subject } from '../workspace/subject';
import type { IsmsSchema } from '../schema/isms-schema';
import { shiftRange, type Range } from '../yaml/positions';
import { parseYaml } from '../yaml/parse';
import { shiftLines } from '../yaml/shift-lines';
import type { RenderedValue } from '../yaml/render';
import type { YamlMapping, YamlNode } from '../yaml/tree';
import type { EditingText } from './editing-text';
import { appendToField, removeField, renameKey, setField, wrapInList } from './field-change';
import { locateEntry, type LocatedEntry } from './locate';
import { addCommentAbove } from './comment';
import { removeComment, removeEntry, removePair, withEmptyLine } from './remove';
import { addAfterLast, addSection } from './section-change';
import { orderAllKeys, orderEntries, orderKeys } from './reorder-entry';
import { rowsAsEntries } from './rows';
import { placed, type FileStyle, type Splice } from './splice';
import type { Change } from './change';
import { putSection, takeSection } from './move-section';

/** Texts of files while changes are applied to them, one after the other; a file is read when first asked for. */
export interface Texts {
  get(uri: DocumentUri): EditingText | undefined;
  splice(uri: DocumentUri, splice: Splice): void;
  create(uri: DocumentUri, text: string): void;
}

/** Applies one change to the texts; false for one whose place is not there any more, or takes no such thing. */
export function applyChange(change: Change, texts: Texts, project: Project, schema: IsmsSchema): boolean {
  switch (change.kind) {
    case 'create-file':
      texts.create(change.document, change.text);
      return true;
    case 'replace-text':
      return splice(texts, change.document, (editing) => spliceOf(editing, change.range, change.text));
    case 'replace-in-slice':
      return splice(texts, change.slice.document, (editing) =>
        spliceOf(editing, shiftRange(change.range, change.slice.line), change.text),
      );
    case 'shift-lines':
      return splice(texts, change.slice.document, (editing) => {
        const slice = editing.sliceAt(editing.slices.findIndex(({ line }) => line === change.slice.line));
        return placed({ start: 0, end: slice.text.length, text: shiftLines(slice.text, change.shift).text }, slice);
      });
    case 'remove-comment':
      return splice(texts, change.slice.document, (editing) => {
        const { start, end } = spliceOf(editing, shiftRange(change.range, change.slice.line), '');
        const slice = editing.sliceAt(editing.indexAt(start));
        return placed(removeComment(slice.text, { start: start - slice.start, end: end - slice.start }), slice);
      });
    case 'add-comment-above':
      return splice(texts, change.document, (editing) => addCommentAbove(editing, change.line, change.comment));
    case 'remove-pair-at':
      return splice(texts, change.slice.document, (editing) => {
        const { start } = spliceOf(editing, shiftRange(change.range, change.slice.line), '');
        return removePairAt(editing, start);
      });
    case 'move-section':
      return moveSection(change, texts, project);
    case 'rows-as-entries':
      return splice(texts, change.document, (editing) => rowsAsEntries(editing, change.line, schema));
    case 'order-entries':
      return splice(texts, change.document, (editing) => orderEntries(editing, change.section, change.order));
    case 'order-all-keys':
      return splice(texts, change.document, (editing) => orderAllKeys(editing, schema));
    case 'order-keys':
      return splice(texts, change.subject.document, (editing) => {
        const { section } = change.subject;
        const located = locateEntry(editing, section, ordinalOf(change.subject, project));
        const made = located && orderKeys(located, [...(schema.entry(section)?.properties.keys() ?? [])]);
        return made && placed(made, located.slice);
      });
    case 'add-section':
      return splice(texts, homeOf(project, change.section), (editing) =>
        addSection(editing, change.section, change.value as RenderedValue),
      );
    case 'add-entries':
      return addEntries(change.section, change.entries as readonly RenderedValue[], texts, project);
    default:
      return changeEntry(change, texts, project, schema);
  }
}

type EntryChange = Extract<Change, { readonly subject: unknown; readonly at: string }>;

function changeEntry(change: EntryChange, texts: Texts, project: Project, schema: IsmsSchema): boolean {
  const { subject, at } = change;
  const ordinal = ordinalOf(subject, project);
  return splice(texts, subject.document, (editing) => {
    const located = locateEntry(editing, subject.section, ordinal);
    const made = located && spliceFor(change, located, editing.style, schema, at);
    if (!made) return undefined;
    const whole = placed(made, located.slice);
    return change.kind === 'remove' && at === '' ? withEmptyLine(editing.source, whole) : whole;
  });
}

function spliceFor(
  change: EntryChange,
  located: LocatedEntry,
  style: FileStyle,
  schema: IsmsSchema,
  at: string,
): Splice | undefined {
  const field = schema.entry(change.subject.section);
  switch (change.kind) {
    case 'set':
      return setField(located, at, change.value as RenderedValue, field, style);
    case 'append':
      return appendToField(located, at, change.value as RenderedValue, field, style);
    case 'remove':
      return at === '' ? removeEntry(located) : removeField(located, at);
    case 'rename-key':
      return renameKey(located, at, change.key);
    case 'wrap-in-list':
      return wrapInList(located, at, style);
  }
}

/** To the file that holds most entries of the section; where none holds any, to the one that is to hold them. */
function addEntries(section: string, entries: readonly RenderedValue[], texts: Texts, project: Project): boolean {
  const counts = new Map<DocumentUri, number>();
  for (const { document } of project.index.some(mark.section(section as SectionName))) {
    counts.set(document, (counts.get(document) ?? 0) + 1);
  }
  const nowhere = { uri: homeOf(project, section), count: 0 };
  const most = [...counts]
    .map(([uri, count]) => ({ uri, count }))
    .sort((left, right) => (left.uri < right.uri ? -1 : 1))
    .reduce((best, each) => (each.count > best.count ? each : best), nowhere);
  return splice(texts, most.uri, (editing) => {
    const afterLast = addAfterLast(editing, section, entries);
    if (afterLast) return afterLast;
    const [outer = '', inner] = section.split('.');
    if (inner === undefined) return addSection(editing, outer, entries);
    const head = locateEntry(editing, outer, 0);
    const made = head && setField(head, `/${inner}`, entries, undefined, editing.style);
    if (made) return placed(made, head.slice);
    return addSection(editing, outer, { [inner]: entries });
  });
}

/** The file that is called after the section, as the first files of an ISMS are; else the root file. */
function homeOf(project: Project, section: string): DocumentUri {
  const [outer = ''] = section.split('.');
  const called = [`/${outer}.isms.yaml`, `/${outer}.isms.yml`];
  const own = project.uris().find((uri) => called.some((name) => uri.endsWith(name)));
  return own ?? project.root ?? project.uris()[0] ?? '';
}

/** Which entry of its section a subject is in its file: how it is found again in a text that is being changed. */
function ordinalOf(subject: Subject<unknown>, project: Project): number {
  let ordinal = 0;
  for (const { subjects } of project.documents.get(subject.document)?.slices ?? []) {
    for (const each of subjects) {
      if (each === subject) return ordinal;
      if (each.section === subject.section) ordinal += 1;
    }
  }
  return -1;
}

function splice(texts: Texts, uri: DocumentUri, make: (editing: EditingText) => Splice | undefined): boolean {
  const editing = texts.get(uri);
  const made = editing && make(editing);
  if (made) texts.splice(uri, made);
  return made !== undefined;
}

function spliceOf(editing: EditingText, range: Range, replacement: string): Splice {
  return { start: editing.offset(range.start), end: editing.offset(range.end), text: replacement };
}

function removePairAt(editing: EditingText, offset: number): Splice | undefined {
  const slice = editing.sliceAt(editing.indexAt(offset));
  const found = findMapping(parseYaml(slice.text).root, offset - slice.start);
  if (!found) return undefined;
  const pair = [...found.duplicates, ...found.pairs].find((each) => each.key.span.start === offset - slice.start);
  const made = pair && removePair(slice.text, found, pair);
  return made && placed(made, slice);
}

/** The mapping that has a key at an offset. */
function findMapping(node: YamlNode | undefined, offset: number): YamlMapping | undefined {
  if (node?.kind === 'mapping') {
    const pairs = [...node.pairs, ...node.duplicates];
    if (pairs.some(({ key }) => key.span.start === offset)) return node;
    for (const { value } of pairs) {
      const found = findMapping(value, offset);
      if (found) return found;
    }
  }
  if (node?.kind === 'sequence') {
    for (const item of node.items) {
      const found = findMapping(item, offset);
      if (found) return found;
    }
  }
  return undefined;
}

function moveSection(
  { section, from, to }: Extract<Change, { kind: 'move-section' }>,
  texts: Texts,
  project: Project,
): boolean {
  const editing = texts.get(from);
  const moved = editing && takeSection(editing, section);
  if (!moved) return false;
  if (project.documents.has(to)) {
    const target = texts.get(to);
    if (!target) return false;
    texts.splice(to, putSection(target, moved.text));
  } else texts.create(to, `${moved.text}${editing.style.lineEnd}`);
  texts.splice(from, moved.out);
  return true;
}
