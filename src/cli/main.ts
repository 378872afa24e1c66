import { commandLineWords } from '../words/command-line'
import { DEFAULT_LANGUAGE } from '../words/language'
import { makeNodeWorld } from './node-world'
import { run } from './run'

/** Not 0, 1 or 2: those say what was done, or what is wrong with the input or the usage. */
const OUR_OWN_MISTAKE = 3

// Whoever reads our output may stop early (`| head`): that is no fault, and nothing to tell.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', () => {
    process.exit(process.exitCode ?? 0)
  })
}

try {
  process.exitCode = await run(process.argv.slice(2), makeNodeWorld())
} catch {
  process.stderr.write(`${commandLineWords(DEFAULT_LANGUAGE).broken}\n`)
  process.exitCode = OUR_OWN_MISTAKE
}
