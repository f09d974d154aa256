/** 4.3: who audits: somebody, who is independent of what is audited and knows the cloud. */
import type { Bilingual } from '../catalog/bilingual';
import { mark } from '../facts/marks';
import type { Audit, ControlStatement, Person, Risk, Service } from '../facts/model';
import type { Questions } from '../project/questions';
import type { Subject } from '../project/subject';
import { atEntry, atKey, atValue } from './anchors';
import { coversControl, coversEveryService, coversService, isInternal, performedDay } from './audit-reach';
import { people, type Choice } from './choices';
import { firstFew, labelOf } from './label';
import { toDo } from './fix';
import { missingField } from './missing-field';
import { none, rule, type Draft, type RelatedPlace } from './rule';

const cloudAudit = 'cloud-audit';

export const auditorMissing = missingField({
  code: 'audit/auditor-missing',
  severity: 'error',
  on: 'audits',
  field: '/auditors',
  when: (audit, ask) => performedDay(audit.value, ask.today) !== undefined,
  judges: ['4.3.b'],
  clause: '4.3',
  messages: {
    default: {
      en: 'The audit {name} was performed, but its auditors are not named (4.3).',
      ja: '監査{name}は実施済みですが、監査員(auditors)が書かれていません(4.3)。',
    },
  },
  explanation: {
    when: {
      en: 'An audit has a day in `performed` and no `auditors`.',
      ja: '実施日(performed)のある監査にauditorsがない場合に示します。',
    },
    why: {
      en: 'Without the auditors nobody can tell whether the audit was objective and competent.',
      ja: '監査員が分からなければ、監査の客観性及び監査員の力量を確かめられません。',
    },
    mend: {
      en: 'List the ids of the people who audited; describe them in `people`.',
      ja: '監査した人のIDを挙げ、その人をpeopleに書いてください。',
    },
  },
  example: {
    bad: `audits:
  - {id: IA-2026, type: internal, performed: 2026-09-03}
`,
    good: `people:
  - {id: jiro, name: 監査 次郎, competence: [cloud-audit]}
audits:
  - {id: IA-2026, type: internal, performed: 2026-09-03, auditors: [jiro]}
`,
  },
  fix: { what: { en: 'auditor', ja: '監査員' }, choices: auditorsFor, undecided: [toDo] },
});

/** Who may audit: nobody who owns what is audited; those with knowledge of the cloud first. */
function auditorsFor({ value }: Subject<Audit>, ask: Questions): readonly Choice[] {
  const competent = ask
    .entries('people')
    .filter((person) => person.value.competence?.includes(cloudAudit))
    .map((person) => person.value.id);
  return people(ask, competent)
    .filter(({ value: id }) => ownedInAudit(String(id), value, ask).length === 0)
    .map(({ value: id, label }) => ({ value: [id], label }));
}

export const auditorNotIndependent = rule({
  code: 'audit/auditor-not-independent',
  severity: 'error',
  on: 'audits',
  judges: ['4.3.b'],
  clause: '4.3',
  messages: {
    default: {
      en: 'The auditor {auditor} of {audit} is the owner of what is audited: {owned} (4.3).',
      ja: '監査{audit}の監査員{auditor}が、監査の対象({owned})の責任者を兼ねています(4.3)。',
    },
  },
  explanation: {
    when: {
      en: 'An auditor of an internal audit owns a service, a control of the statement of applicability or a risk that the audit covers.',
      ja: '内部監査の監査員が、その監査の対象であるサービス、適用宣言書の管理策又はリスクの責任者(owner)である場合に示します。',
    },
    why: {
      en: 'Nobody judges their own work objectively; a result is trusted when it comes from somebody who had no part in the work.',
      ja: '自らの業務を客観的に判定することはできません。結果が信頼されるのは、その業務に関わらない人が監査したときです。',
    },
    mend: {
      en: 'Choose another auditor, or split the audit so that each part has an auditor without a duty in it.',
      ja: '別の監査員を選ぶか、担当のない人が監査するように監査の対象を分けてください。',
    },
  },
  example: {
    bad: `people:
  - {id: kenji, name: 雲井 健二, competence: [cloud-audit]}
services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas, owner: kenji}
audits:
  - {id: IA-2026, type: internal, services: [crm], performed: 2026-09-03, auditors: [kenji]}
`,
    good: `people:
  - {id: kenji, name: 雲井 健二}
  - {id: jiro, name: 監査 次郎, competence: [cloud-audit]}
services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas, owner: kenji}
audits:
  - {id: IA-2026, type: internal, services: [crm], performed: 2026-09-03, auditors: [jiro]}
`,
  },
  check: (audit, ask) => {
    if (!isInternal(audit.value)) return none;
    return (audit.value.auditors ?? []).flatMap((auditor, index): readonly Draft[] => {
      const owned = auditor === '' ? [] : ownedInAudit(auditor, audit.value, ask);
      if (owned.length === 0) return [];
      const names = [...new Set(owned.map((subject) => labelOf(subject).en))];
      return [
        {
          anchor: atValue(audit, `/auditors/${index}`),
          args: { auditor, audit: labelOf(audit), owned: firstFew(names, named) },
          data: { owned: names },
          related: owned.slice(0, named).map(relatedOwner),
        },
      ];
    });
  },
});

