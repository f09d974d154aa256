import type { Rule } from '../../check/rule';
import { ofWhatCounts } from '../support/in-force';
import { auditorRules } from './auditors';
import { auditCoverageRules } from './coverage';
import { auditFindingRules } from './findings';
import { gradeRules } from './grades';
import { auditProgrammeRules } from './programme';
import { auditResultRules } from './results';

export const auditFamily: readonly Rule[] = [
  ...auditProgrammeRules,
  ...auditCoverageRules,
  ...auditorRules,
  ...auditResultRules,
  ...auditFindingRules,
  ...gradeRules,
].map(ofWhatCounts);
