import { fileURLToPath } from 'node:url'
import { ROOT } from './ensure.mjs'

/** Builds both editions into `dist/`: the hosted one, then `hustings.html`. */
export async function buildBoth({ logLevel = 'info' } = {}) {
  process.env.NODE_ENV = 'production'
  const { build } = await import('vite')
  await build({ root: ROOT, logLevel })
  await build({ root: ROOT, logLevel, mode: 'one-file' })
}

// In another folder: see build-elsewhere.mjs.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildBoth(process.argv.includes('--quiet') ? { logLevel: 'warn' } : {})
}
