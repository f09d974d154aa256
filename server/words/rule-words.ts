/** What the documentation calls the parts of a rule, on its page and at the terminal. */
import type { Bilingual } from './bilingual';

export const ruleWords = {
  severity: { en: 'Severity', ja: '重大度' },
  clause: { en: 'Clause', ja: '箇条' },
  requirements: { en: 'Requirements judged', ja: '判定する要求事項' },
  quickFix: { en: 'Quick fix', ja: 'クイックフィックス' },
  yes: { en: 'yes', ja: 'あり' },
  no: { en: 'no', ja: 'なし' },
  when: { en: 'When it stands', ja: '示す条件' },
  why: { en: 'Why it matters', ja: '理由' },
  mend: { en: 'How to mend it', ja: '直し方' },
  badExample: { en: 'With the finding', ja: '指摘のある例' },
  goodExample: { en: 'Without it', ja: '指摘のない例' },
} as const satisfies Readonly<Record<string, Bilingual>>;
