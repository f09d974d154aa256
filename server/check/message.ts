import type { Bilingual, Language } from '../words/bilingual';
import { inOneLine } from '../words/hidden';
import { shortened } from '../words/shortened';
import type { Finding, MessageArguments } from './rule';

const placeholder = /\{(\w+)\}/g;

/**
 * Fills `{name}` placeholders; one without an argument stays, so that a test can see it. What is put in may be anybody's text:
 * a message is one line, and all of it can be seen.
 */
export function fill(template: string, args: MessageArguments, language: Language): string {
  return template.replace(placeholder, (whole, name: string) => {
    const value = args[name];
    if (value === undefined) return whole;
    return inOneLine(typeof value === 'object' ? value[language] : String(value));
  });
}

/** What somebody wrote, as messages quote it; what we put together of several things is of such parts already. */
function quoted(args: MessageArguments): MessageArguments {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, typeof value === 'string' ? shortened(value) : value]),
  );
}

export function messageOf(finding: Finding, language: Language): string {
  const template = templateOf(finding);
  return template ? fill(template[language], quoted(finding.args), language) : finding.rule.code;
}

/** The message before anything is put in. */
export function templateOf({ rule, variant = 'default' }: Finding): Bilingual | undefined {
  const messages: Readonly<Record<string, Bilingual>> = rule.messages;
  return messages[variant];
}
