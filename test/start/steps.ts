/** What is left when every place is filled: the first requirement that is not met says what comes next. */
import type { LocatedFinding } from '../../server/check/located-finding';
import { messageOf } from '../../server/check/message';
import type { Journey } from './answers';
import { fillPlaces } from './fill';
import type { OpenProject } from '../properties/projects';
import { decisionChanges } from '../../server/reports/soa/decide';
import { statementOfApplicability } from '../../server/reports/soa/data';
import { nextRow, type Screen } from './screen';

const mostSteps = 300;

export function takeSteps(screen: Screen, journey: Journey): void {
  for (let count = 0; count < mostSteps; count += 1) {
    fillPlaces(screen, journey);
    const row = nextRow(screen.open);
    if (!row) return;
    if (decideRows(screen, journey)) continue;
    if (row.state === 'open' && screen.begin(row.requirement.id)) continue;
    const [finding] = row.findings;
    if (!finding) throw new Error(`${row.requirement.id} is ${row.state}, and nothing is offered`);
    mend(screen, finding);
  }
  throw new Error('it never ends');
}

/** By the first of what is offered, as somebody does who reads the menu from the top. */
function mend(screen: Screen, finding: LocatedFinding): void {
  const { code } = finding.finding.rule;
  const [title] = screen.fixes(finding);
  if (title === undefined)
    throw new Error(`nothing is offered about ${code}: ${messageOf(finding.finding, screen.language)}`);
  screen.fix(finding, title);
}

/** In the preview, while the statement has rows that nobody has decided: those that are looked at for one reason at once. */
function decideRows({ open, decide }: Screen, { decisions }: Journey): boolean {
  const undecided = undecidedRows(open);
  if (undecided.length === 0 || !open.findings().some(({ finding }) => finding.rule.code === 'soa/applicable-missing'))
    return false;
  for (const { rows, decision } of decisions) {
    const keys = undecidedRows(open).filter((key) => rows.test(key));
    decide(() => decisionChanges(open.project(), open.service, keys, decision));
  }
  return true;
}

function undecidedRows(open: OpenProject): readonly string[] {
  return statementOfApplicability(open.project(), open.service, 'en')
    .groups.flatMap(({ rows }) => rows)
    .filter(({ applicable }) => applicable === undefined)
    .map(({ key }) => key);
}
