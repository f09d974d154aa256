import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** Searches with many generated examples: by name, or in their folder. */
const properties = ['test/**/*.property.test.ts', 'test/{properties,fuzz,soak}/**/*.test.ts'];
/** Whatever starts the built programs or writes files, or replaces a module of the product: it needs a world of its own. */
const alone = ['test/**/*.alone.test.ts'];
const processes = [...alone, 'test/{protocol,cli,bench,build}/**/*.test.ts', 'test/package/**/*.test.mjs'];
/** These run inside VS Code: `npm run test:vscode`. */
const workbench = 'test/workbench/**';

/** A suite's files share one module registry: loading the product for each file would take longer than its tests. */
const shared = { pool: 'threads', isolate: false } as const;
/** Nothing asserts on time; this only ends what hangs, on a machine that does other things at the same time. */
const testTimeout = 600_000;

const suites: readonly TestProjectInlineConfiguration[] = [
  {
    test: {
      name: 'unit',
      include: ['test/**/*.test.ts'],
      exclude: [...properties, ...processes, workbench],
      ...shared,
    },
  },
  {
    test: {
      name: 'properties',
      include: properties,
      exclude: [...alone],
      setupFiles: ['test/support/seed.ts'],
      ...shared,
    },
  },
  { test: { name: 'process', include: processes, globalSetup: ['test/build/built.ts'] } },
];

export default defineConfig({
  test: {
    // Left alone, the runner keeps a core for itself: on two cores it would use one, while programs wait for each other.
    maxWorkers: '100%',
    projects: suites.map((suite) => ({ ...suite, test: { ...suite.test, testTimeout, hookTimeout: testTimeout } })),
  },
});
