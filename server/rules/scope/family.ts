import type { Rule } from '../../check/rule';
import { scopeDocumentRules } from './document';
import { scopeRules } from './scope';
import { scopeServiceRules } from './services';

export const scopeFamily: readonly Rule[] = [...scopeRules, ...scopeDocumentRules, ...scopeServiceRules];
