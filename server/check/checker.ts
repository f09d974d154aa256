import { createAsked, createDependencies } from '../workspace/dependencies';
import { createIndexChange } from '../workspace/fact-index';
import type { Project, ProjectChange } from '../workspace/project';
import { createQuestions, fileMark, type Circumstances, type Knowledge, type Questions } from '../workspace/questions';
import type { DocumentUri, PlacedSlice, Subject } from '../workspace/subject';
import { unreadMark } from '../workspace/unread';
import { atRoot } from './anchors';
import { documentOf } from './location';
import { createRelatedPlaces } from './related-places';
import { isOfWhole, type Draft, type Finding, type Rule } from './rule';

/** Whoever rules are run for: an entry, a slice, or (for rules on the project) the rule itself. */
type Asker = Subject | PlacedSlice | Rule;

/** Runs rules on a project, and again only those that a change may concern. */
export interface Checker {
  /** Notes what a change of the project concerns; nothing runs before `refresh`. */
  note(change: ProjectChange): void;
  /** Everything runs again: the day, the settings or the language changed. */
  invalidate(): void;
  fileChanged(uri: DocumentUri): void;
  /** Whether any rule's answer depends on the file. */
  asksForFile(uri: DocumentUri): boolean;
  /** Runs what is due. Returns the documents whose findings may differ from before. */
  refresh(mayGoOn?: () => boolean): ReadonlySet<DocumentUri>;
  /** Something is left to run: `refresh` was told to stop, or has not been called. */
  readonly isDue: boolean;
  /** Findings that point into a document, by what they point at. The list of one stays the same while nobody changes it. */
  findings(uri: DocumentUri): ReadonlyMap<FindingHolder, readonly Finding[]>;
  /** Of these, what they point at whose list is another than when this was asked last. */
  takeAltered(uri: DocumentUri): ReadonlySet<FindingHolder>;
  /** Findings on the project itself: they stand in its first file where it has no root, and that may become another. */
  readonly onProject: readonly Finding[];
  /** Codes of rules that ended with an exception where they last ran: their findings are not known. */
  failedRules(): ReadonlySet<string>;
  /** What rules do not say only because a part of these sections was not read: what is said of the rest as it stands. */
  saidOfRest(sections: readonly string[]): readonly Finding[];
  /** Files that rules asked for and that nobody has looked up yet. */
  readonly unknownFiles: ReadonlySet<DocumentUri>;
  /** All rules by code, whether they are on or not. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** Questions on behalf of a fix: not remembered. */
  questions(): Questions;
  /** How many askers ran since the checker was made; for tests that count work. */
  readonly runs: number;
}

export interface CheckerOptions {
  readonly rules: readonly Rule[];
  readonly knowledge: Knowledge;
  readonly circumstances: () => Circumstances;
  /** What is known of files outside the project; `undefined` when nobody has looked yet. */
  readonly fileExists: (uri: DocumentUri) => boolean | undefined;
  readonly onRuleFailure: (code: string, error: unknown) => void;
}

/** What a finding points at: an entry, or a stretch of a slice. */
export type FindingHolder = Subject<unknown> | PlacedSlice;

function holderOf({ anchor }: Finding): FindingHolder | undefined {
  return anchor.kind === 'field' ? anchor.subject : anchor.kind === 'text' ? anchor.slice : undefined;
}

/** All that one asker found at one place changes its list at once: an entry may have thousands of findings. */
function byHolder(findings: readonly Finding[]): ReadonlyMap<FindingHolder | undefined, ReadonlySet<Finding>> {
  const groups = new Map<FindingHolder | undefined, Set<Finding>>();
  for (const finding of findings) {
    const holder = holderOf(finding);
    const group = groups.get(holder);
    if (group) group.add(finding);
    else groups.set(holder, new Set([finding]));
  }
  return groups;
}

