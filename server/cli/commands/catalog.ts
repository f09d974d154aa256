import pc from 'picocolors';
import { createCatalog } from '../../catalog/catalog';
import { createNodeHost } from '../../node-host';
import { catalogEntry } from '../../reports/explain/catalog-entry';
import { catalogList, type CatalogGroup } from '../../reports/explain/catalog-list';
import { nearest, suggestion } from '../../words/nearest';
import { describeEntry } from '../catalog-text';
import { UsageError, type ExitCode, type Terminal } from '../terminal';

/** `isms catalog`: every id there is; `isms catalog ID`: a control, a code of ENISA, or a clause. */
export async function catalog(id: string | undefined, asJson: boolean, terminal: Terminal): Promise<ExitCode> {
  const { language, say, out } = terminal;
  const known = createCatalog();
  const groups = catalogList(known);
  if (id === undefined) {
    out(asJson ? `${JSON.stringify({ version: 1, groups }, null, 2)}\n` : listEntries(groups, terminal));
    return 0;
  }
  const explanations = await createNodeHost(terminal.textFolder).explanations(language);
  const entry = catalogEntry(id, { catalog: known, explanations, language });
  if (!entry) {
    const ids = groups.flatMap(({ entries }) => entries.map((each) => each.id));
    throw new UsageError(say('noSuchEntry', { name: id, hint: suggestion(nearest(id, ids))[language] }));
  }
  out(asJson ? `${JSON.stringify({ version: 1, entry }, null, 2)}\n` : describeEntry(entry, terminal));
  return 0;
}

function listEntries(groups: readonly CatalogGroup[], { language, colour }: Terminal): string {
  const paint = pc.createColors(colour);
  const sections = groups.map(({ name, entries }) => {
    const width = Math.max(...entries.map(({ id }) => id.length));
    const lines = entries.map(({ id, title }) => `  ${id.padEnd(width)}  ${title[language]}`);
    return [paint.bold(name[language]), ...lines, ''].join('\n');
  });
  return sections.join('\n');
}
