/**
 * What fixes may bring. A fix removes its finding; errors that were not there before may follow only where the fix puts
 * a question that could not be put before, and only those named here.
 */

/** Errors that say "still to be decided" of a placeholder, and why nothing better can be written. */
export const undecided: Readonly<Record<string, string>> = {
  'ref/unresolved': 'Nobody is described whom a fix could offer, or the person asked to name something that there is.',
  'control/unknown': 'Which controls treat a risk is decided by its owner; without ENISA codes nothing can be offered.',
  'risk/off-scale': 'A residual risk cannot begin as assessed where the assessment is off the scale.',
  'evidence/file-missing': 'Where a report lies only its author knows.',
};

/** A risk that a fix adds must be assessed and treated like any other; whoever owns it may not audit it. */
const newRisk = [
  'risk/owner-missing',
  'risk/affects-missing',
  'risk/likelihood-missing',
  'risk/impact-missing',
  'treatment/missing',
  'audit/auditor-not-independent',
];

/** A service that a fix adds must be named, assessed and audited, and its roles decide what the SoA states. */
const newService = [
  'scope/service-not-named',
  'scope/role-missing',
  'scope/statement-missing',
  'scope/upstream-role',
  'risk/service-not-assessed',
  'audit/service-not-covered',
  'soa/role-not-in-scope',
  'soa/duplicate-control',
  'treatment/control-not-in-soa',
  'treatment/control-excluded',
];

/** An estimate gives a level, which is then compared with what is stated, remains and was accepted. */
const newLevel = [
  'risk/level-mismatch',
  'treatment/residual-higher',
  'treatment/acceptance-missing',
  'treatment/acceptance-authority',
];

/** A control that applies needs a reason and a status, and an auditor who does not own it. */
const newDecision = [
  'soa/applicable-missing',
  'soa/inclusion-reason-missing',
  'soa/exclusion-reason-missing',
  'soa/status-missing',
  'audit/auditor-not-independent',
];

/** What could not be read is read now, and judged like all else. */
const nowRead = [
  ...new Set([...newRisk, ...newService, ...newLevel, ...newDecision]),
  'risk/off-scale',
  'risk/criteria-incomplete',
  'scope/isms-scope-missing',
  'scope/exclusion-reason-missing',
  'treatment/controls-missing',
  'audit/criteria-missing',
  'audit/criteria-not-audited',
  'audit/auditor-missing',
  'audit/conclusion-missing',
  'audit/none-performed',
  'audit/overdue',
  'finding/action-missing',
  'finding/cause-missing',
  'finding/description-missing',
  'finding/closed-unverified',
  'system/cycle',
];

/** By the rule whose first fix is applied: rules whose errors may follow. */
export const followUps: Readonly<Record<string, readonly string[]>> = {
  // Corrections.
  'schema/unknown-key': nowRead,
  'schema/type': nowRead,
  'schema/value': nowRead,
  'schema/missing-key': nowRead,
  'ref/unresolved': nowRead,
  'control/unknown': nowRead,
  'enisa/unknown': nowRead,
  'risk/off-scale': newLevel,
  'risk/criteria-incomplete': ['risk/off-scale', ...newLevel],
  // Additions that ask the next question.
  'risk/no-risks': newRisk,
  'risk/service-not-assessed': newRisk,
  'risk/cia-gap': newRisk,
  'risk/customer-relation-not-assessed': newRisk,
  'risk/virtualization-not-assessed': newRisk,
  'scope/no-cloud-service': newService,
  'scope/upstream-role': newService,
  'scope/role-missing': newService,
  // The inserted statement has yet to be written, names and all.
  'scope/missing': ['scope/service-not-named'],
  'scope/statement-missing': ['scope/service-not-named'],
  // Criteria make values comparable that nothing was compared with before.
  'risk/process-missing': ['risk/off-scale', ...newLevel],
  'risk/likelihood-missing': newLevel,
  'risk/impact-missing': newLevel,
  'risk/owner-missing': ['audit/auditor-not-independent'],
  'treatment/authority-missing': ['treatment/acceptance-authority'],
  // Of a nonconformity that is closed, the action must be done, and only a person knows when it was.
  'finding/action-missing': ['finding/closed-unverified'],
  'risk/service-missing': ['audit/auditor-not-independent'],
  // Its place may be filled by choosing, as if it were empty; an audit that has its day has to say what it found.
  'text/placeholder': [
    'treatment/control-not-in-soa',
    'treatment/control-excluded',
    'audit/conclusion-missing',
    'audit/auditor-missing',
    'audit/criteria-not-audited',
    'audit/service-not-covered',
    'audit/auditor-not-independent',
    'audit/overdue',
  ],
  // To modify a risk takes controls, and these a row each.
  'treatment/missing': ['treatment/controls-missing'],
  'treatment/controls-missing': ['treatment/control-not-in-soa', 'treatment/control-excluded'],
  'treatment/control-not-in-soa': newDecision,
  'treatment/control-excluded': newDecision,
  'soa/missing': ['treatment/control-not-in-soa', 'treatment/control-excluded'],
  'soa/applicable-missing': [...newDecision, 'treatment/control-excluded'],
  // A programme that has just been planned has not been carried out.
  'audit/programme-missing': ['audit/criteria-not-audited'],
  'audit/criteria-missing': ['audit/criteria-not-audited'],
};
