import { performance } from 'node:perf_hooks'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

export interface Measured {
  readonly name: string
  /** Milliseconds: the middle of all rounds, the fastest and the slowest. */
  readonly median: number
  readonly fastest: number
  readonly slowest: number
  /** Milliseconds of processor time, the middle of all rounds: what else the machine does counts for less. */
  readonly processor: number
  /** To the first contestant, round by round, and of these the middle: a busy minute hits both alike. */
  readonly ratio: number
  readonly processorRatio: number
}

export interface Contestant {
  readonly name: string
  readonly run: () => unknown
  /** How often it runs in a round, for what is too quick to time once. */
  readonly times: number
}

/** Milliseconds. */
interface Time {
  readonly passed: number
  readonly processor: number
}

const WARM_UP = 3

/** All in turn in each round, forwards and backwards, so that what else the machine does hits everybody alike. */
export async function measure(
  contestants: readonly Contestant[],
  rounds: number,
): Promise<readonly Measured[]> {
  const times = new Map<string, Time[]>(contestants.map(({ name }) => [name, []]))
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const inTurn = round % 2 === 0 ? contestants : contestants.toReversed()
    for (const contestant of inTurn) {
      const time = await timeOf(contestant)
      if (round >= 0) times.get(contestant.name)?.push(time)
    }
  }
  const baseline = [...times.values()][0] ?? []
  return [...times].map(([name, all]) => {
    const passed = all.map((time) => time.passed)
    const processor = all.map((time) => time.processor)
    return {
      name,
      median: middleOf(passed),
      fastest: Math.min(...passed),
      slowest: Math.max(...passed),
      processor: middleOf(processor),
      ratio: middleOf(passed.map((time, round) => time / (baseline[round]?.passed ?? Number.NaN))),
      processorRatio: middleOf(
        processor.map((time, round) => time / (baseline[round]?.processor ?? Number.NaN)),
      ),
    }
  })
}

function middleOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

async function timeOf({ run, times }: Contestant): Promise<Time> {
  // Nobody clears up what another left.
  collectGarbage()
  const processorBefore = process.cpuUsage()
  const begin = performance.now()
  for (let time = 0; time < times; time += 1) {
    const ran = run()
    // Only what takes time of its own: waiting for nothing would be measured too.
    if (ran instanceof Promise) await ran
  }
  const passed = performance.now() - begin
  const { user, system } = process.cpuUsage(processorBefore)
  return { passed: passed / times, processor: (user + system) / 1000 / times }
}
