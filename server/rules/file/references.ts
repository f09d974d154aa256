/** Ids: defined once, and naming something that exists. */
import type { Bilingual } from '../../words/bilingual';
import { shortened } from '../../words/shortened';
import type { Pointer } from '../../facts/fields';
import type { Scope, SectionName, StatementOfApplicability } from '../../facts/model';
import { mark, marksOf } from '../../facts/marks';
import { titleOf } from '../../workspace/names';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import type { ReferenceKind } from '../../schema/field';
import { atEntry, atKey, atValue } from '../../check/anchors';
import { toDo, type Fix } from '../../check/fix';
import { mostCompared, nearestInOrder, suggestion } from '../../words/nearest';
import { none, rule, type Draft } from '../../check/rule';
import { replaceByMeant } from '../support/replace';
import { isMeantOtherwise } from './meant-names';
import { inOneWidth } from '../../words/bounded';

/** Kinds that entries of a section define, what people call them, and what a new entry must have. */
const definable: Readonly<
  Partial<Record<ReferenceKind, { section: SectionName; en: string; ja: string; name: string }>>
> = {
  person: { section: 'people', en: 'person', ja: '要員', name: 'name' },
  service: { section: 'services', en: 'service', ja: 'サービス', name: 'name' },
  asset: { section: 'assets', en: 'asset', ja: '資産', name: 'name' },
  system: { section: 'systems', en: 'system', ja: 'システム', name: 'kind' },
  risk: { section: 'risks', en: 'risk', ja: 'リスク', name: 'title' },
  evidence: { section: 'evidence', en: 'evidence', ja: '証拠', name: 'title' },
  document: { section: 'documents', en: 'document', ja: '文書', name: 'title' },
  audit: { section: 'audits', en: 'audit', ja: '監査', name: 'type' },
  obligation: { section: 'requirements', en: 'requirement', ja: '要求', name: 'title' },
};

/** The id of the one entry that is called so, or whose name begins so: 佐藤 for the id of 佐藤 一. */
function idCalled(
  { kind, id }: { readonly kind: ReferenceKind; readonly id: string },
  ask: Questions,
): string | undefined {
  const section = definable[kind]?.section;
  if (section === undefined) return undefined;
  const wanted = asCompared(id);
  const entries: readonly Subject<unknown>[] = ask.entries(section);
  // In a large register, thousands of wrong ids would each be compared with thousands of names.
  if (entries.length > mostCompared) return undefined;
  const called = entries.flatMap((entry): readonly { own: string; isWhole: boolean }[] => {
    const own = entry.facts.definitions.find((each) => each.kind === kind)?.id;
    const names = (['en', 'ja'] as const)
      .map((language) => asCompared(titleOf(entry, language)))
      .filter((name) => name.startsWith(wanted));
    return own !== undefined && names.length > 0 ? [{ own, isWhole: names.includes(wanted) }] : [];
  });
  const whole = called.filter(({ isWhole }) => isWhole);
  const [only, ...others] = whole.length > 0 ? whole : called;
  return wanted.length > 1 && others.length === 0 ? only?.own : undefined;
}

function asCompared(text: string): string {
  return inOneWidth(text).replace(/\s/gu, '').toLowerCase();
}

/** Kinds whose ids must be unique in a project. */
const uniqueKinds = new Set<ReferenceKind>([...(Object.keys(definable) as ReferenceKind[]), 'control', 'auditFinding']);

export const duplicateId = rule({
  code: 'id/duplicate',
  severity: 'error',
  // Nobody can say which of the two an answer speaks of.
  decidesByField: { concerns: ({ defines }) => defines !== undefined && uniqueKinds.has(defines) },
  on: 'every-entry',
  clause: '',
  messages: {
    default: {
      en: 'The id "{id}" is already used by another entry.',
      ja: 'ID「{id}」は別の項目で既に使われています。',
    },
    catalogue: {
      en: '"{id}" is a control of a standard and cannot be the id of a control of your own.',
      ja: '「{id}」は規格の管理策の番号であり、独自の管理策のIDには使えません。',
    },
    section: {
      en: '"{id}" may stand only once in a project, and does already in another file.',
      ja: '「{id}」はプロジェクトに一度しか書けませんが、別のファイルに既にあります。',
    },
  },
  check: (subject, ask) => [...duplicateDefinitions(subject, ask), ...duplicateSection(subject, ask)],
});

function duplicateDefinitions(subject: Subject, ask: Questions): readonly Draft[] {
  const placeOf = createDefinitionPlaces();
  return subject.facts.definitions.flatMap(({ kind, id, at }): readonly Draft[] => {
    if (!uniqueKinds.has(kind)) return [];
    if (kind === 'control' && isCatalogueControl(id, ask)) {
      return [{ variant: 'catalogue', anchor: atValue(subject, at), args: { id }, about: [id] }];
    }
    const first = ask.definition(kind, id);
    const firstAt = first && placeOf(first, kind, id);
    if (!first || firstAt === undefined || (first === subject && firstAt === at)) return [];
    const related = [{ anchor: atValue(first, firstAt), message: { en: 'First used here', ja: '最初の使用箇所' } }];
    return [{ anchor: atValue(subject, at), args: { id }, about: [kind, id], related }];
  });
}

