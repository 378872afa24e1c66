// `npm run test:long`: what takes minutes. Thousands of hostile files, and bombs with their time and memory.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensure, ROOT } from './ensure.mjs'

await ensure()
const { status } = spawnSync(
  process.execPath,
  [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', 'test/long', ...process.argv.slice(2)],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, HUSTINGS_LONG: '1' } },
)
process.exitCode = status ?? 1
