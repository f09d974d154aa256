import type { Rule } from '../../check/rule';
import { disagreementRules } from './disagreement';
import { documentRules } from './documents';
import { evidenceRules } from './evidence';
import { evidenceFittingRules } from './fitting';

export const evidenceFamily: readonly Rule[] = [
  ...evidenceRules,
  ...evidenceFittingRules,
  ...documentRules,
  ...disagreementRules,
];
