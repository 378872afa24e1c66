/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type PluginOption, type Rolldown, type UserConfig } from 'vite'
import { checklistCatalogue } from './src/browser/catalogue-plugin.ts'
import { changeLog } from './src/browser/change-log-plugin.ts'
import { releasePlugin } from './src/browser/release-plugin.ts'
import { serviceWorkerPlugin } from './src/browser/service-worker-plugin.ts'
import { pdfFontPlugin } from './src/reports/pdf/fonts/font-plugin.ts'
import { buildFacts } from './test/config/build-facts.ts'
import { ICON_FILES, iconsFrom } from './test/config/icons-plugin.ts'
import { allInOneFile, workersAsText } from './test/config/one-file-plugin.ts'
import { policyInPage, policyInServer } from './test/config/policy-plugin.ts'
import { typefaceInPage } from './test/config/typeface-plugin.ts'
import { vitestOptions } from './test/config/vitest-options.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Oldest browsers that run the app (DESIGN §6). */
const OLDEST_BROWSERS = ['chrome109', 'edge109', 'firefox115', 'safari16']

const LAYERS = [
  { name: 'core', test: /\/src\/core\// },
  { name: 'files', test: /\/src\/files\// },
  // English. Each further language is a file of its own (`words/translations.ts`).
  { name: 'words-en-GB', test: /\/src\/words\// },
  { name: 'ui', test: /\/src\/ui\/(app|parts)\// },
]

/** What screens share lies in one file a layer of src/, not in a hundred: their names cost bytes at the start. Layers import
 * one way, so these files do too: in a circle one would run before what it needs. */
const SHARED_BY_LAYER: Rolldown.OutputOptions = {
  codeSplitting: {
    groups: [
      { name: 'start', tags: ['$initial'], priority: 5 },
      ...LAYERS.map((layer, index) => ({ ...layer, minShareCount: 2, priority: LAYERS.length - index })),
    ],
  },
}

// The page, each worker and the command line are bundles of their own, and all may load what these make.
const madeModules = (): PluginOption[] => [
  checklistCatalogue(here('./checklists')),
  changeLog(here('./')),
  pdfFontPlugin(),
  releasePlugin(),
]

const resolve: UserConfig['resolve'] = {
  alias: [
    // One jsPDF everywhere: its Node edition is other code, and the bytes of a plan must not depend on who made it.
    { find: /^jspdf$/, replacement: here('./node_modules/jspdf/dist/jspdf.es.min.js') },
    // What makes the parts of a workbook, without the clock and the worker of the published entries that pack them.
    {
      find: /^write-excel-file\/modules\//,
      replacement: `${here('./node_modules/write-excel-file/modules')}/`,
    },
    // What jsPDF would load for `.html()`, which we never call: three chunks and a sanitiser less.
    { find: /^(html2canvas|dompurify|canvg)$/, replacement: here('./src/reports/pdf/absent.ts') },
  ],
}

/** `vite build --mode one-file`: `dist/hustings.html`, which needs nothing beside it. */
const ONE_FILE = 'one-file'

const oneFile = (): UserConfig => {
  const facts = buildFacts('one-file-facts')
  return {
    base: './',
    publicDir: false,
    plugins: [
      workersAsText(() => ({
        root: here('./'),
        mode: ONE_FILE,
        plugins: [madeModules(), facts],
        resolve,
        build: { target: OLDEST_BROWSERS },
      })),
      react(),
      madeModules(),
      facts,
      allInOneFile(here('./src/static')),
    ],
    resolve,
    build: {
      target: OLDEST_BROWSERS,
      emptyOutDir: false,
      modulePreload: { polyfill: false },
      // All of it: the typeface too.
      assetsInlineLimit: Infinity,
      cssCodeSplit: false,
      sourcemap: false,
      chunkSizeWarningLimit: 3000,
      rolldownOptions: { output: { codeSplitting: false, comments: false } },
    },
  }
}

const hosted = (isSsrBuild: boolean): UserConfig => ({
  // Relative, so that the files work under any path of any host.
  base: './',
  // An unknown path is a 404, never the home page in disguise.
  appType: 'mpa',
  publicDir: 'src/static',
  plugins: [
    react(),
    madeModules(),
    policyInServer(),
    isSsrBuild
      ? []
      : [
          policyInPage(),
          typefaceInPage(),
          iconsFrom(here('./src/static')),
          buildFacts(),
          serviceWorkerPlugin(ICON_FILES),
        ],
  ],
  resolve,
  build: {
    target: OLDEST_BROWSERS,
    // The polyfill fetches, and small files turned into data: addresses would need a wider policy.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // One sheet packs better than many small ones, and its order does not depend on what was opened first.
    cssCodeSplit: false,
    sourcemap: false,
    ...(isSsrBuild ? {} : { rolldownOptions: { output: SHARED_BY_LAYER } }),
    chunkSizeWarningLimit: 1000,
  },
  worker: {
    format: 'es',
    plugins: () => [madeModules(), buildFacts()],
    // As in the page's own scripts. The licences stand in About.
    rolldownOptions: { output: { comments: false } },
  },
  // The command line is one folder of plain files that needs no packages beside it.
  ssr: { noExternal: true },
  server: { host: '127.0.0.1', port: 5173, strictPort: true },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true, cors: false },
  test: vitestOptions,
})

export default defineConfig(({ mode, isSsrBuild }) =>
  mode === ONE_FILE ? oneFile() : hosted(isSsrBuild === true),
)
