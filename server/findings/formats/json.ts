import { escapedInJson } from '../../words/hidden';
import type { CheckReport } from '../report';

/** For programs: the report as it is; what cannot be seen is escaped, so that no terminal obeys it. */
export function json(report: CheckReport): string {
  return `${escapedInJson(JSON.stringify(report, null, 2))}\n`;
}
