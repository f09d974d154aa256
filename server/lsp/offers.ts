/** What a code action carries so that its edit can be made later, when somebody has chosen it. */
import type { LocatedFinding } from '../check/assemble';
import type { Fix } from '../check/fix';
import { mendable, offersOf } from '../features/fixes/fixes';
import type { IsmsService } from '../isms-service';
import type { Project } from '../workspace/project';
import type { DocumentUri } from '../workspace/subject';
import { contentSum } from './session/content-sum';

/** Plain JSON: the client keeps it and sends it back. */
export interface OfferData {
  readonly uri: DocumentUri;
  /** Stands for all that the finding says, of which entry, and where. */
  readonly finding: number;
  /** The title in English: no two fixes of a finding share it. */
  readonly fix: string;
}

export function offerData(uri: DocumentUri, finding: LocatedFinding, fix: Fix): OfferData {
  return { uri, finding: identityOf(finding), fix: fix.title.en };
}

/** The fix that was offered, if the finding still stands where it stood and says the same; `undefined` else. */
export function offerMeant(
  service: IsmsService,
  data: unknown,
): { readonly uri: DocumentUri; readonly project: Project; readonly fix: Fix } | undefined {
  if (!isOfferData(data)) return undefined;
  const project = service.workspace.projectOf(data.uri);
  const isMeant = (each: LocatedFinding): boolean => !each.suppression && identityOf(each) === data.finding;
  const finding = project && [...mendable(service, project, data.uri), ...service.findings(data.uri)].find(isMeant);
  const offers = project && finding ? offersOf(service, project, finding) : [];
  const fix = offers.find(({ title }) => title.en === data.fix);
  return project && fix ? { uri: data.uri, project, fix } : undefined;
}

function isOfferData(data: unknown): data is OfferData {
  if (typeof data !== 'object' || data === null) return false;
  const { uri, finding, fix } = data as Partial<Record<keyof OfferData, unknown>>;
  return typeof uri === 'string' && typeof finding === 'number' && typeof fix === 'string';
}

function identityOf({ finding, location }: LocatedFinding): number {
  const { rule, variant, anchor, args } = finding;
  const entry = anchor.kind === 'field' ? anchor.subject.facts.definitions[0]?.id : undefined;
  return contentSum(JSON.stringify([rule.code, variant, entry, args, location.range]));
}
