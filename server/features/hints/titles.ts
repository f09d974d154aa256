/** What the thing is called that an id names: nobody knows 165 numbers by heart. */
import { oneTitle } from './one-title';
import type { HintKind } from './hint';
import { isOf } from '../../workspace/subject';
import { controlTitle } from '../../workspace/names';
import type { ReferenceKind } from '../../schema/field';

/** Whatever has an id and a name of its own; steps of scales are words already. */
const named: ReadonlySet<ReferenceKind> = new Set([
  ...(['control', 'enisaRisk', 'enisaVulnerability', 'enisaAsset'] as const),
  ...(['person', 'service', 'asset', 'system', 'risk', 'evidence', 'document', 'obligation'] as const),
]);

export const titles: HintKind = (subject, ask, language) => {
  if (isOf(subject, 'soa.controls')) {
    const { id } = subject.value;
    const label = id === undefined || subject.has('/title') ? '' : controlTitle(id, ask, language);
    return label === '' || label === id ? [] : [{ at: '/id', label }];
  }
  const references = subject.facts.references.filter(({ kind, byKey }) => named.has(kind) && !byKey);
  // A line of several codes would become three: there the pointer tells.
  const lines = new Map<number, number>();
  for (const { at } of references) {
    const line = subject.place(at)?.value.start.line ?? -1;
    lines.set(line, (lines.get(line) ?? 0) + 1);
  }
  return references.flatMap(({ kind, id, at }) => {
    const line = subject.place(at)?.value.start.line ?? -1;
    const label = lines.get(line) === 1 ? oneTitle(kind, id, ask, language) : '';
    return label === '' ? [] : [{ at, label }];
  });
};
