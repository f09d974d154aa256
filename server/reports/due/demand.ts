/** What an audit must reach, and by when. */
import type { CalendarDate } from '../../facts/date';
import type { Bilingual } from '../../words/bilingual';
import { atValue } from '../../check/anchors';
import type { Anchor } from '../../check/rule';
import type { DatedAudit } from '../../rules/audit/reach';

/** One thing that an audit must reach by a day. */
export interface Demand {
  readonly day: CalendarDate;
  readonly rule: string;
  readonly what: Bilingual;
  readonly anchor: Anchor;
}

/** Where it stands when something was last audited. */
export const audited = ({ audit }: DatedAudit): Anchor => atValue(audit, '/performed');
