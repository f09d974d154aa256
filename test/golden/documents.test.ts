/** Documents as files that are text: what people print, open in a spreadsheet or read on a forge. */
import { reportNames, reports } from '../../server/reports/reports';
import { writeDocument, type FormatName } from '../../server/writers/table';
import { describeGolden, inBothLanguages } from './golden';
import { openGoldenProject } from './project';

const { project, service } = openGoldenProject();
/** As JSON they stand in the folders of their reports. */
const formats: readonly FormatName[] = ['md', 'html', 'csv'];

const texts = reportNames.flatMap((name) =>
  formats.map((format) =>
    inBothLanguages(name, format, async (language) => {
      const { data, view } = reports[name];
      const document = { data: data(project, service, language), view: view(project, service, language) };
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await writeDocument(format, document));
      // A checkout may have changed the line ends of what it is compared with; they have a test of their own.
      return text.replaceAll('\r\n', '\n');
    }),
  ),
);

describeGolden('documents', Object.assign({}, ...texts) as Readonly<Record<string, () => Promise<string>>>);
