import { describe, it } from 'vitest';
import { expectFindings } from '../../support/rules';

const services = `services:
  - {id: crm, name: CRM, roles: [provider]}
  - {id: old, name: Old, roles: [provider], until: 2026-01-31}
  - {id: new, name: New, roles: [provider], since: 2027-04-01}
`;

describe('what is about services outside their days alone', () => {
  const rowCodes = [
    'soa/applicable-missing',
    'soa/inclusion-reason-missing',
    'soa/no-basis',
    'soa/status-missing',
    'soa/weak-justification',
  ];
  const rows = (names: string, isAsked: boolean): string => {
    const mark = (...codes: readonly string[]): string => (isAsked ? ` #! ${codes.join(', ')}` : '');
    return `${services}soa:
  controls:
    - {id: A.8.1, services: [${names}]}${mark('soa/applicable-missing')}
    - {id: A.8.2, services: [${names}], applicable: true}${mark('soa/inclusion-reason-missing', 'soa/no-basis', 'soa/status-missing')}
    - {id: A.8.3, services: [${names}], applicable: false, exclusionReason: 該当なし}${mark('soa/weak-justification')}
`;
  };

  it('is asked nothing in the statement of applicability', () => {
    expectFindings(rows('old', false), rowCodes);
    expectFindings(rows('old, new', false), rowCodes);
    expectFindings(rows('old, crm', true), rowCodes);
  });

  it('is asked nothing of its risks', () => {
    const codes = ['treatment/missing', 'treatment/controls-missing'];
    const risks = (names: string, missing = '', controls = ''): string => `${services}risks:
  - {id: R-1, title: 停止, services: [${names}]}${missing}
  - {id: R-2, title: 漏えい, services: [${names}], treatment: modify}${controls}
`;
    expectFindings(risks('old'), codes);
    expectFindings(risks('new'), codes);
    expectFindings(risks('new, crm', ' #! treatment/missing', ' #! treatment/controls-missing'), codes);
    expectFindings(risks('unknown', ' #! treatment/missing', ' #! treatment/controls-missing'), codes);
  });
});
