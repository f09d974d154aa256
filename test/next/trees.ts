/** The tree of a fixture, walked as a person unfolds it. */
import type { Language } from '../../server/words/bilingual';
import { conformityOf } from '../../server/check/conformity/conformity';
import { nextItems } from '../../server/next/next';
import type { NextSource } from '../../server/next/source';
import { conformityReport } from '../../server/reports/conformity/data';
import { dueReport } from '../../server/reports/due/data';
import type { NextItem } from '../../server/reports/protocol';
import { statementOfApplicability } from '../../server/reports/soa/data';
import type { IsmsService } from '../../server/isms-service';

export interface TreeOptions {
  readonly language?: Language;
  readonly today?: string;
}

export function sourceOf(service: IsmsService, { language = 'en', today }: TreeOptions = {}): NextSource {
  const [project] = service.workspace.projects();
  if (!project) throw new Error('no project');
  const judgement = today === undefined ? service : service.onDay(project, today);
  const ask = judgement.checkerOf(project)?.questions();
  if (!ask) throw new Error('no questions');
  return {
    project,
    service,
    judgement,
    ask,
    language,
    rows: once(() => conformityOf(project, judgement)),
    conformity: once(() => conformityReport(project, judgement, language)),
    due: once(() => dueReport(project, judgement, language)),
    soa: once(() => statementOfApplicability(project, judgement, language)),
  };
}

/** All items below one, with how deep each stands; below the tree itself without one. */
export function walk(
  source: NextSource,
  of = '',
  depth = 0,
): readonly { readonly item: NextItem; readonly depth: number }[] {
  return nextItems(source, of).flatMap((item) => [
    { item, depth },
    ...(item.parts === 'none' ? [] : walk(source, item.id, depth + 1)),
  ]);
}

/** As a person sees it, a line for each. */
export function lines(source: NextSource, of = ''): readonly string[] {
  return walk(source, of).map(({ item: { label, detail, state, place, begins }, depth }) => {
    const where = place ? ` -> ${place.file}:${place.range.start.line + 1}` : '';
    const does = begins ? ` => ${begins.requirement}` : '';
    return `${'  '.repeat(depth)}[${state}] ${label}${detail === '' ? '' : ` | ${detail}`}${where}${does}`;
  });
}

/** As the server keeps documents, while nothing changes. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
