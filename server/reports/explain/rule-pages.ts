/** The documentation of the rules as Markdown, made from their definitions: a page for each code, and an index. */
import { escapeMarkdown } from '../../markup/markdown';
import { ruleWords } from '../../words/rule-words';
import type { Bilingual, Language } from '../../words/bilingual';
import { rowsOf, rulePageName, type Rule } from '../../check/rule';
import type { RuleDocs } from '../../rules/docs';
import { severityNames } from '../../words/names';

/** A page, by its path beneath the folder of the rules' documentation. */
export interface DocumentationPage {
  readonly path: string;
  readonly text: string;
}

/** All that the pages are made of. */
export interface Documented {
  readonly rules: readonly Rule[];
  /** By code. */
  readonly docs: ReadonlyMap<string, RuleDocs>;
  /** By the first part of a code. */
  readonly titles: ReadonlyMap<string, Bilingual>;
}

/** All rules of a code: one rule, or one for each kind of thing that it judges. */
interface DocumentedCode {
  readonly code: string;
  readonly docs: RuleDocs | undefined;
  readonly rules: readonly [Rule, ...Rule[]];
}

const words = {
  ...ruleWords,
  title: { en: 'Rules', ja: 'ルール' },
  introduction: {
    en: 'Every finding of ISMS as Code carries the code of its rule. Clauses without a standard are those of JIP-ISMS517-1.0.',
    ja: 'ISMS as Codeの指摘には、ルールのコードが付きます。規格名のない箇条はJIP-ISMS517-1.0のものです。',
  },
  index: { en: 'All rules', ja: 'ルールの一覧' },
  otherLanguage: { en: '日本語', ja: 'English' },
  rule: { en: 'Rule', ja: 'ルール' },
  messages: { en: 'What it says', ja: 'メッセージ' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const generated = '<!-- Generated from server/rules by npm run generate; do not edit. -->';

/** Every page of the documentation, in both languages. */
export function documentationPages(documented: Documented): readonly DocumentationPage[] {
  const codes = byCode(documented);
  return (['en', 'ja'] as const).flatMap((language) => [
    { path: `${language}/README.md`, text: ruleIndex(documented, language) },
    ...codes.map((each) => ({ path: `${language}/${rulePageName(each.code)}`, text: pageOf(each, language) })),
  ]);
}

/** The page of a code; what is given may hold others too. */
export function rulePage(code: string, documented: Documented, language: Language): string | undefined {
  const found = byCode(documented).find((each) => each.code === code);
  return found && pageOf(found, language);
}

/** The list of all rules, by family. */
export function ruleIndex(documented: Documented, language: Language): string {
  const families = new Map<string, DocumentedCode[]>();
  for (const each of byCode(documented)) {
    const family = familyOf(each.code);
    families.set(family, [...(families.get(family) ?? []), each]);
  }
  const say = (word: Bilingual): string => word[language];
  const head = [words.rule, words.severity, words.clause, words.quickFix, words.when].map(say);
  return joined([
    generated,
    `# ${say(words.title)}`,
    prose(say(words.introduction)),
    `[${say(words.otherLanguage)}](../${other(language)}/README.md)`,
    ...[...families].flatMap(([family, codes]) => [
      `## ${escapeMarkdown(documented.titles.get(family)?.[language] ?? family)}`,
      table([head, ...codes.map((each) => indexRow(each, language))]),
    ]),
  ]);
}

function indexRow({ code, docs, rules }: DocumentedCode, language: Language): readonly string[] {
  return [
    `[${escapeMarkdown(code)}](${rulePageName(code)})`,
    severityNames[rules[0].severity][language],
    clausesOf(rules),
    isFixable(rules, language),
    prose(docs?.when[language] ?? ''),
  ];
}

function pageOf({ code, docs, rules }: DocumentedCode, language: Language): string {
  const say = (word: Bilingual): string => word[language];
  const explained = (part: 'when' | 'why' | 'mend'): readonly string[] => (docs ? [prose(docs[part][language])] : []);
  const messages = distinct(rules.flatMap((rule) => Object.values(rule.messages).map(say)));
  const example = docs?.example;
  const facts: readonly (readonly [Bilingual, string])[] = [
    [words.severity, severityNames[rules[0].severity][language]],
    [words.clause, clausesOf(rules)],
    [words.requirements, distinct(rules.flatMap(rowsOf)).map(escapeMarkdown).join(', ')],
    [words.quickFix, isFixable(rules, language)],
  ];
  return joined([
    generated,
    `# ${escapeMarkdown(code)}`,
    facts
      .filter(([, fact]) => fact !== '')
      .map(([name, fact]) => `- **${say(name)}**: ${fact}`)
      .join('\n'),
    `## ${say(words.when)}`,
    ...explained('when'),
    `## ${say(words.why)}`,
    ...explained('why'),
    `## ${say(words.mend)}`,
    ...explained('mend'),
    `## ${say(words.messages)}`,
    messages.map((message) => `- ${prose(message)}`).join('\n'),
    ...(example
      ? [`## ${say(words.badExample)}`, codeBlock(example.bad), `## ${say(words.goodExample)}`, codeBlock(example.good)]
      : []),
    `[${say(words.index)}](README.md) · [${say(words.otherLanguage)}](../${other(language)}/${rulePageName(code)})`,
  ]);
}

function byCode({ rules, docs }: Documented): readonly DocumentedCode[] {
  const codes = new Map<string, [Rule, ...Rule[]]>();
  for (const rule of rules) {
    const same = codes.get(rule.code);
    if (same) same.push(rule);
    else codes.set(rule.code, [rule]);
  }
  return [...codes].map(([code, same]) => ({ code, docs: docs.get(code), rules: same }));
}

function familyOf(code: string): string {
  return code.slice(0, code.indexOf('/'));
}

function clausesOf(rules: readonly Rule[]): string {
  return distinct(rules.map(({ clause }) => clause).filter((clause) => clause !== ''))
    .map(escapeMarkdown)
    .join(', ');
}

function isFixable(rules: readonly Rule[], language: Language): string {
  return (rules.some(({ fix }) => fix !== undefined) ? words.yes : words.no)[language];
}

function other(language: Language): Language {
  return language === 'en' ? 'ja' : 'en';
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

function joined(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}

/** Of Markdown; what is left of bars in it stands within code. */
function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** A text of a rule, in which only `code spans` are markup. */
function prose(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : escapeMarkdown(part)))
    .join('');
}

/** A fence longer than any run of backticks in the text. */
function codeBlock(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}yaml\n${text.trimEnd()}\n${fence}`;
}
