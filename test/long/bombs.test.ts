import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BOMBS } from '../files/bombs'
import { asText, fullChecklist, plainAssessment } from '../files/texts'

/** Each in a process of its own, by the command line: it reads as the page's worker does. */

const PROGRAM = fileURLToPath(new URL('../setup/hustings.mjs', import.meta.url))
const MOST_MILLISECONDS = 1_000
const MOST_MEGABYTES = 150
/** What a worker of the page would be given no more of, either. */
const HEAP_MEGABYTES = 150
/** Time of the processor: what else the machine does is not the bomb's. */
const MEASURE = `data:text/javascript,process.on('exit',()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();process.stderr.write('\\n@'+maxRSS+' '+(userCPUTime+systemCPUTime)/1000)})`

let folder = ''
let base = { milliseconds: 0, megabytes: 0 }

interface Run {
  readonly status: number | null
  readonly err: string
  readonly milliseconds: number
  readonly megabytes: number
}

function score(name: string): Run {
  const { status, stderr } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${HEAP_MEGABYTES}`, '--import', MEASURE, PROGRAM, 'score', join(folder, name)],
    { encoding: 'utf8' },
  )
  const [, kilobytes, milliseconds] = /@(\d+) ([\d.]+)$/.exec(stderr) ?? []
  return {
    status,
    err: stderr,
    megabytes: Number(kilobytes) / 1_000,
    milliseconds: Number(milliseconds),
  }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hustings-bombs-'))
  const small = {
    ...plainAssessment,
    checklist: { id: fullChecklist.id, version: '1.0.0', content: fullChecklist },
  }
  writeFileSync(join(folder, 'small.json'), asText(small))
  // Compiles where a source is newer.
  score('small.json')
  base = score('small.json')
  console.log(`A small file: ${base.milliseconds.toFixed(0)} ms, ${base.megabytes.toFixed(0)} MB in all`)
}, 120_000)
afterAll(() => {
  rmSync(folder, { recursive: true })
})

// The processor's time is what counts: the clock may run on while a busy machine does something else.
test.each(BOMBS)(
  '$what ends in a sentence, within a second and 150 MB',
  { timeout: 300_000 },
  ({ what, make }) => {
    writeFileSync(join(folder, 'bomb'), make())
    const { status, err, milliseconds, megabytes } = score('bomb')
    const [time, memory] = [milliseconds - base.milliseconds, megabytes - base.megabytes]
    console.log(`${what}: ${time.toFixed(0)} ms, ${memory.toFixed(0)} MB more than a small file`)
    // Its checklist is nobody's here: even what opens ends in a sentence.
    expect(status).toBe(1)
    expect(err).toMatch(/bomb: \S.*\. \S.*\.\n/)
    expect(time).toBeLessThan(MOST_MILLISECONDS)
    expect(memory).toBeLessThan(MOST_MEGABYTES)
  },
)
