import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in project.ts. */
export const fileProjectDocs: Readonly<Record<string, RuleDocs>> = {
  'project/root-missing': {
    when: {
      en: 'ISMS files stand under no isms.yaml.',
      ja: 'ISMSのファイルがあるのに、その上位にisms.yamlがない場合に指摘します。',
    },
    why: {
      en: 'The root file says where a project begins, which editions of the standards it is judged against and in which language its documents are made.',
      ja: 'ルートファイルは、プロジェクトの範囲、判定に用いる規格の版、及び作成する文書の言語を定めます。',
    },
    mend: {
      en: 'Create it; the quick fix writes a minimal one.',
      ja: '作成してください。クイックフィックスで最小限の内容を作成できます。',
    },
    example: {
      bad: `--- people.isms.yaml ---
people:
  - {id: hanako, name: 情報 花子}
`,
      good: `--- isms.yaml ---
isms: 1
--- people.isms.yaml ---
people:
  - {id: hanako, name: 情報 花子}
`,
    },
  },
};
