import type { Rule } from '../../check/rule';
import { riskCoverageRules } from './coverage';
import { riskCriteriaRules } from './criteria';
import { enisaRules } from './enisa';
import { riskEstimateRules } from './estimates';
import { riskRules } from './risk';

export const riskFamily: readonly Rule[] = [
  ...riskCriteriaRules,
  ...riskRules,
  ...riskEstimateRules,
  ...riskCoverageRules,
  ...enisaRules,
];
