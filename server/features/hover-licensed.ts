/**
 * The standards' own texts, for those who have bought them: `isms-catalog.local.yaml` beside the root file maps ids
 * to texts. They are shown in hovers on this machine, marked as the user's, and go into no document or export.
 */
import type { Bilingual } from '../catalog/bilingual';
import { folderOf } from '../project/uris';
import type { Project } from '../project/project';
import type { DocumentUri } from '../project/subject';
import { parseYaml } from '../yaml/parse';
import type { HoverContext } from './hover-context';
import { labelled } from './hover-context';
import { quoted } from './markdown';

/** Text by id: `13.1.3`, `CLD.9.5.1`, `A.8.22`, `R9`, `4.2.2`. */
export type LicensedTexts = ReadonlyMap<string, string>;

export const noLicensedTexts: LicensedTexts = new Map();

const fileName = 'isms-catalog.local.yaml';

const words = {
  yours: { en: 'Your licensed text', ja: 'ライセンスに基づくお手元の規格本文' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The only file that licensed texts are read from: none for files that stand under no root file. */
export function licensedTextsUri({ root }: Pick<Project, 'root'>): DocumentUri | undefined {
  return root === undefined ? undefined : `${folderOf(root)}/${fileName}`;
}

/** Reads the file's text: a mapping of ids to texts. What is anything else is passed over, never a reason to fail. */
export function readLicensedTexts(text: string): LicensedTexts {
  const { root } = parseYaml(text);
  if (root?.kind !== 'mapping') return noLicensedTexts;
  return new Map(
    root.pairs.flatMap(({ key, value }) =>
      value?.kind === 'scalar' && value.text.trim() !== '' ? [[key.text, value.text.trim()] as const] : [],
    ),
  );
}

/** The user's own text for an id, beneath ours and marked as theirs. */
export function licensedText(id: string, { licensedTexts, language }: HoverContext): string | undefined {
  const text = licensedTexts.get(id);
  if (text === undefined) return undefined;
  const heading = labelled(words.yours, `\`${fileName}\``, language);
  return `---\n\n${heading}\n\n${quoted(text)}`;
}
