/** Comments that silence findings until a day: then whoever agreed to it looks at it again. */
import { suppressionsOf } from '../../check/suppressions';
import type { Project } from '../../workspace/project';
import type { Deadline } from './deadline';
import { dueWords } from './words';

export function suppressionDeadlines(project: Project, clauseOf: (rule: string) => string): readonly Deadline[] {
  return project.uris().flatMap((uri) => {
    const document = project.documents.get(uri);
    if (!document) return [];
    return suppressionsOf(document).flatMap(({ code, reason, until, slice, range }): readonly Deadline[] => {
      // Without a reason it silences nothing.
      if (until === undefined || reason === '') return [];
      return [
        {
          kind: 'suppression',
          day: until,
          what: dueWords.suppressionEnds,
          rule: 'suppression/expired',
          clause: clauseOf(code),
          anchor: { kind: 'text', slice, range },
          id: { en: code, ja: code },
          detail: { en: reason, ja: reason },
          owners: [],
        },
      ];
    });
  });
}
