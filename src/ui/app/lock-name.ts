import { sha256Hex } from '../../core/hash'
import type { EditingLock, EditingLocks } from '../services'

/** The right to write one assessment. Ids come from files, so they are never lock names themselves. */
export function lockName(id: string): string {
  return `hustings-${sha256Hex(id).slice(0, 16)}`
}

/** The right to write it, or `null` where another tab has it: nothing waits in line. */
export async function holdIfFree(locks: EditingLocks, id: string): Promise<EditingLock | null> {
  let lock: EditingLock | null = null
  const isFree = await new Promise<boolean>((resolve) => {
    lock = locks.hold(lockName(id), resolve)
  })
  if (isFree) return lock
  ;(lock as EditingLock | null)?.release()
  return null
}
