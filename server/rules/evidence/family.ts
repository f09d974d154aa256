import type { Rule } from '../../check/rule';
import { documentRules } from './documents';
import { evidenceRules } from './evidence';

export const evidenceFamily: readonly Rule[] = [...evidenceRules, ...documentRules];
