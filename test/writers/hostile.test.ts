/** An ISMS whose every text wants to be more than a text goes through every format. */
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { reportNames, reports } from '../../server/reports/reports';
import { formatNames, writeDocument, type FormatName } from '../../server/writers/table';
import { openTexts } from '../golden/project';
import { elementsOf, partsOf } from './office';

const hostile = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '[a](javascript:alert(1)) ](javascript:alert(2)) ![x](http://x.example/y)',
  "=cmd|' /C calc'!A0",
  '-1+1',
  '@SUM(A1)',
  '+1',
  '\t=1',
  '＝1+1',
  '#REF!',
  'x'.repeat(40_000),
  '長い語'.repeat(2000),
  'abc\u202edcba\u2066x\u200e',
  '_x0041_ _x000d_',
  'a\0b\u0007c\u001b[31m',
  'a\ud800b\udc00c',
  '| a | b |\n|---|---|\n# c',
  ']]><!--&amp;&#x41;{{=1}}${x}',
  '&P&N&"Arial"',
  '\ufffe\uffff\ufeff',
];

/** JSON is YAML, and has an escape for everything. */
const written = (value: unknown): string => JSON.stringify(value);
const ids = hostile.map((_, index) => `EV-${index}`);
const project = openTexts(
  new Map([
    [
      'isms.yaml',
      `isms: 1\norganization: {name: ${written(hostile.join(' '))}}\npeople: ${written(hostile.map((name, index) => ({ id: `p${index}`, name })))}\n`,
    ],
    [
      'soa.isms.yaml',
      `soa:\n  version: ${written(hostile[0])}\n  date: ${written(hostile[2])}\n  controls: ${written(
        hostile.map((text, index) => ({
          id: index % 2 === 0 ? text : `A.5.${index}`,
          title: text,
          applicable: true,
          inclusionReason: text,
          implementation: text,
          owner: text,
          status: text,
          evidence: [ids[index]],
          documents: [text],
          risks: [text],
        })),
      )}\n`,
    ],
    [
      'risks.isms.yaml',
      `criteria: ${written({
        likelihood: hostile.slice(0, 4),
        impact: hostile.slice(4, 9),
        levels: hostile.slice(9, 12).map((name, index) => ({ name, upTo: index * 4 })),
        acceptance: { upTo: hostile[9] },
      })}\nrisks: ${written(
        hostile.map((text, index) => ({
          id: text,
          title: text,
          enisa: [`R${index + 1}`, text],
          services: [text],
          owner: text,
          likelihood: hostile[index % 4],
          impact: hostile[4 + (index % 5)],
          treatment: text,
          controls: [text],
          plan: { action: text, owner: text, due: '2026-01-01' },
          acceptance: { by: text, on: text, until: text, reason: text },
        })),
      )}\nenisaNotRelevant: ${written(hostile.map((reason, index) => ({ code: `R${index + 12}`, reason })))}\n`,
    ],
    [
      'scope.isms.yaml',
      `scope: ${written({
        statement: { provider: hostile[0], customer: hostile[2] },
        boundary: { organizational: hostile[1], physical: hostile[9], technical: hostile[11] },
        relation: 'part',
        ismsScope: hostile.join(' '),
        exclusions: hostile.map((text) => ({ what: text, reason: text })),
        interfaces: hostile.map((text) => ({ with: text, what: text })),
      })}\nservices: ${written(
        hostile.map((text) => ({
          id: text,
          name: text,
          roles: ['provider'],
          supplier: text,
          uses: [text, hostile[0]],
        })),
      )}\nsystems: ${written(
        hostile.map((text, index) => ({
          id: text,
          kind: index % 2 === 0 ? 'virtual-machine' : 'virtual-switch',
          service: text,
          functions: [text, text],
          runsOn: hostile[index - 1],
          networks: [text, hostile[1]],
          zone: text,
          administrators: { hypervisor: text, network: text },
          separation: { tenants: text, management: text },
          privilegedLogging: text,
          securityFunctions: [text],
          serviceLevel: text,
        })),
      )}\n`,
    ],
    [
      'evidence.isms.yaml',
      `evidence: ${written(hostile.map((title, index) => ({ id: ids[index], title, collectedOn: title })))}\n`,
    ],
  ]),
);

