/** 4.3: nobody audits their own work: what an auditor has to do with what an audit covers. */
import type { Bilingual } from '../../words/bilingual';
import { own } from '../../words/own';
import { mark } from '../../facts/marks';
import type { Audit, Risk, System } from '../../facts/model';
import { allTexts } from '../../facts/text';
import type { Pointer } from '../../facts/fields';
import type { Questions } from '../../workspace/questions';
import { isOf, type Subject } from '../../workspace/subject';
import { atValue } from '../../check/anchors';
import { labelOf } from '../../check/label';
import { none, rule, type Draft, type RelatedLocation } from '../../check/rule';
import { firstFew } from '../../words/listing';
import { coversControl, coversEveryService, coversService, isInternal } from './reach';

/** Something that a person is responsible for, and where that is written. */
interface Duty {
  readonly subject: Subject<unknown>;
  readonly at: Pointer;
  readonly called: string;
}

/** How many things a message names; all of them are in the finding's data. */
const named = 5;

export const auditorNotIndependent = rule({
  code: 'audit/auditor-not-independent',
  severity: 'error',
  on: 'audits',
  decides: ['4.3.b'],
  clause: '4.3',
  messages: {
    default: {
      en: 'The auditor {auditor} of {audit} is responsible for what is audited: {owned} (4.3).',
      ja: '監査{audit}の監査員{auditor}が、監査の対象({owned})の責任者又は担当者を兼ねています(4.3)。',
    },
    joined: {
      en: 'The auditor {auditor} of {audit} is responsible for {owned}; record that another auditor judged these parts (4.3).',
      ja: '監査{audit}の監査員{auditor}が、監査の対象({owned})の責任者又は担当者を兼ねています。その部分を別の監査員が判定したことを記録してください(4.3)。',
    },
    department: {
      en: 'The auditor {auditor} of {audit} belongs to {department}, as does the owner of the service {owned} (4.3).',
      ja: '監査{audit}の監査員{auditor}は、対象のサービス{owned}の責任者と同じ部門({department})に所属しています(4.3)。',
    },
  },
  check: (audit, ask) => {
    const { auditors = [] } = audit.value;
    if (!isInternal(audit.value) || auditors.length === 0) return none;
    const duties = auditors.map((auditor) => (auditor === '' ? none : dutiesIn(audit, auditor, ask)));
    const isJoined = auditors.some(
      (auditor, index) => duties[index]?.length === 0 && ask.has(mark.defines('person', auditor)),
    );
    return auditors.flatMap((auditor, index): readonly Draft[] => {
      const own = duties[index] ?? none;
      const anchor = atValue(audit, `/auditors/${index}`);
      if (own.length === 0) return sameDepartment(audit, auditor, ask).map((draft) => ({ ...draft, anchor }));
      const names = [...new Set(own.map(({ called }) => called))];
      return [
        {
          ...(isJoined ? { variant: 'joined', severity: 'warning' as const, decides: [], remarks: ['4.3.b'] } : {}),
          anchor,
          args: { auditor, audit: labelOf(audit), owned: firstFew(names, named) },
          data: { owned: names },
          related: own.slice(0, named).map(relatedDuty),
        },
      ];
    });
  },
});

/** What a person owns, administers or has to mend of what an audit covers. */
export function dutiesIn(audit: Subject<Audit>, person: string, ask: Questions): readonly Duty[] {
  const owned = (subject: Subject<unknown>, at: Pointer = '/owner'): Duty => ({
    subject,
    at,
    called: labelOf(subject).en,
  });
  const { value } = audit;
  return [
    ...ask
      .all(mark.ownsService(person))
      .filter(({ value: { id } }) => id !== undefined && coversService(value, id))
      .map((service) => owned(service)),
    // What the SoA excludes is not there to be audited.
    ...ask
      .all(mark.ownsControl(person))
      .filter(
        ({ value: { id = '', applicable } }) => applicable !== false && !isOnAudit(id) && coversControl(value, id),
      )
      .map((statement) => owned(statement)),
    ...ask
      .all(mark.ownsRisk(person))
      .filter((risk) => coversRisk(value, risk.value))
      .map((risk) => owned(risk)),
    ...administeredBy(person, ask)
      .filter(({ subject }) => coversSystem(value, subject, ask, new Set()))
      .map(({ subject, at }) => owned(subject, at)),
    ...(value.findings ?? []).flatMap(({ id, action }, index) =>
      action?.owner === person
        ? [{ subject: audit, at: `/findings/${index}/action/owner`, called: id ?? labelOf(audit).en }]
        : [],
    ),
  ];
}

