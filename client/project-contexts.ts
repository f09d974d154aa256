/** What is told to the conditions in package.json: whether there is a project, and which steps of the walkthrough it has taken. */
import { commands } from 'vscode';
import type { ConformityAnswer } from './requests';

/** The requirements that a step is about; it is done when all of them are met. */
const steps: Readonly<Record<string, RegExp>> = {
  'isms.scopeMet': /^4\.1\.[ab]$/,
  'isms.risksMet': /^4\.2\.1\./,
  'isms.soaMet': /^4\.2\.2\.[cd]/,
};

/** Tells a report as often as there is a new one; what has not changed is not told again. */
export function projectContexts(): (report: ConformityAnswer | null) => void {
  const told = new Map<string, boolean>();
  const tell = (context: string, value: boolean): void => {
    if ((told.get(context) ?? false) === value) return;
    told.set(context, value);
    void commands.executeCommand('setContext', context, value);
  };
  return (report) => {
    tell('isms.hasProject', report !== null);
    for (const [context, about] of Object.entries(steps)) {
      const rows = report?.requirements.filter(({ id }) => about.test(id)) ?? [];
      tell(context, rows.length > 0 && rows.every(({ met }) => met));
    }
  };
}
