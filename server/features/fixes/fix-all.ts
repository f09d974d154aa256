import { createOriginals, type TextOf } from '../../editing/apply-changes';
import { fixesOf, type PreparedFix } from './fixes';
import { applyTextEdits, editBetween, type TextEdit } from '../../editing/text-edit';
import type { IsmsService } from '../../isms-service';
import type { DocumentUri } from '../../workspace/subject';
import { isBefore } from '../../yaml/positions';

/** One fix may bring about the next; two that undo each other must come to an end. */
const maximumRounds = 20;

/** Preparing a fix reads the file anew: in a register with thousands of them, the rest waits for the next time. */
const maximumFixes = 300;

/** The service, and how findings are brought up to date in it: whoever keeps count of what changed is told. */
export interface Refreshing {
  readonly service: IsmsService;
  refresh(): void;
}

/**
 * All safe fixes of the findings of a document, and of what these leave, until none is left. The service sees the texts
 * in between and afterwards the present ones again; nobody else does, as nothing here waits.
 */
export function fixAll(
  { service, refresh }: Refreshing,
  uri: DocumentUri,
  textOf: TextOf,
): ReadonlyMap<DocumentUri, readonly TextEdit[]> {
  const texts = new Map<DocumentUri, string>();
  const before = new Map<DocumentUri, string>();
  const present = (each: DocumentUri): string | undefined => texts.get(each) ?? textOf(each);
  try {
    let left = maximumFixes;
    for (let round = 0; round < maximumRounds && left > 0; round += 1) {
      const fixes = safeFixes(service, uri, present, left);
      const edits = together(fixes);
      if (edits.size === 0) break;
      left -= fixes.length;
      for (const [each, list] of edits) {
        const text = present(each) ?? '';
        if (!before.has(each)) before.set(each, text);
        const next = applyTextEdits(text, list);
        texts.set(each, next);
        service.setText(each, next);
      }
      refresh();
    }
  } finally {
    for (const [each, text] of before) service.setText(each, text);
    refresh();
  }
  const changes = [...before].map(([each, text]) => [each, editBetween(text, texts.get(each) ?? text)] as const);
  return new Map(changes.filter(([, edits]) => edits.length > 0));
}

/** One for each finding; fixes that make files are left to the person. */
function safeFixes(service: IsmsService, uri: DocumentUri, textOf: TextOf, limit: number): readonly PreparedFix[] {
  const project = service.workspace.projectOf(uri);
  const ask = project && service.checkerOf(project)?.questions();
  if (!ask) return [];
  const mendable = service
    .findings(uri)
    .filter(({ finding, suppression }) => !suppression && finding.rule.fix?.(finding, ask).some(({ safe }) => safe));
  const originals = createOriginals(textOf);
  return mendable.slice(0, limit).flatMap((finding) => {
    const safe = fixesOf(service, finding, originals).filter((fix) => fix.safe && fix.created.length === 0);
    return safe.find(({ preferred }) => preferred) ?? safe[0] ?? [];
  });
}

/** The fixes that do not touch each other; the others get their turn in the next round. */
function together(fixes: readonly PreparedFix[]): ReadonlyMap<DocumentUri, readonly TextEdit[]> {
  const taken = new Map<DocumentUri, readonly TextEdit[]>();
  for (const { edits } of fixes) {
    const list = [...edits];
    const free = list.every(([uri, own]) =>
      own.every((edit) => !(taken.get(uri) ?? []).some((one) => meet(one, edit))),
    );
    if (!free) continue;
    for (const [uri, own] of list) taken.set(uri, [...(taken.get(uri) ?? []), ...own]);
  }
  return taken;
}

function meet(left: TextEdit, right: TextEdit): boolean {
  return !isBefore(left.range.end, right.range.start) && !isBefore(right.range.end, left.range.start);
}
