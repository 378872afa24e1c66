// `npm test`: every check there is, one after the other. The last line is `N passed, M failed`.
// `npm run check` is the quick part. `npm test -- types journeys` runs the named steps alone.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensure, ROOT } from './ensure.mjs'
import { giveUp, say } from './say.mjs'

const CACHE = join(ROOT, '.cache')
const UNIT_REPORT = join(CACHE, 'unit.json')
const WEBKIT_REPORT = join(CACHE, 'webkit.json')
const JOURNEYS_REPORT = join(CACHE, 'journeys.json')

const tool = (name) => join(ROOT, 'node_modules', name)
const TSC = tool('typescript/bin/tsc')
const vitest = (report) => [
  tool('vitest/vitest.mjs'),
  'run',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${report}`,
]

/**
 * `runs`: programs for Node, all of them must succeed. `counts`: reads how many tests passed and failed; without it a step is one.
 * `needs`: steps without which there is nothing to look at. `live`: its output is shown as it comes. `env`: for its programs.
 * `mayBeSkipped`: where its browser is not found all of it is skipped, and named.
 */
const STEPS = [
  { name: 'programs', live: true, runs: [['test/setup/ensure.mjs', '--browser']] },
  {
    name: 'types',
    quick: true,
    runs: [
      [TSC, '-p', '.'],
      [TSC, '-p', 'src/core'],
    ],
  },
  { name: 'lint', quick: true, runs: [[tool('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings']] },
  {
    name: 'unused',
    quick: true,
    // Everything; and whether what ships has a module that only tests use.
    runs: [
      [tool('knip/bin/knip.js'), '--no-progress'],
      [tool('knip/bin/knip.js'), '--no-progress', '--production', '--include', 'files'],
    ],
  },
  { name: 'format', quick: true, runs: [[tool('prettier/bin/prettier.cjs'), '--check', '.']] },
  {
    name: 'unit',
    quick: true,
    live: true,
    counts: () => countUnit(UNIT_REPORT),
    runs: [[...vitest(UNIT_REPORT), ...(isQuick() ? [] : ['--coverage'])]],
  },
  { name: 'build', runs: [['test/setup/build.mjs']] },
  { name: 'sizes', needs: ['build'], live: true, runs: [['test/setup/sizes.mjs']] },
  { name: 'packages', needs: ['build'], runs: [['test/setup/packages.mjs']] },
  { name: 'built files', needs: ['build'], runs: [['test/setup/built-files.mjs']] },
  { name: 'same bytes', needs: ['build'], runs: [['test/setup/same-bytes.mjs']] },
  {
    name: 'journeys',
    needs: ['programs', 'build'],
    live: true,
    counts: countJourneys,
    runs: [[tool('@playwright/test/cli.js'), 'test', '--config', 'test/config/playwright.config.ts']],
  },
  {
    name: 'webkit',
    needs: ['programs', 'build'],
    live: true,
    mayBeSkipped: true,
    counts: () => countUnit(WEBKIT_REPORT),
    env: { HUSTINGS_ENGINES: '1' },
    runs: [[...vitest(WEBKIT_REPORT), 'test/engines']],
  },
]

const steps = chosenSteps()
await ensure()
mkdirSync(CACHE, { recursive: true })
for (const report of [UNIT_REPORT, WEBKIT_REPORT, JOURNEYS_REPORT]) rmSync(report, { force: true })

const total = { passed: 0, failed: 0, skipped: 0 }
const lines = []
const broken = new Set()
for (const step of steps) {
  const missing = step.needs?.filter((name) => broken.has(name)) ?? []
  if (missing.length > 0) {
    lines.push(`  ${step.name}: not run, because of ${missing.join(', ')}`)
    continue
  }
  const counts = runStep(step)
  if (counts.failed > 0) broken.add(step.name)
  for (const kind of Object.keys(total)) total[kind] += counts[kind]
}
console.log(`\n${lines.join('\n')}`)
if (total.skipped > 0) console.log(`  ${total.skipped} skipped: see above for why`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0

function runStep(step) {
  console.log(`\n== ${step.name}`)
  const began = performance.now()
  const results = step.runs.map((args) => runNode(args, step.live === true, step.env))
  const succeeded = results.every((result) => result.status === 0)
  if (!succeeded && !step.live)
    console.log(
      results
        .map((result) => `${result.stdout}${result.stderr}`)
        .join('')
        .trim(),
    )
  const counts =
    step.counts === undefined
      ? countOne(succeeded)
      : atLeastOneFailure(readCounts(step), succeeded, step.mayBeSkipped)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const line = `  ${step.name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`
  lines.push(line)
  console.log(line)
  return counts
}

function runNode(args, live, env = {}) {
  return spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: live ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: JOURNEYS_REPORT, ...env },
  })
}

function countOne(succeeded) {
  return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 }
}

/** A report that is missing or torn counts nothing: the step's own exit code then makes it one failure. */
function readCounts(step) {
  try {
    return step.counts()
  } catch (problem) {
    say(`No result to read from "${step.name}": ${problem.message}`)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

/** Coverage below its threshold, an error outside of any test: the tool says no though each test passed. Nothing run is a failure too. */
function atLeastOneFailure(counts, succeeded, mayBeSkipped = false) {
  const silent = counts.failed === 0 && (!succeeded || (counts.passed === 0 && !mayBeSkipped))
  return silent ? { ...counts, failed: 1 } : counts
}

function countUnit(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'))
  // A file that could not be loaded has no tests to fail.
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

function countJourneys() {
  const { stats, errors } = JSON.parse(readFileSync(JOURNEYS_REPORT, 'utf8'))
  if (stats.flaky > 0) lines.push(`  journeys: ${stats.flaky} passed at the second try only, named above`)
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  }
}

function isQuick() {
  return process.argv.includes('--quick')
}

function chosenSteps() {
  const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name))
  if (unknown.length > 0)
    giveUp(
      `No step is called ${unknown.join(', ')}. There are: ${STEPS.map((step) => step.name).join(', ')}.`,
    )
  if (names.length > 0) return STEPS.filter((step) => names.includes(step.name))
  return isQuick() ? STEPS.filter((step) => step.quick) : STEPS
}
