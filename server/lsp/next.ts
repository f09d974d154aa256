/** `isms/next`: how a project stands and what comes next, branch by branch. */
import { conformityOf } from '../check/conformity/conformity';
import { nextItems } from '../next/next';
import { conformityReport } from '../reports/conformity/data';
import { dueReport } from '../reports/due/data';
import type { NextAnswer } from '../reports/protocol';
import { statementOfApplicability } from '../reports/soa/data';
import { folderOfProject } from '../workspace/uris';
import type { ProjectRequests } from './project-requests';

export function registerNext({ session, memo, judgementOf, onProject }: ProjectRequests): void {
  onProject('isms/next', (project, params): NextAnswer | null => {
    const { service, language: readers } = session();
    const judgement = judgementOf(project, params);
    const ask = judgement.checkerOf(project)?.questions();
    if (!ask) return null;
    const language = params.lang === 'en' || params.lang === 'ja' ? params.lang : readers;
    /** Several branches are made from the same document, and views ask for it, too. */
    const made = <T>(name: string, make: () => T): T =>
      memo.get(service, project, `data ${name} ${language} ${ask.today}`, make);
    const source = {
      project,
      service,
      judgement,
      ask,
      language,
      rows: () => made('rows', () => conformityOf(project, judgement)),
      conformity: () => made('conformity', () => conformityReport(project, judgement, language)),
      due: () => made('due', () => dueReport(project, judgement, language)),
      soa: () => made('soa', () => statementOfApplicability(project, judgement, language)),
    };
    const of = typeof params.of === 'string' ? params.of : undefined;
    return { folder: folderOfProject(project), today: ask.today, items: nextItems(source, of) };
  });
}
