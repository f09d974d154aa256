/** The statement of the scope, role by role: for every document that carries it. */
import type { ScopeStatementByRole } from '../../facts/model';
import type { Role } from '../../words/roles';
import type { Texts } from '../texts';

export interface ScopeStatement {
  readonly role: Role | undefined;
  readonly statement: string;
}

export function scopeStatements(
  statement: string | ScopeStatementByRole | undefined,
  texts: Texts,
): readonly ScopeStatement[] {
  if (statement === undefined) return [];
  if (typeof statement === 'string') return [{ role: undefined, statement: texts.read(statement) }];
  const { provider, customer, en, ja } = statement;
  return [
    {
      role: undefined,
      statement: texts.read({ ...(en === undefined ? {} : { en }), ...(ja === undefined ? {} : { ja }) }),
    },
    { role: 'provider' as const, statement: texts.read(provider) },
    { role: 'customer' as const, statement: texts.read(customer) },
  ].filter(({ statement: text }) => text !== '');
}
