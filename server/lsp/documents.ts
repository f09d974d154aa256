/** Documents and their views, for any editor: see `reports/protocol.ts`. */
import type { Originals } from '../editing/apply-changes';
import { placeToFill } from '../features/fixes/place-to-fill';
import { beginningOf, type Beginning } from '../features/begin/begin';
import { consideringOf } from '../features/begin/consider';
import { prepareFix } from '../features/fixes/fixes';
import { folderOfProject } from '../workspace/uris';
import { changesSince } from '../reports/view/changes';
import { forScreen } from '../reports/view/shown-on';
import type { DocumentView } from '../reports/view/view';
import type { BeginAnswer, ExportAnswer, FormatAnswer, ViewAnswer } from '../reports/protocol';
import { isReportName, languageOfDocuments, reports, type ReportName } from '../reports/reports';
import { decisionChanges } from '../reports/soa/decide';
import { formatNames, formats, isFormatName, writeDocument } from '../writers/table';
import type { Language } from '../words/bilingual';
import type { Project } from '../workspace/project';
import type { Params, ProjectRequests } from './project-requests';
import type { Session } from './session/session';
import { withOriginals } from './session/texts';
import type { Spoken } from './spoken/spoken';
import { workspaceEdit, type EditStyle } from './workspace-edit';

/** So many answers are remembered for questions that name them: two views, a moment apart. */
const rememberedAnswers = 8;

/** More rows, nobody decides at once. */
const mostRows = 2000;

export function registerDocuments(
  spoken: Spoken,
  { session, memo, judgementOf, onProject }: ProjectRequests,
  edits: () => EditStyle,
): void {
  const sent = new Map<number, { readonly of: string; readonly view: DocumentView }>();
  let revision = 0;

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
    const view = forScreen(viewOf(project, name, params));
    const of = `${folderOfProject(project)} ${name} ${view.language} ${String(params.today)}`;
    revision += 1;
    sent.set(revision, { of, view });
    sent.delete(revision - rememberedAnswers);
    const before = typeof since === 'number' ? sent.get(since) : undefined;
    const head = { revision, folder: folderOfProject(project), versions: Object.fromEntries(session().versions()) };
    if (before?.of !== of || typeof since !== 'number') return { ...head, view };
    return { ...head, changes: changesSince(before.view, view, since) };
  });

  spoken.answerOwn('isms/formats', 'data', (): readonly FormatAnswer[] =>
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

  onProject(
    'isms/decide',
    async (project, params) => {
      const { rows, applicable, reason, basis, owner, status } = params;
      if (!areTexts(rows) || typeof applicable !== 'boolean') return null;
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
        const changes = decisionChanges(project, service, rows.slice(0, mostRows), decision);
        const prepared = prepareFix({ title: { en: '', ja: '' }, changes, whole: true }, originals, project, service);
        return (prepared && workspaceEdit(prepared, edits())) ?? null;
      });
    },
    'edits',
  );

  const answerOf = ({ fix, location }: Beginning, originals: Originals, project: Project): BeginAnswer => {
    const prepared = fix && prepareFix(fix, originals, project, session().service);
    const edit = prepared && workspaceEdit(prepared, edits());
    if (!prepared || !edit) return { place: location && { uri: location.document, range: location.range } };
    const [place] = [...prepared.edits].flatMap(([uri, list]) => {
      const range = placeToFill(list);
      return range ? [{ uri, range }] : [];
    });
    return { edit, place };
  };

  onProject(
    'isms/begin',
    (project, { requirement, finding, fix }) =>
      withOriginals(session(), project, (originals): BeginAnswer | null => {
        const chosen = { finding: text(finding), fix: text(fix) };
        const beginning = beginningOf(session().service, project, String(requirement), chosen);
        return beginning ? answerOf(beginning, originals, project) : null;
      }),
    'edits',
  );

  onProject(
    'isms/consider',
    (project, { code, as }) =>
      withOriginals(session(), project, (originals): BeginAnswer | null => {
        const considering = consideringOf(session().service, project, String(code), text(as));
        return considering ? answerOf(considering, originals, project) : null;
      }),
    'edits',
  );
}

/** Of a document: what is asked for, else what the project writes its documents in, else the reader's. */
function languageOf(project: Project, { lang }: Params, { language }: Session): Language {
  return lang === 'en' || lang === 'ja' ? lang : (languageOfDocuments(project) ?? language);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function areTexts(values: unknown): values is readonly string[] {
  return Array.isArray(values) && values.every((value) => typeof value === 'string');
}
