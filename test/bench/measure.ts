import { performance } from 'node:perf_hooks'

export interface Measured {
  readonly name: string
  /** Milliseconds: the middle of all rounds, the fastest and the slowest. */
  readonly median: number
  readonly fastest: number
  readonly slowest: number
}

export interface Contestant {
  readonly name: string
  readonly run: () => unknown
  /** How often it runs in a round, for what is too quick to time once. */
  readonly times: number
}

const WARM_UP = 3

/** All in turn in each round, so that what else the machine does hits everybody alike. */
export async function measure(
  contestants: readonly Contestant[],
  rounds: number,
): Promise<readonly Measured[]> {
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]))
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const contestant of contestants) {
      const time = await timeOf(contestant)
      if (round >= 0) times.get(contestant.name)?.push(time)
    }
  }
  return [...times].map(([name, all]) => {
    const sorted = all.toSorted((a, b) => a - b)
    return {
      name,
      median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
      fastest: sorted[0] ?? Number.NaN,
      slowest: sorted.at(-1) ?? Number.NaN,
    }
  })
}

async function timeOf({ run, times }: Contestant): Promise<number> {
  const begin = performance.now()
  for (let time = 0; time < times; time += 1) {
    const ran = run()
    // Only what takes time of its own: waiting for nothing would be measured too.
    if (ran instanceof Promise) await ran
  }
  return (performance.now() - begin) / times
}
