/** 4.1: the scope as documented information that names the cloud services. */
import type { Scope, Service } from '../facts/model';
import { allTexts } from '../facts/text';
import type { Questions } from '../project/questions';
import type { Subject } from '../project/subject';
import { atEntry, atKey, atValue } from './anchors';
import { chooseFrom, people } from './choices';
import { documentLanguage } from './document-language';
import { toDo, type Change } from './fix';
import { bilingual } from './label';
import { missingAnchor } from './missing-field';
import { nextId } from './next-id';
import { none, rule } from './rule';
import { statementTexts } from './scope-statement';

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
  explanation: {
    when: {
      en: 'The scope statement, in one of the languages that it is written in, does not contain the name of a service.',
      ja: '適用範囲の記述(書かれているいずれかの言語)にサービスの名称が含まれない場合に示します。',
    },
    why: {
      en: 'The documented scope must name the cloud services, so that a reader of the certificate knows which are covered.',
      ja: '文書化した適用範囲にはクラウドサービスの名称が必要です。登録証を読む人が対象のサービスを知るためです。',
    },
    mend: {
      en: 'Write the name into the statement exactly as the service has it, in every language.',
      ja: 'サービスの名称をそのままの表記で、全ての言語の記述に書いてください。',
    },
  },
  example: {
    bad: `scope:
  statement: 顧客管理サービスの提供
services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
`,
    good: `scope:
  statement: Example CRMの提供
services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
`,
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
    if (anchor.kind !== 'field' || !scope) return [];
    return [
      {
        title: { en: 'Add the name to the scope statement', ja: '適用範囲の記述に名称を追加' },
        preferred: true,
        changes: appendName(scope, anchor.subject as Subject<Service>),
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
  explanation: {
    when: {
      en: 'The scope has no `document`, or one without id, version, approver or date of approval.',
      ja: 'scopeにdocumentがない、又は文書番号、版、承認者、承認日のいずれかがない場合に示します。',
    },
    why: {
      en: 'Others must be able to read the scope as a document, in a version that somebody approved.',
      ja: '適用範囲は、誰がどの版を承認したかが分かる文書として、ほかの人が読める必要があります。',
    },
    mend: {
      en: 'Record the document with version, approver and date.',
      ja: '文書番号、版、承認者及び承認日を書いてください。',
    },
  },
  example: {
    bad: `scope:
  statement: Example CRMの提供
  document: {id: DOC-1}
documents:
  - {id: DOC-1, title: 適用範囲}
`,
    good: `people:
  - {id: hanako, name: 情報 花子}
scope:
  statement: Example CRMの提供
  document: {id: DOC-1, version: "1.0", approvedBy: hanako, approvedOn: 2026-04-01}
documents:
  - {id: DOC-1, title: 適用範囲}
`,
  },
  check: (scope) => {
    const missing = recordFields.filter((field) => !scope.has(`/document/${field}`));
    if (missing.length === 0) return none;
    return [{ anchor: missingAnchor(scope, '/document'), args: { missing: missing.join(', ') }, data: { missing } }];
  },
  fix: ({ anchor, data }, ask) => {
    if (anchor.kind !== 'field') return [];
    const missing = data?.['missing'] as readonly RecordField[];
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
