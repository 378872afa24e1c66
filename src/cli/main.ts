import { commandLineWords } from '../words/command-line'
import { DEFAULT_LANGUAGE } from '../words/language'
import { makeNodeWorld } from './node-world'
import { run } from './run'

/** Not 0, 1 or 2: those say what was done, or what is wrong with the input or the usage. Also when no result could be written. */
const OUR_OWN_MISTAKE = 3

process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  // Whoever reads our output may stop early (`| head`): that is no fault. A full disk is one: nothing was kept.
  if (problem.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  process.stderr.write(`${commandLineWords(DEFAULT_LANGUAGE).outputFailed}\n`)
  process.exit(OUR_OWN_MISTAKE)
})
process.stderr.on('error', () => {
  process.exit(process.exitCode ?? 0)
})

try {
  process.exitCode = await run(process.argv.slice(2), makeNodeWorld())
} catch {
  process.stderr.write(`${commandLineWords(DEFAULT_LANGUAGE).broken}\n`)
  process.exitCode = OUR_OWN_MISTAKE
}
