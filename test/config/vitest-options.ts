import type { ViteUserConfig } from 'vitest/config'

// Generous, because two cores are shared with a browser and a coverage run is slower still.
const TIMEOUTS = { testTimeout: 30_000, hookTimeout: 30_000 }

const PACKAGES_WITH_ALIASES = { deps: { inline: [/\/node_modules\/jspdf\//] } }

export const vitestOptions: NonNullable<ViteUserConfig['test']> = {
  coverage: {
    provider: 'v8',
    include: ['src/core/**/*.ts', 'src/files/**/*.ts'],
    reporter: ['text', 'json-summary'],
    reportsDirectory: '.cache/coverage',
    skipFull: true,
    // Every branch of what decides and of what reads strangers' files; no figure for the screens.
    thresholds: { 'src/core/**': { branches: 100 }, 'src/files/**': { branches: 100 } },
  },
  projects: [
    {
      extends: true,
      test: {
        name: 'plain',
        environment: 'node',
        setupFiles: ['test/config/same-samples.ts'],
        include: ['test/**/*.test.ts'],
        // What takes minutes runs by itself: `npm run test:long`. So does what needs a browser and the built files.
        exclude: [
          'test/**/*.dom.test.ts',
          ...(process.env['HUSTINGS_LONG'] ? [] : ['test/long/**']),
          ...(process.env['HUSTINGS_ENGINES'] ? [] : ['test/engines/**']),
        ],
        server: PACKAGES_WITH_ALIASES,
        ...TIMEOUTS,
      },
    },
    {
      extends: true,
      test: {
        name: 'dom',
        environment: 'happy-dom',
        setupFiles: ['test/config/same-samples.ts', 'test/config/dom-setup.ts'],
        include: ['test/**/*.dom.test.{ts,tsx}'],
        server: PACKAGES_WITH_ALIASES,
        ...TIMEOUTS,
      },
    },
  ],
}
