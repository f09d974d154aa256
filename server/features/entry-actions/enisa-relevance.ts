/** A code of ENISA that was called not relevant becomes a risk, and a risk that was only begun becomes not relevant. */
import type { Fix } from '../../check/fix';
import { mark } from '../../facts/marks';
import { assessInstead } from '../../rules/risk/assess-instead';
import { documentLanguage } from '../../rules/support/document-language';
import { asked, held } from '../../words/asked';
import { enumerated } from '../../words/listing';
import { shortened } from '../../words/shortened';
import type { Questions } from '../../workspace/questions';
import type { Entry } from '../../workspace/subject';
import { entryAction } from './entry-action';

/** What begins a risk without a word of a person, and says nothing of how it is judged. */
const given: readonly string[] = ['id', 'title', 'enisa', 'services', 'roles'];

export const enisaRelevanceActions = [
  entryAction('enisaNotRelevant', (item, ask) => assessInstead(item, ask)),
  entryAction('risks', (risk, ask): readonly Fix[] => {
    const codes = codesOf(risk, ask);
    if (codes.length === 0 || !isOnlyBegun(risk, ask)) return [];
    const language = documentLanguage(ask);
    const reason = held(asked.notRelevant, language);
    // What another entry considers stays as it is said there.
    const open = codes.filter((code) => ask.count(mark.enisaConsidered(code)) === 1);
    return [
      {
        title: {
          en: `Move ${shortened(enumerated(codes, 'en'))} to what is not relevant, reason to be written`,
          ja: `${shortened(enumerated(codes, 'ja'))}を該当しないリスクへ移す(理由は要記入)`,
        },
        whole: true,
        changes: [
          { kind: 'remove', subject: risk, at: '' },
          ...(open.length === 0
            ? []
            : ([
                {
                  kind: 'add-entries',
                  section: 'enisaNotRelevant',
                  entries: open.map((code) => ({ code, reason })),
                },
              ] as const)),
        ],
      },
    ];
  }),
];

function codesOf({ value: { enisa = [] } }: Entry<'risks'>, ask: Questions): readonly string[] {
  return [...new Set(enisa)].filter((code) => ask.catalog.enisaRisk(code) !== undefined);
}

/** Nothing is lost with it: whatever a person had to say still only holds a place. No entry names a risk by its id. */
function isOnlyBegun(risk: Entry<'risks'>, ask: Questions): boolean {
  const { value, facts } = risk;
  const { title, enisa = [] } = value;
  const open = facts.violations.filter(({ kind }) => kind === 'placeholder').map(({ at }) => at);
  const isOpen = (field: string): boolean => open.some((at) => at === `/${field}` || at.startsWith(`/${field}/`));
  const titles = enisa.flatMap((code) => Object.values(ask.catalog.enisaRisk(code)?.title ?? {}));
  const isGivenTitle = title === undefined || isOpen('title') || (typeof title === 'string' && titles.includes(title));
  const isRead = facts.reading === 'whole' && facts.violations.every(({ kind }) => kind === 'placeholder');
  const isUnsaid = Object.keys(value).every((field) => given.includes(field) || isOpen(field));
  return isRead && isGivenTitle && isUnsaid;
}
