/** What people need not read line by line: the places of a file that are still to be written. */
import { fill } from '../../check/message';
import type { Bilingual, Language } from '../../words/bilingual';
import type { FindingRecord } from '../report';

const rule = 'text/placeholder';

/** So many of a file are told one by one. */
const mostAlone = 3;

const words: Bilingual = {
  en: '{count} more places are still to be written, down to line {last}.',
  ja: 'ほかに{count}か所がまだ書かれていません({last}行目まで)。',
};

/** The findings of one file, from top to bottom; of many places to fill, the first ones and how many there are besides. */
export function folded(findings: readonly FindingRecord[], language: Language): readonly FindingRecord[] {
  const places = findings.filter((finding) => finding.rule === rule);
  const [first, ...others] = places.slice(mostAlone);
  const last = others.at(-1);
  if (!first || !last) return findings;
  const count = places.length - mostAlone;
  const message = fill(words[language], { count, last: last.range.start.line + 1 }, language);
  const hidden = new Set(others);
  return findings
    .filter((finding) => !hidden.has(finding))
    .map((finding) => (finding === first ? { ...first, message } : finding));
}

export function placesToFill(findings: readonly FindingRecord[]): number {
  return findings.filter((finding) => finding.rule === rule).length;
}
