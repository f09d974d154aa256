/** Workspaces for tests of incremental work: texts by URI, a service that reads them, and what it says. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { documentSymbols } from '../../server/features/navigation/symbols';
import { createIsmsService, type IsmsService } from '../../server/isms-service';
import { isIsmsFile } from '../../server/workspace/uris';
import type { DocumentUri } from '../../server/workspace/subject';
import type { Range } from '../../server/yaml/positions';
import { locationOf } from '../../server/check/location';
import { messageOf } from '../../server/check/message';
import { fixtureFolder } from '../support/project-text';
import { knowledge, testDay } from '../support/rules';

export type Texts = ReadonlyMap<DocumentUri, string>;

export function readExample(name: string): Texts {
  const folder = fileURLToPath(new URL(`../../examples/${name}/`, import.meta.url));
  const names = readdirSync(folder).filter((file) => isIsmsFile(`/${file}`));
  return new Map(
    names.sort().map((file) => [fixtureFolder + file, readFileSync(folder + file, 'utf8').replaceAll('\r\n', '\n')]),
  );
}

/** A service that knows of no file but those that it is given, and fails when a rule does. */
export function emptyService(): IsmsService {
  return createIsmsService({
    today: testDay,
    knowledge,
    fileExists: () => false,
    onRuleFailure: (code, error) => {
      throw new Error(`rule ${code} failed`, { cause: error });
    },
  });
}

export function serviceWith(texts: Texts, order: readonly DocumentUri[] = [...texts.keys()]): IsmsService {
  const service = emptyService();
  for (const uri of order) service.setText(uri, texts.get(uri) ?? '');
  service.refresh();
  return service;
}

/** All that is said of a document, in words, with the places that it relates to. */
export function saidOf(service: IsmsService, uri: DocumentUri): readonly string[] {
  const project = service.workspace.projectOf(uri);
  return service.findings(uri).map(({ finding, severity, location, suppression }) => {
    const related = (finding.related ?? []).map(({ anchor, message }) => {
      const place = project && locationOf(anchor, project);
      return ` (${message.en}: ${place ? `${place.document} ${written(place.range)}` : ''})`;
    });
    const code = `${finding.rule.code}${suppression ? ' (suppressed)' : ''}`;
    return `${written(location.range)} ${severity} ${code} ${messageOf(finding, 'en')}${related.join('')}`;
  });
}

function written({ start, end }: Range): string {
  return `${start.line}:${start.character}-${end.line}:${end.character}`;
}

/** All that is said of all documents. */
export function said(service: IsmsService): Readonly<Record<string, readonly string[]>> {
  const uris = service.workspace.projects().flatMap((project) => project.uris());
  return Object.fromEntries(uris.sort().map((uri) => [uri, saidOf(service, uri)]));
}

/** All that is known of all documents beside what is said of them: facts of every entry with their places, and the outline. */
export function known(service: IsmsService): Readonly<Record<string, unknown>> {
  const documents = service.workspace.projects().flatMap((project) => [...project.documents.values()]);
  const entries = documents.map(({ uri, slices }) => {
    const facts = slices.flatMap(({ line, start, shape, subjects }) =>
      subjects.map(({ facts: { places, ...said } }) => {
        return { ...said, line, start, shape, places: [...places], entry: places.entry, key: places.sectionKey };
      }),
    );
    return [uri, { facts, outline: documentSymbols(service, uri, 'ja') }] as const;
  });
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}
