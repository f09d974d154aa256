import type { Project } from '../workspace/project';
import type { DocumentUri } from '../workspace/subject';
import { documentOf, locationOf } from './location';
import type { Finding } from './rule';

/** Places in other documents that findings relate to: where one moves, its finding must be told anew. */
export interface RelatedPlaces {
  add(finding: Finding): void;
  remove(finding: Finding): void;
  /**
   * Documents whose findings relate to a place in the edited ones that is not where it was. Only findings that relate to
   * the edited documents are looked at.
   */
  moved(edited: Iterable<DocumentUri>): ReadonlySet<DocumentUri>;
}

/** Where the places of a finding were when they were last asked for. */
interface Told {
  readonly documents: ReadonlySet<DocumentUri>;
  readonly places: string;
}

export function createRelatedPlaces(project: Project): RelatedPlaces {
  const told = new Map<Finding, Told>();
  const findingsByDocument = new Map<DocumentUri, Set<Finding>>();

  const placesOf = ({ related = [] }: Finding): string =>
    JSON.stringify(related.map(({ anchor }) => locationOf(anchor, project)));

  return {
    add(finding) {
      const own = documentOf(finding.anchor, project);
      const documents = new Set((finding.related ?? []).map(({ anchor }) => documentOf(anchor, project)));
      // A finding in the edited document is told anew anyway.
      documents.delete(own);
      if (documents.size === 0) return;
      told.set(finding, { documents, places: placesOf(finding) });
      for (const uri of documents) {
        findingsByDocument.set(uri, (findingsByDocument.get(uri) ?? new Set<Finding>()).add(finding));
      }
    },
    remove(finding) {
      for (const uri of told.get(finding)?.documents ?? []) {
        const findings = findingsByDocument.get(uri);
        if (findings?.delete(finding) && findings.size === 0) findingsByDocument.delete(uri);
      }
      told.delete(finding);
    },
    moved(edited) {
      const documents = new Set<DocumentUri>();
      for (const uri of edited) {
        for (const finding of findingsByDocument.get(uri) ?? []) {
          const before = told.get(finding);
          const places = placesOf(finding);
          if (!before || before.places === places) continue;
          told.set(finding, { ...before, places });
          documents.add(documentOf(finding.anchor, project));
        }
      }
      return documents;
    },
  };
}
