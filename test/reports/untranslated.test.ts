/** A document in one language of texts in the other says how many of them it shows. */
import { describe, expect, it } from 'vitest';
import { reportNames, reports, type ReportName } from '../../server/reports/reports';
import { textOf } from '../../server/reports/view/cells';
import type { DocumentView } from '../../server/reports/view/view';
import { writeDocument } from '../../server/writers/table';
import type { Language } from '../../server/words/bilingual';
import { openProject, readExample } from '../properties/projects';
import { openFixture } from '../support/rules';

const note = /(\d+) texts? ha(?:s|ve) no English translation|日本語訳のない(\d+)件/;
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

function viewOf(text: string, name: ReportName, language: Language): DocumentView {
  const service = openFixture(text);
  const [project] = service.workspace.projects();
  if (!project) throw new Error('no project');
  return reports[name].view(project, service, language);
}

function notedIn({ sections }: DocumentView): number {
  const [, en, ja] = note.exec((sections[0]?.paragraphs ?? []).join('\n')) ?? [];
  return Number(en ?? ja ?? 0);
}

/** All that people read of a view, but for what stands in it because a rule says so. */
function shownIn({ cover, sections, language }: DocumentView): readonly string[] {
  const tables = [...sections, ...(cover ? [cover.history] : [])].flatMap(({ table }) => (table ? [table] : []));
  const facts = [...(cover?.facts ?? []), ...sections.flatMap((section) => section.facts ?? [])];
  return [
    ...facts.map(({ value }) => textOf(value, language)),
    ...tables.flatMap(({ columns, rows }) =>
      rows.flatMap((row) =>
        row.kind === 'row'
          ? row.cells.filter((_, index) => columns[index]?.id !== 'against').map((cell) => textOf(cell, language))
          : [],
      ),
    ),
  ];
}

describe('texts without a translation', () => {
  const texts = (name: string, reason: string): string =>
    `isms: 1
organization: {name: ${name}}
services: [{id: crm, name: {ja: 台帳, en: Ledger}, roles: [provider]}]
soa:
  controls:
    - {id: 5.1.1, applicable: true, inclusionReason: ${reason}}
    - {id: 6.1.1, applicable: true, inclusionReason: ${reason}}
`;

  it.each([
    [2, 'en', '例示株式会社', '{ja: 顧客に求められる}'],
    [1, 'en', '例示株式会社', '{ja: 顧客に求められる, en: Customers ask for it}'],
    [1, 'en', 'Example K.K.', '顧客に求められる'],
    [0, 'en', 'Example K.K.', 'Customers ask for it'],
    [0, 'ja', '例示株式会社', '{ja: 顧客に求められる}'],
    [1, 'ja', 'Example K.K.', '{en: Customers ask for it}'],
    [0, 'ja', 'Example K.K.', '顧客に求められる'],
  ] as const)('are counted once each: %i in %s, %s, %s', (count, language, name, reason) => {
    expect(notedIn(viewOf(texts(name, reason), 'soa', language))).toBe(count);
  });

  it('are those of the project’s language where it is another than the document’s', () => {
    const english = texts('Example K.K.', 'Customers ask for it').replace('isms: 1', 'isms: 1\nlanguage: en');
    expect(notedIn(viewOf(english, 'soa', 'ja'))).toBe(2);
  });

  it.each(['cloud', 'customer', 'infrastructure'])(
    'are noted in English where, and only where, Japanese stands: %s',
    (example) => {
      const { texts: files, files: others } = readExample(example);
      const open = openProject(files, { files: others });
      for (const name of reportNames) {
        const view = reports[name].view(open.project(), open.service, 'en');
        const stands = shownIn(view).filter((text) => japanese.test(text));
        expect([name, notedIn(view) > 0]).toEqual([name, stands.length > 0]);
        expect(notedIn(reports[name].view(open.project(), open.service, 'ja'))).toBe(0);
      }
    },
  );

  it('are noted in every format but the rows alone', async () => {
    const service = openFixture(texts('例示株式会社', '{ja: 顧客に求められる}'));
    const [project] = service.workspace.projects();
    if (!project) throw new Error('no project');
    const document = {
      data: reports.soa.data(project, service, 'en'),
      view: reports.soa.view(project, service, 'en'),
    };
    expect(document.data).toMatchObject({ untranslated: 2 });
    for (const format of ['md', 'html'] as const) {
      expect(new TextDecoder().decode(await writeDocument(format, document))).toContain('2 texts have no English');
    }
  });
});
