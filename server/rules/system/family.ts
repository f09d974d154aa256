import type { Rule } from '../../check/rule';
import { ofWhatCounts } from '../support/in-force';
import { systemRules } from './system';

export const systemFamily: readonly Rule[] = systemRules.map(ofWhatCounts);
