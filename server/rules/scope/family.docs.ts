import type { FamilyDocs } from '../docs';
import { scopeContradictionDocs } from './contradiction.docs';
import { scopeDocumentDocs } from './document.docs';
import { scopeLimitsDocs } from './limits.docs';
import { scopeDocs } from './scope.docs';
import { scopeServicesDocs } from './services.docs';

export const scopeFamilyDocs: FamilyDocs = {
  titles: {
    scope: { en: 'Scope (4.1)', ja: '適用範囲(4.1)' },
  },
  rules: {
    ...scopeDocumentDocs,
    ...scopeLimitsDocs,
    ...scopeDocs,
    ...scopeServicesDocs,
    ...scopeContradictionDocs,
  },
};
