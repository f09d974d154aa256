/**
 * The composition root: builds workspace, index and checkers, and answers with findings. Edges (language server, command
 * line, tests) put texts in and ask; nothing in here reads a file, a clock or a locale.
 */
import { createCatalog, type Catalog } from './catalog/catalog';
import type { CalendarDate } from './facts/date';
import { mark } from './facts/marks';
import type { Circumstances } from './workspace/questions';
import type { Project } from './workspace/project';
import type { DocumentUri } from './workspace/subject';
import { createWorkspace, type Workspace } from './workspace/workspace';
import { createAssembler, type Assembler, type LocatedFinding } from './check/assemble';
import { createChecker, type Checker } from './check/checker';
import { createJoining } from './check/incomplete';
import { createManyEntries } from './check/many-entries';
import { createNextStep } from './check/next-step';
import { incomplete, sayIncomplete, sayOfMany } from './rules/file/incomplete';
import { rules as allRules } from './rules/table';
import type { Rule } from './check/rule';
import type { TextChange } from './yaml/resplit';
import type { SourceText } from './yaml/source-text';
import { createIsmsSchema, type IsmsSchema, type JsonSchema } from './schema/isms-schema';
import jsonSchema from '../schemas/source/isms.json';
import { severitiesInForce, type SeveritySettings } from './check/severities';

export interface IsmsSettings extends Circumstances {
  /** Severities by rule; a project's root file overrides them. */
  readonly severities: SeveritySettings;
}

/** What is known before any file is read. */
export interface Knowledge {
  readonly catalog: Catalog;
  readonly schema: IsmsSchema;
}

export function createKnowledge(): Knowledge {
  return { catalog: createCatalog(), schema: createIsmsSchema(jsonSchema as JsonSchema) };
}

export interface IsmsServiceOptions {
  readonly today: CalendarDate;
  readonly rules?: readonly Rule[];
  /** Made by `createKnowledge`, for those who need many services: it never changes. */
  readonly knowledge?: Knowledge;
  /** Whether a file outside the ISMS exists; `undefined` when it must be looked up first. */
  readonly fileExists?: (uri: DocumentUri) => boolean | undefined;
  /** An entry of a document could not be read for a fault of ours: it is left out, and a finding says so. */
  readonly onReadFailure?: (uri: DocumentUri, error: unknown) => void;
  readonly onRuleFailure?: (code: string, error: unknown) => void;
}

export interface IsmsService {
  readonly catalog: Catalog;
  readonly schema: IsmsSchema;
  readonly rules: readonly Rule[];
  readonly workspace: Workspace;
  readonly settings: IsmsSettings;
  /** A document's text. `change` says what was edited since the last one: then only that is read. */
  setText(uri: DocumentUri, text: SourceText, change?: TextChange): void;
  remove(uri: DocumentUri): void;
  /** Changes settings; everything that depends on them is computed anew. */
  configure(settings: Partial<IsmsSettings>): void;
  /** The files that findings asked for since; look them up, then call `filesLookedUp`. */
  unknownFiles(): readonly DocumentUri[];
  filesLookedUp(uris: readonly DocumentUri[]): void;
  /** Whether any finding depends on whether the file is there. */
  asksForFile(uri: DocumentUri): boolean;
  /**
   * Brings findings up to date, or a part of them: as long as `mayGoOn` says yes. Returns the documents whose findings may differ from before.
   */
  refresh(mayGoOn?: () => boolean): ReadonlySet<DocumentUri>;
  /** Findings are not up to date yet. */
  readonly isDue: boolean;
  /** Findings of a document as of the last `refresh`, from top to bottom. */
  findings(uri: DocumentUri): readonly LocatedFinding[];
  /**
   * The same as people read them: what an entry lacks, or many lack alike, is one finding, and of what is not begun only the
   * next step stands.
   */
  shown(uri: DocumentUri): readonly LocatedFinding[];
  checkerOf(project: Project): Checker | undefined;
  /**
   * The same project as it will be, or was, on another day: what will have lapsed by then. All rules run for it, which takes
   * as long as a first check; it holds until the project changes.
   */
  onDay(project: Project, today: CalendarDate): Judgement;
  /** Another number whenever texts, settings or findings of a project may be others than before. */
  generationOf(project: Project): number;
}

/** What the checker says of projects: all that a verdict and a document are made from. */
export type Judgement = Pick<IsmsService, 'catalog' | 'schema' | 'rules' | 'settings' | 'findings' | 'checkerOf'>;

