/** All documents by name: adding one is a folder and a line here. */
import type { Bilingual, Language } from '../words/bilingual';
import type { SectionName } from '../facts/model';
import type { Judgement } from '../isms-service';
import type { Project } from '../workspace/project';
import { auditReport } from './audit/data';
import { auditView } from './audit/view';
import { auditWords } from './audit/words';
import { conformityReport } from './conformity/data';
import { conformityView, conformityTitle } from './conformity/view';
import { dueReport } from './due/data';
import { dueView } from './due/view';
import { dueWords } from './due/words';
import { assetRegister } from './registers/assets';
import { documentRegister } from './registers/documents';
import { evidenceRegister } from './registers/evidence';
import { registerData, registerView, type Register } from './registers/register';
import { responsibilityReport } from './responsibilities/data';
import { responsibilityView } from './responsibilities/view';
import { responsibilityWords } from './responsibilities/words';
import { risksReport } from './risks/data';
import { risksView } from './risks/view';
import { risksWords } from './risks/words';
import { statementOfApplicability } from './soa/data';
import { soaView } from './soa/view';
import { soaWords } from './soa/words';
import { scopeReport } from './scope/data';
import { scopeView } from './scope/view';
import { scopeWords } from './scope/words';
import { systemsReport } from './systems/data';
import { systemsView } from './systems/view';
import { systemsWords } from './systems/words';
import { withNote } from './texts';
import { traceReport } from './trace/data';
import { traceView } from './trace/view';
import { traceWords } from './trace/words';
import { treatmentReport } from './treatment/data';
import { treatmentView } from './treatment/view';
import { treatmentWords } from './treatment/words';
import { createKeptRows, type KeptRows } from './view/kept-rows';
import { unreadIn } from './view/unread';
import type { DocumentView } from './view/view';

export interface Report {
  /** Plain JSON: what programs get. */
  readonly data: (project: Project, judgement: Judgement, language: Language) => object;
  /** What people see. Nothing hidden is left in it; `kept` are the rows of the last one, which need not be cleaned anew. */
  readonly view: (project: Project, judgement: Judgement, language: Language, kept?: KeptRows) => DocumentView;
  readonly title: Bilingual;
}

function report<Data extends { readonly untranslated: number }>(
  title: Bilingual,
  data: (project: Project, judgement: Judgement, language: Language) => Data,
  view: (data: Data) => DocumentView,
): Report {
  return {
    title,
    data,
    view: (project, judgement, language, kept = createKeptRows()) => {
      const unread = unreadIn(project, judgement, language);
      const made = data(project, judgement, language);
      return kept.cleaned({
        ...withNote(view(made), made.untranslated),
        unread: unread.length > 0 ? unread : undefined,
      });
    },
  };
}

function registerReport<Section extends SectionName>(register: Register<Section>): Report {
  return {
    title: register.title,
    data: (project, judgement, language) => registerData(register, project, judgement, language),
    view: (project, judgement, language, kept = createKeptRows()) => {
      const unread = unreadIn(project, judgement, language);
      const { view, untranslated } = registerView(register, project, judgement, language);
      return kept.cleaned({ ...withNote(view, untranslated), unread: unread.length > 0 ? unread : undefined });
    },
  };
}

export const reports = {
  soa: report(soaWords.title, statementOfApplicability, soaView),
  conformity: report(conformityTitle, conformityReport, conformityView),
  risks: report(risksWords.title, risksReport, risksView),
  treatment: report(treatmentWords.title, treatmentReport, treatmentView),
  due: report(dueWords.title, (project, judgement, language) => dueReport(project, judgement, language), dueView),
  audit: report(auditWords.title, auditReport, auditView),
  responsibilities: report(responsibilityWords.title, responsibilityReport, responsibilityView),
  assets: registerReport(assetRegister),
  evidence: registerReport(evidenceRegister),
  documents: registerReport(documentRegister),
  trace: report(traceWords.title, traceReport, traceView),
  scope: report(scopeWords.title, scopeReport, scopeView),
  systems: report(systemsWords.title, systemsReport, systemsView),
} as const satisfies Readonly<Record<string, Report>>;

export type ReportName = keyof typeof reports;

export const reportNames = Object.keys(reports).filter(isReportName);

export function isReportName(name: unknown): name is ReportName {
  return typeof name === 'string' && Object.hasOwn(reports, name);
}

export { languageOfDocuments } from './texts';
