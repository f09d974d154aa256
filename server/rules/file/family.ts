import type { Rule } from '../../check/rule';
import { controlCharacterRules } from './control-characters';
import { controlRules } from './controls';
import { dateRules } from './dates';
import { enisaCodeRules } from './enisa-codes';
import { farDay } from './far-days';
import { fullWidthRules } from './full-width';
import { incompleteRules } from './incomplete';
import { ownControlIdRules } from './own-control-ids';
import { placeholderRules } from './placeholder';
import { projectRules } from './project';
import { referenceRules } from './references';
import { schemaRules } from './schema';
import { suppressionRules } from './suppressions';
import { tooLongRules } from './too-long';
import { yamlRules } from './yaml';

export const fileFamily: readonly Rule[] = [
  ...yamlRules,
  ...fullWidthRules,
  ...incompleteRules,
  ...placeholderRules,
  ...controlCharacterRules,
  ...tooLongRules,
  ...schemaRules,
  ...dateRules,
  farDay,
  ...referenceRules,
  ...controlRules,
  ...ownControlIdRules,
  ...enisaCodeRules,
  ...projectRules,
  ...suppressionRules,
];
