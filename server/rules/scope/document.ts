/** 4.1: the scope as documented information that names the cloud services. */
import type { Scope, Service } from '../../facts/model';
import type { Pointer } from '../../facts/fields';
import { isPlaceholder } from '../../facts/placeholder';
import { allTexts } from '../../facts/text';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { atEntry, atKey, atValue, entryAt } from '../../check/anchors';
import { chooseFrom, people } from '../support/choices';
import { documentOf } from '../support/document-of';
import { documentLanguage } from '../support/document-language';
import { toDo } from '../../check/fix';
import { bilingual, quotedText } from '../../check/label';
import { missingAnchor } from '../support/missing-field';
import { isOfOtherType, withoutMisspelt } from '../support/misspelt';
import { nextId } from '../support/next-id';
import { none, rule } from '../../check/rule';
import { hasVersion } from '../support/version';
import { statementTexts, type StatementText } from './statement';
import { listed } from '../../words/listing';
import { nameIn, roleNames } from '../../words/names';
import type { Language } from '../../words/bilingual';
import type { Change } from '../../editing/change';

export const serviceNotNamed = rule({
  code: 'scope/service-not-named',
  severity: 'error',
  on: 'services',
  decides: ['4.1.b'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The scope statement does not name the service "{service}" (4.1).',
      ja: '適用範囲の記述にサービス「{service}」の名称がありません(4.1)。',
    },
    role: {
      en: 'The scope statement for the {role} role does not name the service "{service}" (4.1).',
      ja: '{role}としての適用範囲の記述に、サービス「{service}」の名称がありません(4.1)。',
    },
  },
  check: (service, ask) => {
    const scope = ask.single('scope');
    if (!scope || ask.unread('scope')) return none;
    const [first] = textsWithoutName(scope, service, ask);
    if (!first) return none;
    return [
      {
        variant: first.role ? 'role' : 'default',
        anchor: service.has('/name') ? atValue(service, '/name') : atEntry(service),
        args: {
          service: quotedText(service.value.name),
          role: first.role ? nameIn(roleNames, first.role) : '',
        },
        related: [{ anchor: atKey(scope, first.at), message: { en: 'The scope statement', ja: '適用範囲の記述' } }],
      },
    ];
  },
  fix: ({ anchor }, ask) => {
    const scope = ask.single('scope');
    const service = entryAt(anchor, 'services');
    if (!service || !scope) return [];
    return [
      {
        title: { en: 'Add the name to the scope statement', ja: '適用範囲の記述に名称を追加' },
        preferred: true,
        changes: appendName(scope, service, ask),
      },
    ];
  },
});

/** The texts of the statement that should name the service, and do not. */
function textsWithoutName(scope: Subject<Scope>, service: Subject<Service>, ask: Questions): readonly StatementText[] {
  const names = allTexts(service.value.name).filter((name) => !isPlaceholder(name, 'name'));
  if (names.length === 0) return [];
  const texts = statementTexts(scope.value);
  const roles = service.value.roles ?? [];
  const isNamed = ({ text }: StatementText): boolean => names.some((name) => ask.namings(text).isNamed(name));
  const byRole = texts.filter(({ role }) => role !== undefined);
  // Nobody knows yet in whose statement a service without roles belongs: either will do.
  const named = roles.length === 0 && byRole.some(isNamed);
  const asked = texts.filter(({ role }) => {
    return role === undefined || (roles.length === 0 ? !named : roles.includes(role));
  });
  return asked.filter((text) => !isNamed(text));
}

function appendName(scope: Subject<Scope>, service: Subject<Service>, ask: Questions) {
  const [name = ''] = allTexts(service.value.name);
  return textsWithoutName(scope, service, ask).map(({ at, text, language }) => {
    const own = bilingual(service.value.name)[language];
    return { kind: 'set', subject: scope, at, value: withName(text.trimEnd(), own || name, language) } as const;
  });
}

