/** The open risks of a service by what they affect. */
import { mark } from '../../facts/marks';
import { propertyNames } from '../../words/names';
import { isOpenRisk } from '../../workspace/scope';
import { isOf } from '../../workspace/subject';
import type { LensKind } from './lens';
import { countOf, joined } from './words';

const properties = ['confidentiality', 'integrity', 'availability'] as const;

export const serviceLens: LensKind = (subject, { ask, language }) => {
  if (!isOf(subject, 'services') || subject.value.id === undefined) return undefined;
  const risks = ask.all(mark.riskOf(subject.value.id)).filter(({ value }) => isOpenRisk(value, ask));
  if (risks.length === 0) return undefined;
  const affecting = properties.map((property) => {
    const count = risks.filter(({ value }) => value.affects?.includes(property)).length;
    return `${propertyNames[property][language]} ${countOf(count)[language]}`;
  });
  const head = { en: 'Risks', ja: 'リスク' }[language];
  return { title: `${head}: ${joined(affecting)}`, counts: () => risks };
};
