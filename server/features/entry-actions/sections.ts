/** Sections to files of their own, and back into the root file: nobody reads a file of everything. */
import type { Fix } from '../../check/fix';
import type { Project } from '../../workspace/project';
import type { DocumentUri, Subject } from '../../workspace/subject';
import { fileNameOf, folderOf } from '../../workspace/uris';
import type { EntryAction } from './entry-action';

/** They say what the project is, and stand where it begins. */
const ofRoot: ReadonlySet<string> = new Set(['isms', 'language', 'standards', 'organization', 'lint']);

export const sectionActions: readonly EntryAction[] = [
  { on: undefined, offers: (subject, _ask, project) => moves(subject, project) },
];

function moves(subject: Subject<unknown>, project: Project): readonly Fix[] {
  const [section = ''] = subject.section.split('.');
  const { document } = subject;
  if (ofRoot.has(section)) return [];
  const own: DocumentUri = `${folderOf(document)}/${section}.isms.yaml`;
  const { root } = project;
  return [
    ...(document !== own && sectionsIn(document, project).size > 1 ? move(section, document, own, project) : []),
    // Paths count from the folder of their file.
    ...(root !== undefined && document !== root && folderOf(root) === folderOf(document)
      ? move(section, document, root, project)
      : []),
  ];
}

function move(section: string, from: DocumentUri, to: DocumentUri, project: Project): readonly Fix[] {
  // One that is there and was not read is nobody's to write into.
  if (sectionsIn(to, project).has(section) || project.unreadFiles().some(({ uri }) => uri === to)) return [];
  const name = fileNameOf(to);
  return [
    {
      title: { en: `Move ${section} to ${name}`, ja: `${section}を${name}へ移動` },
      changes: [{ kind: 'move-section', section, from, to }],
      whole: true,
      tidies: true,
    },
  ];
}

function sectionsIn(document: DocumentUri, project: Project): ReadonlySet<string> {
  const keyed = project.documents.get(document)?.keyed ?? [];
  return new Set(keyed.flatMap(({ keys }) => keys.map(({ section }) => section)));
}
