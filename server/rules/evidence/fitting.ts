/** Evidence that can prove what it is named for: of the same services and roles, and of a known time. */
import { isCalendarDate } from '../../facts/date';
import type { Evidence } from '../../facts/model';
import type { Subject } from '../../workspace/subject';
import { intervalStart } from '../audit/periods';
import { atValue } from '../../check/anchors';
import { labelOf } from '../../check/label';
import { none, rule, type Draft } from '../../check/rule';
import { allOf, listed } from '../../words/listing';
import { nameIn, roleNames } from '../../words/names';

export const evidenceOfOtherService = rule({
  code: 'evidence/other-service',
  severity: 'warning',
  on: 'soa.controls',
  remarks: ['4.2.2.d3'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The evidence {evidence} is about the services {theirs}, and this row of {control} about {own} (4.2.2 d).',
      ja: '証拠{evidence}の対象はサービス{theirs}ですが、管理策{control}のこの行の対象は{own}です(4.2.2 d)。',
    },
    role: {
      en: 'The evidence {evidence} is about the role {theirs}, and this row of {control} about {own} (4.2.2 d).',
      ja: '証拠{evidence}の対象は{theirs}の役割ですが、管理策{control}のこの行の対象は{own}の役割です(4.2.2 d)。',
    },
  },
  check: (statement, ask) => {
    const { evidence: named = [], services = [], roles = [] } = statement.value;
    return named.flatMap((id, index): readonly Draft[] => {
      const evidence = id === '' ? undefined : ask.definition('evidence', id);
      if (!evidence) return [];
      const { services: ofServices = [], roles: ofRoles = [] } = evidence.value;
      const args = { evidence: id, control: labelOf(statement) };
      const anchor = atValue(statement, `/evidence/${index}`);
      if (isApart(services, ofServices)) {
        const said = { theirs: listed(ofServices), own: listed(services) };
        return [{ anchor, args: { ...args, ...said }, about: [id], related: [placeOf(evidence, '/services')] }];
      }
      if (!isApart(roles, ofRoles)) return [];
      const called = (those: readonly string[]) => allOf(those.map((role) => nameIn(roleNames, role)));
      const said = { theirs: called(ofRoles), own: called(roles) };
      return [
        { variant: 'role', anchor, args: { ...args, ...said }, about: [id], related: [placeOf(evidence, '/roles')] },
      ];
    });
  },
});

/** Both say whom they are about, and nothing is in common. */
function isApart(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some((each) => other.includes(each));
}

function placeOf(evidence: Subject<Evidence>, at: string) {
  return { anchor: atValue(evidence, at), message: { en: 'What the evidence is about', ja: '証拠の対象' } };
}

export const evidenceUndated = rule({
  code: 'evidence/undated',
  severity: 'info',
  on: 'evidence',
  remarks: ['4.2.2.d3'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The evidence {name} was collected on {date}, longer ago than the audit interval, and says neither which `period` it covers nor until when it is valid (`validUntil`) (4.2.2 d).',
      ja: '証拠{name}は取得日({date})から監査の間隔を超えて経過していますが、対象期間(period)も有効期限(validUntil)も書かれていません(4.2.2 d)。',
    },
  },
  check: (evidence, ask) => {
    const { collectedOn } = evidence.value;
    if (!isCalendarDate(collectedOn) || evidence.has('/period') || evidence.has('/validUntil')) return none;
    if (collectedOn >= intervalStart(ask)) return none;
    return [{ anchor: atValue(evidence, '/collectedOn'), args: { name: labelOf(evidence), date: collectedOn } }];
  },
});

export const evidenceFittingRules = [evidenceOfOtherService, evidenceUndated];
