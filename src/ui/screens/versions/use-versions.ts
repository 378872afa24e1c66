import { useEffect, useEffectEvent, useState } from 'react'
import type { Compared } from '../../../core/compare'
import { differenceBetween, type Difference } from '../../../core/difference'
import type { KeptVersion } from '../../../core/stored'
import { parseAssessment, type OpenedAssessment } from '../../../files/assessment-file'
import type { ChecklistLibrary } from '../../services'
import { useServices } from '../../use-services'
import type { VersionsPlace } from './versions-place'

/** What a version says, once it was read. */
export type ReadVersion =
  | { readonly kind: 'unreadable' }
  | {
      readonly kind: 'read'
      readonly opened: OpenedAssessment
      /** From it to now; `null` where what is there now cannot be read. */
      readonly since: Difference | null
    }

export interface Versions {
  readonly listing: 'loading' | 'no-storage' | readonly KeptVersion[]
  /** Those that were read so far, by `versionKey`. */
  readonly read: ReadonlyMap<string, ReadVersion>
  /** How it stands now, once that is known. */
  readonly present: Compared | null
  readonly refresh: () => void
}

/** Lists them at once and reads them one after the other, so that a long list does not hold the page up. */
export function useVersions(place: VersionsPlace): Versions {
  const { assessments, checklists } = useServices()
  const [listing, setListing] = useState<Versions['listing']>('loading')
  const [present, setPresent] = useState<Compared | null>(null)
  const [read, setRead] = useState<ReadonlyMap<string, ReadVersion>>(new Map())
  const [attempt, setAttempt] = useState(0)

  const find = useEffectEvent(() => Promise.all([assessments.listVersions(place.id), place.present()]))

  useEffect(() => {
    let gone = false
    find()
      .then(async ([versions, now]) => {
        if (gone) return
        setListing(versions)
        setPresent(now)
        await readEach(versions, now, checklists, (known) => {
          if (!gone) setRead(known)
          return !gone
        })
      })
      .catch(() => {
        if (!gone) setListing('no-storage')
      })
    return () => {
      gone = true
    }
  }, [attempt, place.id, checklists])

  return {
    listing,
    read,
    present,
    refresh: () => {
      setAttempt((before) => before + 1)
    },
  }
}

/** Tells versions of one assessment apart. */
export function versionKey({ savedAt, text }: KeptVersion): string {
  return `${savedAt} ${String(text.length)}`
}

/** Ends early once `onRead` says that nobody wants more. */
async function readEach(
  versions: readonly KeptVersion[],
  now: Compared | null,
  checklists: ChecklistLibrary,
  onRead: (known: ReadonlyMap<string, ReadVersion>) => boolean,
): Promise<void> {
  const known = new Map<string, ReadVersion>()
  for (const version of versions) {
    const parsed = await parseAssessment(version.text, checklists)
    known.set(versionKey(version), parsed.ok ? readAgainst(parsed.value, now) : { kind: 'unreadable' })
    if (!onRead(new Map(known))) return
    await nextTask()
  }
}

function readAgainst(opened: OpenedAssessment, now: Compared | null): ReadVersion {
  return { kind: 'read', opened, since: now === null ? null : differenceBetween(opened, now) }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
