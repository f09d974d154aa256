/** Which files beside the ISMS there are: evidence and documents, which findings ask for. */
import type { Host } from '../../host';
import type { IsmsService } from '../../isms-service';
import { isWithin } from '../../workspace/uris';
import type { DocumentUri } from '../../workspace/subject';

export interface Existence {
  /** `undefined` while nobody has looked. */
  get(uri: DocumentUri): boolean | undefined;
  /** Files may have come or gone: whatever was looked up is looked up again, and holds until then. */
  doubt(): void;
  /** Looks up what findings ask for. False when that changes nothing. */
  lookUp(service: IsmsService): Promise<boolean>;
}

/** `folders` are those of the workspace: no answer tells what there is elsewhere. */
export function createExistence(host: Host, folders: () => readonly DocumentUri[]): Existence {
  const known = new Map<DocumentUri, boolean>();
  let doubtful = false;
  return {
    get: (uri) => known.get(uri),
    doubt() {
      doubtful = true;
    },
    async lookUp(service) {
      const asked = new Set(service.unknownFiles().filter((uri) => !known.has(uri)));
      // What is typed names many files on its way to one: those that nobody asks for any more are forgotten.
      if (doubtful)
        for (const uri of known.keys()) {
          if (service.asksForFile(uri)) asked.add(uri);
          else known.delete(uri);
        }
      doubtful = false;
      const changed: DocumentUri[] = [];
      const look = async (uri: DocumentUri): Promise<void> => {
        const within = folders();
        const isInside = within.some((folder) => isWithin(uri, folder));
        const exists = isInside ? await host.exists(uri, within) : true;
        if (known.get(uri) !== exists) changed.push(uri);
        known.set(uri, exists);
      };
      await Promise.all([...asked].map(look));
      service.filesLookedUp(changed);
      return changed.length > 0;
    },
  };
}
