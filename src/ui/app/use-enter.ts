import type { Checklist } from '../../core/checklist'
import { differencesBetween } from '../../core/differences'
import { duplicateAssessment } from '../../core/edit'
import { isForIndividuals } from '../../core/individuals'
import { dateFrom } from '../../core/share'
import { parseAssessment, type OpenedAssessment } from '../../files/assessment-file'
import { savingWords } from '../../words/saving'
import { terms } from '../../words/terms'
import { useServices, useWords } from '../use-services'
import { useApp } from './app-context'
import { storedTextOf, useFindHere } from './find-here'
import { keepForeign } from './foreign-checklist'
import { addressOf, addressOfScreen } from './route'
import { useFreeName } from './use-free-name'
import { goTo } from './use-route'
import type { Outcome } from './use-open-file'

interface Enter {
  readonly enter: (opened: OpenedAssessment, kept: boolean) => Promise<void>
  readonly enterUnlessHere: (opened: OpenedAssessment) => Promise<void>
  /** Under an id of its own, so that nothing here is touched. */
  readonly enterAsCopy: (opened: OpenedAssessment) => Promise<void>
  readonly loadChecklist: (checklist: Checklist) => Promise<void>
}

/** What was read is let in, unless something has to be asked first. */
export function useEnter(ask: (outcome: Outcome) => void): Enter {
  const { checklists, clock, foreignChecklists, newId } = useServices()
  const { sessions, setNotices } = useApp()
  const words = useWords(savingWords)
  const { unnamed } = useWords(terms)
  const freeName = useFreeName()
  const findHere = useFindHere()

  function keepChecklist(checklist: Checklist): Promise<string> {
    return keepForeign(foreignChecklists, checklist, clock.now())
  }

  async function enter(opened: OpenedAssessment, kept: boolean): Promise<void> {
    if (kept && !opened.isOurs) await keepChecklist(opened.checklist)
    await sessions.start({ ...opened, kept })
    setNotices(opened.notices)
    goTo(addressOfScreen('results', opened.assessment.id))
  }

  /** What is about one person is kept on this computer only when they say so. */
  async function enterWhereTheySay(opened: OpenedAssessment): Promise<void> {
    if (isForIndividuals(opened.checklist.id)) ask({ kind: 'where-to-keep', opened })
    else await enter(opened, true)
  }

  return {
    enter,
    async enterUnlessHere(opened) {
      const { id } = opened.assessment
      const here = await findHere(id)
      if (here === undefined) await enterWhereTheySay(datedFrom(opened, clock.now()))
      else if (here.text === storedTextOf(datedFrom(opened, here.summary.changedAt)))
        goTo(addressOfScreen('results', id))
      else {
        const read = await parseAssessment(here.text, checklists)
        const differences = read.ok ? differencesBetween(read.value, opened) : null
        const mayReplace = read.ok && read.value.isOurs === opened.isOurs
        ask({ kind: 'already-here', opened, here: here.summary, differences, mayReplace })
      }
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

/** What tells no times begins when it is kept. */
export function datedFrom(opened: OpenedAssessment, at: string): OpenedAssessment {
  return { ...opened, assessment: dateFrom(opened.assessment, at) }
}
