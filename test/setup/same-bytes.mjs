// What is built in another folder has the same bytes as what is in dist/: whoever builds a release can check the published sums.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIn, copySources, differences, sumsOf } from './build-elsewhere.mjs'
import { ROOT } from './ensure.mjs'

const place = mkdtempSync(join(realpathSync(tmpdir()), 'hustings-'))
const folder = join(place, 'a folder', 'with another name')
try {
  mkdirSync(folder, { recursive: true })
  copySources(folder)
  const here = sumsOf(join(ROOT, 'dist'))
  const there = buildIn(folder, dayOfCommit())
  const different = differences(here, there)
  for (const name of different) console.log(`dist/${name}: not the same bytes in another folder`)
  if (!here.has('hustings.html')) console.log('dist/ has no hustings.html: nothing was compared.')
  if (different.length > 0 || !here.has('hustings.html')) process.exitCode = 1
} finally {
  rmSync(place, { recursive: true, force: true })
}

/** The copy has no history to read the day from. Outside a checkout both take today. */
function dayOfCommit() {
  try {
    const seconds = execFileSync('git', ['log', '-1', '--format=%ct', '--', '.'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
    return seconds === '' ? {} : { SOURCE_DATE_EPOCH: seconds }
  } catch {
    return {}
  }
}
