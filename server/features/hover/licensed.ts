/**
 * The standards' own texts, for those who have bought them: `isms-catalog.local.yaml` beside the root file maps ids
 * to texts. They are shown in hovers on this machine, marked as the user's, and go into no document or export.
 */
import { folderOf } from '../../workspace/uris';
import type { Project } from '../../workspace/project';
import type { DocumentUri } from '../../workspace/subject';
import { parseYaml } from '../../yaml/parse';

/** Text by id: `13.1.3`, `CLD.9.5.1`, `A.8.22`, `R9`, `4.2.2`. */
export type LicensedTexts = ReadonlyMap<string, string>;

export const noLicensedTexts: ReadonlyMap<string, string> = new Map();

export const licensedFileName = 'isms-catalog.local.yaml';

/** The only file that licensed texts are read from: none for files that stand under no root file. */
export function licensedTextsUri({ root }: Pick<Project, 'root'>): DocumentUri | undefined {
  return root === undefined ? undefined : `${folderOf(root)}/${licensedFileName}`;
}

/** Reads the file's text: a mapping of ids to texts. What is anything else is passed over, never a reason to fail. */
export function readLicensedTexts(text: string): LicensedTexts {
  const { root } = parseYaml(text);
  if (root?.kind !== 'mapping') return noLicensedTexts;
  return new Map(
    root.pairs.flatMap(({ key, value }) =>
      value?.kind === 'scalar' && value.text.trim() !== ''
        ? [[key.text, (value.shown ?? value.text).trim()] as const]
        : [],
    ),
  );
}