/** Reviews of the ISMS and audit itself, which belong to those who audit. */
function isOnAudit(control: string): boolean {
  return /^(?:A\.)?18\.2\.\d$/.test(control) || control === 'A.5.35' || control === 'A.5.36';
}

function coversRisk(audit: Audit, { services = [] }: Risk): boolean {
  return coversEveryService(audit) || services.some((service) => coversService(audit, service));
}

function administeredBy(person: string, ask: Questions): readonly { subject: Subject<System>; at: Pointer }[] {
  return ask.all(mark.refers('person', person)).flatMap((subject) => {
    if (!isOf(subject, 'systems')) return [];
    const layer = Object.entries(subject.value.administrators ?? {}).find(([, id]) => id === person)?.[0];
    return layer === undefined ? [] : [{ subject, at: `/administrators/${layer}` }];
  });
}

/** A system serves what it names, and what runs on it or is connected to it. */
function coversSystem(audit: Audit, { value }: Subject<System>, ask: Questions, seen: Set<string>): boolean {
  if (coversEveryService(audit)) return true;
  const { id, service } = value;
  if (service !== undefined) return coversService(audit, service);
  if (id === undefined || seen.has(id)) return false;
  seen.add(id);
  return ask.all(mark.connectsTo(id)).some((system) => coversSystem(audit, system, ask, seen));
}

/** Services whose owners sit in the auditor's department. */
function sameDepartment(audit: Subject<Audit>, auditor: string, ask: Questions): readonly Omit<Draft, 'anchor'>[] {
  const departments = departmentOf(auditor, ask);
  if (departments.length === 0) return none;
  const services = ask.entries('services').filter(({ value: { id, owner } }) => {
    if (id === undefined || owner === undefined || owner === auditor || !coversService(audit.value, id)) return false;
    return departmentOf(owner, ask).some((each) => departments.includes(each));
  });
  const [first] = services;
  if (!first) return none;
  const names = services.map((service) => labelOf(service).en);
  return [
    {
      variant: 'department',
      severity: 'warning',
      decides: [],
      remarks: ['4.3.b'],
      args: { auditor, audit: labelOf(audit), owned: firstFew(names, named), department: departments[0] ?? '' },
      data: { owned: names },
      related: services.slice(0, named).map((subject) => relatedDuty({ subject, at: '/owner', called: '' })),
    },
  ];
}

function departmentOf(person: string, ask: Questions): readonly string[] {
  return allTexts(ask.definition('person', person)?.value.department).map((name) => name.trim());
}

const dutyNames: Readonly<Record<string, Bilingual>> = {
  services: { en: 'Owner of the service', ja: 'サービスの責任者' },
  'soa.controls': { en: 'Owner of the control', ja: '管理策の責任者' },
  risks: { en: 'Owner of the risk', ja: 'リスク所有者' },
  systems: { en: 'Administrator of the system', ja: 'システムの管理者' },
  audits: { en: 'Owner of a corrective action of', ja: '是正処置の担当者' },
};

function relatedDuty({ subject, at }: Duty): RelatedLocation {
  const as = own(dutyNames, subject.section) ?? { en: '', ja: '' };
  const label = labelOf(subject);
  return {
    anchor: atValue(subject, at),
    message: { en: `${as.en} ${label.en}`, ja: `${as.ja}: ${label.ja}` },
  };
}
