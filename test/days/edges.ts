/** The day over whose edge each finding begins or ends, with a project in which it does. */
import { createCatalog } from '../../server/catalog/catalog';

/** Does the finding stand on the day before, on the day, on the day after? */
export type Stands = readonly [before: boolean, on: boolean, after: boolean];

/** Up to and including the day all is well. */
export const afterwards: Stands = [false, false, true];
/** What lies in the future does not count yet. */
export const beforehand: Stands = [true, false, false];
/** From the day on something is to be said. */
const fromThen: Stands = [false, true, true];
/** On the day for the last time. */
const untilThen: Stands = [true, true, false];

export interface Row {
  readonly rule: string;
  readonly edge: string;
  readonly text: string;
  readonly stands: Stands;
  /** The day that decides. */
  readonly day?: string;
  /** The setting `isms.evidence.expiringDays`. */
  readonly expiringDays?: number;
}

export const decidingDay = '2026-11-23';

const service = 'services:\n  - {id: crm, name: CRM, roles: [provider]}\n';
const applies = 'soa:\n  controls:\n    - {id: CLD.9.5.1, applicable: true, evidence: [EV-1]}\n';
const audit = (rest: string): string => `audits:\n  - {id: IA-1, type: internal, ${rest}}\n`;
const earlier = (rest: string): string => `audits:\n  - {id: IA-0, performed: 2022-01-10}\n  - {id: IA-1, ${rest}}\n`;
export const evidence = (rest: string): string => `evidence:\n  - {id: EV-1, ${rest}}\n`;
export const risk = (rest: string): string => `risks:\n  - {id: R-1, ${rest}}\n`;
const programme = (rest: string): string => `auditProgramme: {${rest}}\n`;

const criteria = (rest: string): string => `criteria: {${rest}}\n`;
/** A service that is in scope from the day on. */
const begins = (rest: string): string => `isms: 1\nservices:\n  - {id: crm, name: CRM, since: 2026-11-23, ${rest}}\n`;

/** Rows for all of annex A and for the controls that every organisation states: what is left depends on roles in scope. */
const statedByAll = (() => {
  const { annexControls, cloudControls } = createCatalog();
  const ids = [...annexControls('2022'), ...cloudControls.filter(({ id }) => id.startsWith('CLD'))].map(({ id }) => id);
  return `soa:\n  version: "1.0"\n  controls:\n${ids.map((id) => `    - {id: ${id}, applicable: true}\n`).join('')}`;
})();

const scopeRows: readonly (readonly [rule: string, text: string])[] = [
  ['scope/service-not-named', `${begins('roles: [provider]')}scope: {statement: 別のサービス}\n`],
  ['scope/role-missing', begins('model: saas')],
  ['scope/contradiction', `${begins('roles: [provider]')}scope: {exclusions: [{what: CRM, reason: 別の部門のため}]}\n`],
  [
    'scope/older-than-service',
    `${begins('roles: [provider]')}scope: {document: {id: D, version: "1", approvedBy: a, approvedOn: 2026-01-10}}\n`,
  ],
  ['scope/upstream-role', begins('roles: [provider], uses: [acme]')],
  ['scope/customer-information-missing', begins('roles: [provider]')],
  ['scope/service-model-missing', begins('roles: [provider]')],
  ['scope/supplier-missing', begins('roles: [customer]')],
  ['risk/service-not-assessed', `${begins('roles: [provider]')}${'risks: [{id: R-1, services: [other]}]'}\n`],
  ['risk/cia-gap', `${begins('roles: [provider]')}risks: [{id: R-1, services: [crm], affects: [integrity]}]\n`],
  ['risk/customer-relation-not-assessed', begins('roles: [provider]')],
  [
    'risk/virtualization-not-assessed',
    `${begins('roles: [provider], virtualized: true')}risks: [{id: R-1, services: [crm]}]\n`,
  ],
  [
    'soa/excluded-against-facts',
    `${begins('roles: [provider]')}soa:\n  controls:\n    - {id: CLD.6.3.1, roles: [provider], applicable: false, exclusionReason: 使わない}\n`,
  ],
  ['soa/control-missing', begins('roles: [provider]') + statedByAll],
  ['soa/older-than-scope', `${begins('roles: [provider]')}soa: {version: "1.0", date: 2026-04-01}\n`],
];

