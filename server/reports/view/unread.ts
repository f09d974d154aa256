/** What of a project could not be read: its numbers may lack it, whatever document they stand in. */
import { mistyped } from '../../check/conformity/mistyped';
import type { Judgement } from '../../isms-service';
import type { Language } from '../../words/bilingual';
import { unreadNames } from '../../words/names';
import type { Project } from '../../workspace/project';
import { sectionsOfSlice } from '../../workspace/unread';
import { shiftRange } from '../../yaml/positions';
import { placeIn } from './place';
import type { UnreadPart } from './view';

const beginning = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** In the order of the files. Files that are left out on purpose lack nothing that anybody meant to have. */
export function unreadIn(project: Project, judgement: Judgement, language: Language): readonly UnreadPart[] {
  const ask = judgement.checkerOf(project)?.questions();
  const files = project
    .unreadFiles()
    .filter(({ why }) => why !== 'excluded')
    .map(({ uri, why }) => ({ document: uri, range: beginning, why }));
  const slices = [...project.documents.values()].flatMap(({ uri, unread }) =>
    unread
      // A word that is being typed has said nothing yet.
      .filter((slice) => sectionsOfSlice(slice).length > 0)
      .map(({ problems: [first], line }) => ({
        document: uri,
        range: first ? shiftRange(first.range, line) : { start: { line, character: 0 }, end: { line, character: 0 } },
        why: 'syntax' as const,
      })),
  );
  const keys = ask ? mistyped(() => true, project, ask) : [];
  return [...files, ...slices, ...keys]
    .toSorted((left, right) => (left.document < right.document ? -1 : left.document > right.document ? 1 : 0))
    .map(({ document, range, why }) => ({
      why: unreadNames[why][language],
      place: placeIn(project, { document, range: range ?? beginning }),
    }));
}
