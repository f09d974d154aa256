import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Rule } from '../../check/rule';
import type { Language } from '../../words/bilingual';
import { severityNames } from '../../words/names';
import type { Candidate } from './candidate';

export function ruleCandidate({ code, clause, severity }: Rule, language: Language): Candidate {
  return {
    label: code,
    value: code,
    detail: [clause, severityNames[severity][language]].filter(Boolean).join(' · '),
    sort: code,
    kind: CompletionItemKind.Constant,
  };
}
