import { andMore, listed } from '../../words/listing';
import type { Bilingual, Language } from '../../words/bilingual';
import type { DocumentUri } from '../../workspace/subject';
import type { AnswerLocation } from './answers';
import type { ConformityReport, ConformityRow } from './data';
import { table } from '../../markup/markdown';
import { shownStates, stateNames, unreadNames } from '../../words/names';

const words = {
  title: { en: 'Conformity with clause 4 of JIP-ISMS517-1.0', ja: 'JIP-ISMS517-1.0 箇条4への適合状況' },
  clause: { en: 'Clause', ja: '箇条' },
  requirement: { en: 'Requirement', ja: '要求事項' },
  state: { en: 'State', ja: '判定' },
  answer: { en: 'Answer', ja: '回答' },
  findings: { en: 'What stands against it', ja: '不足していること' },
  remarks: { en: 'To be considered', ja: '要確認' },
  answers: { en: 'Where it is answered', ja: '記載箇所' },
  suppressed: { en: 'Suppressed', ja: '抑制' },
  until: { en: 'until', ja: '期限' },
  placeholders: { en: 'Still to be decided', ja: '未決定' },
  asOf: { en: 'As of', ja: '基準日' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A report names so many placeholders of a requirement; the data have all. */
const namedPlaceholders = 3;

/** Clause 4 as one Markdown table: what is unmet with what stands against it, what is met with where. */
export function conformityToMarkdown(report: ConformityReport, language: Language): string {
  const say = (word: keyof typeof words): string => words[word][language];
  const fileName = (document: DocumentUri): string => decodeURIComponent(document.slice(report.folder.length + 1));
  const placeName = (document: DocumentUri, line: number): string => `${fileName(document)}:${line + 1}`;
  const nameOf = ({ entry, document, range }: AnswerLocation): string =>
    `${entry} (${placeName(document, range.start.line)})`;
  const rows = report.requirements.map((row) => [
    row.clause,
    row.title,
    stateNames[row.state][language],
    row.answer,
    against(row, language, nameOf, fileName).join(' / '),
    row.answers.map(({ field, count, places }) => `${field}: ${few(places.map(nameOf), count, language)}`).join(' / '),
  ]);
  const titles = [say('clause'), say('requirement'), say('state'), say('answer'), say('findings'), say('answers')];
  const counts = shownStates
    .filter((state) => report.counts[state] > 0)
    .map((state) => `${stateNames[state][language]} ${report.counts[state]}`);
  const summary = `${say('asOf')} ${report.today}: ${counts.join(', ')}`;
  return [`# ${say('title')}`, '', summary, '', table(titles, rows), ''].join('\n');
}

/** What a reader must know before believing the row: findings, rules that did not run, silenced findings, gaps. */
function against(
  row: ConformityRow,
  language: Language,
  nameOf: (place: AnswerLocation) => string,
  fileName: (document: DocumentUri) => string,
): readonly string[] {
  const { findings, remarks, unread, suppressed, placeholders } = row;
  const say = (word: keyof typeof words): string => words[word][language];
  const named = placeholders.slice(0, namedPlaceholders).map(nameOf);
  return [
    ...findings.map(({ message }) => message),
    ...unread.map(({ document, why, rule }) => `${rule ?? fileName(document)}: ${unreadNames[why][language]}`),
    ...suppressed.map(({ message, reason, until }) => {
      const end = until === undefined ? '' : `, ${say('until')} ${until}`;
      return `${say('suppressed')}: ${message} (${reason}${end})`;
    }),
    ...remarks.map(({ message }) => `${say('remarks')}: ${message}`),
    ...(placeholders.length > 0 ? [`${say('placeholders')}: ${few(named, placeholders.length, language)}`] : []),
  ];
}

function few(names: readonly string[], count: number, language: Language): string {
  const more = count - names.length;
  const { en, ja } = listed(names);
  if (more <= 0) return { en, ja }[language];
  return { en: `${en} ${andMore(more).en}`, ja: `${ja}${andMore(more).ja}` }[language];
}
