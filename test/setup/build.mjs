import { ensure, ROOT } from './ensure.mjs'

await ensure()
process.env.NODE_ENV = 'production'
const { build } = await import('vite')
await build({ root: ROOT })
