import type { Checklist } from '../../core/checklist'
import { differencesBetween } from '../../core/differences'
import { duplicateAssessment } from '../../core/edit'
import { isForIndividuals } from '../../core/individuals'
import { obstacleToMerge } from '../../core/merge'
import { dateFrom } from '../../core/share'
import type { Summary } from '../../core/summary'
import { parseAssessment, type OpenedAssessment } from '../../files/assessment-file'
import { appWords } from '../../words/app'
import { savingWords } from '../../words/saving'
import { useServices, useWords } from '../use-services'
import { useApp } from './app-context'
import { storedTextOf, useFindHere } from './find-here'
import { keepForeign } from './foreign-checklist'
import { addressOf, addressOfScreen } from './route'
import { useBeginMerge } from './use-begin-merge'
import { useFreeName } from './use-free-name'
import { goTo } from './use-route'
import type { Outcome } from './open-outcome'

interface Enter {
  /** `address`: where to go; absent: to its results. */
  readonly enter: (opened: OpenedAssessment, kept: boolean, address?: string) => Promise<void>
  /** What is about one person is kept on this computer only when they say so. */
  readonly enterWhereTheySay: (opened: OpenedAssessment, address?: string) => Promise<void>
  readonly enterUnlessHere: (opened: OpenedAssessment) => Promise<void>
  /** Under an id of its own, so that nothing here is touched. */
  readonly enterAsCopy: (opened: OpenedAssessment) => Promise<void>
  readonly loadChecklist: (checklist: Checklist) => Promise<void>
}

/** What was read is let in, unless something has to be asked first. `onEntered` hears of what is here now. */
export function useEnter(ask: (outcome: Outcome) => void, onEntered: (id: string) => Promise<void>): Enter {
  const { checklists, clock, foreignChecklists, newId } = useServices()
  const { sessions, setNotices } = useApp()
  const words = useWords(savingWords)
  const { unnamed } = useWords(appWords)
  const freeName = useFreeName()
  const findHere = useFindHere()
  const { findHosts } = useBeginMerge()

  function keepChecklist(checklist: Checklist): Promise<string> {
    return keepForeign(foreignChecklists, checklist, clock.now())
  }

  async function enter(
    opened: OpenedAssessment,
    kept: boolean,
    address = addressOfScreen('results', opened.assessment.id),
  ): Promise<void> {
    if (kept && !opened.isOurs) await keepChecklist(opened.checklist)
    await sessions.start({ ...opened, kept })
    await onEntered(opened.assessment.id)
    setNotices(opened.notices)
    goTo(address)
  }

  async function enterWhereTheySay(opened: OpenedAssessment, address?: string): Promise<void> {
    if (isForIndividuals(opened.checklist.id))
      ask({ kind: 'where-to-keep', opened, ...(address === undefined ? {} : { address }) })
    else await enter(opened, true, address)
  }

  return {
    enter,
    enterWhereTheySay,
    async enterUnlessHere(opened) {
      const { id } = opened.assessment
      const here = await findHere(id)
      if (here === 'locked') ask({ kind: 'not-replaced', why: 'sealed-here' })
      else if (here === undefined) {
        const hosts = await findHosts(opened)
        if (hosts.length > 0) ask({ kind: 'share-copy', opened, hosts })
        else await enterWhereTheySay(datedFrom(opened, clock.now()))
      } else if (here.text === storedTextOf(datedFrom(opened, here.summary.changedAt))) {
        await onEntered(id)
        goTo(addressOfScreen('results', id))
      } else ask(alreadyHere(opened, here.summary, await parseAssessment(here.text, checklists)))
    },
    async enterAsCopy(opened) {
      const { assessment } = opened
      const name = assessment.name === '' ? unnamed : assessment.name
      const free = await freeName((nth) => words.copyOf(name, nth))
      const copy = duplicateAssessment(assessment, newId(), free, clock.now())
      await enterWhereTheySay({ ...opened, assessment: copy })
    },
    async loadChecklist(checklist) {
      const id = await keepChecklist(checklist)
      goTo(addressOf({ screen: 'checklist', id, version: checklist.version }))
    },
  }
}

function alreadyHere(
  opened: OpenedAssessment,
  here: Summary,
  read: Awaited<ReturnType<typeof parseAssessment>>,
): Outcome {
  return {
    kind: 'already-here',
    opened,
    here,
    differences: read.ok ? differencesBetween(read.value, opened) : null,
    mayReplace: read.ok && read.value.isOurs === opened.isOurs,
    mayMerge: read.ok && obstacleToMerge(read.value, opened) === null,
  }
}

/** What tells no times begins when it is kept. */
export function datedFrom(opened: OpenedAssessment, at: string): OpenedAssessment {
  return { ...opened, assessment: dateFrom(opened.assessment, at) }
}
