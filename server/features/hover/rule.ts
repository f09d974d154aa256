/** A rule by its code, where a project sets its severity: what it judges, and how loudly it is said here. */
import { rowsOf } from '../../check/rule';
import { severitiesInForce } from '../../check/severities';
import type { Bilingual } from '../../words/bilingual';
import { severityNames } from '../../words/names';
import { escapeMarkdown } from '../../markup/markdown';
import { beside, fact, shortFirst } from './brief';
import type { HoverContext } from './context';
import { few } from './entries/told';

const words = {
  usual: { en: 'Usual severity', ja: '既定の重大度' },
  here: { en: 'In this ISMS', ja: 'このISMSでは' },
  judges: { en: 'Judges', ja: '判定する要求事項' },
  off: { en: 'off: the rows that it decides cannot be judged', ja: 'オフ(判定する要求事項は判定不能になります)' },
  quiet: { en: 'off', ja: 'オフ' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Empty for a code that no rule has. */
export function ruleHover(code: string, context: HoverContext): string {
  const { service } = context;
  const rule = service.rules.find((each) => each.code === code);
  if (!rule) return '';
  return shortFirst({ heading: `**${escapeMarkdown(code)}**`, ...ruleLines(code, context) });
}

/** The rows that it judges, and its severity: as it comes, and as it is set here. */
export function ruleLines(
  code: string,
  { ask, language, project, service }: HoverContext,
): { readonly meaning: readonly (string | undefined)[]; readonly standing: readonly (string | undefined)[] } {
  const same = service.rules.filter((each) => each.code === code);
  const [rule] = same;
  if (!rule) return { meaning: [], standing: [] };
  const rows = ask.catalog.requirements.filter(({ id }) => same.some((each) => rowsOf(each).includes(id)));
  const inForce = severitiesInForce(project, service.settings.severities)(rule);
  const off = same.some(({ decides = [] }) => decides.length > 0) ? words.off : words.quiet;
  const said = few(
    rows,
    ({ clause, title }) => `${escapeMarkdown(clause)} ${escapeMarkdown(title[language])}`,
    language,
  );
  return {
    meaning: [fact(words.judges, said, language)],
    standing: [
      beside(
        fact(words.usual, severityNames[rule.severity][language], language),
        inForce === rule.severity
          ? undefined
          : fact(words.here, (inForce === 'off' ? off : severityNames[inForce])[language], language),
      ),
    ],
  };
}
