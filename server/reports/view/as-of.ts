/** Of whom a document speaks, and of which day: every document says it alike. */
import type { Language } from '../../words/bilingual';
import { filled } from '../../words/filled';
import { day } from './cells';
import type { Fact } from './view';

const words = {
  asOf: { en: 'As of {date}', ja: '{date}現在' },
  asOfLabel: { en: 'As of', ja: '基準日' },
  organization: { en: 'Organization', ja: '組織' },
} as const;

/** The reference of a document that nobody approves. */
export function asOf(today: string, language: Language): string {
  return filled(words.asOf[language], { date: today });
}

export function organizationFact({ organization, language }: Pick<Dated, 'organization' | 'language'>): Fact {
  return { label: words.organization[language], value: organization };
}

interface Dated {
  readonly organization: string;
  readonly today: string;
  readonly language: Language;
}

/** What its first facts are. */
export function asOfFacts({ today, ...report }: Dated): readonly Fact[] {
  return [organizationFact(report), { label: words.asOfLabel[report.language], value: day(today) }];
}