/** Where entries define ids first. Looked through once for each entry: one may define thousands of ids. */
function createDefinitionPlaces(): (subject: Subject<unknown>, kind: string, id: string) => Pointer | undefined {
  const known = new Map<Subject<unknown>, ReadonlyMap<string, Pointer>>();
  const placesIn = ({ facts }: Subject<unknown>): ReadonlyMap<string, Pointer> =>
    new Map(facts.definitions.toReversed().map(({ kind, id, at }) => [`${kind}:${id}`, at]));
  return (subject, kind, id) => {
    const places = known.get(subject) ?? placesIn(subject);
    known.set(subject, places);
    return places.get(`${kind}:${id}`);
  };
}

function isCatalogueControl(id: string, { catalog }: Questions): boolean {
  return [catalog.cloudControl(id), catalog.annexControl('2013', id), catalog.annexControl('2022', id)].some(Boolean);
}

function duplicateSection(subject: Subject, ask: Questions): readonly Draft[] {
  const { section } = subject;
  const singleton = ask.schema.root.properties.get(section)?.singleton;
  if (!singleton || (section === 'soa' && !marksOf(subject.facts).includes(mark.statementHead))) return none;
  const first = ask.all(mark.single(section))[0];
  // Within one file it is a key that stands twice, which has a finding of its own.
  if (!first || first === subject || first.document === subject.document) return none;
  const related = [{ anchor: atEntry(first), message: { en: 'First used here', ja: '最初の使用箇所' } }];
  return [{ variant: 'section', anchor: atEntry(subject), args: { id: section }, related }];
}

export const unresolved = rule({
  code: 'ref/unresolved',
  severity: 'error',
  decidesByField: { concerns: ({ refersTo }) => refersTo !== undefined && isJudged(refersTo) },
  on: 'every-entry',
  clause: '',
  messages: {
    default: { en: 'There is no {kind} "{id}".{suggestion}', ja: '{kind}「{id}」は定義されていません。{suggestion}' },
  },
  check: (subject, ask) => {
    const broken = subject.facts.references.filter(
      ({ kind, id }) =>
        isJudged(kind) &&
        !ask.has(mark.defines(kind, id)) &&
        !isElsewhere(kind, id, ask) &&
        !isMeantOtherwise(kind, id, ask),
    );
    if (broken.length === 0) return none;
    // Nothing runs on itself, nor does a service use itself.
    const own = new Set(subject.facts.definitions.map(({ id }) => id));
    return broken.map((reference) => {
      const kind = definable[reference.kind] ?? clauseCalled;
      const others = definable[reference.kind] ? ask.ids(reference.kind) : ask.catalog.clauses.map(({ id }) => id);
      const meant = idCalled(reference, ask) ?? nearestInOrder(reference.id, others, (id) => !own.has(id));
      return {
        anchor: reference.byKey ? atKey(subject, reference.at) : atValue(subject, reference.at),
        args: { kind: { en: kind.en, ja: kind.ja }, id: reference.id, suggestion: suggestion(meant) },
        about: [reference.kind, reference.id],
        data: { kind: reference.kind, id: reference.id, meant },
      };
    });
  },
  fix: ({ anchor, data }): readonly Fix[] => {
    if (anchor.kind !== 'field') return [];
    const { id } = data;
    const kind = definable[data.kind];
    if (!kind) return [];
    const create: Fix = {
      title: { en: `Create the ${kind.en} ${shortened(id)}`, ja: `${kind.ja}「${shortened(id)}」を作成` },
      changes: [{ kind: 'add-entries', section: kind.section, entries: [newEntry(kind, id)] }],
    };
    const replace = replaceByMeant(anchor.subject, anchor.at, data.meant);
    // What cannot be an id can only be corrected.
    return isId.test(id) ? [...replace, create] : replace;
  },
});

const clauseCalled: Bilingual = { en: 'clause of JIP-ISMS517', ja: 'JIP-ISMS517の箇条' };

function isJudged(kind: ReferenceKind): boolean {
  return definable[kind] !== undefined || kind === 'requirement';
}

/** Defined by no entry that was read, and not to be called unresolved all the same. */
function isElsewhere(kind: ReferenceKind, id: string, ask: Questions): boolean {
  if (kind === 'requirement') return isClause(id, ask);
  const section = definable[kind]?.section;
  // Without a root the project may go on in files that nobody has shown.
  if (section !== undefined && (!ask.hasRoot || ask.unread(section))) return true;
  return kind === 'document' && [ask.single('scope'), ask.single('soa')].some((entry) => isRecordOf(entry?.value, id));
}

/** A clause of JIP-ISMS517, one of its sentences, or the clause of JIS Q 27001 that it adds to. */
function isClause(id: string, { catalog }: Questions): boolean {
  const clauses = catalog.clauses.flatMap((clause) => [clause.id, clause.addsTo]);
  const rows = catalog.requirements.flatMap((row) => [row.id, row.clause]);
  return [...clauses, ...rows].some((known) => known === id || known.startsWith(`${id}.`));
}

/** A document that states its version and approver in place is a record, and needs no other. */
function isRecordOf(section: Scope | StatementOfApplicability | undefined, id: string): boolean {
  const document = section?.document;
  if (typeof document !== 'object') return false;
  return document.id === id && document.version !== undefined && document.approvedBy !== undefined;
}

const isId = /^[\p{L}\p{M}\p{N}._-]+$/u;

function newEntry(kind: { section: string; name: string }, id: string) {
  if (kind.name === 'kind') return { id, kind: 'other' };
  return { id, [kind.name]: kind.name === 'type' ? 'internal' : toDo };
}

export const referenceRules = [duplicateId, unresolved];
