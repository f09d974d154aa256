/** 4.3: who audits: somebody, who is independent of what is audited and knows the cloud. */
import type { Audit, Person } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { atEntry, atKey, atValue, entryAt } from '../../check/anchors';
import { isIndependent } from './duties';
import { auditorNotIndependent } from './independence';
import { isInternal, performedDay } from './reach';
import { people, type Choice } from '../support/choices';
import { labelOf } from '../../check/label';
import { toDo } from '../../check/fix';
import { missingField } from '../support/missing-field';
import { none, rule } from '../../check/rule';

const cloudAudit = 'cloud-audit';

export const auditorMissing = missingField({
  code: 'audit/auditor-missing',
  severity: 'error',
  on: 'audits',
  field: '/auditors',
  // Who audits for others, under which scheme, is theirs to say.
  when: ({ value }, ask) => isInternal(value) && performedDay(value, ask.today) !== undefined,
  decides: ['4.3.b'],
  clause: '4.3',
  messages: {
    default: {
      en: 'The audit {name} was performed, but its auditors are not named (4.3).',
      ja: '監査{name}は実施済みですが、監査員(auditors)が書かれていません(4.3)。',
    },
  },
  fix: { what: { en: 'auditor', ja: '監査員' }, choices: auditorsFor, undecided: [toDo] },
});

/** Who may audit: nobody who owns what is audited, or sits with its owner; those with knowledge of the cloud first. */
function auditorsFor(audit: Subject<Audit>, ask: Questions): readonly Choice[] {
  const competent = ask
    .entries('people')
    .filter((person) => person.value.competence?.includes(cloudAudit))
    .map((person) => person.value.id);
  return people(ask, competent)
    .filter(({ value: id }) => isIndependent(audit, String(id), ask))
    .map(({ value: id, label }) => ({ value: [id], label }));
}

export const competenceMissing = rule({
  code: 'audit/competence-missing',
  severity: 'warning',
  on: 'audits',
  remarks: ['4.3.b'],
  clause: '4.3',
  messages: {
    default: {
      en: 'No auditor of {audit} has the competence `cloud-audit` (4.3).',
      ja: '監査{audit}の監査員に、クラウドの監査の力量(cloud-audit)をもつ人がいません(4.3)。',
    },
  },
  check: (audit, ask) => {
    const people = auditorsOf(audit, ask);
    const [first] = people;
    // Somebody whom nothing defines has a finding of its own, and may be competent.
    if (!first || people.some((person) => !person || maybeCompetent(person))) return none;
    return [
      {
        anchor: people.length === 1 ? atValue(audit, '/auditors/0') : atKey(audit, '/auditors'),
        args: { audit: labelOf(audit) },
        related: [{ anchor: atEntry(first), message: { en: 'The auditor', ja: '監査員' } }],
      },
    ];
  },
  fix: ({ anchor }, ask) => {
    const audit = entryAt(anchor, 'audits');
    const [person] = audit ? auditorsOf(audit, ask) : [];
    if (!person) return [];
    const { en, ja } = labelOf(person);
    return [
      {
        title: { en: `Record ${cloudAudit} as a competence of ${en}`, ja: `${ja}の力量に${cloudAudit}を記録` },
        preferred: true,
        changes: [{ kind: 'append', subject: person, at: '/competence', value: cloudAudit }],
      },
    ];
  },
});

/** The people who audit, in the order of the audit; `undefined` for whom nothing defines. */
function auditorsOf(audit: Subject<Audit>, ask: Questions): readonly (Subject<Person> | undefined)[] {
  return (audit.value.auditors ?? []).map((id) => ask.definition('person', id));
}

/** Competent, or something is written that is not a list and has a finding of its own. */
function maybeCompetent(person: Subject<Person>): boolean {
  const { competence } = person.value;
  return competence ? competence.includes(cloudAudit) : person.has('/competence');
}

export const auditorRules = [auditorMissing, auditorNotIndependent, competenceMissing];
