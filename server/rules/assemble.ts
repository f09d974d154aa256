import { childPointer } from '../facts/fields';
import { mark } from '../facts/marks';
import type { Lint } from '../facts/model';
import type { Circumstances } from '../project/questions';
import type { IsmsDocument } from '../project/document';
import type { Project } from '../project/project';
import type { DocumentUri, PlacedSlice } from '../project/subject';
import { shiftRange } from '../yaml/positions';
import { atKey, atRoot } from './anchors';
import type { Checker } from './checker';
import { compareFindings, createGroups, type LocatedFinding } from './finding-groups';
import { nearest, suggestion } from './nearest';
import { documentOf, placeOf, type Place } from './place';
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
  const lint = lintOf(project);
  return (rule) => {
    const stated = lint?.rules?.[rule.code];
    if (stated === 'off' || severities.includes(stated as Severity)) return stated as SeverityOrOff;
    return settings[rule.code] ?? rule.severity;
  };
}

function lintOf(project: Project): Lint | undefined {
  return project.index.all(mark.section('lint'))[0]?.value as Lint | undefined;
}

/** Assembles the findings of a project's documents, and keeps what did not change from one time to the next. */
export interface Assembler {
  /** All findings of a document, from top to bottom, suppressed ones included. The same for every order of files. */
  findings(uri: DocumentUri, settings: SeveritySettings, circumstances: Circumstances): readonly PlacedFinding[];
}

export function createAssembler(project: Project, checker: Checker): Assembler {
  const groups = createGroups();
  return {
    findings(uri, settings, { today }) {
      const document = project.documents.get(uri);
      const suppressions = document ? suppressionsOf(document) : [];
      const used = new Set<Suppression>();
      const severityOf = severitiesInForce(project, settings);
      const placed: PlacedFinding[] = [];
      const place = (located: LocatedFinding, slice: PlacedSlice | undefined): void => {
        const line = (slice?.line ?? 0) + located.range.start.line;
        const { code } = located.finding.rule;
        const suppression = suppressions.find((each) => silences(each, code, line, today));
        if (suppression) used.add(suppression);
        placed.push(new FindingInPlace(located, uri, slice?.line ?? 0, suppression));
      };
      for (const { slice, located } of groups.of(checker.findings(uri), severityOf, [settings, lintOf(project)])) {
        for (const each of located) place(each, slice);
      }
      const inOrder = placed.length;
      const add = (finding: Finding): void => {
        const severity = severityOf(finding.rule);
        if (severity === 'off') return;
        place({ finding, severity, range: placeOf(finding.anchor, project).range }, undefined);
      };
      if (documentOf(atRoot, project) === uri) checker.onProject.forEach(add);
      if (document) {
        duplicateSections(document).forEach(add);
        unknownRules(document, checker.codes).forEach(add);
      }
      for (const each of suppressions) judge(each, used.has(each), today).forEach(add);
      return placed.length === inOrder ? placed : placed.sort(fromTopToBottom);
    },
  };
}

/** A class for its size and for what it leaves out: of thousands of findings, most are never looked at. */
class FindingInPlace implements PlacedFinding {
  constructor(
    private readonly located: LocatedFinding,
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

  get place(): Place {
    return { document: this.document, range: shiftRange(this.located.range, this.line) };
  }
}

/** A section that stands twice in a file: only the whole file shows it, not one of its slices. */
function duplicateSections(document: IsmsDocument): readonly Finding[] {
  const seen = new Set<string>();
  const found: Finding[] = [];
  for (const slice of document.keyed) {
    for (const { section, range } of slice.keys) {
      const anchor = { kind: 'text', slice, range } as const;
      if (seen.has(section)) found.push({ rule: duplicateKey, variant: 'section', anchor, args: { key: section } });
      seen.add(section);
    }
  }
  return found;
}

/** A severity set for a rule that is not there applies to nothing. */
function unknownRules(document: IsmsDocument, codes: ReadonlySet<string>): readonly Finding[] {
  const isLint = ({ section }: { readonly section: string }): boolean => section === 'lint';
  const settings = document.keyed
    .filter(({ keys }) => keys.some(isLint))
    .flatMap(({ subjects }) => subjects.filter(isLint));
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
  return compareFindings(left.finding, left.place.range, right.finding, right.place.range);
}
