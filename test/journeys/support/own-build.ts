import { fileURLToPath } from 'node:url'
import { build, loadConfigFromFile, preview, type PluginOption, type UserConfig } from 'vite'
import { test as watched } from './watch'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
/** Writes down what was built for the budgets: a build for a journey is not what they are about. */
const NOT_HERE = 'hustings:build-facts'

/** Journeys through the app as it is built with plugins that come before its own. `name`: of the folder it is built in. */
export function testOfBuild(name: string, plugins: () => readonly PluginOption[]) {
  return watched.extend<object, { builtSite: string }>({
    builtSite: [
      async ({}, use, { workerIndex }) => {
        const outDir = `.cache/${name}-${workerIndex}`
        await buildWith(plugins, outDir)
        const site = await preview({
          root: ROOT,
          logLevel: 'error',
          build: { outDir },
          preview: { host: '127.0.0.1', port: 0, strictPort: true, cors: false },
        })
        const address = site.httpServer.address()
        if (address === null || typeof address === 'string') throw new Error('The server has no port.')
        await use(`http://localhost:${address.port}`)
        await site.close()
      },
      { scope: 'worker' },
    ],
    origins: async ({ builtSite }, use) => {
      await use([builtSite])
    },
    baseURL: async ({ builtSite }, use) => {
      await use(builtSite)
    },
  })
}

async function buildWith(first: () => readonly PluginOption[], outDir: string): Promise<void> {
  process.env['NODE_ENV'] = 'production'
  const env = { command: 'build', mode: 'production' } as const
  const loaded = await loadConfigFromFile(env, `${ROOT}vite.config.ts`, ROOT)
  if (loaded === null) throw new Error('vite.config.ts could not be read.')
  const { plugins = [], build: built, worker, ...config } = loaded.config
  const ofWorkers: UserConfig['worker'] = {
    ...worker,
    plugins: () => [
      ...first(),
      ...flat(worker?.plugins?.() ?? []).filter((plugin) => nameOf(plugin) !== NOT_HERE),
    ],
  }
  await build({
    ...config,
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [...first(), ...flat(plugins).filter((plugin) => nameOf(plugin) !== NOT_HERE)],
    worker: ofWorkers,
    build: { ...built, outDir, emptyOutDir: true },
  })
}

function flat(plugins: readonly PluginOption[]): readonly PluginOption[] {
  return plugins.flatMap((plugin) => (Array.isArray(plugin) ? flat(plugin) : [plugin]))
}

function nameOf(plugin: PluginOption): string {
  return typeof plugin === 'object' && plugin !== null && 'name' in plugin ? plugin.name : ''
}
