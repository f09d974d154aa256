/** The trace of one thing: all that leads to it, and all that it leads to, as far as it goes. */
import type { Language } from '../../words/bilingual';
import type { Judgement } from '../../isms-service';
import { downFrom, nodesOf, traceKinds, upFrom, type TraceNode } from '../../trace/trace';
import type { Project } from '../../workspace/project';
import type { Questions } from '../../workspace/questions';
import { createTexts } from '../texts';
import { tracedIn, type Traced } from './data';

export interface TraceTree extends Traced {
  /** What leads to it, or what it leads to; each kind stands beyond the other, so that it ends. */
  readonly next: readonly TraceTree[];
}

export interface TraceOfOne {
  readonly of: Traced;
  readonly up: readonly TraceTree[];
  readonly down: readonly TraceTree[];
}

/** Empty where nothing carries the id; one for each kind of thing that does. */
export function traceOf(id: string, project: Project, judgement: Judgement, language: Language): readonly TraceOfOne[] {
  const ask = judgement.checkerOf(project)?.questions();
  if (!ask) throw new Error('the project is not part of the service');
  const traced = tracedIn(project, createTexts(project, language));
  const tree = (node: TraceNode, next: typeof upFrom): TraceTree => ({
    ...traced(node),
    next: next(node, ask).map((each) => tree(each, next)),
  });
  return nodesOf(id, ask).map((node) => ({
    of: traced(node),
    up: upFrom(node, ask).map((each) => tree(each, upFrom)),
    down: downFrom(node, ask).map((each) => tree(each, downFrom)),
  }));
}

/** Every id that can be traced, for whoever mistypes one. */
export function traceableIds(project: Project, judgement: Judgement): readonly string[] {
  const ask = judgement.checkerOf(project)?.questions();
  return ask ? idsIn(ask) : [];
}

function idsIn(ask: Questions): readonly string[] {
  const stated = ask.entries('soa.controls').flatMap(({ value: { id } }) => id ?? []);
  return [...new Set([...traceKinds.filter((kind) => kind !== 'control').flatMap((kind) => ask.ids(kind)), ...stated])];
}
