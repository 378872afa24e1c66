import { useState } from 'react'
import { duplicateAssessment } from '../../core/edit'
import type { Summary } from '../../core/summary'
import type { OpenedAssessment } from '../../files/assessment-file'
import { LIMITS } from '../../files/limits'
import type { FileProblem } from '../../files/problem'
import { savingWords } from '../../words/saving'
import { useServices, useWords } from '../use-services'
import { useApp } from './app-context'
import { addressOfScreen } from './route'
import { goTo } from './use-route'

/** Where the opening of a file waits for the user. Nothing that is here is touched until they answer. */
export type Outcome =
  | {
      readonly kind: 'refused'
      readonly name: string
      readonly problems: readonly FileProblem[]
      readonly text: string
    }
  | { readonly kind: 'foreign'; readonly opened: OpenedAssessment }
  | { readonly kind: 'already-here'; readonly opened: OpenedAssessment; readonly here: Summary }

export type OutcomeAnswer = 'cancel' | 'look-anyway' | 'load' | 'keep-both' | 'replace'

interface OpenFileFlow {
  readonly outcome: Outcome | null
  readonly openFile: (file: File) => void
  readonly answer: (answer: OutcomeAnswer) => void
}

export function useOpenFile(): OpenFileFlow {
  const services = useServices()
  const { sessions, setNotices } = useApp()
  const words = useWords(savingWords)
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  async function enter(opened: OpenedAssessment): Promise<void> {
    setOutcome(null)
    await sessions.start(opened)
    setNotices(opened.notices)
    goTo(addressOfScreen('results', opened.assessment.id))
  }

  async function enterUnlessHere(opened: OpenedAssessment): Promise<void> {
    const all = await services.assessments.list().catch(() => [])
    const here = all.find(({ id }) => id === opened.assessment.id)
    if (here === undefined) await enter(opened)
    else setOutcome({ kind: 'already-here', opened, here: here.summary })
  }

  async function enterAsCopy(opened: OpenedAssessment): Promise<void> {
    const { assessment } = opened
    const name = words.copyOf(assessment.name)
    enter({
      ...opened,
      assessment: duplicateAssessment(assessment, services.newId(), name, services.clock.now()),
    })
  }

  async function openText(name: string, text: string, acceptDamaged: boolean): Promise<void> {
    const { parseAssessment } = await import('../../files/assessment-file')
    const read = await parseAssessment(text, services.checklists, { acceptDamaged })
    if (!read.ok) setOutcome({ kind: 'refused', name, problems: read.problem, text })
    else if (acceptDamaged) await enterAsCopy(read.value)
    else if (read.value.isOurs) await enterUnlessHere(read.value)
    else setOutcome({ kind: 'foreign', opened: read.value })
  }

  async function openFile(file: File): Promise<void> {
    const read = await services.files.read(file)
    if (read === 'too-large') {
      setOutcome({
        kind: 'refused',
        name: file.name,
        problems: [{ kind: 'too-large', limit: LIMITS.fileBytes }],
        text: '',
      })
    } else {
      await openText(read.name, read.text, false)
    }
  }

  function answer(given: OutcomeAnswer): void {
    if (outcome === null || given === 'cancel') {
      setOutcome(null)
    } else if (outcome.kind === 'refused') {
      void openText(outcome.name, outcome.text, true)
    } else if (given === 'load') {
      void enterUnlessHere(outcome.opened)
    } else if (given === 'keep-both') {
      void enterAsCopy(outcome.opened)
    } else {
      sessions.close(outcome.opened.assessment.id)
      void enter(outcome.opened)
    }
  }

  return {
    outcome,
    openFile: (file) => {
      void openFile(file)
    },
    answer,
  }
}
