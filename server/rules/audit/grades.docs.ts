import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in grades.ts. */
export const auditGradesDocs: Readonly<Record<string, RuleDocs>> = {
  'finding/grade-contradicted': {
    when: {
      en: 'The description of a finding calls it a major or minor nonconformity, and its `grade` is a lesser one.',
      ja: '所見の内容で重大又は軽微な不適合とされているのに、区分(grade)がそれより軽い場合に指摘します。',
    },
    why: {
      en: 'A nonconformity needs a cause and a corrective action; an observation does not. The grade must not excuse what the words say.',
      ja: '不適合には原因の究明及び是正処置が必要ですが、観察事項には必要ありません。区分によって必要な処置が省かれることのないようにします。',
    },
    mend: {
      en: 'Set the grade that the audit gave, or correct the description.',
      ja: '監査で判定した区分に直すか、内容を訂正してください。',
    },
    example: {
      bad: `audits:
  - id: IA-1
    type: internal
    findings:
      - {id: F-1, grade: observation, description: 重大な不適合である。退職者のアカウントが残っていた。}
`,
      good: `audits:
  - id: IA-1
    type: internal
    findings:
      - id: F-1
        grade: major
        description: 重大な不適合である。退職者のアカウントが残っていた。
        correction: アカウントを削除した
        rootCause: 退職の手続きにクラウドのアカウントの項目がなかった
`,
    },
  },
};
