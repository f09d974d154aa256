/** Every rule there is, in the order of the documentation. The one place to enter a new family. */
import type { Rule } from '../check/rule';
import { auditFamily } from './audit/family';
import { evidenceFamily } from './evidence/family';
import { fileFamily } from './file/family';
import { riskFamily } from './risk/family';
import { scopeFamily } from './scope/family';
import { soaFamily } from './soa/family';
import { systemFamily } from './system/family';
import { treatmentFamily } from './treatment/family';

export const rules: readonly Rule[] = [
  ...fileFamily,
  ...scopeFamily,
  ...riskFamily,
  ...treatmentFamily,
  ...soaFamily,
  ...auditFamily,
  ...systemFamily,
  ...evidenceFamily,
];
