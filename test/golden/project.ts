/** The project in project/, which has everything that people read about, and places in its files. */
import { readdirSync, readFileSync } from 'node:fs';
import type { IsmsService } from '../../server/isms-service';
import type { Project } from '../../server/workspace/project';
import type { Position } from '../../server/yaml/positions';
import { fixtureFolder, writeProjectText } from '../support/project-text';
import { openFixture, type FixtureOptions } from '../support/rules';

const folder = new URL('project/', import.meta.url);

/** These stand beside the ISMS files; evidence/none.md does not. */
export const existingFiles = ['evidence/isolation.md', 'reports/ia.md'];

export interface GoldenProject {
  readonly service: IsmsService;
  readonly project: Project;
  readonly texts: ReadonlyMap<string, string>;
}

/** `change` says what to write otherwise: file, what stands there, and what shall. */
export function openGoldenProject(
  change: readonly (readonly [string, string, string])[] = [],
  options: FixtureOptions = {},
): GoldenProject {
  const names = readdirSync(folder).sort();
  const files = new Map(
    names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n')]),
  );
  for (const [name, from, to] of change) {
    const text = files.get(name) ?? '';
    if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
    files.set(name, text.replace(from, to));
  }
  return openTexts(files, { existing: existingFiles, ...options });
}

export function openTexts(files: ReadonlyMap<string, string>, options: FixtureOptions = {}): GoldenProject {
  const service = openFixture(writeProjectText(files), options);
  const [project] = service.workspace.projects();
  if (!project) throw new Error('no project');
  return { service, project, texts: new Map([...files].map(([name, text]) => [fixtureFolder + name, text])) };
}

/** A document's name in the fixture. */
export function nameOf(uri: string): string {
  return uri.startsWith(fixtureFolder) ? uri.slice(fixtureFolder.length) : uri;
}

/** Where the text between `«` and `»` begins: in the first file that has the snippet. */
export function placeOf(
  snippet: string,
  { texts }: GoldenProject,
): { readonly uri: string; readonly position: Position } {
  const plain = snippet.replace(/[«»]/g, '');
  const [uri, text] = [...texts].find(([, content]) => content.includes(plain)) ?? [];
  if (uri === undefined || text === undefined) throw new Error(`no ${plain}`);
  const before = text.slice(0, text.indexOf(plain) + snippet.indexOf('«'));
  return {
    uri,
    position: { line: before.split('\n').length - 1, character: before.length - before.lastIndexOf('\n') - 1 },
  };
}

/** The lines that differ, as in a diff without context. */
export function changedLines(before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const lines = [
    ...old.slice(start, old.length - end).map((line) => `- ${line}`),
    ...now.slice(start, now.length - end).map((line) => `+ ${line}`),
  ];
  return [`@ line ${start + 1}`, ...lines].join('\n');
}
