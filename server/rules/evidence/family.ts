import type { Rule } from '../../check/rule';
import { ofWhatCounts } from '../support/in-force';
import { documentRules } from './documents';
import { evidenceRules } from './evidence';

export const evidenceFamily: readonly Rule[] = [...evidenceRules, ...documentRules].map(ofWhatCounts);
