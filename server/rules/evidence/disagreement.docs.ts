import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in disagreement.ts. */
export const evidenceDisagreementDocs: Readonly<Record<string, RuleDocs>> = {
  'document/disagrees': {
    when: {
      en: 'The scope or the statement of applicability names a document of `documents` and states another version, approver or day of approval than its record.',
      ja: '適用範囲又は適用宣言書が挙げた文書について、そこに書いた版、承認者又は承認日が、documentsの記録と異なる場合に指摘します。',
    },
    why: {
      en: 'Two versions of one document in force are none: the auditor asks which of them was approved.',
      ja: '一つの文書について異なる版や承認が書かれていると、どちらが有効か判断できません。審査では、承認されたのはどちらかを確かめられます。',
    },
    mend: {
      en: 'Find out which is right, and write the same in both places; or state it in one of them only.',
      ja: '正しい方を確かめて両方を一致させるか、どちらか一方だけに書いてください。',
    },
    example: {
      bad: `scope:
  statement: Example CRMの開発及び運用
  document: {id: DOC-1, version: "4.1"}
documents:
  - {id: DOC-1, title: 適用範囲定義書, version: "4.2"}
`,
      good: `scope:
  statement: Example CRMの開発及び運用
  document: {id: DOC-1, version: "4.2"}
documents:
  - {id: DOC-1, title: 適用範囲定義書, version: "4.2"}
`,
    },
  },
};
