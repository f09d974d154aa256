import type { Language } from '../../server/words/bilingual';
import { hover } from '../../server/features/hover/hover';
import { readLicensedTexts } from '../../server/features/hover/licensed';
import { loadExplanations } from '../support/explanations';
import { describeGolden, inBothLanguages } from './golden';
import { openGoldenProject, placeOf } from './project';

const golden = openGoldenProject();
const licensedTexts = readLicensedTexts('CLD.9.5.2: |\n  A <b>line</b> of *yours*.\n  Another | line.\nR9: Yours.\n');

/** One of each kind of thing that explains itself. */
const places: Readonly<Record<string, string>> = {
  'control of ISO/IEC 27017': 'controls: [«CLD.9.5.1», A.8.22',
  'control with a licensed text': '- id: «CLD.9.5.2»',
  'control that is excluded': '{id: «CLD.12.1.5»',
  'control that is undecided': '{id: "«13.1.3»"}',
  'control of annex A': 'CLD.9.5.1, «A.8.22», OWN-1',
  'own control': 'A.8.22, «OWN-1»',
  'own control with a Japanese id': '{id: «独自-2»',
  'ENISA risk': 'enisa: [«R9»]',
  'ENISA vulnerability': 'vulnerabilities: [«V5»]',
  'ENISA asset': 'enisa: [«A1»]',
  'requirement of an audit finding': 'requirement: "«4.2.2»"',
  person: 'approvedBy: «hanako»\n  controls',
  'person with a Japanese id': 'owner: «監査-次郎»',
  'person without a name': 'owner: «nameless»',
  'person who is not there': 'owner: «nobody»',
  service: 'services: [«crm»]\n    assets',
  asset: 'assets: [«customer-data»]',
  evidence: 'evidence: [«EV-1», 証拠-2]',
  'evidence with a Japanese id': 'EV-1, «証拠-2»]',
  document: 'document: {id: «DOC-1»',
  system: 'networks: [«net-1»]',
  'audit finding': '{id: «NC-1»',
  'step of a scale': 'likelihood: «medium»\n',
  'level of a risk': 'level: «medium»',
  risk: '- id: «RISK-001»',
  'section of the scope': '«scope»:\n',
  'section of the risks': '«risks»:\n',
  'section of the statement of applicability': '«soa»:\n',
  'section of the audits': '«audits»:\n',
  'edition as a key': '«iso27017»: "2015"',
  'edition as a value': 'iso27017: "«2015»"',
  'edition of annex A': 'iso27001: "«2022»"',
  'key of a field': '«likelihood»: medium',
  'key of a nested field': 'boundary:\n    «organizational»:',
  'key of a reason': '«exclusionReason»: {ja',
  'value of an enumeration': 'treatment: «modify»',
  'value that is free': 'implementation: {ja: «仮想',
};

async function hovers(language: Language): Promise<string> {
  const explanations = await loadExplanations(language);
  return Object.entries(places)
    .map(([kind, snippet]) => {
      const { uri, position } = placeOf(snippet, golden);
      const text = golden.texts.get(uri) ?? '';
      const found = hover(golden.service, uri, text, position, language, explanations, licensedTexts);
      return `===== ${kind}\n${found?.contents ?? '(nothing)'}\n`;
    })
    .join('\n');
}

describeGolden('hover', inBothLanguages('hover', 'txt', hovers));
