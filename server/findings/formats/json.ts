import type { CheckReport } from '../report';

/** For programs: the report as it is. */
export function json(report: CheckReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