export const rows: readonly Row[] = [
  {
    rule: 'soa/role-without-guidance',
    edge: 'the last day of the only service used',
    text: 'isms: 1\nservices:\n  - {id: crm, name: CRM, roles: [provider]}\n  - {id: acme, name: Acme, roles: [customer], until: 2026-11-23}\nsoa:\n  controls:\n    - {id: 9.2.1, roles: [customer], applicable: true}\n',
    stands: untilThen,
  },
  {
    rule: 'soa/role-not-in-scope',
    edge: 'the last day of the only service used',
    text: 'isms: 1\nservices:\n  - {id: crm, name: CRM, roles: [provider]}\n  - {id: acme, name: Acme, roles: [customer], until: 2026-11-23}\nsoa:\n  controls:\n    - {id: 13.1.3, roles: [customer], applicable: true}\n',
    stands: afterwards,
  },
  ...scopeRows.map(([rule, text]): Row => ({ rule, edge: 'the day on which a service began', text, stands: fromThen })),
  {
    rule: 'scope/no-cloud-service',
    edge: 'the last day of the only service',
    text: 'isms: 1\nservices:\n  - {id: crm, name: CRM, roles: [provider], until: 2026-11-23}\n',
    stands: afterwards,
  },
  {
    rule: 'soa/older-than-risks',
    edge: 'the day of an assessment after the statement',
    text: `isms: 1\nsoa: {version: "1.0", date: 2026-11-01}\n${risk('assessedOn: 2026-11-23')}`,
    stands: fromThen,
  },
  {
    rule: 'risk/owner-missing',
    edge: 'the last day of a suppression above the line',
    text: 'risks:\n  # isms-ignore risk/owner-missing until=2026-11-23: agreed\n  - {id: R-1}\n',
    stands: afterwards,
  },
  {
    rule: 'risk/owner-missing',
    edge: 'the last day of a suppression at the end of the line',
    text: 'risks:\n  - {id: R-1} # isms-ignore risk/owner-missing until=2026-11-23: agreed\n',
    stands: afterwards,
  },
  {
    rule: 'suppression/expired',
    edge: 'the last day of a suppression',
    text: 'risks:\n  # isms-ignore risk/owner-missing until=2026-11-23: agreed\n  - {id: R-1}\n',
    stands: afterwards,
  },
  {
    rule: 'schema/date',
    edge: 'the day on which an audit was performed',
    text: audit('performed: 2026-11-24'),
    stands: beforehand,
  },
  { rule: 'risk/stale', edge: 'a year after the assessment', text: risk('assessedOn: 2025-11-23'), stands: afterwards },
  {
    rule: 'risk/stale',
    edge: 'the interval of the criteria after the assessment',
    text: criteria('intervalMonths: 6') + risk('assessedOn: 2026-05-23'),
    stands: afterwards,
  },
  {
    rule: 'risk/stale',
    edge: 'the last day of a month that has no such day',
    text: criteria('intervalMonths: 6') + risk('assessedOn: 2026-08-31'),
    stands: afterwards,
    day: '2027-02-28',
  },
  {
    rule: 'scope/older-than-service',
    edge: 'the day on which a service begins that the approval is long before',
    text: 'scope: {document: {approvedOn: 2026-04-01}}\nservices:\n  - {id: crm, roles: [provider], since: 2026-11-23}\n',
    stands: fromThen,
  },
  {
    rule: 'scope/contradiction',
    edge: 'the last day of a service that the scope excludes',
    text: 'scope: {exclusions: [{what: CRM, reason: r}]}\nservices:\n  - {id: crm, name: CRM, roles: [provider], until: 2026-11-23}\n',
    stands: untilThen,
  },
  {
    rule: 'schema/date',
    edge: 'ten years before the end of an acceptance',
    text: risk('acceptance: {by: hanako, until: 2036-11-23}'),
    stands: beforehand,
  },
  {
    rule: 'treatment/acceptance-expired',
    edge: 'the last day of the acceptance',
    text: risk('acceptance: {by: hanako, until: 2026-11-23}'),
    stands: afterwards,
  },
  {
    rule: 'treatment/plan-overdue',
    edge: 'the day on which the plan is due',
    text: risk('plan: {action: x, due: 2026-11-23}'),
    stands: afterwards,
  },
  {
    rule: 'soa/overdue',
    edge: 'the day on which the control is due',
    text: 'soa:\n  controls:\n    - {id: CLD.9.5.1, applicable: true, status: planned, due: 2026-11-23}\n',
    stands: afterwards,
  },
  {
    rule: 'finding/action-missing',
    edge: 'the day of the audit that denies',
    text: audit('performed: 2026-11-23, conclusion: {conformity: 不適合, effectiveness: 有効}'),
    stands: fromThen,
  },
  {
    rule: 'finding/overdue',
    edge: 'the day on which the action is due',
    text: audit('findings: [{id: NC-1, action: {what: x, due: 2026-11-23}}]'),
    stands: afterwards,
  },
  {
    rule: 'system/tenant-separation-missing',
    edge: 'the first day of the service',
    text: 'services: [{id: crm, name: CRM, roles: [provider], virtualized: true, since: 2026-11-23}]\n',
    stands: fromThen,
  },
  {
    rule: 'document/review-overdue',
    edge: 'the day of the next review',
    text: 'documents:\n  - {id: D-1, nextReview: 2026-11-23}\n',
    stands: afterwards,
  },
  {
    rule: 'enisa/dismissed-for-virtual',
    edge: 'the last day of the service',
    text: 'services:\n  - {id: crm, roles: [provider], virtualized: true, until: 2026-11-23}\nenisaNotRelevant:\n  - {code: R9}\n',
    stands: untilThen,
  },
  {
    rule: 'treatment/avoid-still-provided',
    edge: 'the first day of the service',
    text: 'services:\n  - {id: crm, since: 2026-11-23}\nrisks:\n  - {id: R-1, services: [crm], treatment: avoid}\n',
    stands: fromThen,
  },
  {
    rule: 'treatment/residual-not-yet',
    edge: 'the day on which the plan is due',
    text: 'criteria: {likelihood: [low, high], impact: [low, high], levels: [{name: 小, upTo: 1}, {name: 大, upTo: 2}]}\nrisks:\n  - {id: R-1, likelihood: high, impact: high, residual: {impact: low}, plan: {due: 2026-11-23}}\n',
    stands: afterwards,
  },
  {
    rule: 'evidence/expired',
    edge: 'the last day of the evidence',
    text: applies + evidence('validUntil: 2026-11-23'),
    stands: afterwards,
  },
  {
    rule: 'evidence/expiring',
    edge: 'thirty days before the evidence ends',
    text: evidence('validUntil: 2026-12-23'),
    stands: fromThen,
  },
  {
    rule: 'evidence/expiring',
    edge: 'as many days before the evidence ends as the setting says',
    text: evidence('validUntil: 2026-11-30'),
    stands: fromThen,
    expiringDays: 7,
  },
  {
    rule: 'evidence/expiring',
    edge: 'no day before the evidence ends',
    text: evidence('validUntil: 2026-11-23'),
    stands: [false, true, false],
    expiringDays: 0,
  },
  {
    rule: 'evidence/expiring',
    edge: 'the last day of the evidence',
    text: evidence('validUntil: 2026-11-23'),
    stands: untilThen,
  },
  {
    rule: 'evidence/outside-period',
    edge: 'the first day of its period',
    text: evidence('period: {from: 2026-11-23}'),
    stands: beforehand,
  },
  {
    rule: 'evidence/outside-period',
    edge: 'the last day of its period within the year',
    text: evidence('period: {to: 2025-11-23}'),
    stands: afterwards,
  },
  {
    rule: 'evidence/outside-period',
    edge: 'the last day of its period within the interval of the programme',
    text: programme('intervalMonths: 24') + evidence('period: {to: 2024-11-23}'),
    stands: afterwards,
  },
  {
    rule: 'evidence/outside-period',
    edge: 'the last day of its validity',
    text: evidence('period: {to: 2025-01-31}, validUntil: 2026-11-23'),
    stands: afterwards,
  },
  {
    rule: 'evidence/undated',
    edge: 'the day of its collection within the year',
    text: evidence('collectedOn: 2025-11-23'),
    stands: afterwards,
  },
  {
    rule: 'evidence/undated',
    edge: 'the day of its collection within the interval of the programme',
    text: programme('intervalMonths: 24') + evidence('collectedOn: 2024-11-23'),
    stands: afterwards,
  },
  {
    rule: 'audit/none-performed',
    edge: 'the day of the first audit',
    text: audit('performed: 2026-11-23'),
    stands: beforehand,
  },
  {
    rule: 'audit/auditor-missing',
    edge: 'the day of the audit',
    text: audit('performed: 2026-11-23'),
    stands: fromThen,
  },
  {
    rule: 'audit/conclusion-missing',
    edge: 'the day of the audit',
    text: audit('performed: 2026-11-23'),
    stands: fromThen,
  },
  {
    rule: 'audit/report-missing',
    edge: 'the day of the audit',
    text: audit('performed: 2026-11-23'),
    stands: fromThen,
  },
  {
    rule: 'audit/overdue',
    edge: 'a year after the last audit',
    text: audit('performed: 2025-11-23'),
    stands: afterwards,
  },
  {
    rule: 'audit/overdue',
    edge: 'the interval of the programme after the last audit',
    text: programme('intervalMonths: 6') + audit('performed: 2026-05-23'),
    stands: afterwards,
  },
  {
    rule: 'audit/overdue',
    edge: 'the day for which an audit is planned',
    text: audit('planned: 2026-11-23'),
    stands: afterwards,
  },
  {
    rule: 'audit/overdue',
    edge: 'the day of the next audit',
    text: earlier('performed: 2026-11-23'),
    stands: beforehand,
  },
  {
    rule: 'audit/service-not-covered',
    edge: 'three years after the audit of the service',
    text: service + audit('services: [crm], performed: 2023-11-23'),
    stands: afterwards,
  },
  {
    rule: 'audit/service-not-covered',
    edge: 'the cycle of the programme after the audit of the service',
    text: programme('cycleMonths: 24') + service + audit('services: [crm], performed: 2024-11-23'),
    stands: afterwards,
  },
  {
    rule: 'audit/service-not-covered',
    edge: 'the day on which an audit reaches the service',
    text: service + earlier('services: [crm], performed: 2026-11-23'),
    stands: beforehand,
  },
  {
    rule: 'audit/control-not-covered',
    edge: 'three years after the audit of the control',
    text: applies + audit('controls: all, performed: 2023-11-23'),
    stands: afterwards,
  },
  {
    rule: 'audit/control-not-covered',
    edge: 'the day on which an audit reaches the control',
    text: applies + earlier('controls: [CLD.9.5.1], performed: 2026-11-23'),
    stands: beforehand,
  },
  {
    rule: 'audit/criteria-not-audited',
    edge: 'a year after the audit against the criterion',
    text: programme('criteria: [effectiveness]') + audit('criteria: [effectiveness], performed: 2025-11-23'),
    stands: afterwards,
  },
  {
    rule: 'audit/criteria-not-audited',
    edge: 'the day of an audit against the criterion',
    text: programme('criteria: [effectiveness]') + earlier('criteria: [effectiveness], performed: 2026-11-23'),
    stands: beforehand,
  },
  {
    rule: 'audit/commitments-not-confirmed',
    edge: 'a year after the audit that confirmed them',
    text: service + audit('providerCommitments: {confirmed: true}, performed: 2025-11-23'),
    stands: afterwards,
  },
  {
    rule: 'audit/commitments-not-confirmed',
    edge: 'the day of an audit that confirms them',
    text: service + earlier('providerCommitments: {confirmed: true}, performed: 2026-11-23'),
    stands: beforehand,
  },
  {
    rule: 'audit/customer-evidence-missing',
    edge: 'the last day of the only service that is provided',
    text: 'services:\n  - {id: crm, name: CRM, roles: [provider], until: 2026-11-23}\n',
    stands: untilThen,
  },
  {
    rule: 'audit/auditor-not-independent',
    edge: 'the last day of the service that the auditor owns',
    text:
      'services:\n  - {id: crm, name: CRM, owner: jiro, until: 2026-11-23}\n' +
      audit('performed: 2026-05-23, auditors: [jiro]'),
    stands: untilThen,
  },
];

