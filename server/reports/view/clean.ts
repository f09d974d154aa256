/** Nothing that cannot be seen leaves a document: it breaks files and terminals, and makes a line read as another. */
import { inLines } from '../../words/hidden';

/** The same data with every text in it cleaned. */
export function clean<T>(data: T): T {
  return cleaned(data) as T;
}

function cleaned(data: unknown): unknown {
  if (typeof data === 'string') return inLines(data);
  if (Array.isArray(data)) return data.map(cleaned);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, cleaned(value)]));
}
