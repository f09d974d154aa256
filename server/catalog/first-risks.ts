/** The risks of ENISA 2009 with which a register begins: our own judgement, by role and by the model of the service. */
import judgement from '../../catalogs/first-risks.json';
import { own } from '../words/own';
import type { Role } from '../words/roles';
import type { Catalog } from './catalog';
import type { EnisaRisk } from './types';

/** In the order of ENISA. */
export function firstRisks(role: Role, model: string | undefined, catalog: Catalog): readonly EnisaRisk[] {
  const byModel: Readonly<Record<string, readonly string[]>> = judgement[role];
  const codes = [...judgement[role].always, ...((model && own(byModel, model)) ?? [])];
  return catalog.enisaRisks.filter(({ id }) => codes.includes(id));
}

/** Whether a risk is one in the relation with customers, when a provider has it. */
export function isAboutCustomers({ id }: EnisaRisk): boolean {
  return judgement.aboutCustomers.includes(id);
}
