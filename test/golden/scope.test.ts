/** The scope and the virtual environment, as programs get them. */
import { scopeReport } from '../../server/reports/scope/data';
import { systemsReport } from '../../server/reports/systems/data';
import { asJson, describeGolden, inBothLanguages } from './golden';
import { openGoldenProject } from './project';

const { project, service } = openGoldenProject();

describeGolden('scope', {
  ...inBothLanguages('scope', 'json', (language) => asJson(scopeReport(project, service, language))),
  ...inBothLanguages('systems', 'json', (language) => asJson(systemsReport(project, service, language))),
});
