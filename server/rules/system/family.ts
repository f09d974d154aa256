import type { Rule } from '../../check/rule';
import { systemRules } from './system';

export const systemFamily: readonly Rule[] = [...systemRules];
