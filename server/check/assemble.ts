import { childPointer } from '../facts/fields';
import type { Lint } from '../facts/model';
import type { Circumstances } from '../workspace/questions';
import type { IsmsDocument } from '../workspace/document';
import type { Project } from '../workspace/project';
import type { DocumentUri } from '../workspace/subject';
import { atKey, atRoot } from './anchors';
import type { Checker } from './checker';
import { createBlocks, indexAtLine, type Block, type BlockSource } from './blocks';
import { nearest, suggestion } from '../words/nearest';
import { FindingAtLocation, fromTopToBottom, type LocatedFinding } from './located-finding';
import { documentOf, locationOf } from './location';
import { type Draft, type Finding, type Rule } from './rule';
import type { Suppression } from './suppressions';
import { lintOf, severitiesInForce, type SeveritySettings } from './severities';

export type { LocatedFinding } from './located-finding';

/** Assembles the findings of a project's documents, and keeps what did not change from one time to the next. */
export interface Assembler {
  /** All findings of a document, from top to bottom, suppressed ones included. The same for every order of files. */
  findings(uri: DocumentUri, settings: SeveritySettings, circumstances: Circumstances): readonly LocatedFinding[];
  /** The document is gone: nothing of it is kept. */
  forget(uri: DocumentUri): void;
}

export function createAssembler(project: Project, checker: Checker): Assembler {
  const blocksOf = createBlocks();
  return {
    forget(uri) {
      checker.takeAltered(uri);
      blocksOf.forget(uri);
    },
    findings(uri, settings, { today }) {
      const document = project.documents.get(uri);
      const severityOf = severitiesInForce(project, settings);
      const source: BlockSource = {
        holders: checker.findings(uri),
        altered: checker.takeAltered(uri),
        severityOf,
        today,
        circumstances: [settings, lintOf(project), today],
      };
      const blocks = document ? blocksOf.of(document, source) : [];
      const slices = document?.slices ?? [];
      const place = (finding: Finding): readonly LocatedFinding[] => {
        const severity = severityOf(finding.rule, finding.severity);
        if (severity === 'off') return [];
        const { range } = locationOf(finding.anchor, project);
        const { line } = range.start;
        const suppression = blocks[indexAtLine(line, slices)]?.silencer(finding.rule.code, line);
        return [new FindingAtLocation({ finding, severity, range }, uri, undefined, suppression)];
      };
      const others = [
        ...(documentOf(atRoot, project) === uri ? checker.onProject : []),
        ...(document ? duplicateSections(document, checker.rules) : []),
        ...(document ? unknownRules(document, checker.rules) : []),
      ].flatMap(place);
      // A comment may silence only one of these.
      const used = new Set(others.flatMap(({ suppression }) => (suppression ? [placeOf(suppression)] : [])));
      const placed: LocatedFinding[] = [];
      // Thousands of blocks are gone through at each keystroke, most of which have nothing to say.
      for (const [index, block] of blocks.entries()) {
        for (const each of block.placed) placed.push(each);
        if (block.left.length === 0 && block.unreadable.length === 0) continue;
        const left = block.left.filter((each) => !used.has(placeOf(each)));
        others.push(...aboutSuppressions({ ...block, left }, blocks[index + 1], today, checker.rules).flatMap(place));
      }
      return others.length === 0 ? placed : merged(placed, others.sort(fromTopToBottom));
    },
  };
}

/** A comment's place in its document: each block reads those above it anew. */
function placeOf({ slice, range: { start } }: Suppression): string {
  return `${slice.line + start.line}:${start.character}`;
}

/** Two lists from top to bottom as one; of findings at one place, those of the first list come first. */
function merged(one: readonly LocatedFinding[], other: readonly LocatedFinding[]): readonly LocatedFinding[] {
  const parts: (readonly LocatedFinding[])[] = [];
  let from = 0;
  for (const each of other) {
    const to = firstBelow(each, one, from);
    parts.push(one.slice(from, to), [each]);
    from = to;
  }
  return [...parts, one.slice(from)].flat();
}

/** Index of the first, from one on, that stands below a finding. */
function firstBelow(finding: LocatedFinding, sorted: readonly LocatedFinding[], from: number): number {
  let [low, high] = [from, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = sorted[middle];
    if (each && fromTopToBottom(each, finding) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
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

/** What is to be said of the suppressions of a slice; of thousands, most silence something. */
function aboutSuppressions(
  { left, suppressions, unreadable }: Block,
  below: Block | undefined,
  today: string,
  rules: RulesByCode,
): readonly Finding[] {
  const last = below?.usesAbove ? suppressions.at(-1) : undefined;
  const rule = rules.get('suppression/unreadable');
  return [
    ...(rule
      ? unreadable.map(({ fault, found, slice, range }): Finding => {
          return { rule, variant: fault, anchor: { kind: 'text', slice, range }, args: { found } };
        })
      : []),
    ...left.filter((each) => each !== last).flatMap((each) => judge(each, today, rules)),
  ];
}

/** A suppression that silences nothing. */
function judge(suppression: Suppression, today: string, rules: RulesByCode): readonly Finding[] {
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
