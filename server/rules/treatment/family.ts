import type { Rule } from '../../check/rule';
import { ofWhatCounts } from '../support/in-force';
import { acceptanceRecordRules } from './acceptance-record';
import { treatmentAcceptanceRules } from './acceptance';
import { treatmentControlRules } from './controls';
import { treatmentResidualRules } from './residual';
import { authorityMissing } from './authority';
import { notYetRules } from './not-yet';
import { treatmentRules } from './treatment';

export const treatmentFamily: readonly Rule[] = [
  ...treatmentRules,
  ...treatmentControlRules,
  ...treatmentResidualRules,
  ...treatmentAcceptanceRules,
  ...acceptanceRecordRules,
  ...notYetRules,
  authorityMissing,
].map(ofWhatCounts);
