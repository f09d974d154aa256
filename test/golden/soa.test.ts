import { statementOfApplicability } from '../../server/reports/soa/data';
import { soaToMarkdown } from '../../server/reports/soa/markdown';
import { asJson, describeGolden, inBothLanguages } from './golden';
import { openGoldenProject } from './project';

const { project, service } = openGoldenProject();

describeGolden('soa', {
  ...inBothLanguages('soa', 'md', (language) => soaToMarkdown(statementOfApplicability(project, service, language))),
  ...inBothLanguages('soa', 'json', (language) => asJson(statementOfApplicability(project, service, language))),
});
