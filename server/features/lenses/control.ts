/** What a row of the statement of applicability rests on: risks, evidence, and the last audit that covered the control. */
import { mark } from '../../facts/marks';
import { coversControl } from '../../rules/audit/reach';
import { isOf } from '../../workspace/subject';
import { evidenceCount, joined, riskCount } from './words';
import type { LensKind } from './lens';

export const controlLens: LensKind = (subject, { ask, language, audits }) => {
  if (!isOf(subject, 'soa.controls')) return undefined;
  const { id, applicable, evidence = [] } = subject.value;
  if (id === undefined || applicable === false) return undefined;
  const risks = ask.all(mark.treats(id));
  const proofs = evidence.flatMap((each) => ask.definition('evidence', each) ?? []);
  const audit = audits().find((each) => coversControl(each.audit.value, id));
  if (risks.length + proofs.length === 0 && !audit) return undefined;
  const last = audit && { en: `last audit ${audit.day}`, ja: `直近の監査 ${audit.day}` };
  return {
    title: joined([riskCount(risks.length)[language], evidenceCount(proofs.length)[language], last?.[language]]),
    counts: () => [...risks, ...proofs, ...(audit ? [audit.audit] : [])],
  };
};
