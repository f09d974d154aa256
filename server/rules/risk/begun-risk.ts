/** A risk of ENISA as a register begins with it: all that is known, and a place to fill for all that only a person can say. */
import { isAboutCustomers } from '../../catalog/first-risks';
import type { EnisaRisk } from '../../catalog/types';
import { asked, held } from '../../words/asked';
import type { Language } from '../../words/bilingual';
import type { Role } from '../../words/roles';
import type { PlainValue } from '../../facts/read-value';
import { nextId } from '../support/next-id';
import { documentLanguage } from '../support/document-language';
import type { Questions } from '../../workspace/questions';
import { servicesInScope } from '../../workspace/scope';

export interface BegunRisk {
  readonly id: string;
  readonly reference: EnisaRisk;
  /** Where nobody has said in which role it is looked at, neither it nor the services are guessed. */
  readonly role: Role | undefined;
  readonly services: readonly string[];
}

/** Its fields, in the order of the schema. */
export function begunRisk(
  { id, reference, role, services }: BegunRisk,
  language: Language,
): Readonly<Record<string, string | readonly string[]>> {
  const hold = (what: keyof typeof asked): string => held(asked[what], language);
  return {
    id,
    title: reference.title[language],
    enisa: [reference.id],
    services: services.length > 0 ? services : [hold('services')],
    roles: [role ?? hold('role')],
    affects: [hold('affects')],
    ...(role === 'provider' && isAboutCustomers(reference) ? { concernsCustomers: hold('truth') } : {}),
    owner: hold('riskOwner'),
    likelihood: hold('step'),
    impact: hold('step'),
    assessedOn: hold('day'),
    treatment: hold('treatment'),
  };
}

/** The same in a project that stands: for its services, where the organisation stands to all of them in one role. */
export function nextRiskOf(reference: EnisaRisk, ask: Questions): PlainValue {
  const services = servicesInScope(ask).map(({ value }) => value);
  const [role, another] = (['provider', 'customer'] as const).filter((each) =>
    services.some(({ roles = [] }) => roles.includes(each)),
  );
  const isOne = role !== undefined && another === undefined;
  const ids = services.flatMap(({ id, roles = [] }) => (id !== undefined && role && roles.includes(role) ? [id] : []));
  const id = nextId('risk', ask);
  const begun = begunRisk(
    { id, reference, role: isOne ? role : undefined, services: isOne ? ids : [] },
    documentLanguage(ask),
  );
  return Object.fromEntries(
    Object.entries(begun).map(([field, value]) => [field, typeof value === 'string' ? value : [...value]]),
  );
}
