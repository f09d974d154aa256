/** 4.3 b): a conclusion that speaks of a nonconformity, where none is recorded to be corrected. */
import { atValue } from '../../check/anchors';
import { toDo } from '../../check/fix';
import { labelOf } from '../../check/label';
import { none, rule } from '../../check/rule';
import { nextId } from '../support/next-id';
import { nonconformitiesOf } from './audit-finding';
import { textsThatDeny } from './denied';
import { isInternal, performedDay } from './reach';

/** A part of the rule on nonconformities that nothing is done about: of what is not recorded, nothing can be. */
export const nonconformityUnrecorded = rule({
  code: 'finding/action-missing',
  severity: 'error',
  on: 'audits',
  decides: ['4.3.b'],
  clause: '4.3',
  messages: {
    unrecorded: {
      en: 'The conclusion of the audit {audit}, "{text}", speaks of a nonconformity, and none is recorded among its findings: record it with its correction and corrective action (4.3).',
      ja: '監査{audit}の結論「{text}」は不適合があることを示していますが、監査所見(findings)に不適合が記録されていません。修正及び是正処置とともに記録してください(4.3)。',
    },
  },
  check: (audit, ask) => {
    const { conclusion } = audit.value;
    if (!conclusion || performedDay(audit.value, ask.today) === undefined) return none;
    const [denial] = (['conformity', 'effectiveness'] as const).flatMap((part) =>
      textsThatDeny(`/conclusion/${part}`, conclusion[part]),
    );
    if (!denial || nonconformitiesOf(audit).length > 0) return none;
    // Something that is no list has a finding of its own.
    if (audit.has('/findings') && audit.value.findings === undefined) return none;
    return [
      {
        variant: 'unrecorded',
        // Clause 4.3 asks for the organisation's own audits.
        ...(isInternal(audit.value) ? {} : { severity: 'warning' as const, decides: [], remarks: ['4.3.b'] }),
        anchor: atValue(audit, denial.at),
        args: { audit: labelOf(audit), text: denial.text.trim() },
      },
    ];
  },
  fix: ({ anchor }, ask) => {
    if (anchor.kind !== 'field') return [];
    const found = { id: nextId('auditFinding', ask), description: toDo, correction: toDo, rootCause: toDo };
    return [
      {
        title: { en: 'Record the nonconformity', ja: '不適合を監査所見に記録' },
        preferred: true,
        changes: [
          {
            kind: 'append',
            subject: anchor.subject,
            at: '/findings',
            value: { ...found, action: { what: toDo }, status: 'open' },
          },
        ],
      },
    ];
  },
});
