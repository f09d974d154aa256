import type { StatementOfApplicabilityReport } from '../../server/reports/soa/data';

/** What the extension tells the page. */
export type ToPreview =
  | { readonly type: 'render'; readonly report: StatementOfApplicabilityReport; readonly uri: string }
  /** There is nothing to draw: the text says why. */
  | { readonly type: 'nothing'; readonly text: string }
  /** The cursor stands there in the source. */
  | { readonly type: 'select'; readonly document: string; readonly line: number };

/** What the page tells the extension. */
export type FromPreview = { readonly type: 'ready' } | { readonly type: 'reveal'; readonly place: unknown };
