import type { Rule } from '../../check/rule';
import { ofWhatCounts } from '../support/in-force';
import { scopeContradictionRules } from './contradiction';
import { scopeDocumentRules } from './document';
import { scopeRules } from './scope';
import { scopeServiceRules } from './services';

export const scopeFamily: readonly Rule[] = [
  ...scopeRules,
  ...scopeDocumentRules,
  ...scopeServiceRules,
  ...scopeContradictionRules,
].map(ofWhatCounts);
