/** The documentation of the rules as Markdown, made from their definitions: a page for each code, and an index. */
import type { Bilingual, Language } from '../catalog/bilingual';
import type { Rule, Severity } from './rule';

/** A page, by its path beneath the folder of the rules' documentation. */
export interface DocumentationPage {
  readonly path: string;
  readonly text: string;
}

/** All rules of a code: one rule, or one for each kind of thing that it judges. */
interface DocumentedCode {
  readonly code: string;
  readonly rules: readonly [Rule, ...Rule[]];
}

const severityNames: Readonly<Record<Severity, Bilingual>> = {
  error: { en: 'error', ja: 'エラー' },
  warning: { en: 'warning', ja: '警告' },
  info: { en: 'information', ja: '情報' },
  hint: { en: 'hint', ja: 'ヒント' },
};

const familyTitles: Readonly<Record<string, Bilingual>> = {
  yaml: { en: 'YAML', ja: 'YAML' },
  schema: { en: 'Keys and values', ja: 'キーと値' },
  id: { en: 'Ids', ja: 'ID' },
  ref: { en: 'References', ja: '参照' },
  control: { en: 'Ids of controls', ja: '管理策の番号' },
  enisa: { en: 'Risks of ENISA 2009', ja: 'ENISA 2009のリスク' },
  project: { en: 'The project', ja: 'プロジェクト' },
  suppression: { en: 'Suppressions', ja: '抑制' },
  scope: { en: 'Scope (4.1)', ja: '適用範囲(4.1)' },
  risk: { en: 'Risk assessment (4.2.1)', ja: 'リスクアセスメント(4.2.1)' },
  treatment: { en: 'Risk treatment (4.2.2)', ja: 'リスク対応(4.2.2)' },
  soa: { en: 'Statement of applicability (4.2.2)', ja: '適用宣言書(4.2.2)' },
  audit: { en: 'Internal audit (4.3)', ja: '内部監査(4.3)' },
  finding: { en: 'Findings of audits (4.3)', ja: '監査所見(4.3)' },
  system: { en: 'Virtualisation and segregation of duties', ja: '仮想化と職務の分離' },
  evidence: { en: 'Evidence', ja: '証拠' },
  document: { en: 'Documents', ja: '文書' },
};

