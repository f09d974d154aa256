import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,mjs}'],
    exclude: ['test/workbench/**', 'node_modules/**'],
    setupFiles: ['test/support/setup.ts'],
    // Property tests and processes on a machine that does other things at the same time.
    testTimeout: 120_000,
  },
});
