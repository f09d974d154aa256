/** Figures above entries, by the section that these stand in. Made of facts; parses nothing. */
import type { Language } from '../../words/bilingual';
import { inOneLine } from '../../words/hidden';
import { own } from '../../words/own';
import { atEntry } from '../../check/anchors';
import { locationOf, type Location } from '../../check/location';
import type { IsmsService } from '../../isms-service';
import { performedAudits, type DatedAudit } from '../../rules/audit/reach';
import type { Project } from '../../workspace/project';
import type { DocumentUri, Subject } from '../../workspace/subject';
import { shiftRange, type Range } from '../../yaml/positions';
import { controlLens } from './control';
import type { Lens, LensContext, LensKind } from './lens';
import { riskLens } from './risk';
import { serviceLens } from './service';
import { statementLens } from './statement';

const kinds: Readonly<Record<string, LensKind>> = {
  risks: riskLens,
  'soa.controls': controlLens,
  services: serviceLens,
  soa: statementLens,
};

/** Where something is to be said; what, is worked out when it is seen. */
export interface LensPlace {
  readonly section: string;
  /** The line on which the entry begins. */
  readonly range: Range;
}

export interface ShownLens {
  readonly title: string;
  readonly places: readonly Location[];
}

export function lensPlaces(service: IsmsService, uri: DocumentUri): readonly LensPlace[] {
  const project = service.workspace.projectOf(uri);
  const context = project && contextIn(service, project, 'en');
  if (!context) return [];
  return entriesOf(project, uri).flatMap(({ subject, range }) =>
    lensOf(subject, context) ? [{ section: subject.section, range }] : [],
  );
}

/** What is said above the entry that begins on a line; `undefined` when it is no more there. */
export function lensAt(
  service: IsmsService,
  uri: DocumentUri,
  { section, line }: { readonly section: string; readonly line: number },
  language: Language,
): ShownLens | undefined {
  const project = service.workspace.projectOf(uri);
  const context = project && contextIn(service, project, language);
  const found =
    context &&
    entriesOf(project, uri).find((each) => each.range.start.line === line && each.subject.section === section);
  const lens = found && lensOf(found.subject, context);
  return (
    lens && {
      title: inOneLine(lens.title),
      places: lens.counts().map((counted) => locationOf(atEntry(counted), project)),
    }
  );
}

function lensOf(subject: Subject<unknown>, context: LensContext): Lens | undefined {
  return own(kinds, subject.section)?.(subject, context);
}

function entriesOf(
  project: Project,
  uri: DocumentUri,
): readonly { readonly subject: Subject<unknown>; readonly range: Range }[] {
  return (project.documents.get(uri)?.slices ?? []).flatMap(({ line, subjects }) =>
    subjects.flatMap((subject) => {
      if (!own(kinds, subject.section)) return [];
      const { entry, sectionKey } = subject.facts.places;
      const { start } = shiftRange(subject.facts.item ? entry : (sectionKey ?? entry), line);
      return [{ subject, range: { start, end: start } }];
    }),
  );
}

function contextIn(service: IsmsService, project: Project, language: Language): LensContext | undefined {
  const ask = service.checkerOf(project)?.questions();
  let audits: readonly DatedAudit[] | undefined;
  return ask && { ask, language, audits: () => (audits ??= performedAudits(ask)) };
}
