import { defineConfig } from 'vitest/config'

const suite = (name: string, extra: object = {}) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], environment: 'node', ...extra },
})

/** One seeded city serves both suites of a run. */
const onRunningSystem = { globalSetup: ['tests/support/system-setup.ts'] }

/** One project a suite, so that `npx vitest run --project unit` is all it takes to run one. */
export default defineConfig({
  test: {
    projects: [
      // Pure code keeps nothing between files: loading it once a worker is most of the time saved.
      suite('unit', { isolate: false }),
      suite('contract', { isolate: false }),
      // Much of its time is waiting for databases: two files at once, also on two cores.
      suite('integration', { testTimeout: 60_000, hookTimeout: 120_000, maxWorkers: 2, sequence: { groupOrder: 1 } }),
      suite('accessibility', {
        testTimeout: 300_000,
        hookTimeout: 300_000,
        fileParallelism: false,
        ...onRunningSystem,
      }),
      suite('e2e', { testTimeout: 120_000, hookTimeout: 300_000, fileParallelism: false, ...onRunningSystem }),
      suite('engines', { testTimeout: 120_000, hookTimeout: 600_000, fileParallelism: false }),
    ],
  },
})
