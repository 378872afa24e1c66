import { ensure, ROOT } from './ensure.mjs'

await ensure()
const { createServer } = await import('vite')
const server = await createServer({ root: ROOT })
await server.listen()
server.printUrls()
