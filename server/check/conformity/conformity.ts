/**
 * Clause 4 of JIP-ISMS517-1.0, sentence by sentence: how each stands, what answers it, and what stands against it. The one
 * function behind command line, reports, hovers, status bar and preview: it may be strict, it may be silent, and it may
 * never say that a row is met when an auditor would not.
 */
import type { Requirement } from '../../catalog/types';
import type { Judgement } from '../../isms-service';
import type { Bilingual } from '../../words/bilingual';
import type { Project } from '../../workspace/project';
import type { Questions } from '../../workspace/questions';
import type { LocatedFinding } from '../assemble';
import { severitiesInForce } from '../severities';
import { decidedBy, remarkedOnBy, rowsDecidedByRule } from './concerned';
import { rowFacts } from './rows';
import { lackingSections, unreadParts, type UnreadPart } from './unread-parts';

/** In order of precedence: the first that holds is the state of the row. */
export const requirementStates = [
  'not-judged',
  'open',
  'not-applicable',
  'unmet',
  'deferred',
  'met-with-remarks',
  'met',
] as const;

export type RequirementState = (typeof requirementStates)[number];

const metStates: ReadonlySet<RequirementState> = new Set(['met', 'met-with-remarks', 'not-applicable']);

export interface RequirementRow {
  readonly requirement: Requirement;
  readonly state: RequirementState;
  readonly met: boolean;
  /** What answers it, or why it has nothing to apply to, in a sentence. */
  readonly answer: Bilingual;
  /** What decides against it. */
  readonly findings: readonly LocatedFinding[];
  /** What is to be considered, and does not stand against it. */
  readonly remarks: readonly LocatedFinding[];
  /** Findings that a comment silences, deciding ones first: the editor and the pipeline are quiet, the verdict is not. */
  readonly suppressed: readonly LocatedFinding[];
  /** What was not read, or not judged, of all that the row depends on. */
  readonly unread: readonly UnreadPart[];
}

/** The rows of a project as of the service's last refresh. */
export function conformityOf(project: Project, service: Judgement): readonly RequirementRow[] {
  const checker = service.checkerOf(project);
  if (!checker) return [];
  const ask = checker.questions();
  const concerned = concernedRows(project, service, ask);
  const lacking = lackingSections(project, checker, ask);
  const silent = silentRules(project, service, checker.failedRules());
  return service.catalog.requirements.map((requirement) => {
    const found = concerned.get(requirement.id) ?? nothingFound;
    const parts = unreadParts(requirement, project, ask, lacking);
    const rules = silent.filter(({ rows }) => rows.has(requirement.id)).map(({ part }) => part);
    const unread = [...parts, ...rules];
    const doubtful = unread.some((part) => part.leavesInDoubt);
    const state = doubtful ? 'not-judged' : stateOf(requirement, found, parts.length > 0, ask);
    return {
      requirement,
      state,
      met: metStates.has(state),
      answer: answerTo(requirement, state, ask),
      findings: found.findings,
      remarks: found.remarks,
      suppressed: [...found.suppressed, ...found.suppressedRemarks],
      unread,
    };
  });
}

/** What concerns a row: what decides it and what remarks on it, each as people see it and as a comment silences it. */
interface Found {
  readonly findings: readonly LocatedFinding[];
  readonly remarks: readonly LocatedFinding[];
  readonly suppressed: readonly LocatedFinding[];
  readonly suppressedRemarks: readonly LocatedFinding[];
}

const nothingFound: Found = { findings: [], remarks: [], suppressed: [], suppressedRemarks: [] };

function stateOf({ id }: Requirement, found: Found, hasExcluded: boolean, ask: Questions): RequirementState {
  const facts = rowFacts.get(id);
  if (!facts || facts.isOpen(ask)) return 'open';
  if (found.findings.length === 0 && found.suppressed.length === 0 && facts.notApplicable?.(ask))
    return 'not-applicable';
  if (found.findings.length > 0) return 'unmet';
  if (found.suppressed.length > 0) return 'deferred';
  // That somebody asked not to be reminded does not settle what was to be considered.
  const toConsider = found.remarks.length + found.suppressedRemarks.length;
  return toConsider > 0 || hasExcluded ? 'met-with-remarks' : 'met';
}

function answerTo({ id }: Requirement, state: RequirementState, ask: Questions): Bilingual {
  const facts = rowFacts.get(id);
  if (!facts || state === 'open') return { en: 'Nothing is written yet.', ja: 'まだ何も書かれていません。' };
  return (state === 'not-applicable' ? facts.notApplicable?.(ask) : undefined) ?? facts.answer(ask);
}

/** Findings of all files by the row that they concern, each in the order of a reader. */
function concernedRows(project: Project, service: Judgement, ask: Questions): ReadonlyMap<string, Found> {
  const rows = new Map<string, { -readonly [Kind in keyof Found]: LocatedFinding[] }>();
  const rowOf = (id: string) => {
    const row = rows.get(id) ?? { findings: [], remarks: [], suppressed: [], suppressedRemarks: [] };
    rows.set(id, row);
    return row;
  };
  for (const located of project.uris().flatMap((uri) => service.findings(uri))) {
    const isSilenced = located.suppression !== undefined;
    for (const id of decidedBy(located.finding, ask)) rowOf(id)[isSilenced ? 'suppressed' : 'findings'].push(located);
    for (const id of remarkedOnBy(located.finding, ask))
      rowOf(id)[isSilenced ? 'suppressedRemarks' : 'remarks'].push(located);
  }
  return rows;
}

/** Rules that decide rows and did not run, because they are off or failed. */
function silentRules(project: Project, service: Judgement, failed: ReadonlySet<string>) {
  const severityOf = severitiesInForce(project, service.settings.severities);
  const seen = new Set<string>();
  return service.rules.flatMap((rule) => {
    const why = failed.has(rule.code) ? 'rule-failed' : severityOf(rule) === 'off' ? 'rule-off' : undefined;
    if (!why) return [];
    const rows = rowsDecidedByRule(rule, service.catalog, service.schema);
    if (rows.size === 0 || seen.has(rule.code)) return [];
    seen.add(rule.code);
    const part: UnreadPart = {
      document: project.root ?? '',
      range: undefined,
      why,
      rule: rule.code,
      leavesInDoubt: true,
    };
    return [{ rows, part }];
  });
}
