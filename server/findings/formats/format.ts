import type { Language } from '../../words/bilingual';
import type { CheckReport } from '../report';

/** What formats for people are told beside the findings; those for programs have no use for it. */
export interface FormatStyle {
  readonly language: Language;
  /** The title of a requirement row of clause 4. */
  readonly titles: (requirement: string) => string;
  readonly colour: boolean;
  /** Only errors are listed; all are counted. */
  readonly quiet: boolean;
}

/** Writes the findings of a check as text. */
export type FindingsFormat = (report: CheckReport, style: FormatStyle) => string;
