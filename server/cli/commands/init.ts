import { appendFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createCatalog } from '../../catalog/catalog';
import { refusals, type Question, type Refusal } from '../../features/start/answers';
import { beside } from '../../features/start/ignored';
import { firstPaths, ignoredPath, otherRootPath, rootPath, soaPath } from '../../features/start/paths';
import type { Given } from '../../features/start/questions';
import { readAnswers } from '../../features/start/read-answers';
import { firstFiles } from '../../features/start/start';
import type { Language } from '../../words/bilingual';
import { inOneLine } from '../../words/hidden';
import { givenBy, missingFlags, type InitFlags } from '../init/flags';
import { alreadyThere, textThere, writeNewFiles } from '../init/new-files';
import { reasonOf } from '../reason';
import { UsageError, type ExitCode, type Terminal } from '../terminal';

/** `isms init`: the first files of an ISMS, made of answers to a few questions. */
export async function init(
  folder: string,
  flags: InitFlags,
  language: Language | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const { say } = terminal;
  if (folder.trim() === '') throw new UsageError(say('unwritable', { path: folder, reason: say('reasonNoName') }));
  const given = givenBy(flags, language, terminal);
  // Before anybody is asked in vain.
  refuse(refusals(given), terminal);
  const path = resolve(terminal.folder, folder);
  await refuseOver(path, folder, terminal);
  const answers = await completed(given, terminal);
  if (!answers) {
    terminal.complain(say('startLeft'));
    return 2;
  }
  const read = readAnswers({
    provided: [],
    used: [],
    edition: '2022',
    language: terminal.language,
    ...answers,
  });
  if ('refused' in read) {
    refuse(read.refused, terminal);
    return 2;
  }
  const all = firstFiles(read.answers, createCatalog());
  try {
    const ignored = join(path, ignoredPath);
    const { files, added } = beside(all, await textThere(ignored));
    // Answering takes its time.
    await refuseOver(path, folder, terminal);
    await writeNewFiles(path, files, async () => {
      if (added !== '') await appendFile(ignored, added);
    });
    terminal.out(nextSteps(folder, files.length, terminal));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(say('unwritable', { path: folder, reason: reasonOf(error, say) }), { cause: error });
  }
  return 0;
}

/** Nothing is written over, and no second root beside the first. */
async function refuseOver(path: string, folder: string, { say }: Terminal): Promise<void> {
  const there = await alreadyThere(path, [...firstPaths, otherRootPath]);
  if (there.length > 0) throw new UsageError(say('startThere', { path: folder, files: there.join(', ') }));
}

async function completed(given: Given, { say, asks, language, colour }: Terminal): Promise<Given | undefined> {
  const missing = missingFlags(given);
  if (missing.length === 0) return given;
  if (!asks) throw new UsageError(say('startMissing', { options: missing.join(', ') }));
  const { askFor } = await import('../init/ask');
  return await askFor(given, { language, colour });
}

const options: Readonly<Record<Question, string>> = {
  organization: '--name',
  shape: '--shape',
  provided: '--service',
  used: '--uses',
  model: '--model',
  edition: '--iso27001',
  language: '--lang',
};

function refuse(refused: readonly Refusal[], { say, language }: Terminal): void {
  const [first] = refused;
  if (!first) return;
  throw new UsageError(say('startRefused', { option: options[first.question], why: first.why[language] }));
}

/** What to do first, in the order in which it is done. */
function nextSteps(folder: string, count: number, { say }: Terminal): string {
  const path = inOneLine(folder);
  const file = (name: string): string => inOneLine(join(folder, name));
  const steps = [
    say('startWrite', { file: file(rootPath) }),
    say('startCheck', { path: /^[\w./-]+$/.test(path) ? path : `"${path}"` }),
    say('startDecide', { file: file(soaPath) }),
  ];
  return [say('started', { path, count }), ...steps.map((step, index) => `  ${index + 1}. ${step}`), ''].join('\n');
}
