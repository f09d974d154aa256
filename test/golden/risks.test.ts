/** The register of risks and the plan of treatment as programs get them and as they are drawn, ENISA's chart and the maps included. */
import { reports } from '../../server/reports/reports';
import { asJson, describeGolden, inBothLanguages } from './golden';
import { openGoldenProject } from './project';

const { project, service } = openGoldenProject();

for (const name of ['risks', 'treatment'] as const) {
  const { data, view } = reports[name];
  describeGolden(name, {
    ...inBothLanguages(name, 'json', (language) => asJson(data(project, service, language))),
    ...inBothLanguages('view', 'json', (language) => asJson(view(project, service, language))),
  });
}
