// What is deliberately absent from the code, as rules: see "Invariants" in ARCHITECTURE.md.
import tseslint from 'typescript-eslint';

/** Files reach the product through `Host` alone, so that browser, tests and command line share everything else. */
const platform = [
  {
    regex: '^(node:.*|(fs|path|os|child_process|crypto|url|process)(/.*)?)$',
    message: 'Only edges touch the platform: go through Host.',
  },
  { regex: '^vscode(-languageclient(/.*)?)?$', message: 'Only client/ knows VS Code.' },
  { regex: '^vscode-languageserver(/.*)?$', message: 'Only server/lsp knows the connection.' },
];
const yamlDoor = { regex: '^yaml(/.*)?$', message: 'server/yaml is the only door to the yaml library.' };

/** Floors from the ground up; an import may only point down, and two folders of one floor do not know each other. */
const floors = [
  ['words'],
  ['markup', 'catalog', 'yaml'],
  ['schema'],
  ['facts'],
  ['workspace'],
  ['editing'],
  ['check'],
  ['rules'],
  ['features', 'reports'],
  ['findings'],
  ['lsp', 'cli'],
];
const edges = ['lsp', 'cli'];

/** Folders that a folder must not know: all above, and its neighbours. `isms lsp` starts the server: the one door between edges. */
function unknownTo(folder) {
  const own = floors.findIndex((floor) => floor.includes(folder));
  return floors
    .slice(own)
    .flat()
    .filter((other) => other !== folder && !(folder === 'cli' && other === 'lsp'));
}

const noClockNoLocale = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The day is a parameter.' },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The day is a parameter.',
  },
  { selector: 'CallExpression[callee.property.name=/^toLocale/]', message: 'The language is a parameter.' },
  { selector: "MemberExpression[object.name='Intl']", message: 'The language is a parameter.' },
];
const always = [
  { selector: 'Program > VariableDeclaration[kind=let]', message: 'State belongs to an instance, not to a module.' },
  {
    selector: 'Program > ExportNamedDeclaration > VariableDeclaration[kind=let]',
    message: 'State belongs to an instance, not to a module.',
  },
  {
    selector: "CallExpression[callee.property.name='toJS']",
    message: 'toJS hangs on what a user may write: walk the tree.',
  },
  { selector: "AssignmentExpression[left.property.name='innerHTML']", message: 'Make elements and text nodes.' },
];

const floorRules = floors.flat().map((folder) => ({
  files: [`server/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          // The edges know the platform; VS Code itself not even they.
          ...(edges.includes(folder) ? platform.slice(1, 2) : platform),
          ...(folder === 'yaml' ? [] : [yamlDoor]),
          ...unknownTo(folder).map((other) => ({
            regex: `^(\\.\\./)+${other}/`,
            message: `server/${folder} must not know server/${other}.`,
          })),
        ],
      },
    ],
    'no-restricted-syntax': ['error', ...always, ...(edges.includes(folder) ? [] : noClockNoLocale)],
  },
}));

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', '.vscode-test/', '**/*.generated.*'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-restricted-syntax': ['error', ...always],
      'no-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: 'error',
    },
  },
  ...floorRules,
  {
    files: ['client/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            yamlDoor,
            {
              regex: '/server/(lsp|cli|rules|check|workspace)/',
              message: 'The client decides nothing of the domain.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...[
          ['performance', 'now'],
          ['Date', 'now'],
          ['process', 'hrtime'],
        ].map(([object, property]) => ({ object, property, message: 'A busy machine is slow: count instead.' })),
      ],
    },
  },
  {
    // As in vitest.config.mts: all but searches, whatever starts programs, and the workbench.
    files: ['test/**/*.test.ts'],
    ignores: ['**/*.property.test.ts', 'test/{properties,protocol,cli,bench,build,workbench}/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^fast-check$', message: 'Name the file *.property.test.ts.' },
            {
              regex: '^node:child_process$|/(cli|protocol)/(program|folder|client)$',
              message: 'Unit tests start nothing.',
            },
          ],
        },
      ],
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } } },
);
