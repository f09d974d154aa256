/** Files are renamed or moved: where evidence, documents and reports name one of them, they name it by its new path. */
import type { Change } from '../../editing/change';
import type { Fix } from '../../check/fix';
import { placeNamed, type NamedPlace } from '../../rules/evidence/locations';
import type { IsmsService } from '../../isms-service';
import { mark } from '../../facts/marks';
import type { Project } from '../../workspace/project';
import type { DocumentUri } from '../../workspace/subject';
import { isWithin, relativePath, resolveFrom } from '../../workspace/uris';

export interface RenamedFile {
  readonly before: DocumentUri;
  readonly after: DocumentUri;
}

/** What is to be changed in each project; files and folders, our own ones too, whose paths count from elsewhere then. */
export function changesOfRenamed(
  service: IsmsService,
  renamed: readonly RenamedFile[],
): readonly { readonly project: Project; readonly fix: Fix }[] {
  return service.workspace.projects().flatMap((project) => {
    const ask = service.checkerOf(project)?.questions();
    if (!ask) return [];
    const changes = [...project.index.all(mark.anyEntry)].flatMap((subject): readonly Change[] =>
      subject.facts.references.flatMap(({ kind, id, at }) => {
        // What names no file, a shelf or a share, stays what it is.
        const isFile = kind === 'file' && namesFile.has(placeNamed(subject, id, ask).kind);
        const value = isFile ? pathAfter(subject.document, id, renamed) : undefined;
        return value === undefined ? [] : [{ kind: 'set', subject, at, value }];
      }),
    );
    return changes.length === 0 ? [] : [{ project, fix: { title: { en: '', ja: '' }, changes } }];
  });
}

const namesFile: ReadonlySet<NamedPlace['kind']> = new Set(['file', 'missing']);

/** The new path where it is another one; `undefined` for what is no path beneath a folder. A place within the file stays. */
function pathAfter(document: DocumentUri, written: string, renamed: readonly RenamedFile[]): string | undefined {
  const [path = '', ...place] = written.trim().split('#');
  const before = path === '' ? undefined : resolveFrom(document, path);
  if (before === undefined) return undefined;
  const [from, to] = [movedTo(document, renamed), movedTo(before, renamed)];
  if (from === document && to === before) return undefined;
  const after = relativePath(from, to);
  return after === path ? undefined : [after, ...place].join('#');
}

function movedTo(uri: DocumentUri, renamed: readonly RenamedFile[]): DocumentUri {
  const found = renamed.find(({ before }) => uri === before || isWithin(uri, before));
  return found ? found.after + uri.slice(found.before.length) : uri;
}
