// `npm run test:long`: what takes too long for every test run, in real browsers. Words after `--` go to Playwright.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensure, ROOT } from './ensure.mjs'

await ensure()
for (const args of [
  ['test/setup/ensure.mjs', '--browser'],
  ['test/setup/build.mjs'],
  [
    join(ROOT, 'node_modules/@playwright/test/cli.js'),
    'test',
    '--config',
    'test/config/long.config.ts',
    ...process.argv.slice(2),
  ],
]) {
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' })
  if (status !== 0) {
    process.exitCode = 1
    break
  }
}
