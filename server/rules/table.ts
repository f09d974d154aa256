/** Every rule there is, in the order of the documentation. The one place to enter a new family. */
import { auditorRules } from './audit-auditors';
import { auditCoverageRules } from './audit-coverage';
import { auditProgrammeRules } from './audit-programme';
import { auditResultRules } from './audit-results';
import { catalogueIdRules } from './catalogue-ids';
import { dateRules } from './dates';
import { documentRules } from './document';
import { enisaRules } from './enisa';
import { evidenceRules } from './evidence';
import { findingRules } from './finding';
import { projectRules } from './project';
import { referenceRules } from './references';
import { riskRules } from './risk';
import { riskCoverageRules } from './risk-coverage';
import { riskCriteriaRules } from './risk-criteria';
import { riskEstimateRules } from './risk-estimates';
import type { Rule } from './rule';
import { schemaRules } from './schema';
import { scopeRules } from './scope';
import { scopeDocumentRules } from './scope-document';
import { scopeServiceRules } from './scope-services';
import { soaRules } from './soa';
import { soaCoverageRules } from './soa-coverage';
import { soaDecisionRules } from './soa-decisions';
import { soaReasonRules } from './soa-reasons';
import { soaStatusRules } from './soa-status';
import { suppressionRules } from './suppression-rules';
import { systemRules } from './system';
import { treatmentRules } from './treatment';
import { treatmentAcceptanceRules } from './treatment-acceptance';
import { treatmentControlRules } from './treatment-controls';
import { treatmentResidualRules } from './treatment-residual';
import { yamlRules } from './yaml';

export const rules: readonly Rule[] = [
  ...yamlRules,
  ...schemaRules,
  ...dateRules,
  ...referenceRules,
  ...catalogueIdRules,
  ...projectRules,
  ...suppressionRules,
  ...scopeRules,
  ...scopeDocumentRules,
  ...scopeServiceRules,
  ...riskCriteriaRules,
  ...riskRules,
  ...riskEstimateRules,
  ...riskCoverageRules,
  ...enisaRules,
  ...treatmentRules,
  ...treatmentControlRules,
  ...treatmentResidualRules,
  ...treatmentAcceptanceRules,
  ...soaRules,
  ...soaCoverageRules,
  ...soaDecisionRules,
  ...soaReasonRules,
  ...soaStatusRules,
  ...auditProgrammeRules,
  ...auditCoverageRules,
  ...auditorRules,
  ...auditResultRules,
  ...findingRules,
  ...systemRules,
  ...evidenceRules,
  ...documentRules,
];
