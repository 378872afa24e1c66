import { useEffect, useEffectEvent, useState } from 'react'
import { differenceBetween, type Difference } from '../../../core/difference'
import type { KeptVersion } from '../../../core/stored'
import { parseAssessment, type OpenedAssessment } from '../../../files/assessment-file'
import { useServices } from '../../use-services'
import type { VersionsPlace } from './versions-place'
import type { Compared } from '../../../core/compare'

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

  const load = useEffectEvent(async (isGone: () => boolean): Promise<void> => {
    const [versions, now] = await Promise.all([assessments.listVersions(place.id), place.present()])
    if (isGone()) return
    setListing(versions)
    setPresent(now)
    const known = new Map<string, ReadVersion>()
    for (const version of versions) {
      const parsed = await parseAssessment(version.text, checklists)
      if (isGone()) return
      known.set(versionKey(version), parsed.ok ? readAgainst(parsed.value, now) : { kind: 'unreadable' })
      setRead(new Map(known))
      await nextTask()
    }
  })

  useEffect(() => {
    let gone = false
    load(() => gone).catch(() => {
      if (!gone) setListing('no-storage')
    })
    return () => {
      gone = true
    }
  }, [attempt, place.id])

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

function readAgainst(opened: OpenedAssessment, now: Compared | null): ReadVersion {
  return { kind: 'read', opened, since: now === null ? null : differenceBetween(opened, now) }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
