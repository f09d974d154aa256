/** 4.3: nobody audits their own work: what an auditor has to do with what an audit covers. */
import type { Bilingual } from '../../words/bilingual';
import { own } from '../../words/own';
import { mark } from '../../facts/marks';
import type { Audit } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { atValue } from '../../check/anchors';
import { labelOf } from '../../check/label';
import { none, rule, type Draft, type RelatedLocation } from '../../check/rule';
import { allOf, firstFew } from '../../words/listing';
import { namesakesOf } from '../support/same-person';
import { approvalsBy } from './approvals';
import { departmentOf, dutiesIn, isIndependent, ownedNextTo, type Duty } from './duties';
import { isInternal } from './reach';

/** How many things a message names, and how many are in the finding's data. */
const named = 5;
const kept = 100;

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
    namesake: {
      en: 'The auditor {auditor} of {audit} has the name of {other}, who is responsible for {owned}: let another judge that, or tell their names apart if they are two people (4.3).',
      ja: '監査{audit}の監査員{auditor}は、監査の対象({owned})の責任者又は担当者である{other}と同じ氏名です。同じ人であれば別の監査員が判定し、別の人であれば氏名で区別できるようにしてください(4.3)。',
    },
    approved: {
      en: 'The auditor {auditor} of {audit} approved what is audited: {owned} (4.3).',
      ja: '監査{audit}の監査員{auditor}は、監査の対象である{owned}の承認者です(4.3)。',
    },
    department: {
      en: 'The auditor {auditor} of {audit} belongs to {department}, as does the owner of the service {owned} (4.3).',
      ja: '監査{audit}の監査員{auditor}は、対象のサービス{owned}の責任者と同じ部門({department})に所属しています(4.3)。',
    },
  },
  check: (audit, ask) => {
    const { auditors = [] } = audit.value;
    if (!isInternal(audit.value) || auditors.length === 0) return none;
    const duties = auditors.map((auditor) => (auditor === '' ? none : dutiesIn(audit, auditor, ask, kept)));
    const isJoined = auditors.some(
      (auditor) => ask.has(mark.defines('person', auditor)) && isIndependent(audit, auditor, ask),
    );
    return auditors.flatMap((auditor, index): readonly Draft[] => {
      const own = duties[index] ?? none;
      const anchor = atValue(audit, `/auditors/${index}`);
      if (own.length === 0) {
        const remarks = [sameDepartment, sameName, approved].flatMap((each) => each(audit, auditor, ask));
        return remarks.map((draft) => ({ severity: 'warning', decides: [], remarks: ['4.3.b'], ...draft, anchor }));
      }
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

function sameDepartment(audit: Subject<Audit>, auditor: string, ask: Questions): readonly Omit<Draft, 'anchor'>[] {
  const services = ownedNextTo(audit, auditor, ask);
  const [first] = services;
  if (!first) return none;
  const names = services.slice(0, kept).map((service) => labelOf(service).en);
  const [department = ''] = departmentOf(auditor, ask);
  return [
    {
      variant: 'department',
      args: { auditor, audit: labelOf(audit), owned: firstFew(names, named), department },
      data: { owned: names },
      related: services.slice(0, named).map((subject) => relatedDuty({ subject, at: '/owner', called: '' })),
    },
  ];
}

/** Somebody of that name, in another department, has to do with what is audited: who it is only a person knows. */
function sameName(audit: Subject<Audit>, auditor: string, ask: Questions): readonly Omit<Draft, 'anchor'>[] {
  return namesakesOf(auditor, ask).flatMap((other) => {
    const duties = dutiesIn(audit, other, ask, kept);
    if (duties.length === 0) return [];
    const names = [...new Set(duties.map(({ called }) => called))];
    return [
      {
        variant: 'namesake',
        args: { auditor, audit: labelOf(audit), other, owned: firstFew(names, named) },
        about: [other],
        data: { owned: names },
        related: duties.slice(0, named).map(relatedDuty),
      },
    ];
  });
}

/** Whoever approved the scope or the statement of applicability would judge their own decision. */
function approved(audit: Subject<Audit>, auditor: string, ask: Questions): readonly Omit<Draft, 'anchor'>[] {
  const approvals = approvalsBy(auditor, ask);
  if (approvals.length === 0) return none;
  const owned = allOf(approvals.map(({ called }) => called));
  const related = approvals.map(({ subject, at }) => ({
    anchor: atValue(subject, at),
    message: { en: 'The approval', ja: '承認者' },
  }));
  return [{ variant: 'approved', args: { auditor, audit: labelOf(audit), owned }, related }];
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