async function bytesIn(
  name: (typeof reportNames)[number],
  format: FormatName,
  language: 'en' | 'ja',
): Promise<Uint8Array> {
  const { data, view } = reports[name];
  const { service } = project;
  return await writeDocument(format, {
    data: data(project.project, service, language),
    view: view(project.project, service, language),
  });
}

/** What breaks a file or cannot be seen in it, but for line ends. */
const hidden =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff]/;

/** Each document in each format, in the one language and the other in turn. */
const cases = reportNames.flatMap((name, row) =>
  formatNames.map((format, column) => [name, format, (row + column) % 2 === 0 ? 'en' : 'ja'] as const),
);

describe('a hostile ISMS', () => {
  it.each(cases)('%s as %s hides nothing and is the same twice (%s)', async (name, format, language) => {
    const bytes = await bytesIn(name, format, language);
    expect(Buffer.from(bytes).equals(await bytesIn(name, format, language))).toBe(true);
    const texts = format === 'xlsx' || format === 'docx' ? [...partsOf(bytes).values()] : [decoded(bytes)];
    for (const text of texts) expect(text.replace(/^\ufeff/, '').match(hidden)).toBeNull();
  });

  it.each(['soa', 'risks'] as const)('is a workbook of texts: %s', async (name) => {
    const bytes = await bytesIn(name, 'xlsx', 'ja');
    for (const [part, xml] of partsOf(bytes)) {
      const names = new Set(elementsOf(xml).map((element) => element.name));
      for (const name of ['f', 'hyperlink', 'ddeLink', 'externalReference']) expect(names, part).not.toContain(name);
      expect(elementsOf(xml).filter(({ name, attributes }) => name === 'c' && attributes['t'] === 'e')).toEqual([]);
    }
    const texts = (await readWorkbook(Buffer.from(bytes), { trim: false })).flatMap(({ data }) => data.flat());
    expect(texts).toEqual(
      expect.arrayContaining(["=cmd|' /C calc'!A0", '-1+1', '@SUM(A1)', '#REF!', '_x0041_ _x000d_']),
    );
    expect(texts.every((text) => typeof text !== 'string' || text.length <= 32_767)).toBe(true);
  });

  it('is a text document without fields or links but those of its pages', async () => {
    for (const [part, xml] of partsOf(await bytesIn('soa', 'docx', 'en'))) {
      const fields = elementsOf(xml).filter(({ name }) =>
        ['w:instrText', 'w:fldSimple', 'w:hyperlink', 'w:object'].includes(name),
      );
      expect(
        fields.map(({ text }) => text),
        part,
      ).toEqual(part === 'word/footer1.xml' ? ['PAGE', 'NUMPAGES'] : []);
    }
  });

  it.each(reportNames)('is a page without a script, a link elsewhere or an element of its own: %s', async (name) => {
    const html = decoded(await bytesIn(name, 'html', 'en'));
    // What is read of a mark is a text, whatever it says.
    const tags = (html.match(/<[^>]*>/g) ?? []).map((each) => each.replace(/ (?:title|aria-label)="[^"]*"/g, ''));
    const known =
      /^<!doctype html>$|^<\/?(?:html|head|meta|title|style|body|header|main|section|div|span|h1|h2|p|br|dl|dt|dd)\b|^<\/?(?:table|caption|colgroup|col|thead|tbody|tr|th|td)\b|^<\/?(?:figure|figcaption|strong|ol|li)\b/;
    expect(tags.filter((each) => !known.test(each) || /\son\w+=|\b(?:href|src)=|javascript:/i.test(each))).toEqual([]);
  });

  it.each(reportNames)('is Markdown in which every mark is escaped: %s', async (name) => {
    const text = decoded(await bytesIn(name, 'md', 'en'));
    expect(text).not.toMatch(/(?<!\\)<(?!br>)|(?<!\\)\]\(/);
  });

  it('is a table of cells that calculate nothing', async () => {
    const text = decoded(await bytesIn('soa', 'csv', 'ja'));
    expect(text).not.toMatch(/(?:^\ufeff?|[,\n])"?[\s"]*[=+\-@＝＋＠][^\s,"]/);
    expect(text).toContain("'=cmd|' /C calc'!A0");
  });

  it('is data of the very texts', async () => {
    const text = decoded(await bytesIn('soa', 'json', 'ja'));
    expect(text).toContain('\\u202e');
    expect(JSON.stringify(JSON.parse(text))).toContain("=cmd|' /C calc'!A0");
  });
});

function decoded(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
