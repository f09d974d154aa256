/** What may be done about the findings that touch a range, or that are about the entry in which the caret stands. */
import type { Range } from 'vscode-languageserver-types';
import type { LocatedFinding } from '../check/assemble';
import type { Fix } from '../check/fix';
import { mendable, offersOf } from '../features/fixes/fixes';
import type { IsmsService } from '../isms-service';
import type { Project } from '../workspace/project';
import type { DocumentUri } from '../workspace/subject';
import { isOfEntryAt, touches } from './at-caret';

/** Nobody chooses among more; a selection of a long register would have thousands. */
const maximumFindings = 25;

/** One of the things that may be done about a finding. */
export interface Offer {
  readonly finding: LocatedFinding;
  readonly fix: Fix;
}

export interface OffersAt {
  readonly mending: readonly Offer[];
  readonly silencing: readonly Offer[];
}

export interface PlaceAsked {
  readonly uri: DocumentUri;
  readonly range: Range;
}

/** In the order of the rules; what mends stands apart from the ways to live with it. */
export function offersAt(service: IsmsService, project: Project, { uri, range }: PlaceAsked): OffersAt {
  const place = new Map(service.rules.map((rule, index) => [rule, index]));
  // What an entry lacks is asked for when what is there is right.
  const orderOf = ({ finding: { rule, joins } }: LocatedFinding): number =>
    (place.get(rule) ?? 0) + (joins === 'entry' || joins === 'entries' ? service.rules.length : 0);
  const isHere = ({ location }: LocatedFinding): boolean => touches(location.range, range);
  const all = mendable(service, project, uri).filter(({ suppression }) => !suppression);
  const offersFor = (findings: readonly LocatedFinding[]): readonly Offer[] =>
    findings
      .slice(0, maximumFindings)
      .toSorted((left, right) => orderOf(left) - orderOf(right))
      .flatMap((finding) => offersOf(service, project, finding).map((fix): Offer => ({ finding, fix })));
  const offers = offersFor(all.filter(isHere));
  // What stands at the id of an entry is as well mended from any of its lines, behind what is wrong at the very place.
  const around = offersFor(all.filter((finding) => !isHere(finding) && isOfEntryAt(finding, range)));
  return {
    mending: [...offers, ...around].filter(({ fix }) => !fix.silences),
    silencing: offers.filter(({ fix }) => fix.silences),
  };
}
