import type { Catalog } from '../catalog/catalog';
import type { CalendarDate } from '../facts/date';
import { mark as markOf, serviceNames, type Defining, type Mark } from '../facts/marks';
import type { Edition27001, SectionName } from '../facts/model';
import type { IsmsSchema } from '../schema/isms-schema';
import { readNamings, type Namings } from '../words/naming';
import type { Asked } from './dependencies';
import type { Project } from './project';
import type { DocumentUri, Entry } from './subject';
import { unreadMark } from './unread';
import { folderOfProject } from './uris';

/** What is the same for all rules of one run. */
export interface Circumstances {
  /** The day against which dates are judged. */
  readonly today: CalendarDate;
  readonly evidenceExpiringDays: number;
}

/**
 * All that a rule may ask beyond its own subject. Every answer comes from the index or the catalogues, and the project
 * remembers who asked what: a rule runs again only when an answer may differ.
 */
export interface Questions extends Circumstances {
  /** Whether the project has a root file. */
  readonly hasRoot: boolean;
  /** The folder that holds all files of the project. */
  readonly folder: string | undefined;
  readonly catalog: Catalog;
  readonly schema: IsmsSchema;
  /** Whether any entry carries the mark; cheapest, and re-asked only when that flips. */
  has(mark: Mark): boolean;
  count(mark: Mark): number;
  /** The entries that carry the mark, in reading order. */
  all<Section extends SectionName>(mark: Mark<Section>): readonly Entry<Section>[];
  /** Every entry of a section. Prefer a mark: this is asked again whenever any of them changes. */
  entries<Section extends SectionName>(section: Section): readonly Entry<Section>[];
  /** The entry of a section that stands once in a project; the first when it stands twice. */
  single<Section extends SectionName>(section: Section): Entry<Section> | undefined;
  /** The entry that defines an id. */
  definition<Kind extends string>(kind: Kind, id: string): Entry<Defining<Kind>> | undefined;
  ids(kind: string): readonly string[];
  /** Where the text names services: thousands of them ask this of one text, which is read once for all. */
  namings(text: string): Namings;
  /** Whether a part of the section was not read: what seems to be missing may stand there. */
  unread(section: string): boolean;
  /** Whether the file exists; `undefined` while that is being found out. */
  fileExists(uri: DocumentUri): boolean | undefined;
  /** The edition of annex A that the project states its applicability for. */
  readonly edition: Edition27001;
}

/** Marks that are not carried by entries but asked for like them. */
export const fileMark = (uri: DocumentUri): Mark => `file:${uri}`;

/** What does not depend on any project. */
export interface Knowledge {
  readonly catalog: Catalog;
  readonly schema: IsmsSchema;
}

export interface FileAnswers {
  exists(uri: DocumentUri): boolean | undefined;
}

/** `asked` is where what is asked is noted; it may be another one for each asker, the questions stay. */
export function createQuestions(
  { index, root, uris, hasUnread }: Pick<Project, 'index' | 'root' | 'uris' | 'hasUnread'>,
  { catalog, schema }: Knowledge,
  circumstances: () => Circumstances,
  files: FileAnswers,
  asked: () => Asked,
): Questions {
  const readNames = createNamings();
  const ids = (kind: string): readonly string[] => {
    asked().which.add(markOf.ids(kind));
    return index.ids(kind);
  };
  const all = <Section extends SectionName>(mark: Mark<Section>): readonly Entry<Section>[] => {
    asked().which.add(mark);
    return index.all(mark);
  };
  const single = <Section extends SectionName>(section: Section): Entry<Section> | undefined =>
    all(markOf.single(section))[0];
  return {
    get today() {
      return circumstances().today;
    },
    get evidenceExpiringDays() {
      return circumstances().evidenceExpiringDays;
    },
    catalog,
    schema,
    hasRoot: root !== undefined,
    get folder() {
      return folderOfProject({ root, uris }) || undefined;
    },
    all,
    single,
    has(mark) {
      asked().whether.add(mark);
      return index.has(mark);
    },
    count(mark) {
      asked().which.add(mark);
      return index.count(mark);
    },
    entries: (section) => all(markOf.section(section)),
    definition: (kind, id) => all(markOf.defines(kind, id))[0],
    ids,
    namings: (text) => readNames(text, ids(serviceNames)),
    unread(section) {
      asked().which.add(unreadMark(section)).add(unreadMark('*'));
      return hasUnread(section);
    },
    fileExists(uri) {
      asked().which.add(fileMark(uri));
      return files.exists(uri);
    },
    get edition() {
      return single('standards')?.value.iso27001 === '2013' ? '2013' : '2022';
    },
  };
}

/** A statement in each role and language, and what it is compared with. */
const rememberedTexts = 12;

/** Keeps what it read of the last few texts as long as the names are the very same list. */
function createNamings(): typeof readNamings {
  const known = new Map<string, Namings>();
  let of: readonly string[] | undefined;
  return (text, names) => {
    if (of !== names) known.clear();
    of = names;
    const before = known.get(text);
    if (before) return before;
    if (known.size >= rememberedTexts) known.clear();
    const namings = readNamings(text, names);
    known.set(text, namings);
    return namings;
  };
}