export function createChecker(project: Project, options: CheckerOptions): Checker {
  const { knowledge } = options;
  // Without a root nobody knows what the whole is, nor what it lacks.
  const rules = project.root === undefined ? options.rules.filter((rule) => !isOfWhole(rule)) : options.rules;
  const projectRules = rules.filter(({ on }) => on === 'project');
  const sliceRules = rules.filter(({ on }) => on === 'every-slice');
  const entryRules = groupBySection(rules);
  const results = new Map<Asker, readonly Finding[]>();
  const byDocument = new Map<DocumentUri, Map<FindingHolder, readonly Finding[]>>();
  const altered = new Map<DocumentUri, Set<FindingHolder>>();
  let onProject: readonly Finding[] = [];
  const dependencies = createDependencies<Asker>();
  const related = createRelatedPlaces(project);
  /** Documents that were edited since places in them were last looked at. */
  const edited = new Set<DocumentUri>();
  const failures = new Map<Asker, readonly string[]>();
  const unknownFiles = new Set<DocumentUri>();
  const due = new Set<Asker>(projectRules);
  let home = documentOf(atRoot, project);
  let runs = 0;

  const files = {
    exists(uri: DocumentUri) {
      const known = options.fileExists(uri);
      if (known === undefined) unknownFiles.add(uri);
      return known;
    },
  };

  const rulesFor = (asker: Asker): readonly Rule[] => {
    if ('check' in asker) return [asker];
    if ('shape' in asker) return sliceRules;
    // What is not YAML is told as that, and nobody knows what else stands there.
    if (asker.facts.reading === 'broken') return [];
    // What is given in place of a list says nothing that the rules of its items could judge.
    return entryRules(asker.facts.inPlaceOfList ? undefined : asker.section);
  };

  /** Changes the list of findings that point to one place. */
  const alter = (holder: FindingHolder | undefined, change: (list: readonly Finding[]) => readonly Finding[]): void => {
    if (!holder) {
      onProject = change(onProject);
      return;
    }
    altered.set(holder.document, (altered.get(holder.document) ?? new Set()).add(holder));
    const held = byDocument.get(holder.document) ?? new Map<FindingHolder, readonly Finding[]>();
    const list = change(held.get(holder) ?? none);
    if (list.length > 0) byDocument.set(holder.document, held.set(holder, list));
    else if (held.delete(holder) && held.size === 0) byDocument.delete(holder.document);
  };

  const store = (asker: Asker, findings: readonly Finding[], changed: Set<DocumentUri>): void => {
    for (const [holder, gone] of byHolder(results.get(asker) ?? none)) {
      alter(holder, (list) => list.filter((each) => !gone.has(each)));
      for (const finding of gone) {
        related.remove(finding);
        changed.add(documentOf(finding.anchor, project));
      }
    }
    if (findings.length === 0) results.delete(asker);
    else results.set(asker, findings);
    for (const [holder, come] of byHolder(findings)) {
      alter(holder, (list) => [...list, ...come]);
      for (const finding of come) {
        related.add(finding);
        changed.add(documentOf(finding.anchor, project));
      }
    }
  };

  let asked = createAsked();
  const ask = createQuestions(project, knowledge, options.circumstances, files, () => asked);

  const questions = (): Questions => createQuestions(project, knowledge, options.circumstances, files, createAsked);

  const run = (asker: Asker): readonly Finding[] => {
    asked = createAsked();
    const failed: string[] = [];
    const findings = rulesFor(asker).flatMap((rule) => {
      try {
        const drafts: readonly Draft[] = rule.check('check' in asker ? undefined : asker, ask);
        return drafts.map((draft) => ({ ...draft, rule }));
      } catch (error) {
        failed.push(rule.code);
        options.onRuleFailure(rule.code, error);
        return [];
      }
    });
    if (failed.length > 0) failures.set(asker, failed);
    else failures.delete(asker);
    dependencies.record(asker, asked);
    runs += 1;
    return findings;
  };

  const saidOfRest = (sections: readonly string[]): readonly Finding[] => {
    const touched = new Set(sections.map(unreadMark));
    const asRead = { ...questions(), unread: () => false };
    // Rules ask what was not read last, where they have something to say: these are few.
    return [...dependencies.affectedBy({ flipped: new Set(), touched })].flatMap((asker) => {
      const said = results.get(asker) ?? none;
      return rulesFor(asker).flatMap((rule) => {
        // One that fails has done so before, and is known to.
        if (failures.get(asker)?.includes(rule.code)) return [];
        const drafts = rule.check('check' in asker ? undefined : asker, asRead);
        const before = said.filter((finding) => finding.rule === rule).length;
        return drafts.length > before ? drafts.map((draft) => ({ ...draft, rule })) : [];
      });
    });
  };

  const drop = (asker: Asker, changed: Set<DocumentUri>): void => {
    dependencies.forget(asker);
    failures.delete(asker);
    due.delete(asker);
    store(asker, [], changed);
  };

  const dropped = new Set<DocumentUri>();

  return {
    failedRules: () => new Set([...failures.values()].flat()),
    unknownFiles,
    rules: new Map(options.rules.map((rule) => [rule.code, rule])),
    get runs() {
      return runs;
    },
    note(change) {
      for (const { document } of [...change.removedSlices, ...change.addedSlices]) edited.add(document);
      for (const asker of [...change.removedSubjects, ...change.removedSlices]) drop(asker, dropped);
      for (const asker of [...change.changedSubjects, ...change.addedSlices]) due.add(asker);
      for (const asker of dependencies.affectedBy(change.index)) due.add(asker);
    },
    invalidate() {
      for (const asker of projectRules) due.add(asker);
      for (const { slices } of project.documents.values()) {
        for (const slice of slices) {
          due.add(slice);
          for (const subject of slice.subjects) due.add(subject);
        }
      }
    },
    asksForFile: (uri) => unknownFiles.has(uri) || dependencies.isAsked(fileMark(uri)),
    fileChanged(uri) {
      unknownFiles.delete(uri);
      const change = createIndexChange();
      change.touched.add(fileMark(uri));
      for (const asker of dependencies.affectedBy(change)) due.add(asker);
    },
    get isDue() {
      return due.size > 0;
    },
    refresh(mayGoOn) {
      const changed = new Set(dropped);
      dropped.clear();
      for (const asker of due) {
        if (mayGoOn && !mayGoOn()) break;
        due.delete(asker);
        store(asker, run(asker), changed);
      }
      for (const uri of related.moved(edited)) changed.add(uri);
      edited.clear();
      const present = documentOf(atRoot, project);
      if (present !== home) changed.add(home).add(present);
      home = present;
      return changed;
    },
    findings: (uri) => byDocument.get(uri) ?? nothing,
    takeAltered(uri) {
      const taken = altered.get(uri) ?? nobody;
      altered.delete(uri);
      return taken;
    },
    get onProject() {
      return onProject;
    },
    questions,
    saidOfRest,
  };
}

const none: readonly Finding[] = [];
const nobody: ReadonlySet<FindingHolder> = new Set();
const nothing: ReadonlyMap<FindingHolder, readonly Finding[]> = new Map();

function groupBySection(rules: readonly Rule[]): (section: string | undefined) => readonly Rule[] {
  const every = rules.filter(({ on }) => on === 'every-entry');
  const bySection = new Map<string, readonly Rule[]>();
  for (const rule of rules) bySection.set(rule.on, [...(bySection.get(rule.on) ?? every), rule]);
  return (section) => (section === undefined ? undefined : bySection.get(section)) ?? every;
}
