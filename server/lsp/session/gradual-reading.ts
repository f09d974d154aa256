import type { IsmsService } from '../../isms-service';
import type { DocumentUri } from '../../workspace/subject';
import type { SourceText } from '../../yaml/source-text';

/** A large text that is read a part at a time. Each part is an edit that adds lines at the end. */
export interface GradualReading {
  /** Reads the next part. False when there is none. */
  next(): boolean;
  /** Reads all that is left. */
  finish(): void;
}

/** UTF-16 code units: a few milliseconds of reading, when the program has just started. */
const partLength = 0x800;

/** What is shorter is read at once: the slice at the end of each part is read twice. */
const shortLength = 0x4000;

export function isWorthParting(text: SourceText): boolean {
  return text.length > shortLength;
}

/** `text` must not change meanwhile, and the document must not be known before: its entries would go and come again. */
export function createGradualReading(
  service: IsmsService,
  uri: DocumentUri,
  text: SourceText,
  least = partLength,
): GradualReading {
  let read = 0;
  /** The slice at the end is read again with each part: as it grows, so must the parts. */
  const rereadLength = (): number => {
    const last = service.workspace.projectOf(uri)?.documents.get(uri)?.slices.at(-1);
    return last ? read - last.start : 0;
  };
  const readTo = (end: number): void => {
    const start = read;
    read = end;
    const part = { length: end, slice: (from: number, to = end) => text.slice(from, Math.min(to, end)) };
    service.setText(uri, part, start === 0 ? undefined : { start, oldEnd: start, newEnd: end });
  };
  return {
    next() {
      if (read >= text.length) return false;
      const length = Math.max(least, rereadLength());
      const end = Math.min(text.length, read + length);
      const lineEnd = text.slice(end, end + length).indexOf('\n');
      readTo(lineEnd < 0 ? Math.min(text.length, end + length) : end + lineEnd + 1);
      return true;
    },
    finish() {
      if (read < text.length) readTo(text.length);
    },
  };
}
