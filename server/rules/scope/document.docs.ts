import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in document.ts. */
export const scopeDocumentDocs: Readonly<Record<string, RuleDocs>> = {
  'scope/service-not-named': {
    when: {
      en: 'The scope statement, in one of the languages that it is written in, does not contain the name of a service. Width, case and blanks are set aside; names are compared whole, so that V2 is another service. Where roles are stated apart, the statement of each role names the services of that role.',
      ja: '適用範囲の記述(書かれているいずれかの言語)にサービスの名称が含まれない場合に指摘します。全角と半角、大文字と小文字、空白の違いは問いません。名称は全体で比べ、「V2」などが続くものは別のサービスとみなします。役割ごとに記述する場合は、それぞれの役割のサービスの名称が必要です。',
    },
    why: {
      en: 'The documented scope must name the cloud services, so that a reader of the certificate knows which are covered.',
      ja: '文書化した適用範囲にはクラウドサービスの名称が必要です。登録証を読む人が対象のサービスを知るためです。',
    },
    mend: {
      en: 'Write the name into the statement exactly as the service has it, in every language.',
      ja: 'サービスの名称をそのままの表記で、全ての言語の記述に書いてください。',
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
  },
  'scope/not-documented': {
    when: {
      en: 'The scope has no `document`, or one whose id, version (a draft is none), approver or date of approval stands neither there nor in the list of documents.',
      ja: 'scopeにdocumentがない、又は文書番号、版(案は含みません)、承認者、承認日のいずれかが、documentにも文書の一覧にもない場合に指摘します。',
    },
    why: {
      en: 'Others must be able to read the scope as a document, in a version that somebody approved.',
      ja: '適用範囲は、誰がどの版を承認したかが分かる文書として、ほかの人が読める必要があります。',
    },
    mend: {
      en: 'Record the document with version, approver and date.',
      ja: '文書番号、版、承認者及び承認日を書いてください。',
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
  },
};
