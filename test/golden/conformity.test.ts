import { conformityReport } from '../../server/reports/conformity/data';
import { conformityToMarkdown } from '../../server/reports/conformity/markdown';
import { asJson, describeGolden, inBothLanguages } from './golden';
import { openGoldenProject } from './project';

const { project, service } = openGoldenProject();
/** An error that decides on a row is turned off: nobody may call the row met. */
const silenced = openGoldenProject([['isms.yaml', '    risk/stale: error\n', '    risk/owner-missing: off\n']]);

describeGolden('conformity', {
  ...inBothLanguages('conformity', 'md', (language) =>
    conformityToMarkdown(conformityReport(project, service, language), language),
  ),
  ...inBothLanguages('conformity', 'json', (language) => asJson(conformityReport(project, service, language))),
  ...inBothLanguages('rule-off', 'md', (language) =>
    conformityToMarkdown(conformityReport(silenced.project, silenced.service, language), language),
  ),
});
