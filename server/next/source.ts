/** What the tree is made from, and how its items are put together. */
import type { RequirementRow } from '../check/conformity/conformity';
import type { IsmsService, Judgement } from '../isms-service';
import type { ConformityReport } from '../reports/conformity/data';
import type { DueReport } from '../reports/due/data';
import type { NextItem } from '../reports/protocol';
import type { StatementOfApplicabilityReport } from '../reports/soa/model';
import type { Language } from '../words/bilingual';
import { inLines, inOneLine } from '../words/hidden';
import { enumerated } from '../words/listing';
import type { Project } from '../workspace/project';
import type { Questions } from '../workspace/questions';

export interface NextSource {
  readonly project: Project;
  /** As it is, which is what can be edited. */
  readonly service: IsmsService;
  /** As it stands on the day that is asked for. */
  readonly judgement: Judgement;
  readonly ask: Questions;
  readonly language: Language;
  /** The rows of clause 4 with their findings: each item that is unfolded asks for them. */
  readonly rows: () => readonly RequirementRow[];
  /** Documents, made when somebody looks at them. */
  readonly conformity: () => ConformityReport;
  readonly due: () => DueReport;
  readonly soa: () => StatementOfApplicabilityReport;
}

export type ItemParts = Pick<NextItem, 'id' | 'label' | 'state'> & Partial<NextItem>;

/** An item of whose texts nothing is hidden; what is read out is what is seen, unless told. */
export function item({ label, detail = '', tooltip = '', ...rest }: ItemParts, language: Language): NextItem {
  const seen = [label, detail].filter((part) => part !== '').map(inOneLine);
  return {
    parts: 'none',
    spoken: enumerated(seen, language),
    ...rest,
    label: inOneLine(label),
    detail: inOneLine(detail),
    tooltip: inLines([label, detail, tooltip].filter((part) => part !== '').join('\n')),
  };
}

/** Nobody reads on after so many: the others are counted. */
export const mostItems = 200;
