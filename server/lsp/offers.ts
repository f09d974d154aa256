/** What a code action carries so that its edit can be made later, when somebody has chosen it. */
import type { LocatedFinding } from '../check/assemble';
import type { Fix } from '../check/fix';
import { mendable, offersOf } from '../features/fixes/fixes';
import { entryOffersIn, type EntryOffer } from '../features/entry-actions/entry-actions';
import type { IsmsService } from '../isms-service';
import type { Project } from '../workspace/project';
import type { DocumentUri, Subject } from '../workspace/subject';
import type { Range } from '../yaml/positions';
import { contentSum } from './session/content-sum';

/** Plain JSON: the client keeps it and sends it back. Texts alone: some clients round large numbers on the way. */
export interface OfferData {
  readonly uri: DocumentUri;
  /** Stands for all that the finding says, of which entry, and where; or, where nothing is found, for all that the entry says. */
  readonly finding?: string | undefined;
  readonly entry?: string | undefined;
  /** The title in English: no two fixes of a finding share it. */
  readonly fix: string;
}

export function offerData(uri: DocumentUri, finding: LocatedFinding, fix: Fix): OfferData {
  return { uri, finding: identityOf(finding), fix: fix.title.en };
}

export function entryOfferData(uri: DocumentUri, { subject, range, fix }: EntryOffer): OfferData {
  return { uri, entry: entryIdentity(subject, range), fix: fix.title.en };
}

/** The fix that was offered, if the finding still stands where it stood and says the same; `undefined` else. */
export function offerMeant(
  service: IsmsService,
  data: unknown,
): { readonly uri: DocumentUri; readonly project: Project; readonly fix: Fix } | undefined {
  if (!isOfferData(data)) return undefined;
  const project = service.workspace.projectOf(data.uri);
  if (data.entry !== undefined) return entryOfferMeant(service, project, data);
  const isMeant = (each: LocatedFinding): boolean => !each.suppression && identityOf(each) === data.finding;
  const finding = project && [...mendable(service, project, data.uri), ...service.findings(data.uri)].find(isMeant);
  const offers = project && finding ? offersOf(service, project, finding) : [];
  const fix = offers.find(({ title }) => title.en === data.fix);
  return project && fix ? { uri: data.uri, project, fix } : undefined;
}

/** The same of an entry that still stands there and says what it said. */
function entryOfferMeant(
  service: IsmsService,
  project: Project | undefined,
  { uri, entry, fix: title }: OfferData,
): ReturnType<typeof offerMeant> {
  const meant =
    project &&
    entryOffersIn(service, project, uri, ({ subject, range }) => entryIdentity(subject, range) === entry).find(
      ({ fix }) => fix.title.en === title,
    );
  return project && meant ? { uri, project, fix: meant.fix } : undefined;
}

function entryIdentity({ section, value }: Subject, range: Range): string {
  return sumOf([section, value, range]);
}

function isOfferData(data: unknown): data is OfferData {
  if (typeof data !== 'object' || data === null) return false;
  const { uri, finding, entry, fix } = data as Partial<Record<keyof OfferData, unknown>>;
  const isOne = (finding === undefined) !== (entry === undefined);
  return typeof uri === 'string' && isOne && typeof (finding ?? entry) === 'string' && typeof fix === 'string';
}

function identityOf({ finding, location }: LocatedFinding): string {
  const { rule, variant, anchor, args } = finding;
  const entry = anchor.kind === 'field' ? anchor.subject.facts.definitions[0]?.id : undefined;
  return sumOf([rule.code, variant, entry, args, location.range]);
}

function sumOf(parts: readonly unknown[]): string {
  return contentSum(JSON.stringify(parts)).toString(36);
}
