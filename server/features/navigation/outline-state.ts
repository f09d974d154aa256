/** What an outline says of an entry beside its title: how it stands, in a word or two. */
import type { EntryFacts } from '../../facts/entry-facts';
import type { Language } from '../../words/bilingual';
import { auditTypeNames, decisionNames, nameIn, roleNames, statusNames } from '../../words/names';
import { own } from '../../words/own';
import { shortened } from '../../words/shortened';
import { assessedLevel, residualLevel } from '../../rules/risk/level';
import { rolesInScope, rolesStated } from '../../rules/soa/statement-roles';
import { controlTitle, findControl } from '../../workspace/names';
import type { Questions } from '../../workspace/questions';
import { isOf, type Subject } from '../../workspace/subject';

type StateOf = (subject: Subject<unknown>, ask: Questions, language: Language) => readonly (string | undefined)[];

const states: Readonly<Record<string, StateOf>> = {
  risks: (subject, ask) => {
    if (!isOf(subject, 'risks')) return [];
    const criteria = ask.single('criteria')?.value;
    const [level, residual] = [assessedLevel, residualLevel].map((of) => of(subject.value, criteria)?.name);
    return [level === undefined || residual === undefined ? level : `${level} → ${residual}`];
  },
  'soa.controls': (subject, ask, language) => {
    if (!isOf(subject, 'soa.controls')) return [];
    const { id = '', applicable, status } = subject.value;
    const decision = applicable === undefined ? 'undecided' : applicable ? 'applicable' : 'excluded';
    const roles = rolesStated(subject.value, ask).map((role) => nameIn(roleNames, role)[language]);
    const progress = applicable === true && status !== undefined ? nameIn(statusNames, status)[language] : undefined;
    const [title, who] = [controlTitle(id, ask, language), roles.join(language === 'ja' ? '、' : ', ')];
    // A control that two rows state for one role each: the role tells them apart, however little room there is.
    const named = subject.value.roles === undefined ? [title, who] : [who, title];
    return [...named, progress ?? decisionNames[decision][language]];
  },
  services: (subject, _ask, language) =>
    isOf(subject, 'services')
      ? [
          (subject.value.roles ?? [])
            .map((role) => nameIn(roleNames, role)[language])
            .join(language === 'ja' ? '、' : ', '),
        ]
      : [],
  audits: (subject, _ask, language) => {
    if (!isOf(subject, 'audits')) return [];
    const { type, performed, planned } = subject.value;
    return [type === undefined ? undefined : nameIn(auditTypeNames, type)[language], performed ?? planned];
  },
  evidence: (subject, _ask, language) => {
    const until = isOf(subject, 'evidence') ? subject.value.validUntil : undefined;
    return until === undefined ? [] : [{ en: `until ${until}`, ja: `${until}まで` }[language]];
  },
};

/** Empty for entries of which there is nothing more to say. */
export type OutlineState = (subject: Subject<unknown>) => string;

/** Remembers what it said of an entry, while that and all else that it depends on say the same. Belongs to a server. */
export type OutlineStateMemo = WeakMap<
  EntryFacts,
  { readonly world: string; readonly criteria: unknown; readonly state: string }
>;

export function createOutlineState(ask: Questions, language: Language, memo: OutlineStateMemo): OutlineState {
  const criteria = ask.single('criteria')?.value;
  const world = [language, ask.edition, ...rolesInScope(ask)].join();
  return (subject) => {
    const known = memo.get(subject.facts);
    if (known?.world === world && known.criteria === criteria) return known.state;
    const parts = own(states, subject.section)?.(subject, ask, language) ?? [];
    const said = parts.filter((part) => part !== undefined && part !== '').map((part) => shortened(String(part)));
    const state = said.join(' · ');
    // A control of one's own is called as another entry says.
    if (!isOf(subject, 'soa.controls') || findControl(subject.value.id ?? '', ask))
      memo.set(subject.facts, { world, criteria, state });
    return state;
  };
}
