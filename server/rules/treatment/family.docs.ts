import type { FamilyDocs } from '../docs';
import { treatmentAcceptanceDocs } from './acceptance.docs';
import { treatmentControlsDocs } from './controls.docs';
import { treatmentNotYetDocs } from './not-yet.docs';
import { treatmentResidualDocs } from './residual.docs';
import { treatmentDocs } from './treatment.docs';

export const treatmentFamilyDocs: FamilyDocs = {
  titles: {
    treatment: { en: 'Risk treatment (4.2.2)', ja: 'リスク対応(4.2.2)' },
  },
  rules: {
    ...treatmentAcceptanceDocs,
    ...treatmentControlsDocs,
    ...treatmentResidualDocs,
    ...treatmentDocs,
    ...treatmentNotYetDocs,
  },
};
