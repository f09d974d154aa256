import { childPointer } from '../facts/fields';
import type { Lint } from '../facts/model';
import type { Circumstances } from '../project/questions';
import type { IsmsDocument } from '../project/document';
import type { Project } from '../project/project';
import type { DocumentUri } from '../project/subject';
import { isBefore } from '../yaml/positions';
import { atKey } from './anchors';
import type { Checker } from './checker';
import { nearest, suggestion } from './nearest';
import { placeOf, type Place } from './place';
import { severities, type Draft, type Finding, type Rule, type Severity } from './rule';
import { duplicateKey } from './yaml';
import { suppressionExpired, suppressionReasonMissing, suppressionUnused } from './suppression-rules';
import { silences, suppressionsOf, type Suppression } from './suppressions';

/** A finding at its place, with the severity that this project gives it. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly severity: Severity;
  readonly place: Place;
  /** The comment that silences it, if any: it is reported as suppressed and does not count. */
  readonly suppression: Suppression | undefined;
}

export type SeverityOrOff = Severity | 'off';

/** How severe each rule is, by code, as the project or the user set it. */
export type SeveritySettings = Readonly<Record<string, SeverityOrOff | undefined>>;

/** The severities in force: the root file's word, else the editor's, else the rule's own. Ask once, for all findings. */
export function severitiesInForce(project: Project, settings: SeveritySettings): (rule: Rule) => SeverityOrOff {
  const lint = project.index.all('section:lint')[0]?.value as { rules?: Record<string, string> } | undefined;
  return (rule) => {
    const stated = lint?.rules?.[rule.code];
    if (stated === 'off' || severities.includes(stated as Severity)) return stated as SeverityOrOff;
    return settings[rule.code] ?? rule.severity;
  };
}

/** All findings of a document, from top to bottom, suppressed ones included. The same for every order of files. */
export function assembleFindings(
  uri: DocumentUri,
  project: Project,
  checker: Checker,
  settings: SeveritySettings,
  { today }: Circumstances,
): readonly PlacedFinding[] {
  const document = project.documents.get(uri);
  const suppressions = document ? suppressionsOf(document) : [];
  const used = new Set<Suppression>();
  const severityOf = severitiesInForce(project, settings);
  const placed = (finding: Finding): readonly PlacedFinding[] => {
    const severity = severityOf(finding.rule);
    if (severity === 'off') return [];
    const place = placeOf(finding.anchor, project);
    const suppression = suppressions.find((each) => silences(each, finding.rule.code, place.range.start.line, today));
    if (suppression) used.add(suppression);
    return [{ finding, severity, place, suppression }];
  };
  const findings = [...checker.findings(uri), ...(document ? duplicateSections(document) : [])].flatMap(placed);
  const aboutSuppressions = suppressions.flatMap((each) => judge(each, used.has(each), today).flatMap(placed));
  const aboutSettings = document ? unknownRules(document, checker.codes).flatMap(placed) : [];
  return [...findings, ...aboutSuppressions, ...aboutSettings].sort(fromTopToBottom);
}

/** A section that stands twice in a file: only the whole file shows it, not one of its slices. */
function duplicateSections(document: IsmsDocument): readonly Finding[] {
  const seen = new Set<string>();
  const withKeys = document.slices.filter(({ keys }) => keys.length > 0);
  return withKeys.flatMap((slice) =>
    slice.keys.flatMap(({ section, range }) => {
      if (!seen.has(section)) {
        seen.add(section);
        return [];
      }
      return [
        {
          rule: duplicateKey,
          variant: 'section',
          anchor: { kind: 'text', slice, range } as const,
          args: { key: section },
        },
      ];
    }),
  );
}

/** A severity set for a rule that is not there applies to nothing. */
function unknownRules(document: IsmsDocument, codes: ReadonlySet<string>): readonly Finding[] {
  const settings = document.slices.flatMap(({ subjects }) => subjects.filter(({ section }) => section === 'lint'));
  return settings.flatMap((subject) =>
    Object.keys((subject.value as Lint).rules ?? {})
      .filter((code) => !codes.has(code))
      .map((code) => {
        const meant = nearest(code, codes);
        return {
          rule: suppressionUnused,
          variant: 'setting',
          anchor: atKey(subject, childPointer('/rules', code)),
          args: { code, suggestion: suggestion(meant) },
          data: { meant },
        };
      }),
  );
}

function judge(suppression: Suppression, used: boolean, today: string): readonly Finding[] {
  const draft: Draft = {
    anchor: { kind: 'text', slice: suppression.slice, range: suppression.range },
    args: { code: suppression.code, until: suppression.until ?? '' },
  };
  if (suppression.reason === '') return [{ ...draft, rule: suppressionReasonMissing }];
  if (suppression.until !== undefined && suppression.until < today) return [{ ...draft, rule: suppressionExpired }];
  return used ? [] : [{ ...draft, rule: suppressionUnused, unnecessary: true }];
}

function fromTopToBottom(left: PlacedFinding, right: PlacedFinding): number {
  const a = left.place.range.start;
  const b = right.place.range.start;
  if (isBefore(a, b)) return -1;
  if (isBefore(b, a)) return 1;
  return left.finding.rule.code < right.finding.rule.code
    ? -1
    : left.finding.rule.code > right.finding.rule.code
      ? 1
      : 0;
}
