// `npm run test:long`: what takes minutes. Thousands of hostile files, bombs with their time and memory, and what only
// real browsers show. Words after `--` go to Playwright.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensure, ROOT } from './ensure.mjs'

await ensure()
for (const { args, env } of [
  { args: [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', 'test/long'], env: { HUSTINGS_LONG: '1' } },
  { args: ['test/setup/ensure.mjs', '--browser'] },
  { args: ['test/setup/build.mjs'] },
  {
    args: [
      join(ROOT, 'node_modules/@playwright/test/cli.js'),
      'test',
      '--config',
      'test/config/long.config.ts',
      ...process.argv.slice(2),
    ],
  },
]) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  if (status !== 0) {
    process.exitCode = 1
    break
  }
}
