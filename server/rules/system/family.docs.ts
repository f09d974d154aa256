import type { FamilyDocs } from '../docs';
import { systemAdministratorsDocs } from './administrators.docs';
import { systemCycleDocs } from './cycle.docs';
import { systemDutiesDocs } from './duties.docs';
import { systemSeparationDocs } from './separation.docs';
import { systemDocs } from './system.docs';

export const systemFamilyDocs: FamilyDocs = {
  titles: {
    system: { en: 'Virtualisation and segregation of duties', ja: '仮想化と職務の分離' },
  },
  rules: {
    ...systemCycleDocs,
    ...systemDutiesDocs,
    ...systemAdministratorsDocs,
    ...systemSeparationDocs,
    ...systemDocs,
  },
};
