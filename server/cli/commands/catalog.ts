import pc from 'picocolors';
import { createCatalog } from '../../catalog/catalog';
import { createNodeHost } from '../../node-host';
import { catalogEntry } from '../../reports/explain/catalog-entry';
import { catalogList, type CatalogGroup } from '../../reports/explain/catalog-list';
import { findWords, wordEntries } from '../../reports/explain/catalog-words';
import { nearest, suggestion } from '../../words/nearest';
import { describeEntry } from '../catalog-text';
import { UsageError, type ExitCode, type Terminal } from '../terminal';

/** `isms catalog`: every id there is; `isms catalog WORD`: a control, a code, a clause, a term of the field, literature. */
export async function catalog(id: string | undefined, asJson: boolean, terminal: Terminal): Promise<ExitCode> {
  const { language, say, out } = terminal;
  const known = createCatalog();
  const groups = catalogList(known);
  if (id === undefined) {
    out(asJson ? `${JSON.stringify({ version: 1, groups }, null, 2)}\n` : listEntries(groups, terminal));
    return 0;
  }
  const host = createNodeHost(terminal.textFolder);
  const both = { en: await host.explanations('en'), ja: await host.explanations('ja') };
  const context = { catalog: known, explanations: both[language], language };
  // A number without its `A.` is one of annex A where ISO/IEC 27017 has no such number.
  const entry = catalogEntry(id, context) ?? (/^\d/.test(id) ? catalogEntry(`A.${id}`, context) : undefined);
  const found = entry ? [entry] : findWords(id, wordEntries(known, both, language));
  const [first, ...others] = found;
  if (!first) {
    const ids = groups.flatMap(({ entries }) => entries.map((each) => each.id));
    throw new UsageError(say('noSuchEntry', { name: id, hint: suggestion(nearest(id, ids))[language] }));
  }
  if (others.length === 0) {
    out(asJson ? `${JSON.stringify({ version: 1, entry: first }, null, 2)}\n` : describeEntry(first, terminal));
    return 0;
  }
  const entries = found.map(({ kind, id: each, title }) => ({ kind, id: each, title }));
  out(asJson ? `${JSON.stringify({ version: 1, entries }, null, 2)}\n` : listFound(entries, terminal));
  return 0;
}

type Found = CatalogGroup['entries'];

/** Several things that the word may mean: each can be asked for by its id. */
function listFound(entries: Found, { language }: Terminal): string {
  const width = Math.max(...entries.map(({ id }) => id.length));
  return `${entries.map(({ id, title }) => `  ${id.padEnd(width)}  ${title[language]}`).join('\n')}\n`;
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
