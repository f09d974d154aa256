import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver-types';
import type { Language } from '../../words/bilingual';
import type { Project } from '../../workspace/project';
import type { LocatedFinding } from '../../check/assemble';
import { messageOf } from '../../check/message';
import { locationOf, rangeInSlice } from '../../check/location';
import { rulePageName, type Finding, type Severity } from '../../check/rule';
import { filled } from '../../words/filled';

const diagnosticSeverities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export interface DiagnosticStyle {
  readonly language: Language;
  /** Where the client can open the page of a rule; `{code}`, `{page}` (its file name) and `{language}` are filled in. */
  readonly rulePage: string | undefined;
  readonly relatedInformation: boolean;
  /** The client asks which lines an entry has that only lacks something. */
  readonly entryLines: boolean;
}

/** A finding as the protocol has it. */
export function toDiagnostic(
  { finding, severity, location }: LocatedFinding,
  project: Project,
  style: DiagnosticStyle,
): Diagnostic {
  const { language, rulePage } = style;
  const { code } = finding.rule;
  const related = style.relatedInformation ? (finding.related ?? []) : [];
  return {
    range: location.range,
    severity: diagnosticSeverities[severity],
    source: 'isms',
    code,
    ...(rulePage ? { codeDescription: { href: pageOf(rulePage, code, language) } } : {}),
    message: messageOf(finding, language),
    ...(finding.unnecessary ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related.length > 0
      ? {
          relatedInformation: related.map(({ anchor, message }) => {
            const { document, range } = locationOf(anchor, project);
            return { location: { uri: document, range }, message: message[language] };
          }),
        }
      : {}),
    ...dataOf(finding, style),
  };
}

function dataOf(finding: Finding, { entryLines }: DiagnosticStyle): Pick<Diagnostic, 'data'> {
  const lines = entryLines ? linesOfLack(finding) : undefined;
  if (!lines) return finding.data ? { data: finding.data } : {};
  return { data: { ...finding.data, entryLines: lines } };
}

/** How many lines of the entry stand above and below the finding, where it says only what the entry lacks. */
function linesOfLack({ anchor, joins }: Finding): { readonly above: number; readonly below: number } | undefined {
  if (anchor.kind !== 'field' || joins === 'entries') return undefined;
  if (anchor.lacks === undefined && joins !== 'entry') return undefined;
  const { start, end } = anchor.subject.facts.places.entry;
  const { line } = rangeInSlice(anchor).start;
  return { above: line - start.line, below: end.line - line };
}

function pageOf(template: string, code: string, language: Language): string {
  return filled(template, { code, page: rulePageName(code), language });
}
