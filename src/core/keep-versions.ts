/** What thinning looks at. */
export interface Dated {
  /** The instant it was written. */
  readonly savedAt: string
  /** Characters of its text. */
  readonly size: number
}

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** The newest ones, whatever their age. */
export const LAST_VERSIONS = 10
const SLOT = 10 * MINUTE
const SLOTS_FOR = 120 * MINUTE
const DAYS_FOR = 30 * DAY
/** Characters in all versions of one assessment: one with a large checklist of its own must not fill the disk. */
export const VERSION_CHARACTERS_MOST = 20_000_000

/**
 * Those that make room. Kept are the last 10, the newest of each 10 minutes of the last 2 hours, and the newest of each
 * day (in UTC) of the last 30, as far as they fit. The slots stand still on the clock, so thinning at every save keeps
 * what thinning once at the end would keep. A time that is still to come counts as now.
 */
export function thinVersions<Version extends Dated>(
  versions: readonly Version[],
  now: string,
): readonly Version[] {
  const taken = new Set<string>()
  let room = VERSION_CHARACTERS_MOST
  return newestFirst(versions).filter((version, index) => {
    // Each takes its places, also one that stays for another reason.
    const isFirstOfAny = slotsOf(version, now).map((slot) => takesFirst(taken, slot))
    const stays = index < LAST_VERSIONS || isFirstOfAny.includes(true)
    if (!stays || version.size > room) return true
    room -= version.size
    return false
  })
}

/** Whether both instants lie in the same 10 minutes. */
export function isSameSlot(one: string, other: string): boolean {
  return Math.floor(Date.parse(one) / SLOT) === Math.floor(Date.parse(other) / SLOT)
}

export function newestFirst<Version extends Pick<Dated, 'savedAt'>>(
  versions: readonly Version[],
): readonly Version[] {
  return [...versions].sort((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt))
}

function slotsOf({ savedAt }: Dated, now: string): readonly string[] {
  const time = Date.parse(savedAt)
  const age = Date.parse(now) - time
  return [
    ...(age < SLOTS_FOR ? [`slot ${String(Math.floor(time / SLOT))}`] : []),
    ...(age < DAYS_FOR ? [`day ${String(Math.floor(time / DAY))}`] : []),
  ]
}

function takesFirst(taken: Set<string>, slot: string): boolean {
  if (taken.has(slot)) return false
  taken.add(slot)
  return true
}
