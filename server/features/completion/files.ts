/** Files beside the ISMS that a field can name: relative to its document, the likeliest folders first. */
import { CompletionItemKind } from 'vscode-languageserver-types';
import { decodedSegment, fileNameOf, isIsmsFile, relativePath } from '../../workspace/uris';
import type { Candidate } from './candidate';
import type { ValueContext } from './value-context';

/** Folders that people keep such files in. */
const likely: Readonly<Record<string, RegExp>> = {
  evidence: /evidence|証跡|証拠|エビデンス/iu,
  audits: /report|audit|報告|監査/iu,
  documents: /doc|規程|文書|マニュアル|policy|policies/iu,
};

export function fileCandidates(section: string, { document, files }: ValueContext): readonly Candidate[] {
  const pattern = likely[section];
  return files
    .filter((uri) => !isIsmsFile(uri))
    .map((uri) => {
      const path = relativePath(document, uri);
      const rank = pattern?.test(path.slice(0, path.lastIndexOf('/') + 1)) ? 0 : path.startsWith('../') ? 2 : 1;
      return {
        label: path,
        value: path,
        sort: `${rank}${path}`,
        words: [decodedSegment(fileNameOf(uri))],
        kind: CompletionItemKind.File,
      };
    });
}
