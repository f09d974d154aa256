/** A page for code that draws: made for one test file, and taken away after it. */
import { Window } from 'happy-dom';
import { afterAll, beforeAll, vi } from 'vitest';
import type { DocumentView } from '../../server/reports/view/view';
import { reports } from '../../server/reports/reports';
import type { Language } from '../../server/words/bilingual';
import { openFixture } from '../support/rules';

const names = [
  'document',
  'window',
  'Element',
  'HTMLElement',
  'HTMLInputElement',
  'HTMLSelectElement',
  'Node',
  'MutationObserver',
];

export function providePage(): void {
  beforeAll(() => {
    const page = new Window();
    for (const name of names) vi.stubGlobal(name, Reflect.get(page, name));
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });
}

/** Views as the page gets them: a message carries JSON. */
export function viewsOf(
  text: string,
  language: Language = 'ja',
): { readonly soa: DocumentView; readonly clause4: DocumentView } {
  const service = openFixture(text);
  const [project] = service.workspace.projects();
  if (!project) throw new Error('no project');
  const sent = (view: DocumentView): DocumentView => JSON.parse(JSON.stringify(view));
  return {
    soa: sent(reports.soa.view(project, service, language)),
    clause4: sent(reports.conformity.view(project, service, language)),
  };
}

export const statement = (...rows: readonly string[]): string =>
  `isms: 1\nservices:\n  - {id: crm, name: CRM, roles: [provider]}\nsoa:\n  controls:\n${rows
    .map((row) => `    - ${row}\n`)
    .join('')}`;
