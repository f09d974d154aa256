import { checkReport, type CheckReport } from '../../server/findings/report';
import { json } from '../../server/findings/formats/json';
import { pretty } from '../../server/findings/formats/pretty';
import { firstFiles } from '../../server/features/start/start';
import { isIsmsFile } from '../../server/workspace/uris';
import type { Language } from '../../server/words/bilingual';
import { asJson, describeGolden, inBothLanguages } from './golden';
import { nameOf, openGoldenProject, openTexts, type GoldenProject } from './project';

const whole = openGoldenProject();
const small = openTexts(
  new Map([
    ['isms.yaml', 'isms: 1\nlint: {rules: {enisa/not-considered: hint}}\nrisks:\n  - {id: R-1, owner: nobody}\n'],
  ]),
);
/** The first files of an ISMS, as whoever begins sees them checked. */
function begun(language: Language): GoldenProject {
  const answers = { organization: 'Example', shape: 'provider-on-cloud', provided: ['CRM'], used: ['IaaS'] } as const;
  const files = firstFiles({ ...answers, model: 'saas', edition: '2022', language }, whole.service.catalog);
  return openTexts(new Map(files.filter(({ path }) => isIsmsFile(`/${path}`)).map(({ path, text }) => [path, text])));
}

/** A project of which nothing is asked but what it keeps. */
const nothing = () => false;

function reportOf(
  { service }: GoldenProject,
  language: Language,
  { keep = () => true, asShown = false }: { keep?: () => boolean; asShown?: boolean } = {},
): CheckReport {
  return checkReport({ service, pathOf: nameOf }, language, '0.0.0', { keep, asShown });
}

function printed(golden: GoldenProject, language: Language, style: { colour?: boolean; quiet?: boolean } = {}): string {
  const titles = (id: string): string => golden.service.catalog.requirement(id)?.title[language] ?? id;
  return pretty(reportOf(golden, language, { asShown: true }), {
    language,
    titles,
    colour: false,
    quiet: false,
    ...style,
  });
}

/** Which fingerprint it is matters only where another part of the report names it again. */
function withNumberedFingerprints(text: string): string {
  const known = [...new Set([...text.matchAll(/"fingerprint": "([^"]+)"/g)].map(([, value = '']) => value))];
  return known.reduce((masked, value, index) => masked.replaceAll(`"${value}"`, `"fingerprint ${index + 1}"`), text);
}

/** What a program reads of `--format json`. */
function dataOf(report: CheckReport): string {
  return asJson(JSON.parse(withNumberedFingerprints(json(report))));
}

describeGolden('check', {
  ...inBothLanguages('pretty', 'txt', (language) => printed(whole, language)),
  ...inBothLanguages('quiet', 'txt', (language) => printed(whole, language, { quiet: true })),
  ...inBothLanguages('begun', 'txt', (language) => printed(begun(language), language)),
  ...inBothLanguages('colour', 'txt', (language) => printed(small, language, { colour: true })),
  ...inBothLanguages('check', 'json', (language) => dataOf(reportOf(whole, language))),
  'nothing-kept.en.json': () => dataOf(reportOf(small, 'en', { keep: nothing })),
});
