import { describe, expect, it } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createCatalog } from '../../server/catalog/catalog';
import { anchorOf } from '../../server/catalog/page-parts';
import { catalogPages, type CatalogPage } from '../../server/catalog/pages';
import { rowsOf } from '../../server/check/rule';
import { rules } from '../../server/rules/table';
import { loadExplanations } from '../support/explanations';

const docs = fileURLToPath(new URL('../../docs', import.meta.url));
const catalog = createCatalog();
const explanations = { en: await loadExplanations('en'), ja: await loadExplanations('ja') };
const judges = (row: string) => [
  ...new Set(rules.filter((rule) => rowsOf(rule).includes(row)).map(({ code }) => code)),
];
const made: readonly CatalogPage[] = catalogPages({ catalog, explanations, judges });
const pages = new Map(made.map(({ path, text }) => [path, text]));

describe('the browsable reference', () => {
  it('is there in both languages, page by page, as npm run generate wrote it', () => {
    const written = readdirSync(`${docs}/catalog`, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.md'));
    expect([...written].sort()).toEqual([...pages.keys()].sort());
    const stale = written.filter((path) => readFileSync(`${docs}/catalog/${path}`, 'utf8') !== pages.get(path));
    expect(stale, 'npm run generate writes them').toEqual([]);
  });

  it('has an anchor for every id', () => {
    const ids = [
      ...catalog.cloudControls,
      ...catalog.annexControls('2013'),
      ...catalog.annexControls('2022'),
      ...catalog.enisaRisks,
      ...catalog.enisaVulnerabilities,
      ...catalog.enisaAssets,
      ...catalog.requirements,
    ].map(({ id }) => id);
    for (const language of ['en', 'ja']) {
      const anchors = new Set([...pages].flatMap(([path, text]) => (path.startsWith(language) ? anchorsOf(text) : [])));
      for (const id of ids) expect(anchors.has(anchorOf(id)), `${language} ${id}`).toBe(true);
    }
  });

  it('has no anchor twice on a page, and no link that leads nowhere', () => {
    for (const [path, text] of pages) {
      const anchors = anchorsOf(text);
      expect(new Set(anchors).size, path).toBe(anchors.length);
      for (const [, target = ''] of text.matchAll(/\]\(([^)]+)\)/g)) {
        const [file = '', anchor] = target.split('#');
        if (file.includes('/rules/')) {
          const rule = rules.some(({ code }) => file.endsWith(`/${code.replace('/', '-')}.md`));
          expect(rule, `${path} ${target}`).toBe(true);
          continue;
        }
        const linked = file.startsWith('../') ? file.slice('../'.length) : `${path.slice(0, 2)}/${file}`;
        expect(pages.has(linked), `${path} ${target}`).toBe(true);
        if (anchor !== undefined) expect(anchorsOf(pages.get(linked) ?? ''), `${path} ${target}`).toContain(anchor);
      }
    }
  });

  it('says what is unverified', () => {
    const section = (page: string, id: string) => {
      const text = pages.get(page) ?? '';
      const start = text.indexOf(`<a id="${id}">`);
      return text.slice(start, text.indexOf('<a id=', start + 1));
    };
    expect(section('en/enisa-2009.md', 'r9')).toContain(
      '**Probability**: low (private cloud) or medium (public cloud) (*unverified*)',
    );
    expect(section('ja/enisa-2009.md', 'r9')).toContain('(*未確認*)');
    expect(section('en/enisa-2009.md', 'r2')).not.toContain('unverified');
    expect(section('en/iso27017-2015.md', '13.1.3')).toMatch(/Provider; Customer \(ITU-T X\.1631, p\. \d+\)/);
    expect(section('en/iso27017-2015.md', '6.1.3')).toContain('Provider; Customer (*unverified*)');
    expect(section('ja/iso27001-2013.md', 'a.13.1.3')).toContain('日本語の標題：未確認');
    expect(section('en/references.md', 'aspic-x1601')).toContain('*unverified*');
  });
});

function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id);
}
