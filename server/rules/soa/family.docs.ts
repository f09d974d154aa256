import type { FamilyDocs } from '../docs';
import { soaContradictionDocs } from './contradiction.docs';
import { soaCoverageDocs } from './coverage.docs';
import { soaDecisionsDocs } from './decisions.docs';
import { soaReasonsDocs } from './reasons.docs';
import { soaRegisterFactsDocs } from './register-facts.docs';
import { soaRolesDocs } from './roles.docs';
import { soaDocs } from './soa.docs';
import { soaStatusDocs } from './status.docs';

export const soaFamilyDocs: FamilyDocs = {
  titles: {
    soa: { en: 'Statement of applicability (4.2.2)', ja: '適用宣言書(4.2.2)' },
  },
  rules: {
    ...soaContradictionDocs,
    ...soaCoverageDocs,
    ...soaDecisionsDocs,
    ...soaReasonsDocs,
    ...soaRegisterFactsDocs,
    ...soaRolesDocs,
    ...soaDocs,
    ...soaStatusDocs,
  },
};