/** The name at the end of the statement; after whole sentences, in one more. */
function withName(text: string, name: string, language: Language): string {
  if (/[。.．]$/u.test(text)) {
    return language === 'ja' ? `${text}対象のサービスに${name}を含む。` : `${text} It covers ${name}.`;
  }
  return `${text}${language === 'ja' ? '、' : ', '}${name}`;
}

const recordFields = ['id', 'version', 'approvedBy', 'approvedOn'] as const;

export const notDocumented = rule({
  code: 'scope/not-documented',
  severity: 'warning',
  on: 'scope',
  decides: ['4.1.b'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The scope is not kept as documented information: {missing} missing in `document` (4.1).',
      ja: '適用範囲が文書化した情報として管理されていません。documentに{missing}がありません(4.1)。',
    },
  },
  check: (scope, ask) => {
    const id = documentOf(scope.value);
    // What the list of documents records of it need not be said again.
    const record = id ? ask.definition('document', id) : undefined;
    // The record may be one that could not be read, or that stands elsewhere while nothing says what the whole is.
    if (id && !record && (ask.unread('documents') || !ask.hasRoot)) return none;
    if (isOfOtherType(scope, '/document')) return none;
    // Named by its id alone, it is recorded among the documents or nowhere, which has a finding of its own.
    if (id && !record && typeof scope.value.document === 'string') return none;
    const wanted = withoutMisspelt(scope, '/document', recordFields);
    const holds = (subject: Subject<unknown>, at: Pointer): boolean =>
      at.endsWith('/version') ? hasVersion(subject, at) : subject.has(at);
    const missing = wanted.filter(
      (field) => !holds(scope, `/document/${field}`) && !(record && holds(record, `/${field}`)),
    );
    if (missing.length === 0) return none;
    return [{ anchor: missingAnchor(scope, '/document'), args: { missing: listed(missing) }, data: { missing } }];
  },
  fix: ({ anchor, data }, ask) => {
    if (anchor.kind !== 'field') return [];
    const { missing } = data;
    if (!missing.includes('approvedBy')) {
      const title = { en: 'Add what the document record lacks', ja: '文書の記録に足りない項目を追加' };
      return [{ title, preferred: true, changes: completeRecord(anchor.subject, missing, toDo, ask) }];
    }
    const approvers = people(ask);
    const undecided = { value: toDo, label: { en: toDo, ja: toDo } };
    return chooseFrom(approvers.length > 0 ? approvers : [undecided], ({ value, label }) => ({
      title: {
        en: `Complete the document record, approved by ${label.en}`,
        ja: `文書の記録を補う(承認者は「${label.ja}」)`,
      },
      changes: completeRecord(anchor.subject, missing, String(value), ask),
    }));
  },
});

type RecordField = (typeof recordFields)[number];

/** What can be known of the record: a document about the scope. Its version and the day of approval are for a person. */
function completeRecord(
  subject: Subject<unknown>,
  missing: readonly RecordField[],
  approvedBy: string,
  ask: Questions,
): readonly Change[] {
  const existing = ask.entries('documents').find(({ value }) => {
    return allTexts(value.title).some((title) => /適用範囲|scope/i.test(title));
  });
  const id = existing?.value.id ?? nextId('document', ask);
  const values = { id, version: toDo, approvedBy, approvedOn: toDo };
  const named = ask.single('scope')?.value.document;
  // What is named by its id alone keeps its record among the documents.
  const record = typeof named === 'string' ? ask.definition('document', named) : undefined;
  const set = missing.map((field): Change => {
    return record
      ? { kind: 'set', subject: record, at: `/${field}`, value: values[field] }
      : { kind: 'set', subject, at: `/document/${field}`, value: values[field] };
  });
  if (existing || !missing.includes('id')) return set;
  const title = documentLanguage(ask) === 'en' ? 'Scope of the ISMS' : '適用範囲';
  return [...set, { kind: 'add-entries', section: 'documents', entries: [{ id, title }] }];
}

export const scopeDocumentRules = [serviceNotNamed, notDocumented];
