/** Hears how many of a stage's steps are done. */
export type Steps = (done: number, total: number) => void

/** The share of the whole work at which a stage begins and ends. */
export type Stage = (from: number, to: number) => Steps

/** Finer steps than this are not told. */
const LEAST_STEP = 0.01

/** Stages of work that follow each other, told as one share that only rises. */
export function makeStages(onProgress?: (share: number) => void): Stage {
  let told = 0
  return (from, to) => {
    if (onProgress === undefined) return () => undefined
    return (done, total) => {
      const share = total === 0 ? to : from + ((to - from) * done) / total
      if (share < Math.min(told + LEAST_STEP, 1) || share <= told) return
      told = share
      onProgress(share)
    }
  }
}
