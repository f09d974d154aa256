import type { FamilyDocs } from '../docs';
import { auditAuditorsDocs } from './auditors.docs';
import { auditClosedFindingsDocs } from './closed-findings.docs';
import { auditCoverageDocs } from './coverage.docs';
import { auditFindingsDocs } from './findings.docs';
import { auditGradesDocs } from './grades.docs';
import { auditProgrammeDocs } from './programme.docs';
import { auditResultsDocs } from './results.docs';

export const auditFamilyDocs: FamilyDocs = {
  titles: {
    audit: { en: 'Internal audit (4.3)', ja: '内部監査(4.3)' },
    finding: { en: 'Findings of audits (4.3)', ja: '監査所見(4.3)' },
  },
  rules: {
    ...auditAuditorsDocs,
    ...auditClosedFindingsDocs,
    ...auditCoverageDocs,
    ...auditFindingsDocs,
    ...auditGradesDocs,
    ...auditProgrammeDocs,
    ...auditResultsDocs,
  },
};
