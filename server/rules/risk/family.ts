import type { Rule } from '../../check/rule';
import { ofWhatCounts } from '../support/in-force';
import { riskCoverageRules } from './coverage';
import { riskCriteriaRules } from './criteria';
import { enisaRules } from './enisa';
import { enisaListingRules } from './enisa-listing';
import { riskEstimateRules } from './estimates';
import { riskRules } from './risk';

export const riskFamily: readonly Rule[] = [
  ...riskCriteriaRules,
  ...riskRules,
  ...riskEstimateRules,
  ...riskCoverageRules,
  ...enisaRules,
  ...enisaListingRules,
].map(ofWhatCounts);