const words = {
  title: { en: 'Rules', ja: 'ルール' },
  introduction: {
    en: 'Every finding of ISMS as Code carries the code of its rule. Clauses without a standard are those of JIP-ISMS517-1.0.',
    ja: 'ISMS as Codeの指摘には、ルールのコードが付きます。規格名のない箇条はJIP-ISMS517-1.0のものです。',
  },
  index: { en: 'All rules', ja: 'ルールの一覧' },
  otherLanguage: { en: '日本語', ja: 'English' },
  rule: { en: 'Rule', ja: 'ルール' },
  severity: { en: 'Severity', ja: '重大度' },
  clause: { en: 'Clause', ja: '箇条' },
  requirements: { en: 'Requirements judged', ja: '判定する要求事項' },
  quickFix: { en: 'Quick fix', ja: 'クイックフィックス' },
  yes: { en: 'yes', ja: 'あり' },
  no: { en: 'no', ja: 'なし' },
  when: { en: 'When it stands', ja: '示す条件' },
  why: { en: 'Why it matters', ja: '理由' },
  mend: { en: 'How to mend it', ja: '直し方' },
  messages: { en: 'What it says', ja: 'メッセージ' },
  bad: { en: 'With the finding', ja: '指摘のある例' },
  good: { en: 'Without it', ja: '指摘のない例' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const generated = '<!-- Generated from server/rules by scripts/generate-docs.mjs; do not edit. -->';

/** Every page of the documentation, in both languages. */
export function documentationPages(rules: readonly Rule[]): readonly DocumentationPage[] {
  const codes = byCode(rules);
  return (['en', 'ja'] as const).flatMap((language) => [
    { path: `${language}/README.md`, text: ruleIndex(rules, language) },
    ...codes.map((documented) => ({
      path: `${language}/${pageName(documented.code)}`,
      text: pageOf(documented, language),
    })),
  ]);
}

/** The file name of a rule's page. */
export function pageName(code: string): string {
  return `${code.replace('/', '-')}.md`;
}

/** The page of a code. `rules` may hold others too. */
export function rulePage(code: string, rules: readonly Rule[], language: Language): string | undefined {
  const documented = byCode(rules).find((each) => each.code === code);
  return documented && pageOf(documented, language);
}

/** The list of all rules, by family. */
export function ruleIndex(rules: readonly Rule[], language: Language): string {
  const families = new Map<string, DocumentedCode[]>();
  for (const documented of byCode(rules)) {
    const family = familyOf(documented.code);
    families.set(family, [...(families.get(family) ?? []), documented]);
  }
  const say = (word: Bilingual): string => word[language];
  const head = [words.rule, words.severity, words.clause, words.quickFix, words.when].map(say);
  return joined([
    generated,
    `# ${say(words.title)}`,
    prose(say(words.introduction)),
    `[${say(words.otherLanguage)}](../${other(language)}/README.md)`,
    ...[...families].flatMap(([family, codes]) => [
      `## ${escaped(familyTitles[family]?.[language] ?? family)}`,
      table([head, ...codes.map((documented) => indexRow(documented, language))]),
    ]),
  ]);
}

function indexRow({ code, rules }: DocumentedCode, language: Language): readonly string[] {
  return [
    `[${escaped(code)}](${pageName(code)})`,
    severityNames[rules[0].severity][language],
    clausesOf(rules),
    isFixable(rules, language),
    prose(rules[0].explanation.when[language]),
  ];
}

function pageOf({ code, rules }: DocumentedCode, language: Language): string {
  const say = (word: Bilingual): string => word[language];
  const explained = (part: 'when' | 'why' | 'mend'): readonly string[] =>
    distinct(rules.map(({ explanation }) => prose(explanation[part][language])));
  const messages = distinct(rules.flatMap((rule) => Object.values(rule.messages).map(say)));
  const example = rules.find((rule) => rule.example)?.example;
  const facts: readonly (readonly [Bilingual, string])[] = [
    [words.severity, severityNames[rules[0].severity][language]],
    [words.clause, clausesOf(rules)],
    [
      words.requirements,
      distinct(rules.flatMap(({ judges }) => judges))
        .map(escaped)
        .join(', '),
    ],
    [words.quickFix, isFixable(rules, language)],
  ];
  return joined([
    generated,
    `# ${escaped(code)}`,
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
      ? [`## ${say(words.bad)}`, codeBlock(example.bad), `## ${say(words.good)}`, codeBlock(example.good)]
      : []),
    `[${say(words.index)}](README.md) · [${say(words.otherLanguage)}](../${other(language)}/${pageName(code)})`,
  ]);
}

function byCode(rules: readonly Rule[]): readonly DocumentedCode[] {
  const codes = new Map<string, [Rule, ...Rule[]]>();
  for (const rule of rules) {
    const same = codes.get(rule.code);
    if (same) same.push(rule);
    else codes.set(rule.code, [rule]);
  }
  return [...codes].map(([code, same]) => ({ code, rules: same }));
}

function familyOf(code: string): string {
  return code.slice(0, code.indexOf('/'));
}

function clausesOf(rules: readonly Rule[]): string {
  return distinct(rules.map(({ clause }) => clause).filter((clause) => clause !== ''))
    .map(escaped)
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

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** A text of a rule, in which only `code spans` are markup. */
function prose(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : escaped(part)))
    .join('');
}

/** Text that Markdown shows as it is. Bars are for tables to escape, within code too. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]#~]/g, '\\$&');
}

/** A fence longer than any run of backticks in the text. */
function codeBlock(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}yaml\n${text.trimEnd()}\n${fence}`;
}
