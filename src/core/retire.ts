import type { Answer } from './answer'
import type { PlanEntry, Retired } from './assessment'

/**
 * Keeps aside what belongs to no item any more. Nothing kept aside is ever lost to it: an earlier entry that holds an
 * answer or a plan of the same item makes room and goes on as `⟨id⟩#2`, `⟨id⟩#3` and so on, which no item can be called.
 */
export function retireInto(
  retired: Map<string, Retired>,
  id: string,
  answer: Answer | undefined,
  action: PlanEntry | undefined,
): void {
  const entry: Retired = {
    ...(answer === undefined ? {} : { answer }),
    ...(action === undefined ? {} : { action }),
  }
  const earlier = retired.get(id)
  const isInTheWay = earlier !== undefined && Object.keys(entry).some((key) => Object.hasOwn(earlier, key))
  if (isInTheWay) retired.set(freeKey(retired, id), earlier)
  retired.set(id, isInTheWay ? entry : { ...earlier, ...entry })
}

/** Where an entry of an item goes that has one already. */
export function freeKey(retired: ReadonlyMap<string, Retired>, id: string): string {
  let count = 2
  while (retired.has(`${id}#${count}`)) count += 1
  return `${id}#${count}`
}
