import type { Diagnostic } from 'vscode-languageserver-types';
import type { Project } from '../project/project';
import type { PlacedFinding } from '../rules/assemble';
import { placeOf } from '../rules/place';
import type { Finding } from '../rules/rule';
import { contentSum } from './content-sum';
import { toDiagnostic, type DiagnosticStyle } from './convert';

/** A diagnostic, and a number that stands for what it says: equal diagnostics have equal ones. */
export interface WeighedDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly sum: number;
}

/**
 * Diagnostics of findings that neither changed nor moved, from one keystroke to the next: a file with a thousand
 * findings would else have them all rendered anew each time.
 */
export interface DiagnosticMemo {
  diagnostic(placed: PlacedFinding, project: Project, style: DiagnosticStyle): WeighedDiagnostic;
}

interface Kept extends WeighedDiagnostic {
  /** All that the diagnostic depends on beside the finding. */
  readonly circumstances: string;
}

export function createDiagnosticMemo(): DiagnosticMemo {
  const kept = new WeakMap<Finding, Kept>();
  return {
    diagnostic(placed, project, style) {
      const { finding } = placed;
      const circumstances = describe(placed, project, style);
      const known = kept.get(finding);
      if (known?.circumstances === circumstances) return known;
      const diagnostic = toDiagnostic(placed, project, style);
      const made = { diagnostic, sum: contentSum(JSON.stringify(diagnostic)), circumstances };
      kept.set(finding, made);
      return made;
    },
  };
}

function describe({ place, severity, finding }: PlacedFinding, project: Project, style: DiagnosticStyle): string {
  const { start, end } = place.range;
  const own = `${start.line}:${start.character}-${end.line}:${end.character} ${severity}`;
  const told = `${style.language} ${style.rulePage ?? ''} ${style.relatedInformation}`;
  const related = (finding.related ?? []).map(({ anchor }) => JSON.stringify(placeOf(anchor, project)));
  return [own, told, ...related].join(' ');
}

/** A short id for a list of diagnostics; another list has another one. */
export function resultIdOf(items: readonly WeighedDiagnostic[]): string {
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (const { sum } of items) {
    first = Math.imul(first ^ (sum & 0xffffff), 0x01000193);
    second = Math.imul(second ^ Math.floor(sum / 0x1000000), 0x85ebca6b);
  }
  return `${items.length}-${(first >>> 0).toString(36)}-${(second >>> 0).toString(36)}`;
}
