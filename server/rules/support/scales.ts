/** The scales that an ISMS has laid down for its estimates. */
import type { Questions } from '../../workspace/questions';
import type { ReferenceKind } from '../../schema/field';
import { distinct } from './choices';

/** The steps of the scale on which values of the kind are, in its order; `undefined` for kinds that are on none. */
export function stepsOf(kind: ReferenceKind, ask: Questions): readonly string[] | undefined {
  const criteria = ask.single('criteria')?.value;
  switch (kind) {
    case 'likelihood':
    case 'impact':
      return criteria?.factors?.[kind] ?? criteria?.[kind] ?? [];
    case 'assetValue':
    case 'threatLevel':
    case 'vulnerabilityLevel':
      return criteria?.factors?.[kind] ?? [];
    case 'level':
      return distinct((criteria?.levels ?? []).map(({ name }) => name));
    default:
      return undefined;
  }
}
