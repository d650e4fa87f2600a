import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.ts'

export default defineConfig({
  test: {
    globalSetup: './test/temporary-folder.ts',
    // One less than there are processors is the runner's own choice, which leaves half of two idle.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    // The Worker writes a line for each of the thousands of requests of its tests.
    onConsoleLog: (log) => !log.startsWith('{"event":"request"'),
    projects: [
      {
        test: {
          name: 'node',
          include: ['{shared,addon,workbench,worker/deploy}/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['test/{browser,conformance,worker}/**', '**/node_modules/**'],
          // Loading every module anew for each file takes as long as the tests; what they put in place of globals is put back.
          isolate: false,
          // Formulas make much that is soon forgotten: with more room for it, files that compute many are a quarter quicker.
          execArgv: ['--max-semi-space-size=64'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              bindings: {
                OPERATOR_SECRET: 'an operator secret for tests only',
                LIBRARY_MIGRATIONS: await readD1Migrations('worker/library/migrations'),
              },
            },
          })),
        ],
        test: {
          name: 'worker',
          include: ['worker/**/*.test.{ts,tsx}', 'test/worker/**/*.test.ts'],
          exclude: ['worker/deploy/**'],
          globalSetup: './worker/testing/build-assets.ts',
          setupFiles: './worker/testing/migrate-library.ts',
          // Each test works on programmes of its own; a new runtime for every file would take most of the time.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'conformance',
          include: ['test/conformance/**/*.test.ts'],
          globalSetup: './test/conformance/built-worker.ts',
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
})
