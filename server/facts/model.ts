/**
 * What an ISMS says, in the words of the field. Everything is optional: a file is being written while we read it.
 * Values of a wrong type never get here; a word that an enumeration does not have may.
 *
 * Made from the schema, so that a field is entered once. `Role` and `Edition27001` stand in words/, since catalogues speak
 * of them as well, and prose and dates beside what can be done with them.
 */
import type { EntryValues } from './model.generated';

export type * from './model.generated';
export type { Edition27001, Role } from '../words/roles';

export type SectionName = keyof EntryValues;
