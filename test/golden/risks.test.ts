/** The register of risks as programs get it and as it is drawn, ENISA's chart and the maps included. */
import { reports } from '../../server/reports/reports';
import { asJson, describeGolden, inBothLanguages } from './golden';
import { openGoldenProject } from './project';

const { project, service } = openGoldenProject();
const { data, view } = reports.risks;

describeGolden('risks', {
  ...inBothLanguages('risks', 'json', (language) => asJson(data(project, service, language))),
  ...inBothLanguages('view', 'json', (language) => asJson(view(project, service, language))),
});
