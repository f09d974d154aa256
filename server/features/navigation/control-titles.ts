/** The title of each control behind its id in the statement of applicability: nobody knows 165 numbers by heart. */
import { InlayHintKind, type InlayHint } from 'vscode-languageserver-types';
import type { Language } from '../../words/bilingual';
import type { IsmsService } from '../../isms-service';
import { indexAtLine } from '../../check/blocks';
import { controlTitle } from '../../workspace/names';
import { isOf, type DocumentUri } from '../../workspace/subject';
import { contains, shiftRange, type Range } from '../../yaml/positions';

/** More than a screen shows are not asked for. */
const mostTitles = 500;

export function controlTitles(
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
    if (slice.line > range.end.line || hints.length >= mostTitles) break;
    for (const subject of slice.subjects) {
      if (!isOf(subject, 'soa.controls') || subject.value.id === undefined) continue;
      const { id } = subject.value;
      const title = controlTitle(id, ask, language);
      const place = subject.place('/id')?.value;
      const end = place && shiftRange(place, slice.line).end;
      if (title === '' || !end || !contains(range, end)) continue;
      hints.push({ position: end, label: title, kind: InlayHintKind.Type, paddingLeft: true });
    }
  }
  return hints;
}
