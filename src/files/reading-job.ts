import type { Checklist } from '../core/checklist'
import type { ChecklistShelf } from './assessment-file'
import { readOpened, type ReadFile, type ReadingOrder } from './read-opened'

/** What a worker is sent to read one file. It has no checklists of its own. */
export interface ReadingJob {
  readonly order: ReadingOrder
  /** SHA-256 sums of the checklists that are ours. */
  readonly ours: readonly string[]
  /** Those it has asked for. */
  readonly checklists: readonly Checklist[]
}

/** What it posts back: copied, so nothing but values. */
export type ReadingReply =
  | ReadFile
  /** A checklist that does not lie in the file: send the job again, with it. */
  | { readonly kind: 'wants'; readonly id: string; readonly version: string }

export async function runReadingJob({ order, ours, checklists }: ReadingJob): Promise<ReadingReply> {
  const sums = new Set(ours)
  const wanted: Extract<ReadingReply, { kind: 'wants' }>[] = []
  const shelf: ChecklistShelf = {
    find(id, version) {
      const found = checklists.find((one) => one.id === id && one.version === version)
      if (found === undefined) wanted.push({ kind: 'wants', id, version })
      return Promise.resolve(found)
    },
    isOurs: (sha256) => sums.has(sha256),
  }
  const read = await readOpened(order, shelf)
  return wanted[0] ?? read
}
