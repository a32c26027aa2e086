import { defineConfig } from 'vitest/config'

// Tests see the packages' sources, plain node sees what was built.
const conditions = ['@k/source']
const resolve = { resolve: { conditions }, ssr: { resolve: { conditions } } }

export default defineConfig({
  test: {
    projects: [
      { ...resolve, test: { name: 'units', include: ['packages/*/src/**/*.test.ts', 'scripts/**/*.test.ts'] } },
      {
        ...resolve,
        test: {
          name: 'integration',
          include: ['integration/src/**/*.test.ts'],
          // The suites share one cluster and two cores: one file at a time.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          globalSetup: ['integration/src/shared-cluster.ts'],
        },
      },
    ],
  },
})
