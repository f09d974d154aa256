import type { Rule } from '../../check/rule';
import { ofWhatCounts } from '../support/in-force';
import { soaCarriedOutRules } from './carried-out';
import { soaCoverageRules } from './coverage';
import { soaDecisionRules } from './decisions';
import { soaReasonRules } from './reasons';
import { soaFactRules } from './register-facts';
import { soaRules } from './soa';
import { soaStatusRules } from './status';

export const soaFamily: readonly Rule[] = [
  ...soaRules,
  ...soaCoverageRules,
  ...soaDecisionRules,
  ...soaReasonRules,
  ...soaStatusRules,
  ...soaFactRules,
  ...soaCarriedOutRules,
].map(ofWhatCounts);
