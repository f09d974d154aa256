/**
 * How one thing of an ISMS leads to another: a service to its risks, a risk to the controls that treat it, a control to the
 * evidence that proves it and to what audits found about it; and back. Every answer comes from the index.
 */
import { mark } from '../facts/marks';
import type { Pointer } from '../facts/fields';
import type { LocalizedText } from '../facts/text';
import { auditFindingsOf } from '../rules/audit/audit-finding';
import { reliesToday, rowsRelyingOn } from '../rules/evidence/relying';
import { findControl, idOf, ownControl, titleIn } from '../workspace/names';
import type { Questions } from '../workspace/questions';
import { isOpenRisk } from '../workspace/scope';
import { isOf, type Subject } from '../workspace/subject';

/** In the order in which one leads to the next. */
export const traceKinds = ['service', 'risk', 'control', 'evidence', 'auditFinding'] as const;
export type TraceKind = (typeof traceKinds)[number];

export interface TraceNode {
  readonly kind: TraceKind;
  readonly id: string;
  readonly title: LocalizedText | undefined;
  /** Where it is written; nobody may have written it down. */
  readonly subject: Subject<unknown> | undefined;
  /** Within the entry: the entry itself, or a finding of an audit. */
  readonly at: Pointer;
}

/** What carries the id: an id may be that of two kinds. */
export function nodesOf(id: string, ask: Questions): readonly TraceNode[] {
  return traceKinds.flatMap((kind) => {
    const node = nodeOf(kind, id, ask);
    return node.subject || (kind === 'control' && findControl(id, ask)) ? [node] : [];
  });
}

/** What it leads to. */
export function downFrom(node: TraceNode, ask: Questions): readonly TraceNode[] {
  const { kind, id } = node;
  switch (kind) {
    case 'service':
      return risksOf(ask.all(mark.riskOf(id)), ask);
    case 'risk':
      return distinct(valuesOf(node, 'risks')?.controls).map((control) => nodeOf('control', control, ask));
    case 'control':
      return [...evidenceOf(id, ask), ...findingsOn(id, ask)];
    case 'evidence':
    case 'auditFinding':
      return [];
  }
}

/** What leads to it. */
export function upFrom(node: TraceNode, ask: Questions): readonly TraceNode[] {
  const { kind, id } = node;
  switch (kind) {
    case 'service':
      return [];
    case 'risk':
      return distinct(valuesOf(node, 'risks')?.services).map((service) => nodeOf('service', service, ask));
    case 'control':
      return risksOf(ask.all(mark.treats(id)), ask);
    case 'evidence':
      return distinct(rowsRelyingOn(id, ask).map(({ value }) => value.id ?? '')).map((control) =>
        nodeOf('control', control, ask),
      );
    case 'auditFinding':
      return distinct([findingOf(node)?.control ?? '']).map((control) => nodeOf('control', control, ask));
  }
}

/** The thing of that kind with that id, as far as anybody has written it down. */
export function nodeOf(kind: TraceKind, id: string, ask: Questions): TraceNode {
  const entry = (subject: Subject<unknown> | undefined, title?: LocalizedText): TraceNode => ({
    kind,
    id,
    title: title ?? (subject && titleIn(subject)),
    subject,
    at: '',
  });
  if (kind === 'auditFinding') {
    const audit = ask.definition('auditFinding', id);
    const known = audit && auditFindingsOf(audit).find(({ auditFinding }) => auditFinding.id === id);
    return { ...entry(audit, known?.auditFinding.description ?? ''), at: known?.at ?? '' };
  }
  if (kind === 'control') {
    const own = ownControl(id, ask);
    const row = ask.all(mark.statement(id))[0];
    return entry(row ?? own, findControl(id, ask)?.title ?? (own && titleIn(own)));
  }
  return entry(ask.definition(kind, id));
}

function evidenceOf(control: string, ask: Questions): readonly TraceNode[] {
  const rows = ask.all(mark.statement(control)).filter(({ value }) => reliesToday(value, ask));
  return distinct(rows.flatMap(({ value: { evidence = [] } }) => evidence)).map((id) => nodeOf('evidence', id, ask));
}

function findingsOn(control: string, ask: Questions): readonly TraceNode[] {
  return ask.all(mark.findingOn(control)).flatMap((audit) =>
    auditFindingsOf(audit)
      .filter(({ auditFinding }) => auditFinding.control === control)
      .map(({ auditFinding: { id = '', description }, at }): TraceNode => ({
        kind: 'auditFinding',
        id,
        title: description,
        subject: audit,
        at,
      })),
  );
}

function risksOf(risks: readonly Subject<unknown>[], ask: Questions): readonly TraceNode[] {
  return risks.flatMap((subject): readonly TraceNode[] => {
    if (!isOf(subject, 'risks') || !isOpenRisk(subject.value, ask)) return [];
    return [{ kind: 'risk', id: idOf(subject) ?? '', title: titleIn(subject), subject, at: '' }];
  });
}

function valuesOf({ subject }: TraceNode, section: 'risks') {
  return subject && isOf(subject, section) ? subject.value : undefined;
}

function findingOf({ subject, at }: TraceNode) {
  if (!subject || !isOf(subject, 'audits')) return undefined;
  return auditFindingsOf(subject).find((each) => each.at === at)?.auditFinding;
}

function distinct(ids: readonly string[] = []): readonly string[] {
  return [...new Set(ids)].filter((id) => id !== '');
}