/** How many things a message names; all of them are in the finding's data. */
const named = 5;

type Owned = Service | ControlStatement | Risk;

function ownedInAudit(person: string, audit: Audit, ask: Questions): readonly Subject<Owned>[] {
  const services = ask.all<Service>(mark.ownsService(person));
  const statements = ask.all<ControlStatement>(mark.ownsControl(person));
  const risks = ask.all<Risk>(mark.ownsRisk(person));
  return [
    ...services.filter(({ value: { id } }) => id !== undefined && coversService(audit, id)),
    // What the SoA excludes is not there to be audited.
    ...statements.filter(({ value: { id, applicable } }) => applicable !== false && coversControl(audit, id ?? '')),
    ...risks.filter(({ value }) => coversRisk(audit, value)),
  ];
}

function coversRisk(audit: Audit, { services = [] }: Risk): boolean {
  return coversEveryService(audit) || services.some((service) => coversService(audit, service));
}

const ownedAs: Readonly<Record<string, Bilingual>> = {
  services: { en: 'Owner of the service', ja: 'サービスの責任者' },
  'soa.controls': { en: 'Owner of the control', ja: '管理策の責任者' },
  risks: { en: 'Owner of the risk', ja: 'リスク所有者' },
};

function relatedOwner(subject: Subject<Owned>): RelatedPlace {
  const as = ownedAs[subject.section] ?? { en: '', ja: '' };
  const label = labelOf(subject);
  return {
    anchor: atValue(subject, '/owner'),
    message: { en: `${as.en} ${label.en}`, ja: `${as.ja}: ${label.ja}` },
  };
}

export const competenceMissing = rule({
  code: 'audit/competence-missing',
  severity: 'warning',
  on: 'audits',
  judges: ['4.3.b'],
  clause: '4.3',
  messages: {
    default: {
      en: 'No auditor of {audit} has the competence `cloud-audit` (4.3).',
      ja: '監査{audit}の監査員に、クラウドの監査の力量(cloud-audit)をもつ人がいません(4.3)。',
    },
  },
  explanation: {
    when: {
      en: 'None of the auditors of an audit has `cloud-audit` in the `competence` of their entry in `people`.',
      ja: '監査の監査員のうち、peopleのcompetenceにcloud-auditがある人が一人もいない場合に示します。',
    },
    why: {
      en: 'A cloud audit needs auditors who know cloud services and look for effectiveness at the level that customers want.',
      ja: 'クラウドの監査には、クラウドサービスの知識をもち、利用者が望む水準で有効性をみる監査員が必要です。',
    },
    mend: {
      en: "Train an auditor or add one who knows the cloud; then record `cloud-audit` as that person's competence.",
      ja: '監査員を教育するか、クラウドの知識をもつ監査員を加え、その人のcompetenceにcloud-auditを書いてください。',
    },
  },
  example: {
    bad: `people:
  - {id: jiro, name: 監査 次郎}
audits:
  - {id: IA-2026, type: internal, performed: 2026-09-03, auditors: [jiro]}
`,
    good: `people:
  - {id: jiro, name: 監査 次郎, competence: [cloud-audit]}
audits:
  - {id: IA-2026, type: internal, performed: 2026-09-03, auditors: [jiro]}
`,
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
    if (anchor.kind !== 'field') return [];
    const [person] = auditorsOf(anchor.subject as Subject<Audit>, ask);
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
  return (audit.value.auditors ?? []).map((id) => ask.definition<Person>('person', id));
}

/** Competent, or something is written that is not a list and has a finding of its own. */
function maybeCompetent(person: Subject<Person>): boolean {
  const { competence } = person.value;
  return competence ? competence.includes(cloudAudit) : person.has('/competence');
}

export const auditorRules = [auditorMissing, auditorNotIndependent, competenceMissing];
