/** The trace of a whole project as data: from services on, and back from controls. */
import type { Language } from '../../words/bilingual';
import { atEntry, atValue } from '../../check/anchors';
import { locationOf } from '../../check/location';
import type { Judgement } from '../../isms-service';
import { downFrom, nodeOf, upFrom, type TraceKind, type TraceNode } from '../../trace/trace';
import type { Project } from '../../workspace/project';
import type { Questions } from '../../workspace/questions';
import { openRisks, servicesInScope } from '../../workspace/scope';
import { createTexts, type Texts } from '../texts';
import { placesIn, type Place } from '../view/place';

/** One thing that is followed. */
export interface Traced {
  readonly kind: TraceKind;
  readonly id: string;
  readonly title: string;
  readonly place: Place | undefined;
}

export interface TracedRisk {
  readonly risk: Traced;
  readonly controls: readonly Traced[];
  readonly evidence: readonly Traced[];
  readonly findings: readonly Traced[];
}

export interface TracedControl {
  readonly control: Traced;
  readonly services: readonly Traced[];
  readonly risks: readonly Traced[];
  readonly evidence: readonly Traced[];
  readonly findings: readonly Traced[];
}

export interface TraceReport {
  readonly language: Language;
  readonly today: string;
  readonly organization: string;
  readonly services: readonly { readonly service: Traced; readonly risks: readonly TracedRisk[] }[];
  /** Of no service in scope. */
  readonly otherRisks: readonly TracedRisk[];
  /** That apply, in the order of the statement. */
  readonly controls: readonly TracedControl[];
  /** Evidence that no control relies on, audit findings about no control. */
  readonly loose: readonly Traced[];
  readonly untranslated: number;
}

interface Source {
  readonly ask: Questions;
  readonly traced: (node: TraceNode) => Traced;
}

export function traceReport(project: Project, judgement: Judgement, language: Language): TraceReport {
  const ask = judgement.checkerOf(project)?.questions();
  if (!ask) throw new Error('the project is not part of the service');
  const texts = createTexts(project, language);
  const source: Source = { ask, traced: tracedIn(project, texts) };
  const services = servicesInScope(ask).map(({ value: { id = '' } }) => nodeOf('service', id, ask));
  const known = new Set(services.map(({ id }) => id));
  const others = openRisks(ask).filter(({ value: { services: named = [] } }) => !named.some((id) => known.has(id)));
  const controls = [...new Set(applicable(ask))].map((id) => nodeOf('control', id, ask));
  return {
    language,
    today: ask.today,
    organization: texts.read(ask.single('organization')?.value.name),
    services: services.map((service) => ({
      service: source.traced(service),
      risks: downFrom(service, ask).map((risk) => tracedRisk(risk, source)),
    })),
    otherRisks: others.map(({ value: { id = '' } }) => tracedRisk(nodeOf('risk', id, ask), source)),
    controls: controls.map((control) => tracedControl(control, source)),
    loose: looseEnds(source),
    untranslated: texts.untranslated(),
  };
}

export function tracedIn(project: Project, texts: Texts): (node: TraceNode) => Traced {
  const placeOf = placesIn(project);
  return ({ kind, id, title, subject, at }) => ({
    kind,
    id,
    title: texts.read(title),
    place: subject && placeOf(locationOf(at === '' ? atEntry(subject) : atValue(subject, at), project)),
  });
}

function applicable(ask: Questions): readonly string[] {
  return ask
    .entries('soa.controls')
    .flatMap(({ value: { id, applicable: applies } }) => (id !== undefined && applies === true ? [id] : []));
}

function tracedRisk(risk: TraceNode, { ask, traced }: Source): TracedRisk {
  const controls = downFrom(risk, ask);
  const proofs = distinct(controls.flatMap((control) => downFrom(control, ask)));
  return {
    risk: traced(risk),
    controls: controls.map(traced),
    evidence: proofs.filter(({ kind }) => kind === 'evidence').map(traced),
    findings: proofs.filter(({ kind }) => kind === 'auditFinding').map(traced),
  };
}

function tracedControl(control: TraceNode, { ask, traced }: Source): TracedControl {
  const risks = upFrom(control, ask);
  const proofs = downFrom(control, ask);
  return {
    control: traced(control),
    services: distinct(risks.flatMap((risk) => upFrom(risk, ask))).map(traced),
    risks: risks.map(traced),
    evidence: proofs.filter(({ kind }) => kind === 'evidence').map(traced),
    findings: proofs.filter(({ kind }) => kind === 'auditFinding').map(traced),
  };
}

function looseEnds({ ask, traced }: Source): readonly Traced[] {
  const evidence = ask.entries('evidence').map(({ value: { id = '' } }) => nodeOf('evidence', id, ask));
  const findings = ask.ids('auditFinding').map((id) => nodeOf('auditFinding', id, ask));
  return [...evidence, ...findings].filter((node) => node.id !== '' && upFrom(node, ask).length === 0).map(traced);
}

function distinct(nodes: readonly TraceNode[]): readonly TraceNode[] {
  return [...new Map(nodes.map((node) => [`${node.kind} ${node.id} ${node.at}`, node])).values()];
}
