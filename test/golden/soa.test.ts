import { reports } from '../../server/reports/reports';
import { asJson, describeGolden, inBothLanguages } from './golden';
import { openGoldenProject } from './project';

const { project, service } = openGoldenProject();
const { data, view } = reports.soa;

describeGolden('soa', {
  ...inBothLanguages('soa', 'json', (language) => asJson(data(project, service, language))),
  ...inBothLanguages('view', 'json', (language) => asJson(view(project, service, language))),
});
