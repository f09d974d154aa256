import type { Rule } from '../../check/rule';
import { catalogueIdRules } from './catalogue-ids';
import { dateRules } from './dates';
import { projectRules } from './project';
import { referenceRules } from './references';
import { schemaRules } from './schema';
import { suppressionRules } from './suppressions';
import { yamlRules } from './yaml';

export const fileFamily: readonly Rule[] = [
  ...yamlRules,
  ...schemaRules,
  ...dateRules,
  ...referenceRules,
  ...catalogueIdRules,
  ...projectRules,
  ...suppressionRules,
];
