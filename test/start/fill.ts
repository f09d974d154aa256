/** From place to place to fill, in the order of the clauses, as "Go to Next Place to Fill" leads. */
import type { LocatedFinding } from '../../server/check/located-finding';
import { firstPaths } from '../../server/features/start/paths';
import type { Journey } from './answers';
import { fixtureFolder } from '../support/project-text';
import type { Screen } from './screen';

/** As many as no ISMS has: filling one must not open another for ever. */
const mostPlaces = 500;

export function fillPlaces(screen: Screen, journey: Journey): void {
  for (let count = 0; count < mostPlaces; count += 1) {
    const place = nextPlace(screen);
    if (!place) return;
    fill(screen, place, journey);
  }
  throw new Error('there is always another place to fill');
}

function nextPlace({ open }: Screen): LocatedFinding | undefined {
  const rank = ({ location }: LocatedFinding): number =>
    firstPaths.indexOf(location.document.slice(fixtureFolder.length));
  const places = open.findings().filter(({ finding }) => finding.rule.code === 'text/placeholder');
  return places.toSorted((left, right) => rank(left) - rank(right))[0];
}

export function fill(screen: Screen, place: LocatedFinding, { fields }: Journey): void {
  const { anchor, args } = place.finding;
  if (anchor.kind !== 'field') throw new Error('a placeholder stands in no field');
  const { section, facts } = anchor.subject;
  const field = `${section} ${anchor.at}`;
  const answer = fields[`${section} ${facts.definitions[0]?.id} ${anchor.at}`] ?? fields[field];
  if (!answer) throw new Error(`nobody knows ${field}, ${String(args['value'])}: ${screen.offered(place).join(', ')}`);
  if ('type' in answer) return screen.type(place, answer.type);
  if ('choose' in answer) return screen.accept(place, answer.choose);
  if ('first' in answer) return screen.accept(place, screen.offered(place)[0] ?? '');
  const isAll = /未記入の\d+件全て|all \d+ places/u;
  const title = screen.fixes(place).find((each) => isAll.test(each) && each.includes(answer.all));
  if (title === undefined) throw new Error(`${field} has no offer for all: ${screen.fixes(place).join(' | ')}`);
  screen.fix(place, title);
}
