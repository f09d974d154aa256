/** Rules in a comment that suppresses one, those first that speak there; and the days on which that may end. */
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { IsmsService } from '../../isms-service';
import type { Language } from '../../words/bilingual';
import type { Candidate } from './candidate';
import type { CompletionPoint } from './completion';
import { ruleCandidate } from './rule-codes';
import type { ValueContext } from './value-context';
import { dayCandidates } from './words';

const comment = /(?:^|\s)#\s*isms-ignore\s+(?:(?<code>[a-z/-]*)|[a-z]+\/[a-z-]+\s+until=(?<until>[\d-]*))$/;

export interface SuppressionWord {
  readonly kind: 'rule' | 'day';
  readonly typed: string;
}

/** What is typed of the rule or of the day; `undefined` where no such comment is being written. */
export function suppressionWord(line: string): SuppressionWord | undefined {
  const { code, until } = comment.exec(line)?.groups ?? {};
  if (until !== undefined) return { kind: 'day', typed: until };
  return code === undefined ? undefined : { kind: 'rule', typed: code };
}

export function suppressionCandidates(
  kind: SuppressionWord['kind'],
  service: IsmsService,
  { uri, position: { line } }: CompletionPoint,
  context: Pick<ValueContext, 'ask' | 'language'>,
): readonly Candidate[] {
  if (kind === 'day') return dayCandidates(context).map((candidate) => ({ ...candidate, plain: true }));
  const here = service
    .findings(uri)
    .filter(({ location }) => location.range.start.line === line || location.range.start.line === line + 1)
    .map(({ finding }) => finding.rule.code);
  return service.rules.map((rule) => commentCandidate(ruleCandidate(rule, context.language), here, context.language));
}

function commentCandidate(candidate: Candidate, here: readonly string[], language: Language): Candidate {
  const speaks = here.includes(candidate.label);
  const reason = { en: 'reason', ja: '理由' }[language];
  return {
    ...candidate,
    plain: true,
    snippet: `: \${1:${reason}}$0`,
    text: ': ',
    sort: `${speaks ? 0 : 1}${candidate.sort}`,
    kind: speaks ? CompletionItemKind.Event : CompletionItemKind.Constant,
  };
}
