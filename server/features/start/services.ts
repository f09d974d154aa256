/** The services of the first files: each with its id, in the role in which the organisation stands to it. */
import type { Role } from '../../words/roles';
import type { Answers, ServiceModel } from './answers';
import { idsFor } from './names';

export interface FirstService {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly model: ServiceModel | undefined;
  /** Ids of the services beneath. */
  readonly uses: readonly string[];
}

/** Those that are provided first. */
export function firstServices({ shape, provided, used, model }: Answers): readonly FirstService[] {
  const ids = idsFor([...provided, ...used], 'service');
  const own = shape === 'infrastructure' ? (model ?? 'iaas') : model;
  const beneath = ids.slice(provided.length);
  return [
    ...provided.map((name, index) => ({
      id: ids[index] ?? name,
      name,
      role: 'provider' as const,
      model: own,
      uses: beneath,
    })),
    ...used.map((name, index) => ({
      id: beneath[index] ?? name,
      name,
      role: 'customer' as const,
      // Which model each service of others has, nobody was asked where there are services of one's own.
      model: shape === 'customer' ? own : undefined,
      uses: [],
    })),
  ];
}
