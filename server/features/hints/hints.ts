/** Hints behind values, kind by kind. Few at a time: only what is not written on the line. Made of facts; parses nothing. */
import { InlayHintKind, type InlayHint } from 'vscode-languageserver-types';
import type { Language } from '../../words/bilingual';
import { inOneLine } from '../../words/hidden';
import { shortened } from '../../words/shortened';
import type { IsmsService } from '../../isms-service';
import { indexAtLine } from '../../check/blocks';
import type { DocumentUri } from '../../workspace/subject';
import { contains, isBefore, shiftRange, type Range } from '../../yaml/positions';
import { counterparts } from './counterparts';
import { days } from './days';
import type { HintKind } from './hint';
import { levels } from './levels';
import { titles } from './titles';

/** More than a screen shows are not asked for. */
const mostHints = 500;

const kinds: readonly HintKind[] = [counterparts, titles, levels, days];

export function inlayHints(
  service: IsmsService,
  uri: DocumentUri,
  range: Range,
  language: Language,
): readonly InlayHint[] {
  const project = service.workspace.projectOf(uri);
  const ask = project && service.checkerOf(project)?.questions();
  const slices = project?.documents.get(uri)?.slices ?? [];
  if (!ask) return [];
  const hints: InlayHint[] = [];
  for (const slice of slices.slice(indexAtLine(range.start.line, slices))) {
    if (slice.line > range.end.line || hints.length >= mostHints) break;
    for (const subject of slice.subjects) {
      const said = new Set<string>();
      for (const { at, label } of kinds.flatMap((kind) => kind(subject, ask, language))) {
        const place = subject.place(at)?.value;
        const end = place && shiftRange(place, slice.line).end;
        if (!end || said.has(at) || !contains(range, end) || hints.length >= mostHints) continue;
        said.add(at);
        hints.push({ position: end, label: inOneLine(shortened(label)), kind: InlayHintKind.Type, paddingLeft: true });
      }
    }
  }
  return hints.sort((left, right) => (isBefore(left.position, right.position) ? -1 : 1));
}
