import { mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { packIndex, packItems, type PackName } from '../../reports/pack';
import { reports } from '../../reports/reports';
import { formats, writeDocument } from '../../writers/table';
import type { Language } from '../../words/bilingual';
import { writeOutput } from '../output';
import { reasonOf } from '../reason';
import { UsageError, type ExitCode, type Terminal } from '../terminal';
import { loadProject } from './reports';

export interface PackOptions {
  readonly for: PackName;
  /** The folder that is filled. */
  readonly output: string;
  /** Although something stands in it: files of the same names are written over. */
  readonly force: boolean;
  readonly language: Language | undefined;
  readonly today: string;
}

/** `isms pack`: the documents that a stage of an audit asks for, with an index. */
export async function pack(path: string, options: PackOptions, terminal: Terminal): Promise<ExitCode> {
  const loaded = await loadProject(path, options.today, terminal);
  if (!loaded) return 2;
  const { project, service, incomplete } = loaded;
  const language = options.language ?? loaded.language;
  const ask = service.checkerOf(project)?.questions();
  if (!ask) return 2;
  await prepareFolder(options, terminal);
  const contents = packItems(options.for, ask).map((item, index) => {
    const { title, data, view } = reports[item.report];
    const name = `${String(index + 1).padStart(2, '0')}-${title[language].replaceAll(' ', '-')}`;
    const document = { data: data(project, service, language), view: view(project, service, language) };
    return { document, files: item.formats.map((format) => ({ format, file: `${name}.${formats[format].ending}` })) };
  });
  for (const { document, files } of contents) {
    for (const { format, file } of files) {
      await writeOutput(await writeDocument(format, document), join(options.output, file), terminal);
    }
  }
  const index = packIndex(
    contents.map(({ document, files }) => ({ title: document.view.title, stamp: document.view.stamp, files })),
    contents[0]?.document.view.organization ?? '',
    language,
    ask,
  );
  await writeOutput(
    await writeDocument('html', { data: {}, view: index }),
    join(options.output, 'index.html'),
    terminal,
  );
  terminal.note(
    `${terminal.say('packed', { path: options.output, count: contents.flatMap(({ files }) => files).length + 1 })}\n`,
  );
  return incomplete ? 2 : 0;
}

async function prepareFolder({ output, force }: PackOptions, { folder, say }: Terminal): Promise<void> {
  if (output.trim() === '') throw new UsageError(say('unwritable', { path: output, reason: say('reasonNoName') }));
  const path = resolve(folder, output);
  try {
    await mkdir(path, { recursive: true });
    if (!force && (await readdir(path)).length > 0) throw new UsageError(say('folderNotEmpty', { path: output }));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(say('unwritable', { path: output, reason: reasonOf(error, say) }), { cause: error });
  }
}
