/** Which requirement rows a finding decides, and on which it remarks. */
import type { Catalog } from '../../catalog/catalog';
import type { Requirement } from '../../catalog/types';
import { childPointer, parentPointer, pointerKeys, type Pointer } from '../../facts/fields';
import { mark } from '../../facts/marks';
import type { Field } from '../../schema/field';
import type { IsmsSchema } from '../../schema/isms-schema';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import type { Finding, Rule } from '../rule';

const none: readonly string[] = [];

/** What a document says of itself for those that name it as their record. */
const recordFields: readonly string[] = ['version', 'approvedBy', 'approvedOn'];

/** Rows that are not met while the finding stands. */
export function decidedBy(finding: Finding, ask: Questions): readonly string[] {
  const { rule, anchor } = finding;
  if (!rule.decidesByField) return finding.decides ?? rule.decides ?? none;
  const named = finding.decides ?? none;
  if (anchor.kind !== 'field') return named;
  return [...new Set([...named, ...rowsAt(anchor.subject, fieldBlamed(finding, anchor.at), ask, new Set())])];
}

/** The rows that a field answers or that rest on it; of what others only name, the rows of these. */
function rowsAt(
  subject: Subject<unknown>,
  at: Pointer,
  ask: Questions,
  seen: Set<Subject<unknown>>,
): ReadonlySet<string> {
  const rows = rowsOfPath(pathOf(subject.section, at), ask.catalog);
  if (rows.length > 0 || seen.has(subject) || !namesItself(subject, at, ask)) return new Set(rows);
  seen.add(subject);
  // A risk owner without a name is nobody, and a document of no version no record.
  return new Set(
    subject.facts.definitions
      .filter(({ at: place }) => pointerKeys(place).length === 1)
      .flatMap(({ kind, id }) => ask.all(mark.refers(kind, id)).map((entry) => ({ entry, kind, id })))
      .flatMap(({ entry, kind, id }) =>
        entry.facts.references
          .filter((each) => each.kind === kind && each.id === id)
          .flatMap((each) => [...rowsAt(entry, each.at, ask, seen)]),
      ),
  );
}

/** Whether the field says who or what the entry is, to those that name it. */
function namesItself({ section }: Subject<unknown>, at: Pointer, { schema }: Questions): boolean {
  const [key = ''] = pointerKeys(at);
  return (
    schema.entry(section)?.required.includes(key) === true || (section === 'documents' && recordFields.includes(key))
  );
}

function rowsOfPath(path: string, { requirements }: Catalog): readonly string[] {
  return requirements.filter((row) => isAnsweredAt(row, path)).map(({ id }) => id);
}

/** Rows that are met with something to be considered. A hint never changes a row. */
export function remarkedOnBy(finding: Finding, ask: Questions): readonly string[] {
  const { rule, anchor } = finding;
  if ((finding.severity ?? rule.severity) === 'hint') return none;
  const named = finding.remarks ?? rule.remarks ?? none;
  if (anchor.kind !== 'field' || !(rule.decidesByField || rule.remarksByField)) return named;
  const at = fieldBlamed(finding, anchor.at);
  const resting = rowsRemarkedAt(pathOf(anchor.subject.section, at), ask.catalog);
  if (!rule.remarksByField) return resting;
  return [...new Set([...named, ...rowsAt(anchor.subject, at, ask, new Set()), ...resting])];
}

function rowsRemarkedAt(path: string, { requirements }: Catalog): readonly string[] {
  return requirements.filter(({ remarksRestOn = [] }) => isAmong(remarksRestOn, path)).map(({ id }) => id);
}

/** All rows that findings of a rule may decide: while it does not run, nobody can judge them. */
export function rowsDecidedByRule(rule: Rule, catalog: Catalog, schema: IsmsSchema): ReadonlySet<string> {
  const { decidesByField: byField } = rule;
  if (!byField) return new Set(rule.decides);
  const concerns = (path: string): boolean => {
    const field = fieldAtPath(path, schema);
    return field !== undefined && someWithin(field, byField.concerns);
  };
  return new Set(catalog.requirements.filter((row) => decidingFields(row).some(concerns)).map(({ id }) => id));
}

/** What is missing has no place of its own: the finding's data say where it would stand. */
function fieldBlamed({ rule, data }: Finding, at: Pointer): Pointer {
  // A misspelt key is the key that was meant: what is asked for is not called missing as well.
  const meant = data?.['meant'];
  if (rule.code === 'schema/unknown-key' && typeof meant === 'string') return childPointer(parentPointer(at), meant);
  const missing = data?.['at'];
  return typeof missing === 'string' ? missing : at;
}

/** As the catalogue writes it: `risks.owner`, without positions in lists. */
function pathOf(section: string, at: Pointer): string {
  return [section, ...pointerKeys(at).filter((key) => !/^\d+$/.test(key))].join('.');
}

/** Within a field that answers the row or that it rests on, or around one. */
function isAnsweredAt(row: Requirement, path: string): boolean {
  return isAmong(decidingFields(row), path);
}

/** Within one of the fields, or around one. */
function isAmong(fields: readonly string[], path: string): boolean {
  return fields.some((field) => field === path || path.startsWith(`${field}.`) || field.startsWith(`${path}.`));
}

function decidingFields({ answeredIn, restsOn = [] }: Requirement): readonly string[] {
  return [...answeredIn, ...restsOn];
}

function fieldAtPath(path: string, schema: IsmsSchema): Field | undefined {
  const section = [...schema.sections]
    .filter((each) => path === each || path.startsWith(`${each}.`))
    .reduce((longest, each) => (each.length > longest.length ? each : longest), '');
  const keys = path
    .slice(section.length + 1)
    .split('.')
    .filter(Boolean);
  return keys.reduce<Field | undefined>(
    (field, key) => field?.properties.get(key) ?? field?.items?.properties.get(key),
    schema.entry(section),
  );
}

function someWithin(field: Field, is: (field: Field) => boolean): boolean {
  const within = [
    ...field.properties.values(),
    ...(field.items ? [field.items] : []),
    ...(field.additional ? [field.additional] : []),
  ];
  return is(field) || within.some((each) => someWithin(each, is));
}
