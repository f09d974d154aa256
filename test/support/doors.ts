/** Every door of the product that a text of a user goes through, at once: for tests that nothing written kills any of them. */
import type { Language } from '../../server/words/bilingual';
import type { Explanations } from '../../server/catalog/explanations';
import { messageOf } from '../../server/check/message';
import { createOriginals } from '../../server/editing/apply-changes';
import { complete } from '../../server/features/completion/completion';
import { plainStyle } from '../../server/features/completion/style';
import { offersOf, prepareFix } from '../../server/features/fixes/fixes';
import { inlayHints } from '../../server/features/hints/hints';
import { hover } from '../../server/features/hover/hover';
import { lensAt, lensPlaces } from '../../server/features/lenses/lenses';
import { definition } from '../../server/features/navigation/definition';
import { documentLinks } from '../../server/features/navigation/document-links';
import { foldingRanges } from '../../server/features/navigation/folding';
import { highlights } from '../../server/features/navigation/highlights';
import { changesOfRenamed } from '../../server/features/navigation/renamed-files';
import { selectionRange } from '../../server/features/navigation/selection';
import { references } from '../../server/features/navigation/references';
import { rename } from '../../server/features/navigation/rename';
import { documentSymbols } from '../../server/features/navigation/symbols';
import { tokensOf } from '../../server/features/tokens/tokens';
import { json } from '../../server/findings/formats/json';
import { pretty } from '../../server/findings/formats/pretty';
import { checkReport } from '../../server/findings/report';
import type { IsmsService } from '../../server/isms-service';
import { reportNames, reports } from '../../server/reports/reports';
import { markdownOf } from '../../server/writers/md';
import type { DocumentUri } from '../../server/workspace/subject';
import type { Position } from '../../server/yaml/positions';

const everything = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } };

/** Asks for all that is said, in one language, of the documents of a service that is up to date. */
export function readEverything(service: IsmsService, language: Language): string {
  const said: string[] = [];
  for (const project of service.workspace.projects()) {
    for (const uri of project.uris()) {
      said.push(...service.findings(uri).map(({ finding }) => messageOf(finding, language)));
      said.push(JSON.stringify(documentSymbols(service, uri, language)));
      said.push(JSON.stringify([foldingRanges(service, uri), documentLinks(service, uri, language)]));
      said.push(JSON.stringify([tokensOf(service, uri), inlayHints(service, uri, everything, language)]));
      const lenses = lensPlaces(service, uri).map(({ section, range }) => ({ section, line: range.start.line }));
      said.push(JSON.stringify(lenses.map((place) => lensAt(service, uri, place, language))));
    }
    for (const name of reportNames) {
      said.push(markdownOf(reports[name].view(project, service, language)));
    }
  }
  const report = checkReport({ service, pathOf: (uri) => uri }, language, '0.0.0', { keep: () => true, asShown: true });
  const style = { language, titles: (id: string) => id, colour: false, quiet: false } as const;
  return [...said, json(report), pretty(report, style)].join('\n');
}

/** Prepares every fix of every finding of a document. */
export function prepareFixes(service: IsmsService, uri: DocumentUri, textOf: (uri: DocumentUri) => string): void {
  const originals = createOriginals(textOf);
  const project = service.workspace.projectOf(uri);
  if (!project) return;
  for (const finding of service.findings(uri)) {
    for (const fix of offersOf(service, project, finding)) prepareFix(fix, originals, project, service);
  }
}

/** Asks for all that an editor asks about one place. */
export function askAt(
  service: IsmsService,
  uri: DocumentUri,
  text: string,
  position: Position,
  explanations: Explanations,
): void {
  hover(service, uri, text, position, 'ja', explanations);
  complete(service, { uri, text, position }, { language: 'ja', style: plainStyle });
  definition(service, uri, text, position);
  selectionRange(service, uri, text, position);
  highlights(service, uri, text, position);
  changesOfRenamed(service, [{ before: uri.slice(0, uri.lastIndexOf('/')), after: 'file:///elsewhere' }]);
  references(service, uri, text, position, true);
  rename(service, uri, text, position, 'other');
}
