/** 4.1: the scope as documented information that names the cloud services. */
import type { Scope, Service } from '../../facts/model';
import { allTexts } from '../../facts/text';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { atEntry, atKey, atValue, entryAt } from '../../check/anchors';
import { chooseFrom, people } from '../support/choices';
import { documentLanguage } from '../support/document-language';
import { toDo } from '../../check/fix';
import { bilingual } from '../../check/label';
import { missingAnchor } from '../support/missing-field';
import { nextId } from '../support/next-id';
import { none, rule } from '../../check/rule';
import { statementTexts } from './statement';
import type { Change } from '../../editing/change';

export const serviceNotNamed = rule({
  code: 'scope/service-not-named',
  severity: 'error',
  on: 'services',
  judges: ['4.1.b'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The scope statement does not name the service "{service}" (4.1).',
      ja: '適用範囲の記述にサービス「{service}」の名称がありません(4.1)。',
    },
  },
  check: (service, ask) => {
    const scope = ask.single('scope');
    const names = allTexts(service.value.name);
    if (!scope?.has('/statement') || names.length === 0) return none;
    const unnamed = statementTexts(scope.value).some(({ searched }) => !names.some((name) => searched.includes(name)));
    if (!unnamed) return none;
    return [
      {
        anchor: service.has('/name') ? atValue(service, '/name') : atEntry(service),
        args: { service: bilingual(service.value.name) },
        related: [{ anchor: atKey(scope, '/statement'), message: { en: 'The scope statement', ja: '適用範囲の記述' } }],
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
        changes: appendName(scope, service),
      },
    ];
  },
});

function appendName(scope: Subject<Scope>, service: Subject<Service>) {
  const names = allTexts(service.value.name);
  const name = names[0] ?? '';
  return statementTexts(scope.value)
    .filter(({ searched }) => !names.some((each) => searched.includes(each)))
    .map(({ at, text, language }) => {
      const own = bilingual(service.value.name)[language];
      const separator = language === 'ja' ? '、' : ', ';
      return { kind: 'set', subject: scope, at, value: `${text.trimEnd()}${separator}${own || name}` } as const;
    });
}

const recordFields = ['id', 'version', 'approvedBy', 'approvedOn'] as const;

export const notDocumented = rule({
  code: 'scope/not-documented',
  severity: 'warning',
  on: 'scope',
  judges: ['4.1.b'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The scope is not kept as documented information: {missing} missing in `document` (4.1).',
      ja: '適用範囲が文書化した情報として管理されていません。documentに{missing}がありません(4.1)。',
    },
  },
  check: (scope) => {
    const missing = recordFields.filter((field) => !scope.has(`/document/${field}`));
    if (missing.length === 0) return none;
    return [{ anchor: missingAnchor(scope, '/document'), args: { missing: missing.join(', ') }, data: { missing } }];
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

/** What can be known of the record: a document about the scope, a draft's version, the day on which this is written. */
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
  const values = { id, version: '0.1', approvedBy, approvedOn: ask.today };
  const set = missing.map((field): Change => {
    return { kind: 'set', subject, at: `/document/${field}`, value: values[field] };
  });
  if (existing || !missing.includes('id')) return set;
  const title = documentLanguage(ask) === 'en' ? 'Scope of the ISMS' : '適用範囲';
  return [...set, { kind: 'add-entries', section: 'documents', entries: [{ id, title }] }];
}

export const scopeDocumentRules = [serviceNotNamed, notDocumented];
