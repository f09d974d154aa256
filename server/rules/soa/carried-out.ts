/** 4.2.2 d): whether a control is carried out: by the service underneath, and in spite of what an audit found. */
import type { Bilingual } from '../../words/bilingual';
import { isCalendarDate } from '../../facts/date';
import { mark } from '../../facts/marks';
import type { Audit, ControlStatement } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { atValue } from '../../check/anchors';
import { toDo } from '../../check/fix';
import { labelOf } from '../../check/label';
import { none, rule, type RelatedLocation } from '../../check/rule';
import { allOf } from '../../words/listing';
import { emptyPhrases, textsAt } from '../support/justification';
import { auditFindingsOf } from '../audit/audit-finding';
import { isInternal, performedDay } from '../audit/reach';

const parts: Readonly<Record<'inheritedFrom' | 'evidence' | 'implementation', Bilingual>> = {
  inheritedFrom: { en: 'the service it comes from (inheritedFrom)', ja: '引き継ぐ元のサービス(inheritedFrom)' },
  evidence: {
    en: 'proof (evidence, or an external audit or independent review already performed that names the service)',
    ja: '裏付け(evidence、又はそのサービスを対象として実施済みの外部監査若しくは独立したレビュー)',
  },
  implementation: { en: 'your own part (implementation)', ja: '自社の役割(implementation)' },
};

export const inheritedUnsupported = rule({
  code: 'soa/inherited-unsupported',
  severity: 'warning',
  on: 'soa.controls',
  remarks: ['4.2.2.d3'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The control {name} is left to the service underneath, without {missing} (4.2.2 d).',
      ja: '管理策{name}は利用するサービスに委ねられていますが、{missing}が書かれていません(4.2.2 d)。',
    },
  },
  check: (row, ask) => {
    if (row.value.responsibility !== 'inherited' || row.value.applicable === false) return none;
    const missing = (['inheritedFrom', 'evidence', 'implementation'] as const).filter(
      (part) =>
        (!row.has(`/${part}`) && !(part === 'evidence' && isAuditedByOthers(row.value, ask))) ||
        (part === 'implementation' && saysNothing(row.value)),
    );
    if (missing.length === 0) return none;
    const args = { name: labelOf(row), missing: allOf(missing.map((part) => parts[part])) };
    return [{ anchor: atValue(row, '/responsibility'), args, data: { missing } }];
  },
  fix: ({ anchor, data }) => {
    if (anchor.kind !== 'field') return [];
    const { subject } = anchor;
    return [
      {
        title: { en: 'Add what is missing', ja: '足りない項目を追加' },
        preferred: true,
        // What says nothing stays for its author to replace.
        changes: data.missing
          .filter((part) => !subject.has(`/${part}`))
          .map((part) => ({
            kind: 'set',
            subject,
            at: `/${part}`,
            value: part === 'evidence' ? [toDo] : toDo,
          })),
      },
    ];
  },
});

/** なし is nobody's part. */
function saysNothing({ implementation }: ControlStatement): boolean {
  const texts = textsAt('/implementation', implementation);
  return texts.length > 0 && emptyPhrases('/implementation', implementation).length === texts.length;
}

function isAuditedByOthers({ inheritedFrom }: ControlStatement, ask: Questions): boolean {
  if (inheritedFrom === undefined) return false;
  // Which service it is may be misspelt, which has a finding of its own.
  if (!ask.has(mark.defines('service', inheritedFrom))) return true;
  // The audit may be one that could not be read, or that stands elsewhere while nothing says what the whole is.
  if (ask.unread('audits') || !ask.hasRoot) return true;
  return ask.all(mark.auditOf(inheritedFrom)).some((audit) => !isInternal(audit.value) && isPerformed(audit, ask));
}

/** An audit to come proves nothing yet. A day that cannot be read has a finding of its own. */
function isPerformed(audit: Subject<Audit>, { today }: Questions): boolean {
  if (!audit.has('/performed')) return false;
  return !isCalendarDate(audit.value.performed) || performedDay(audit.value, today) !== undefined;
}

export const implementedDespiteFinding = rule({
  code: 'soa/implemented-despite-finding',
  severity: 'warning',
  on: 'soa.controls',
  remarks: ['4.2.2.d3'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The control {name} is called implemented, but a major nonconformity on it is still open: {finding} (4.2.2 d).',
      ja: '管理策{name}は実施済みとされていますが、この管理策についての重大な不適合{finding}が完了していません(4.2.2 d)。',
    },
  },
  check: (row, ask) => {
    const { id, status, applicable } = row.value;
    if (id === undefined || status !== 'implemented' || applicable === false) return none;
    const open = ask
      .all(mark.findingOn(id))
      .flatMap(auditFindingsOf)
      // A word that is no status has a finding of its own.
      .filter(({ auditFinding: { grade, control, status: state } }) => {
        return grade === 'major' && control === id && (state === undefined || state === 'open');
      });
    if (open.length === 0) return none;
    const related = open.map(({ audit, at }): RelatedLocation => {
      return { anchor: atValue(audit, `${at}/control`), message: { en: 'The nonconformity', ja: '重大な不適合' } };
    });
    const args = { name: labelOf(row), finding: allOf(open.map(({ name }) => name)) };
    return [{ anchor: atValue(row, '/status'), args, related }];
  },
});

export const soaCarriedOutRules = [inheritedUnsupported, implementedDespiteFinding];
