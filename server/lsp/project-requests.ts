/** Questions of a client about one project: which one is meant, and how it stands on the day that is asked for. */
import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import { isCalendarDate } from '../facts/date';
import type { Judgement } from '../isms-service';
import type { Project } from '../workspace/project';
import { mainProject } from './main-project';
import { createReportMemo, type ReportMemo } from './session/report-memo';
import { normalizeUri, type Session } from './session/session';
import type { Spoken } from './spoken/spoken';

export interface ProjectServices {
  readonly session: () => Session;
  /** Runs work when all files are read; what fails is logged and answered with the fallback. */
  readonly whenSettled: <T>(
    name: string,
    fallback: T,
    work: () => T | Promise<T>,
    token?: CancellationToken,
  ) => Promise<unknown>;
}

export interface ProjectRequests {
  readonly session: () => Session;
  /** What was made of a project, until it changes. */
  readonly memo: ReportMemo;
  readonly judgementOf: (project: Project, params: Params) => Judgement;
  /** A question about one project; `null` where there is none. What is answered is data, unless it is edits. */
  readonly onProject: <T>(
    method: string,
    answer: (project: Project, params: Params) => T | null | Promise<T | null>,
    as?: 'edits' | 'data',
  ) => void;
}

export function createProjectRequests(spoken: Spoken, { session, whenSettled }: ProjectServices): ProjectRequests {
  /** Of the project that was asked last; it goes with its project. */
  const otherDays = new WeakMap<Project, OtherDay>();
  let askedLast: WeakRef<Project> | undefined;

  const projectOf = ({ uri }: Params): Project | undefined =>
    // Null, as some clients write it, names no file either.
    uri === undefined || uri === null
      ? mainProject(session().service.workspace.projects())
      : session().projectOf(normalizeUri(String(uri)));

  const judgementOf = (project: Project, { today }: Params): Judgement => {
    const { service } = session();
    if (typeof today !== 'string' || !isCalendarDate(today) || today === service.settings.today) return service;
    const generation = service.generationOf(project);
    // A day's findings take room as those of today do: only the last day that was asked for is kept.
    const known = otherDays.get(project);
    if (known?.generation === generation && known.today === today) return known.judgement;
    const before = askedLast?.deref();
    if (before) otherDays.delete(before);
    askedLast = new WeakRef(project);
    const judgement = service.onDay(project, today);
    otherDays.set(project, { generation, today, judgement });
    return judgement;
  };

  const onProject: ProjectRequests['onProject'] = <T>(
    method: string,
    answer: (project: Project, params: Params) => T | null | Promise<T | null>,
    as: 'edits' | 'data' = 'data',
  ) => {
    spoken.answerOwn(method, as, (raw, token) => {
      const params: Params = typeof raw === 'object' && raw !== null ? raw : {};
      const work = (): T | null | Promise<T | null> => {
        const project = projectOf(params);
        return project ? answer(project, params) : null;
      };
      // An exception is told as one: nothing is what a project has that is none.
      const failure = new ResponseError<never>(LSPErrorCodes.RequestFailed, `${method} failed; the log says why`);
      return whenSettled<T | null | ResponseError<never>>(method, failure, work, token);
    });
  };

  return { session, memo: createReportMemo(), judgementOf, onProject };
}

/** What stands on another day, until the project changes. */
interface OtherDay {
  readonly generation: number;
  readonly today: string;
  readonly judgement: Judgement;
}

/** Whatever a client sent: each is looked at by who uses it. */
export interface Params {
  readonly uri?: unknown;
  readonly name?: unknown;
  readonly lang?: unknown;
  readonly today?: unknown;
  readonly since?: unknown;
  readonly format?: unknown;
  readonly rows?: unknown;
  readonly applicable?: unknown;
  readonly reason?: unknown;
  readonly basis?: unknown;
  readonly owner?: unknown;
  readonly status?: unknown;
  readonly requirement?: unknown;
  readonly finding?: unknown;
  readonly fix?: unknown;
  readonly of?: unknown;
  readonly code?: unknown;
  readonly as?: unknown;
}
