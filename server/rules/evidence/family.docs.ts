import type { FamilyDocs } from '../docs';
import { evidenceDocumentsDocs } from './documents.docs';
import { evidenceDocs } from './evidence.docs';
import { evidenceFilesDocs } from './files.docs';

export const evidenceFamilyDocs: FamilyDocs = {
  titles: {
    evidence: { en: 'Evidence', ja: '証拠' },
    document: { en: 'Documents', ja: '文書' },
  },
  rules: {
    ...evidenceDocumentsDocs,
    ...evidenceDocs,
    ...evidenceFilesDocs,
  },
};
