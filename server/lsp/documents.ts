/** Documents and their views, for any editor: see `reports/protocol.ts`. */
import { LSPErrorCodes, ResponseError, type CancellationToken, type Connection } from 'vscode-languageserver';
import { isCalendarDate } from '../facts/date';
import { placeToFill } from '../features/fixes/place-to-fill';
import { beginningOf } from '../features/begin/begin';
import { prepareFix } from '../features/fixes/fixes';
import type { Judgement } from '../isms-service';
import { folderOfProject } from '../workspace/uris';
import { changesSince } from '../reports/view/changes';
import type { DocumentView } from '../reports/view/view';
import type { BeginAnswer, ExportAnswer, FormatAnswer, ViewAnswer } from '../reports/protocol';
import { isReportName, languageOfDocuments, reports, type ReportName } from '../reports/reports';
import { decisionChanges } from '../reports/soa/decide';
import { formatNames, formats, isFormatName, writeDocument } from '../writers/table';
import type { Language } from '../words/bilingual';
import type { Project } from '../workspace/project';
import { mainProject } from './main-project';
import { createReportMemo } from './session/report-memo';
import { normalizeUri, type Session } from './session/session';
import { withOriginals } from './session/texts';
import { workspaceEdit, type EditStyle } from './workspace-edit';

export interface DocumentServices {
  readonly session: () => Session;
  readonly edits: () => EditStyle;
  /** Runs work when all files are read; what fails is logged and answered with the fallback. */
  readonly whenSettled: <T>(
    name: string,
    fallback: T,
    work: () => T | Promise<T>,
    token?: CancellationToken,
  ) => Promise<unknown>;
}

/** So many answers are remembered for questions that name them: two views, a moment apart. */
const rememberedAnswers = 8;

/** More rows, nobody decides at once. */
const mostRows = 2000;

export function registerDocuments(connection: Connection, { session, edits, whenSettled }: DocumentServices): void {
  const memo = createReportMemo();
  const sent = new Map<number, { readonly of: string; readonly view: DocumentView }>();
  let revision = 0;
  /** Of the project that was asked last; it goes with its project. */
  const otherDays = new WeakMap<Project, OtherDay>();
  let askedLast: WeakRef<Project> | undefined;

  const projectOf = ({ uri }: Params): Project | undefined =>
    uri === undefined
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

  const viewOf = (project: Project, name: ReportName, params: Params): DocumentView => {
    const judgement = judgementOf(project, params);
    const language = languageOf(project, params, session());
    return memo.get(session().service, project, `view ${name} ${language} ${judgement.settings.today}`, () =>
      reports[name].view(project, judgement, language, memo.rows(project, `${name} ${language}`)),
    );
  };

  const dataOf = (project: Project, name: ReportName, params: Params): object => {
    const judgement = judgementOf(project, params);
    const language = languageOf(project, params, session());
    return memo.get(session().service, project, `data ${name} ${language} ${judgement.settings.today}`, () =>
      reports[name].data(project, judgement, language),
    );
  };

  /** For views of other editors: places are relative to the folder. */
  const dataWithFolder = (project: Project, name: ReportName, params: Params): object => ({
    folder: folderOfProject(project),
    ...dataOf(project, name, params),
  });

  /** A question about one project; `null` where there is none. */
  const onProject = <T>(method: string, answer: (project: Project, params: Params) => T | null | Promise<T | null>) => {
    connection.onRequest(method, (raw: unknown, token: CancellationToken) => {
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

  onProject('isms/report', (project, params) =>
    isReportName(params.name) ? dataWithFolder(project, params.name, params) : null,
  );
  // As they have always been: in the reader's language.
  for (const name of ['soa', 'conformity'] as const) {
    onProject(`isms/${name}`, (project, params) =>
      dataWithFolder(project, name, { lang: session().language, ...params }),
    );
  }

  onProject('isms/view', (project, params): ViewAnswer | null => {
    const { name, since } = params;
    if (!isReportName(name)) return null;
    const view = viewOf(project, name, params);
    const of = `${folderOfProject(project)} ${name} ${view.language} ${String(params.today)}`;
    revision += 1;
    sent.set(revision, { of, view });
    sent.delete(revision - rememberedAnswers);
    const before = typeof since === 'number' ? sent.get(since) : undefined;
    const head = { revision, folder: folderOfProject(project), versions: Object.fromEntries(session().versions()) };
    if (before?.of !== of || typeof since !== 'number') return { ...head, view };
    return { ...head, changes: changesSince(before.view, view, since) };
  });

  connection.onRequest('isms/formats', (): readonly FormatAnswer[] =>
    formatNames.map((name) => {
      const { title, ending } = formats[name];
      return { name, title: title[session().language], ending };
    }),
  );

  onProject('isms/export', async (project, params): Promise<ExportAnswer | null> => {
    const { name, format } = params;
    if (!isReportName(name) || !isFormatName(format)) return null;
    const view = viewOf(project, name, params);
    const bytes = await writeDocument(format, { view, data: dataOf(project, name, params) });
    const { ending, mediaType } = formats[format];
    return { fileName: `${view.title}.${ending}`, mediaType, content: Buffer.from(bytes).toString('base64') };
  });

  onProject('isms/decide', async (project, params) => {
    const { rows, applicable, reason, basis, owner, status } = params;
    if (!Array.isArray(rows) || typeof applicable !== 'boolean') return null;
    const { service } = session();
    const decision = {
      applicable,
      reason: text(reason),
      basis: text(basis),
      owner: text(owner),
      status: text(status),
    };
    // Within: what changes is decided on the very texts that are edited.
    return await withOriginals(session(), project, (originals) => {
      const changes = decisionChanges(project, service, rows.slice(0, mostRows).map(String), decision);
      const prepared = prepareFix({ title: { en: '', ja: '' }, changes }, originals, project, service);
      return (prepared && workspaceEdit(prepared, edits())) ?? null;
    });
  });

  onProject('isms/begin', async (project, { requirement }): Promise<BeginAnswer | null> => {
    const { service } = session();
    return await withOriginals(session(), project, (originals): BeginAnswer | null => {
      const beginning = beginningOf(service, project, String(requirement));
      if (!beginning) return null;
      const { fix, location } = beginning;
      const prepared = fix && prepareFix(fix, originals, project, service);
      const edit = prepared && workspaceEdit(prepared, edits());
      if (!prepared || !edit) return { place: location && { uri: location.document, range: location.range } };
      const [place] = [...prepared.edits].flatMap(([uri, list]) => {
        const range = placeToFill(list);
        return range ? [{ uri, range }] : [];
      });
      return { edit, place };
    });
  });
}

/** What stands on another day, until the project changes. */
interface OtherDay {
  readonly generation: number;
  readonly today: string;
  readonly judgement: Judgement;
}

interface Params {
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
}

/** Of a document: what is asked for, else what the project writes its documents in, else the reader's. */
function languageOf(project: Project, { lang }: Params, { language }: Session): Language {
  return lang === 'en' || lang === 'ja' ? lang : (languageOfDocuments(project) ?? language);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