/** What is asked of an entry while one of the services that it names is in scope, and no longer. */
const whileInScope: readonly (readonly [rule: string, entry: string])[] = [
  ['risk/affects-missing', 'risks: [{id: R-1, title: T, services: [crm]}]'],
  ['risk/likelihood-missing', 'risks: [{id: R-1, title: T, services: [crm]}]'],
  ['risk/impact-missing', 'risks: [{id: R-1, title: T, services: [crm]}]'],
  ['treatment/missing', 'risks: [{id: R-1, title: T, services: [crm]}]'],
  ['risk/role-mismatch', 'risks: [{id: R-1, title: T, services: [crm], roles: [customer]}]'],
  ['soa/inclusion-reason-missing', 'soa: {controls: [{id: A.5.1, applicable: true, services: [crm]}]}'],
  ['soa/no-basis', 'soa: {controls: [{id: A.5.1, applicable: true, services: [crm]}]}'],
  [
    'evidence/other-service',
    `soa: {controls: [{id: A.5.1, applicable: true, services: [crm], evidence: [E]}]}
evidence: [{id: E, title: T, location: https://example.jp, services: [mail]}]`,
  ],
  ['system/administrator-missing', 'systems: [{id: h, kind: host, service: crm}]'],
  ['system/privileged-logging-missing', 'systems: [{id: h, kind: host, service: crm}]'],
  ['system/functions-mixed', 'systems: [{id: v, kind: virtual-machine, service: crm, functions: [web, db]}]'],
  ['system/cycle', 'systems: [{id: v, kind: virtual-machine, service: crm, runsOn: v}]'],
  ['system/network-service-undefined', 'systems: [{id: n, kind: network, service: crm}]'],
  [
    'system/network-administrator-missing',
    'systems: [{id: h, kind: host, service: crm}, {id: n, kind: virtual-switch, service: crm, runsOn: h}]',
  ],
  [
    'system/duties-not-segregated',
    'systems: [{id: h, kind: host, service: crm, administrators: {hypervisor: p, network: p}}]',
  ],
];

export const endingRows = whileInScope.map(([rule, entry]): Row => ({
  rule,
  edge: 'the last day of the only service that the entry is about',
  text: `people: [{id: p, name: P}]
services: [{id: crm, name: CRM, roles: [provider], until: 2026-11-23}, {id: mail, name: Mail, roles: [customer]}]
${entry}
`,
  stands: untilThen,
}));
