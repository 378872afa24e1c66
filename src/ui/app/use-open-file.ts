import { useState } from 'react'
import { duplicateAssessment } from '../../core/edit'
import type { OpenedAssessment } from '../../files/assessment-file'
import { LIMITS } from '../../files/limits'
import type { FileProblem } from '../../files/problem'
import { makeSafe } from '../../files/safe-text'
import { savingWords } from '../../words/saving'
import { terms } from '../../words/terms'
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
  | { readonly kind: 'already-here'; readonly opened: OpenedAssessment; readonly hereChangedAt: string }

export type OutcomeAnswer = 'cancel' | 'look-anyway' | 'load' | 'keep-both' | 'open-here'

interface OpenFileFlow {
  readonly outcome: Outcome | null
  readonly openFile: (file: File) => void
  readonly answer: (answer: OutcomeAnswer) => void
}

export function useOpenFile(): OpenFileFlow {
  const { files, checklists, assessments } = useServices()
  const { sessions } = useApp()
  const { enter, enterAsCopy } = useEnter()
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  async function enterUnlessHere(opened: OpenedAssessment): Promise<void> {
    const all = await assessments.list().catch(() => [])
    const { id } = opened.assessment
    const hereChangedAt = sessions.changedAt(id) ?? all.find((stored) => stored.id === id)?.summary.changedAt
    setOutcome(hereChangedAt === undefined ? null : { kind: 'already-here', opened, hereChangedAt })
    if (hereChangedAt === undefined) await enter(opened)
  }

  async function openText(name: string, text: string, acceptDamaged: boolean): Promise<void> {
    const { parseAssessment } = await import('../../files/assessment-file')
    const read = await parseAssessment(text, checklists, { acceptDamaged })
    if (!read.ok) {
      setOutcome({ kind: 'refused', name, problems: read.problem, text })
    } else if (!read.value.isOurs) {
      setOutcome({ kind: 'foreign', opened: read.value })
    } else if (acceptDamaged) {
      setOutcome(null)
      await enterAsCopy(read.value)
    } else {
      await enterUnlessHere(read.value)
    }
  }

  async function openFile(file: File): Promise<void> {
    const read = await files.read(file)
    const name = quotable(file.name)
    if (read === 'too-large') setOutcome(refusedAsTooLarge(name))
    else await openText(name, read.text, false)
  }

  async function answer(given: OutcomeAnswer): Promise<void> {
    if (outcome === null || given === 'cancel') {
      setOutcome(null)
    } else if (outcome.kind === 'refused') {
      await openText(outcome.name, outcome.text, true)
    } else if (outcome.kind === 'foreign') {
      await enterUnlessHere(outcome.opened)
    } else {
      setOutcome(null)
      if (given === 'keep-both') await enterAsCopy(outcome.opened)
      else goTo(addressOfScreen('results', outcome.opened.assessment.id))
    }
  }

  return { outcome, openFile: (file) => void openFile(file), answer: (given) => void answer(given) }
}

interface Enter {
  readonly enter: (opened: OpenedAssessment) => Promise<void>
  /** Under an id of its own, so that nothing here is touched. */
  readonly enterAsCopy: (opened: OpenedAssessment) => Promise<void>
}

function useEnter(): Enter {
  const { clock, newId } = useServices()
  const { sessions, setNotices } = useApp()
  const words = useWords(savingWords)
  const { unnamed } = useWords(terms)

  async function enter(opened: OpenedAssessment): Promise<void> {
    await sessions.start(opened)
    setNotices(opened.notices)
    goTo(addressOfScreen('results', opened.assessment.id))
  }

  return {
    enter,
    async enterAsCopy(opened) {
      const { assessment } = opened
      const name = words.copyOf(assessment.name === '' ? unnamed : assessment.name)
      await enter({ ...opened, assessment: duplicateAssessment(assessment, newId(), name, clock.now()) })
    },
  }
}

/** The name of a file is a stranger's text too. */
const MOST_QUOTED = 60

function quotable(name: string): string {
  const characters = Array.from(makeSafe(name).replaceAll('\n', ' '))
  return characters.length > MOST_QUOTED
    ? `${characters.slice(0, MOST_QUOTED - 1).join('')}…`
    : characters.join('')
}

function refusedAsTooLarge(name: string): Outcome {
  return { kind: 'refused', name, problems: [{ kind: 'too-large', limit: LIMITS.fileBytes }], text: '' }
}
