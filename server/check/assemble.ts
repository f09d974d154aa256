import { childPointer } from '../facts/fields';
import type { Lint } from '../facts/model';
import type { Circumstances } from '../workspace/questions';
import type { IsmsDocument } from '../workspace/document';
import type { Project } from '../workspace/project';
import type { DocumentUri, PlacedSlice } from '../workspace/subject';
import { shiftRange } from '../yaml/positions';
import { atKey, atRoot } from './anchors';
import type { Checker } from './checker';
import { compareFindings, createGroups, type FindingInSlice } from './finding-groups';
import { nearest, suggestion } from '../words/nearest';
import { documentOf, locationOf, type Location } from './location';
import { type Draft, type Finding, type Rule, type Severity } from './rule';
import { createSuppressionLookup } from './suppression-lookup';
import { silences, unreadableSuppressionsOf, type Suppression } from './suppressions';
import { lintOf, severitiesInForce, type SeveritySettings } from './severities';

/** A finding at its place, with the severity that this project gives it. */
export interface LocatedFinding {
  readonly finding: Finding;
  readonly severity: Severity;
  readonly location: Location;
  /** The comment that silences it, if any: it is reported as suppressed and does not count. */
  readonly suppression: Suppression | undefined;
}

/** Assembles the findings of a project's documents, and keeps what did not change from one time to the next. */
export interface Assembler {
  /** All findings of a document, from top to bottom, suppressed ones included. The same for every order of files. */
  findings(uri: DocumentUri, settings: SeveritySettings, circumstances: Circumstances): readonly LocatedFinding[];
}

export function createAssembler(project: Project, checker: Checker): Assembler {
  const groups = createGroups();
  const suppressionsIn = createSuppressionLookup();
  return {
    findings(uri, settings, { today }) {
      const document = project.documents.get(uri);
      const suppressions = suppressionsIn(document?.commented ?? []);
      const used = new Set<Suppression>();
      const severityOf = severitiesInForce(project, settings);
      const placed: LocatedFinding[] = [];
      const place = (located: FindingInSlice, slice: PlacedSlice | undefined): void => {
        const line = (slice?.line ?? 0) + located.range.start.line;
        const { code } = located.finding.rule;
        const suppression = suppressions.find(line, (each) => silences(each, code, line, today));
        if (suppression) used.add(suppression);
        placed.push(new FindingAtLocation(located, uri, slice?.line ?? 0, suppression));
      };
      for (const { slice, located } of groups.of(checker.findings(uri), severityOf, [settings, lintOf(project)])) {
        for (const each of located) place(each, slice);
      }
      const inOrder = placed.length;
      const add = (finding: Finding): void => {
        const severity = severityOf(finding.rule, finding.severity);
        if (severity === 'off') return;
        place({ finding, severity, range: locationOf(finding.anchor, project).range }, undefined);
      };
      if (documentOf(atRoot, project) === uri) checker.onProject.forEach(add);
      if (document) {
        duplicateSections(document, checker.rules).forEach(add);
        unknownRules(document, checker.rules).forEach(add);
        unreadableSuppressions(document, checker.rules).forEach(add);
      }
      for (const each of suppressions.all) judge(each, used.has(each), today, checker.rules).forEach(add);
      return placed.length === inOrder ? placed : placed.sort(fromTopToBottom);
    },
  };
}

/** A class for its size and for what it leaves out: of thousands of findings, most are never looked at. */
class FindingAtLocation implements LocatedFinding {
  constructor(
    private readonly located: FindingInSlice,
    private readonly document: DocumentUri,
    private readonly line: number,
    readonly suppression: Suppression | undefined,
  ) {}

  get finding(): Finding {
    return this.located.finding;
  }

  get severity(): Severity {
    return this.located.severity;
  }

  get location(): Location {
    return { document: this.document, range: shiftRange(this.located.range, this.line) };
  }
}

/** The rules on what only a whole file shows: found here, where findings are placed; what they say stands in their family. */
type RulesByCode = ReadonlyMap<string, Rule>;

/** A section that stands twice in a file: only the whole file shows it, not one of its slices. */
function duplicateSections(document: IsmsDocument, rules: RulesByCode): readonly Finding[] {
  const rule = rules.get('yaml/duplicate-key');
  if (!rule) return [];
  const seen = new Set<string>();
  const found: Finding[] = [];
  for (const slice of document.keyed) {
    for (const { section, range } of slice.keys) {
      const anchor = { kind: 'text', slice, range } as const;
      if (seen.has(section)) found.push({ rule, variant: 'section', anchor, args: { key: section }, about: [section] });
      seen.add(section);
    }
  }
  return found;
}

/** A severity set for a rule that is not there applies to nothing. */
function unknownRules(document: IsmsDocument, rules: RulesByCode): readonly Finding[] {
  const rule = rules.get('suppression/unused');
  if (!rule) return [];
  const isLint = ({ section }: { readonly section: string }): boolean => section === 'lint';
  const settings = document.keyed
    .filter(({ keys }) => keys.some(isLint))
    .flatMap(({ subjects }) => subjects.filter(isLint));
  return settings.flatMap((subject) =>
    Object.keys((subject.value as Lint).rules ?? {})
      .filter((code) => !rules.has(code))
      .map((code) => {
        const meant = nearest(code, rules.keys());
        return {
          rule,
          variant: 'setting',
          anchor: atKey(subject, childPointer('/rules', code)),
          args: { code, suggestion: suggestion(meant) },
          about: [code],
          data: { meant },
        };
      }),
  );
}

/** Who wrote it believes that something is silenced. */
function unreadableSuppressions(document: IsmsDocument, rules: RulesByCode): readonly Finding[] {
  const rule = rules.get('suppression/unreadable');
  if (!rule) return [];
  return unreadableSuppressionsOf(document).map(({ fault, found, slice, range }) => {
    return { rule, variant: fault, anchor: { kind: 'text', slice, range }, args: { found } };
  });
}

function judge(suppression: Suppression, used: boolean, today: string, rules: RulesByCode): readonly Finding[] {
  // Of thousands, most silence something: one that does has a reason and is in force.
  if (used) return [];
  const draft: Draft = {
    anchor: { kind: 'text', slice: suppression.slice, range: suppression.range },
    args: { code: suppression.code, until: suppression.until ?? '' },
    about: [suppression.code],
  };
  const found = (code: string, more: Partial<Draft> = {}): readonly Finding[] => {
    const rule = rules.get(code);
    return rule ? [{ ...draft, ...more, rule }] : [];
  };
  if (suppression.reason === '') return found('suppression/reason-missing');
  if (suppression.until !== undefined && suppression.until < today) return found('suppression/expired');
  return found('suppression/unused', { unnecessary: true });
}

function fromTopToBottom(left: LocatedFinding, right: LocatedFinding): number {
  return compareFindings(left.finding, left.location.range, right.finding, right.location.range);
}
