import { it } from 'vitest';
import { expectFindings } from '../../support/rules';

it('names nothing that is not there', () => {
  expectFindings(
    `isms: 1
people:
  - {id: hanako, name: 花子}
scope: {document: {id: S-1, version: "1.0", approvedBy: hanako, approvedOn: 2026-04-01}}
soa: {document: {id: S-2, version: "1.0"}} #! ref/unresolved(S-2)
risks:
  - {id: R, title: T, owner: taro, requirements: [LAW-1]} #! ref/unresolved(taro), ref/unresolved(LAW-1)
audits:
  - {id: A, type: internal, findings: [{id: N, requirement: "4.9"}, {id: M, requirement: "4.2.2"}, {id: O, requirement: "4.2"}]} #! ref/unresolved("4.9")
`,
    ['ref/unresolved'],
  );
});

it('is silent about what may stand in a part that was not read', () => {
  expectFindings(
    'isms: 1\npeople:\n  - {id: hanako, name: "花子}\nrisks:\n  - {id: R, title: T, owner: hanako, assets: [db]} #! ref/unresolved(db)\n',
    ['ref/unresolved'],
  );
});

it('is not judged at all in an entry that is no YAML', () => {
  expectFindings('isms: 1\nrisks:\n  - {id: R, owner: taro, [ #! yaml/syntax\n', [
    'yaml/syntax',
    'ref/unresolved',
    'schema/missing-key',
    'risk/owner-missing',
    'risk/affects-missing',
  ]);
});

it('says nothing of the whole before there is a root', () => {
  expectFindings(
    '--- people.isms.yaml ---\npeople: #! project/root-missing\n  - {id: hanako, name: 花子}\nservices:\n  - {id: a, name: A, roles: [provider], owner: taro} #! scope/service-model-missing, scope/customer-information-missing\n',
  );
});

it('takes no id for unknown that may stand in the rest of a project without a root', () => {
  expectFindings(
    `--- risks.isms.yaml ---
risks: # of the edition of 2013, of an own control, and what neither can be
  - {id: R1, owner: taro, controls: [A.9.4.1, EC-1, "9.3.9"]}
  - {id: R2, controls: [A.5.38]} #! control/unknown(A.5.38)
audits:
  - {id: IA, findings: [{id: N, requirement: "4.9", control: A.9.1}]} #! ref/unresolved("4.9"), control/unknown(A.9.1)
`,
    ['ref/unresolved', 'control/unknown'],
  );
});

it('does not hold the edition of 2013 against a project whose standards could not be read', () => {
  expectFindings('isms: 1\nstandards: {iso27001: "2013\nrisks:\n  - {id: R1, controls: [A.9.4.1]}\n', [
    'control/unknown',
  ]);
});
