/** What falls due, as programs get it and as a terminal shows it. */
import { dueText } from '../../server/cli/due-text';
import { createSay } from '../../server/cli/words';
import { dueReport } from '../../server/reports/due/data';
import { readHorizon } from '../../server/reports/due/horizon';
import { asJson, describeGolden, inBothLanguages } from './golden';
import { openGoldenProject } from './project';

const { project, service } = openGoldenProject();

describeGolden('due', {
  ...inBothLanguages('due', 'json', (language) => asJson(dueReport(project, service, language))),
  ...inBothLanguages('terminal', 'txt', (language) =>
    dueText(dueReport(project, service, language, readHorizon('6m')), {
      say: createSay(language),
      colour: false,
      pathOf: (file) => `isms/${file}`,
    }),
  ),
});
