import { defineConfig } from 'vitest/config';

/** Tests that put something else in a module's place, and so need modules of their own. */
const replacing = ['test/host-contract/conformance.test.ts'];

/**
 * Three projects: everything that runs in Node, which shares its modules between files (the catalogue is
 * large, and loading it anew for each file took longer than the tests), the few tests that replace a
 * module, and what needs a real browser (one file at a time).
 */
export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/**/*.browser.test.ts', ...replacing],
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'replacing',
          include: replacing,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          fileParallelism: false,
          // A browser beside other work now and then loses an answer; a second try is shown in the report as such.
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