export function createIsmsService(options: IsmsServiceOptions): IsmsService {
  const { catalog, schema } = options.knowledge ?? createKnowledge();
  const rules = options.rules ?? allRules;
  const checkers = new Map<Project, Checker>();
  const assemblers = new Map<Project, Assembler>();
  const generations = new Map<Project, number>();
  /** What was assembled of documents, until their findings may have changed: several ask for it between two changes. */
  const assembled = new Map<DocumentUri, readonly LocatedFinding[]>();
  /** Documents whose findings moved or went, whether or not a rule ran. */
  const touched = new Set<DocumentUri>();
  /** What each project's `lint` said when findings were last up to date: it decides on all severities. */
  const lints = new Map<Project, unknown>();
  let settings: IsmsSettings = { today: options.today, evidenceExpiringDays: 30, severities: {} };

  const joining = createJoining(incomplete, (subject, lacking) => sayIncomplete(subject, lacking, { schema }));

  const many = createManyEntries(incomplete, (parts) => sayOfMany(parts, { schema }));
  const nextStep = createNextStep(rules);

  const advance = (project: Project): void => void generations.set(project, (generations.get(project) ?? 0) + 1);

  const checkerFor = (project: Project, circumstances: () => Circumstances): Checker =>
    createChecker(project, {
      rules,
      knowledge: { catalog, schema },
      circumstances,
      fileExists: options.fileExists ?? (() => undefined),
      onRuleFailure: options.onRuleFailure ?? (() => undefined),
    });

  const workspace = createWorkspace(schema, {
    failed: options.onReadFailure ?? (() => undefined),
    projectAdded(project) {
      const checker = checkerFor(project, () => settings);
      checkers.set(project, checker);
      assemblers.set(project, createAssembler(project, checker));
    },
    projectRemoved(project) {
      checkers.delete(project);
      assemblers.delete(project);
      lints.delete(project);
      generations.delete(project);
    },
    changed(project, change) {
      advance(project);
      for (const { document } of [...change.removedSlices, ...change.addedSlices]) {
        touched.add(document);
        assembled.delete(document);
        if (!project.documents.has(document)) assemblers.get(project)?.forget(document);
      }
      checkers.get(project)?.note(change);
    },
  });

  return {
    catalog,
    schema,
    rules,
    workspace,
    get settings() {
      return settings;
    },
    setText(uri, text, change) {
      touched.add(uri);
      assembled.delete(uri);
      workspace.setText(uri, text, change);
    },
    remove(uri) {
      touched.add(uri);
      assembled.delete(uri);
      workspace.remove(uri);
    },
    configure(next) {
      settings = { ...settings, ...next };
      assembled.clear();
      for (const [project, checker] of checkers) {
        advance(project);
        checker.invalidate();
      }
    },
    unknownFiles: () => [...new Set([...checkers.values()].flatMap(({ unknownFiles }) => [...unknownFiles]))],
    filesLookedUp(uris) {
      for (const checker of checkers.values()) for (const uri of uris) checker.fileChanged(uri);
    },
    asksForFile: (uri) => [...checkers.values()].some((checker) => checker.asksForFile(uri)),
    get isDue() {
      return [...checkers.values()].some(({ isDue }) => isDue);
    },
    refresh(mayGoOn) {
      const changed = new Set(touched);
      touched.clear();
      for (const [project, checker] of checkers) {
        if (checker.isDue) advance(project);
        for (const uri of checker.refresh(mayGoOn)) changed.add(uri);
        const lint = project.index.all(mark.section('lint'))[0]?.value;
        if (lint !== lints.get(project)) for (const uri of project.uris()) changed.add(uri);
        lints.set(project, lint);
      }
      for (const uri of changed) assembled.delete(uri);
      return changed;
    },
    findings(uri) {
      const project = workspace.projectOf(uri);
      const known = assembled.get(uri);
      if (known || !project) return known ?? [];
      const findings = assemblers.get(project)?.findings(uri, settings.severities, settings) ?? [];
      assembled.set(uri, findings);
      return findings;
    },
    shown(uri) {
      const project = workspace.projectOf(uri);
      const findings = this.findings(uri);
      const isOff = project && severitiesInForce(project, settings.severities)(incomplete) === 'off';
      return project && !isOff ? nextStep(many.join(joining.join(findings, project))) : findings;
    },
    checkerOf: (project) => checkers.get(project),
    onDay(project, today) {
      const then = { ...settings, today };
      const checker = checkerFor(project, () => then);
      checker.invalidate();
      checker.refresh();
      const assembler = createAssembler(project, checker);
      return {
        catalog,
        schema,
        rules,
        settings: then,
        findings: (uri) => assembler.findings(uri, then.severities, then),
        checkerOf: (asked) => (asked === project ? checker : undefined),
      };
    },
    generationOf: (project) => generations.get(project) ?? 0,
  };
}
