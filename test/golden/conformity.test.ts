import { reports } from '../../server/reports/reports';
import { markdownOf } from '../../server/writers/md';
import { asJson, describeGolden, inBothLanguages } from './golden';
import { openGoldenProject } from './project';

const { project, service } = openGoldenProject();
/** An error that decides on a row is turned off: nobody may call the row met. */
const silenced = openGoldenProject([['isms.yaml', '    risk/stale: error\n', '    risk/owner-missing: off\n']]);
const { data, view } = reports.conformity;

describeGolden('conformity', {
  ...inBothLanguages('conformity', 'json', (language) => asJson(data(project, service, language))),
  ...inBothLanguages('view', 'json', (language) => asJson(view(project, service, language))),
  ...inBothLanguages('rule-off', 'md', (language) => markdownOf(view(silenced.project, silenced.service, language))),
});
