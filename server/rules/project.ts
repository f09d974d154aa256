/** The files as a project. */
import { atRoot } from './anchors';
import { none, rule } from './rule';

export const rootMissing = rule({
  code: 'project/root-missing',
  severity: 'warning',
  on: 'project',
  judges: [],
  clause: '',
  messages: {
    default: {
      en: 'These ISMS files belong to no project: an isms.yaml with `isms: 1` in their folder makes them one.',
      ja: 'ISMSのファイルが属するプロジェクトがありません。フォルダに「isms: 1」と書いたisms.yamlを置いてください。',
    },
  },
  explanation: {
    when: {
      en: 'ISMS files stand under no isms.yaml.',
      ja: 'ISMSのファイルがあるのに、その上位にisms.yamlがない場合に示します。',
    },
    why: {
      en: 'The root file says where a project begins, which editions of the standards it is judged against and in which language its documents are made.',
      ja: 'ルートファイルは、プロジェクトの範囲、判定に用いる規格の版、及び作成する文書の言語を定めます。',
    },
    mend: {
      en: 'Create it; the quick fix writes a minimal one.',
      ja: '作成してください。クイックフィックスで最小限の内容を作成できます。',
    },
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
  check: (_project, ask) => (ask.hasRoot ? none : [{ anchor: atRoot, args: {} }]),
  fix: (_draft, ask) =>
    ask.folder === undefined
      ? []
      : [
          {
            title: { en: 'Create isms.yaml', ja: 'isms.yamlを作成' },
            preferred: true,
            changes: [
              {
                kind: 'create-file',
                document: `${ask.folder}/isms.yaml`,
                text: 'isms: 1\nlanguage: ja\nstandards:\n  jip-isms517: "1.0"\n  iso27017: "2015"\n  iso27001: "2022"\n',
              },
            ],
          },
        ],
});

export const projectRules = [rootMissing];
