import type { Language } from '../catalog/bilingual';
import type { ConformityReport } from './conformity-report';
import { table } from './soa-markdown';

const words = {
  title: { en: 'Conformity with clause 4 of JIP-ISMS517-1.0', ja: 'JIP-ISMS517-1.0 箇条4への適合状況' },
  clause: { en: 'Clause', ja: '箇条' },
  requirement: { en: 'Requirement', ja: '要求事項' },
  state: { en: 'State', ja: '判定' },
  findings: { en: 'What stands against it', ja: '不足していること' },
  met: { en: 'met', ja: '充足' },
  unmet: { en: 'unmet', ja: '未充足' },
  notJudged: { en: 'not judged', ja: '未判定' },
  asOf: { en: 'As of', ja: '基準日' },
};

/** Clause 4 as one Markdown table. */
export function conformityToMarkdown(report: ConformityReport, language: Language): string {
  const rows = report.requirements.map(({ clause, title, met, findings, notJudged }) => [
    clause,
    title,
    met ? words.met[language] : findings.length === 0 ? words.notJudged[language] : words.unmet[language],
    [...findings.map(({ message }) => message), ...notJudged].join(' / '),
  ]);
  const titles = [words.clause, words.requirement, words.state, words.findings].map((word) => word[language]);
  const summary = `${words.asOf[language]} ${report.today}: ${words.met[language]} ${report.met}, ${words.unmet[language]} ${report.unmet}`;
  return [`# ${words.title[language]}`, '', summary, '', table(titles, rows), ''].join('\n');
}
