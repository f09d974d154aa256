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
/** Nothing leaves the machine: no network, no telemetry. The editor's connection is the library's. */
const network = {
  regex: '^(node:)?(http|https|http2|net|tls|dgram|dns)(/.*)?$',
  message: 'ISMS files are confidential: nothing goes over a network.',
};
const noNetwork = ['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource'].map((name) => ({
  name,
  message: network.message,
}));
/** What only a platform has, or what differs from one run to the next. */
const noPlatform = [
  ...['process', 'Buffer', 'require', 'console', 'setTimeout', 'setImmediate', 'setInterval'].map((name) => ({
    name,
    message: 'Only edges touch the platform.',
  })),
  { name: 'performance', message: 'No clock below the edges.' },
];
const yamlDoor = { regex: '^yaml(/.*)?$', message: 'server/yaml is the only door to the yaml library.' };

/** Floors from the ground up; an import may only point down, and two folders of one floor do not know each other. */
const floors = [
  ['words'],
  ['markup'],
  ['catalog', 'yaml'],
  ['schema'],
  ['facts'],
  ['workspace'],
  ['editing'],
  ['check'],
  ['rules'],
  ['trace'],
  ['features', 'reports'],
  ['findings', 'writers', 'next'],
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
  { selector: "CallExpression[callee.property.name='localeCompare']", message: 'The language is a parameter.' },
  { selector: "MemberExpression[object.name='Intl']", message: 'The language is a parameter.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Same input, same output.' },
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
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Make elements and text nodes.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|createContextualFragment)$/]',
    message: 'Make elements and text nodes.',
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write/]",
    message: 'Make elements.',
  },
];
/** A cast that says nothing of what is cast hides a layer's mistake from the next: type the data, or ask for it. */
const noBlindCasts = [
  {
    selector: 'TSAsExpression[expression.type=TSAsExpression][expression.typeAnnotation.type=TSUnknownKeyword]',
    message: 'No cast by way of unknown.',
  },
  { selector: 'TSAsExpression[typeAnnotation.type=TSNeverKeyword]', message: 'No cast to never.' },
];
/** A collection that a module makes empty can only be there to be filled. */
const noModuleState = ['Program > VariableDeclaration', 'Program > ExportNamedDeclaration > VariableDeclaration'].map(
  (declaration) => ({
    selector:
      `${declaration} > VariableDeclarator[init.callee.name=/^(Map|Set|WeakMap|WeakSet)$/][init.arguments.length=0]` +
      ':not([id.typeAnnotation.typeAnnotation.typeName.name=/^Readonly/])',
    message: 'State belongs to an instance, not to a module.',
  }),
);
/** Of a text that is put in, `replace` takes `$&` and the like for its own signs: a service may be called so. */
const noPatternsByReplace = {
  selector: 'CallExpression[callee.property.name=/^replace/][arguments.0.value=/^\\{/]',
  message: 'Fill patterns by words/filled.ts.',
};
const inServer = [...always, ...noBlindCasts, ...noModuleState, noPatternsByReplace];

const floorRules = floors.flat().map((folder) => ({
  files: [`server/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          // The edges know the platform; VS Code itself not even they.
          ...(edges.includes(folder) ? platform.slice(1, 2) : platform),
          network,
          ...(folder === 'yaml' ? [] : [yamlDoor]),
          ...unknownTo(folder).map((other) => ({
            regex: `^(\\.\\./)+${other}/`,
            message: `server/${folder} must not know server/${other}.`,
          })),
        ],
      },
    ],
    'no-restricted-globals': ['error', ...noNetwork, ...(edges.includes(folder) ? [] : noPlatform)],
    'no-restricted-syntax': ['error', ...inServer, ...(edges.includes(folder) ? [] : noClockNoLocale)],
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
      'no-restricted-globals': ['error', ...noNetwork],
      'no-restricted-imports': ['error', { patterns: [network] }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // The composition root and the door to files: what they know of the platform stands in node-*.ts.
    files: ['server/*.ts'],
    ignores: ['server/node-*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [...platform, network, yamlDoor] }],
      'no-restricted-globals': ['error', ...noNetwork, ...noPlatform],
      'no-restricted-syntax': ['error', ...inServer, ...noClockNoLocale],
    },
  },
  { files: ['server/node-*.ts'], rules: { 'no-restricted-syntax': ['error', ...inServer] } },
  ...floorRules,
  {
    files: ['client/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            network,
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
  // Read by any Node, which knows no modules then.
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['**/*.{cjs,mjs}'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
);
