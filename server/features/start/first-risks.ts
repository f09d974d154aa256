/** The risks of ENISA 2009 with which a register begins: our own judgement, by role and by the model of the service. */
import judgement from '../../../catalogs/first-risks.json';
import type { Catalog } from '../../catalog/catalog';
import type { EnisaRisk } from '../../catalog/types';
import { own } from '../../words/own';
import type { Role } from '../../words/roles';
import type { ServiceModel } from './answers';

/** In the order of ENISA. */
export function firstRisks(role: Role, model: ServiceModel | undefined, catalog: Catalog): readonly EnisaRisk[] {
  const byModel: Readonly<Record<string, readonly string[]>> = judgement[role];
  const codes = [...judgement[role].always, ...((model && own(byModel, model)) ?? [])];
  return catalog.enisaRisks.filter(({ id }) => codes.includes(id));
}

/** Whether a risk is one in the relation with customers, when a provider has it. */
export function isAboutCustomers({ id }: EnisaRisk): boolean {
  return judgement.aboutCustomers.includes(id);
}
