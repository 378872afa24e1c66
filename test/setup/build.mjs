import { buildBoth } from './build-both.mjs'
import { ensure } from './ensure.mjs'

await ensure()
await buildBoth()
