import type { Assessment } from '../../../core/assessment'
import type { Compared } from '../../../core/compare'
import { forgetOlder } from '../../../core/forget'
import { fail, succeed, type Result } from '../../../core/result'
import { asVersion, type StoredAssessment } from '../../../core/stored'
import { summarise } from '../../../core/summary'
import { parseAssessment } from '../../../files/assessment-file'
import { formatAssessment } from '../../../files/assessment-text'
import { checklistSha256 } from '../../../files/checklist-file'
import { useApp } from '../../app/app-context'
import { useAssessment, useSession } from '../../app/use-assessment'
import type { Sessions } from '../../app/sessions'
import { useServices } from '../../use-services'
import type { Services } from '../../services'

/** Why nothing was done. */
export type VersionsProblem = 'open-elsewhere' | 'no-storage' | 'gone' | 'unreadable'

/** Where an assessment with earlier versions is: open in this tab, or only stored. */
export interface VersionsPlace {
  readonly id: string
  /** False while another tab has it. */
  readonly mayChange: boolean
  /** How it stands now, or `null` where that cannot be read. */
  readonly present: () => Promise<Compared | null>
  /** Gives the way back. */
  readonly restore: (version: Compared) => Promise<Result<() => Promise<void>, VersionsProblem>>
  readonly forget: () => Promise<Result<null, VersionsProblem>>
}

/** Of the assessment that is open. */
export function useOpenPlace(): VersionsPlace {
  const { id, store, forgetVersions } = useSession()
  const mayChange = useAssessment((state) => state.mayWrite)
  return {
    id,
    mayChange,
    present: () => {
      const { assessment, checklist, isOurs } = store.getState()
      const checklistHash = checklistSha256(checklist)
      return Promise.resolve({ assessment, checklist, isOurs, checklistSha256: checklistHash })
    },
    restore: (version) => {
      store.getState().restore(version)
      return Promise.resolve(
        succeed(() => {
          store.getState().undo()
          return Promise.resolve()
        }),
      )
    },
    forget: async () => {
      forgetVersions()
      await new Promise<void>((resolve) => {
        const stop = store.subscribe(({ saving }) => {
          if (saving === 'saving') return
          stop()
          resolve()
        })
      })
      return store.getState().saving === 'saved' ? succeed(null) : fail('no-storage')
    },
  }
}

/** Of one that is stored. What this tab has open of it is let go. */
export function useStoredPlace(id: string): VersionsPlace {
  const services = useServices()
  const { sessions } = useApp()
  const { assessments, checklists } = services
  return {
    id,
    mayChange: true,
    present: async () => {
      const stored = await assessments.read(id)
      const read = stored === undefined ? null : await parseAssessment(stored.text, checklists)
      return read?.ok === true ? read.value : null
    },
    restore: (version) => changeSafely(sessions, id, () => restoreStored(services, id, version)),
    forget: () => changeSafely(sessions, id, () => forgetStored(services, id)),
  }
}

async function changeSafely<Value>(
  sessions: Sessions,
  id: string,
  change: () => Promise<Result<Value, VersionsProblem>>,
): Promise<Result<Value, VersionsProblem>> {
  try {
    const changed = await sessions.changeStored(id, change)
    return changed.ok ? changed.value : changed
  } catch {
    return fail('no-storage')
  }
}

async function restoreStored(
  services: Services,
  id: string,
  version: Compared,
): Promise<Result<() => Promise<void>, VersionsProblem>> {
  const { assessments, checklists, clock } = services
  const found = await assessments.read(id)
  if (found === undefined) return fail('gone')
  const restored = toStored(services, version, found, { ...version.assessment, id, changedAt: clock.now() })
  const isReadable = (await parseAssessment(found.text, checklists)).ok
  if (isReadable) await assessments.write(restored, { mustExist: true, earlier: asVersion(found) })
  else await assessments.setAside(id, clock.now(), restored)
  return succeed(() =>
    assessments.write(
      { ...found, savedAt: clock.now() },
      { mustExist: true, ...(isReadable ? { earlier: asVersion(restored) } : {}) },
    ),
  )
}

async function forgetStored(services: Services, id: string): Promise<Result<null, VersionsProblem>> {
  const { assessments, checklists, clock } = services
  const found = await assessments.read(id)
  if (found === undefined) return fail('gone')
  const read = await parseAssessment(found.text, checklists)
  if (!read.ok) return fail('unreadable')
  const left = forgetOlder(read.value.assessment, clock.now())
  await assessments.write(toStored(services, read.value, found, left), {
    mustExist: true,
    forgetsVersions: true,
  })
  return succeed(null)
}

function toStored(
  { clock }: Services,
  { checklist, isOurs }: Compared,
  { copies, shownCode, emptied }: StoredAssessment,
  assessment: Assessment,
): StoredAssessment {
  return {
    id: assessment.id,
    text: formatAssessment(assessment, isOurs ? undefined : checklist),
    summary: summarise(checklist, assessment),
    isOurs,
    savedAt: clock.now(),
    ...(copies === undefined ? {} : { copies }),
    ...(shownCode === undefined ? {} : { shownCode }),
    ...(emptied === undefined ? {} : { emptied }),
  }
}
