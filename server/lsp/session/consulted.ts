/** What is looked up beside the files of an ISMS, and only when somebody asks for it. */
import type { Explanations } from '../../catalog/explanations';
import {
  licensedTextsUri,
  noLicensedTexts,
  readLicensedTexts,
  type LicensedTexts,
} from '../../features/hover/licensed';
import type { Host } from '../../host';
import type { Language } from '../../words/bilingual';
import type { Project } from '../../workspace/project';
import type { DocumentUri } from '../../workspace/subject';
import { folderOf } from '../../workspace/uris';
import { searchedFolder } from './around';

export interface Consulted {
  readonly explanations: (language: Language) => Promise<Explanations>;
  /** Files of any kind that the project of a document can name, none outside the workspace. */
  readonly filesBeside: (uri: DocumentUri, project: Project | undefined) => Promise<readonly DocumentUri[]>;
  readonly licensedTexts: (project: Project | undefined) => Promise<LicensedTexts>;
}

/** More, nobody looks through, and the disk should not be walked for a letter. */
const mostFilesBeside = 2000;

/** `read`: a file of the workspace, within its limits; `undefined` where there is none. */
export function createConsulted(
  host: Host,
  workspaceFolders: () => readonly DocumentUri[],
  read: (uri: DocumentUri) => Promise<string | undefined>,
): Consulted {
  const loaded = new Map<Language, Promise<Explanations>>();
  return {
    explanations(language) {
      const known = loaded.get(language) ?? host.explanations(language);
      loaded.set(language, known);
      return known;
    },
    filesBeside(uri, project) {
      const root = project?.root;
      const folder = searchedFolder(uri, root === undefined ? undefined : folderOf(root), workspaceFolders());
      return host.files(folder, mostFilesBeside).catch(() => []);
    },
    async licensedTexts(project) {
      const source = project && licensedTextsUri(project);
      // Read anew each time: it is small, rarely there, and must never be shown when it is gone.
      const text = source === undefined ? undefined : await read(source);
      return text === undefined ? noLicensedTexts : readLicensedTexts(text);
    },
  };
}
