/** The files as a project. */
import { atRoot } from '../../check/anchors';
import { none, rule } from '../../check/rule';

export const rootMissing = rule({
  code: 'project/root-missing',
  severity: 'warning',
  on: 'project',
  ofWhole: false,
  clause: '',
  messages: {
    default: {
      en: 'These ISMS files belong to no project: an isms.yaml with `isms: 1` in their folder makes them one.',
      ja: 'ISMSのファイルが属するプロジェクトがありません。フォルダに「isms: 1」と書いたisms.yamlを置いてください。',
    },
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
