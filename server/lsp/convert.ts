import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver-types';
import type { Language } from '../catalog/bilingual';
import type { Project } from '../project/project';
import type { PlacedFinding } from '../rules/assemble';
import { messageOf } from '../rules/message';
import { placeOf } from '../rules/place';
import type { Severity } from '../rules/rule';

const diagnosticSeverities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export interface DiagnosticStyle {
  readonly language: Language;
  /** Where the client can open the page of a rule; `{code}` stands for the rule. */
  readonly rulePage: string | undefined;
  readonly relatedInformation: boolean;
}

/** A finding as the protocol has it. */
export function toDiagnostic(
  { finding, severity, place }: PlacedFinding,
  project: Project,
  style: DiagnosticStyle,
): Diagnostic {
  const { language, rulePage } = style;
  const { code } = finding.rule;
  const related = style.relatedInformation ? (finding.related ?? []) : [];
  return {
    range: place.range,
    severity: diagnosticSeverities[severity],
    source: 'isms',
    code,
    ...(rulePage ? { codeDescription: { href: rulePage.replace('{code}', code) } } : {}),
    message: messageOf(finding, language),
    ...(finding.unnecessary ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related.length > 0
      ? {
          relatedInformation: related.map(({ anchor, message }) => {
            const { document, range } = placeOf(anchor, project);
            return { location: { uri: document, range }, message: message[language] };
          }),
        }
      : {}),
    ...(finding.data ? { data: finding.data } : {}),
  };
}
