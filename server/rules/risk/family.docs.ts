import type { FamilyDocs } from '../docs';
import { riskCoverageDocs } from './coverage.docs';
import { riskCriteriaDocs } from './criteria.docs';
import { riskEnisaDocs } from './enisa.docs';
import { riskEnisaListingDocs } from './enisa-listing.docs';
import { riskEstimatesDocs } from './estimates.docs';
import { riskDocs } from './risk.docs';
import { riskStaleDocs } from './stale.docs';

export const riskFamilyDocs: FamilyDocs = {
  titles: {
    risk: { en: 'Risk assessment (4.2.1)', ja: 'リスクアセスメント(4.2.1)' },
    enisa: { en: 'Risks of ENISA 2009', ja: 'ENISA 2009のリスク' },
  },
  rules: {
    ...riskCoverageDocs,
    ...riskCriteriaDocs,
    ...riskEnisaDocs,
    ...riskEnisaListingDocs,
    ...riskEstimatesDocs,
    ...riskDocs,
    ...riskStaleDocs,
  },
};
