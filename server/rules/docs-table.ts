/** What is said of every rule there is: the documentation's side of table.ts. */
import { auditFamilyDocs } from './audit/family.docs';
import { evidenceFamilyDocs } from './evidence/family.docs';
import { fileFamilyDocs } from './file/family.docs';
import { riskFamilyDocs } from './risk/family.docs';
import { scopeFamilyDocs } from './scope/family.docs';
import { soaFamilyDocs } from './soa/family.docs';
import { systemFamilyDocs } from './system/family.docs';
import { treatmentFamilyDocs } from './treatment/family.docs';
import type { FamilyDocs, RuleDocs } from './docs';
import type { Bilingual } from '../words/bilingual';

const families: readonly FamilyDocs[] = [
  fileFamilyDocs,
  scopeFamilyDocs,
  riskFamilyDocs,
  treatmentFamilyDocs,
  soaFamilyDocs,
  auditFamilyDocs,
  systemFamilyDocs,
  evidenceFamilyDocs,
];

/** By code. */
export const ruleDocs: ReadonlyMap<string, RuleDocs> = new Map(families.flatMap(({ rules }) => Object.entries(rules)));

/** By the first part of a code. */
export const familyTitles: ReadonlyMap<string, Bilingual> = new Map(
  families.flatMap(({ titles }) => Object.entries(titles)),
);
