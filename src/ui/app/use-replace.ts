import { fail } from '../../core/result'
import { asVersion } from '../../core/stored'
import { summarise } from '../../core/summary'
import type { OpenedAssessment } from '../../files/assessment-file'
import { useServices } from '../use-services'
import { useApp } from './app-context'
import { storedTextOf } from './find-here'
import { keepForeign } from './foreign-checklist'
import { addressOfScreen } from './route'
import { datedFrom } from './use-enter'
import type { Outcome } from './open-outcome'
import { goTo } from './use-route'

/** Puts what was read in the place of the one of the same id that is here. Where that is open, undo takes it back. */
export function useReplace(
  ask: (outcome: Outcome) => void,
  onEntered: (id: string) => Promise<void>,
): (opened: OpenedAssessment) => Promise<void> {
  const { assessments, clock, foreignChecklists } = useServices()
  const { sessions, setNotices } = useApp()

  /** What is open in this tab is written by its own session, or kept nowhere as before. */
  async function write(opened: OpenedAssessment): Promise<'open-elsewhere' | 'no-storage' | null> {
    const { assessment, checklist, isOurs } = opened
    const { id } = assessment
    const session = sessions.find(id)
    if (session !== undefined) {
      const { mayWrite, replace } = session.store.getState()
      if (mayWrite) replace(assessment, checklist)
      return mayWrite ? null : 'open-elsewhere'
    }
    const stored = { id, text: storedTextOf(opened), summary: summarise(checklist, assessment), isOurs }
    const written = await sessions
      .changeStored(id, async () => {
        const found = await assessments.read(id)
        const earlier = found === undefined ? {} : { earlier: asVersion(found) }
        const { shownCode } = found ?? {}
        const shown = shownCode === undefined ? {} : { shownCode }
        await assessments.write({ ...stored, ...shown }, { mustExist: true, ...earlier })
      })
      .catch(() => fail('no-storage' as const))
    return written.ok ? null : written.problem
  }

  return async (read) => {
    const opened = datedFrom(read, clock.now())
    const { id } = opened.assessment
    if (!opened.isOurs && sessions.find(id)?.kept !== false)
      await keepForeign(foreignChecklists, opened.checklist, clock.now())
    const problem = await write(opened)
    if (problem !== null) {
      ask({ kind: 'not-replaced', why: problem })
      return
    }
    await onEntered(id)
    setNotices(opened.notices)
    goTo(addressOfScreen('results', id))
  }
}
