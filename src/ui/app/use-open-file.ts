import { useState } from 'react'
import type { Checklist } from '../../core/checklist'
import { duplicateAssessment } from '../../core/edit'
import { fail, type Result } from '../../core/result'
import { dateFrom } from '../../core/share'
import type { Scenario } from '../../core/scenario'
import type { Summary } from '../../core/summary'
import type { OpenedAssessment } from '../../files/assessment-file'
import { readFileText, type FileText } from '../../files/file-text'
import { LIMITS } from '../../files/limits'
import type { FileProblem } from '../../files/problem'
import { makeSafe } from '../../files/safe-text'
import { cutForQuoting } from '../../words/quoted'
import { savingWords } from '../../words/saving'
import { terms } from '../../words/terms'
import type { FileExchange } from '../services'
import { useServices, useWords } from '../use-services'
import { useApp } from './app-context'
import { storedTextOf, useFindHere } from './find-here'
import { keepForeign } from './foreign-checklist'
import { isForIndividuals } from '../../core/individuals'
import { readOpened, type FileKind, type ReadFile } from './read-opened'
import { addressOf, addressOfScreen } from './route'
import { useEnterScenario } from './use-enter-scenario'
import { useFreeName } from './use-free-name'
import { goTo } from './use-route'

/** Where the opening of a file waits for the user. Nothing that is here is touched until they answer. */
export type Outcome =
  | {
      readonly kind: 'refused'
      readonly name: string
      readonly wanted: FileKind
      readonly problems: readonly FileProblem[]
      /** `null`: what is in it cannot be read at all. */
      readonly content: FileText | null
    }
  | { readonly kind: 'from-pdf'; readonly opened: OpenedAssessment; readonly asCopy: boolean }
  | { readonly kind: 'foreign-checklist'; readonly checklist: Checklist }
  | { readonly kind: 'foreign-scenario'; readonly scenario: Scenario }
  | { readonly kind: 'foreign'; readonly opened: OpenedAssessment; readonly asCopy: boolean }
  | { readonly kind: 'not-read'; readonly name: string }
  | { readonly kind: 'already-here'; readonly opened: OpenedAssessment; readonly here: Summary }
  | { readonly kind: 'where-to-keep'; readonly opened: OpenedAssessment }

export type OutcomeAnswer =
  'cancel' | 'look-anyway' | 'keep' | 'load' | 'keep-both' | 'open-here' | 'keep-nothing' | 'keep-here'

interface OpenFileFlow {
  readonly outcome: Outcome | null
  readonly openFile: (file: File) => void
  readonly answer: (answer: OutcomeAnswer) => void
}

/** `wanted`: what a file is taken for that does not say what it is. */
export function useOpenFile(wanted: FileKind): OpenFileFlow {
  const { files, checklists } = useServices()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const { enter, enterUnlessHere, enterAsCopy, loadChecklist } = useEnter(setOutcome)
  const enterScenario = useEnterScenario()

  async function openContent(name: string, content: FileText, acceptDamaged: boolean): Promise<void> {
    const read = await readOpened(content, wanted, checklists, acceptDamaged)
    if (read.kind === 'refused') setOutcome({ ...read, name, content })
    else if (read.kind !== 'assessment') meetReference(read)
    else if (content.fromPdf) setOutcome({ kind: 'from-pdf', opened: read.opened, asCopy: acceptDamaged })
    else await meet(read.opened, acceptDamaged)
  }

  async function meet(opened: OpenedAssessment, asCopy: boolean): Promise<void> {
    if (opened.isOurs) await enterOpened(opened, asCopy)
    else setOutcome({ kind: 'foreign', opened, asCopy })
  }

  function enterOpened(opened: OpenedAssessment, asCopy: boolean): Promise<void> {
    return asCopy ? enterAsCopy(opened) : enterUnlessHere(opened)
  }

  function meetReference(read: Extract<ReadFile, { kind: 'checklist' | 'scenario' }>): void {
    if (!read.isOurs) setOutcome(foreignOutcome(read))
    else if (read.kind === 'scenario') enterScenario.show(read.scenario.id)
    else goTo(addressOf({ screen: 'checklist', id: read.checklist.id, version: read.checklist.version }))
  }

  async function openFile(file: File): Promise<void> {
    const name = quotable(file.name)
    const content = contentOf(await files.read(file))
    if (content === 'unreadable') setOutcome({ kind: 'not-read', name })
    else if (content.ok) await openContent(name, content.value, false)
    else setOutcome(refused(name, wanted, content.problem))
  }

  async function answer(given: OutcomeAnswer): Promise<void> {
    setOutcome(null)
    if (outcome === null || given === 'cancel') return
    switch (outcome.kind) {
      case 'refused':
        return outcome.content === null ? undefined : openContent(outcome.name, outcome.content, true)
      case 'from-pdf':
        return meet(outcome.opened, outcome.asCopy)
      case 'foreign-checklist':
        return loadChecklist(outcome.checklist)
      case 'foreign-scenario':
        return enterScenario.load(outcome.scenario)
      case 'foreign':
        return enterOpened(outcome.opened, outcome.asCopy)
      case 'already-here':
        if (given === 'keep-both') return enterAsCopy(outcome.opened)
        goTo(addressOfScreen('results', outcome.opened.assessment.id))
        return undefined
      case 'not-read':
        return undefined
      case 'where-to-keep':
        return enter(outcome.opened, given === 'keep-here')
    }
  }

  return { outcome, openFile: (file) => void openFile(file), answer: (given) => void answer(given) }
}

function contentOf(
  read: Awaited<ReturnType<FileExchange['read']>>,
): Result<FileText, FileProblem> | 'unreadable' {
  if (read === 'unreadable') return read
  return read === 'too-large' ? fail(TOO_LARGE) : readFileText(read.bytes)
}

function foreignOutcome(read: Extract<ReadFile, { kind: 'checklist' | 'scenario' }>): Outcome {
  return read.kind === 'scenario'
    ? { kind: 'foreign-scenario', scenario: read.scenario }
    : { kind: 'foreign-checklist', checklist: read.checklist }
}

interface Enter {
  readonly enter: (opened: OpenedAssessment, kept: boolean) => Promise<void>
  readonly enterUnlessHere: (opened: OpenedAssessment) => Promise<void>
  /** Under an id of its own, so that nothing here is touched. */
  readonly enterAsCopy: (opened: OpenedAssessment) => Promise<void>
  readonly loadChecklist: (checklist: Checklist) => Promise<void>
}

function useEnter(ask: (outcome: Outcome) => void): Enter {
  const { clock, foreignChecklists, newId } = useServices()
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
      else ask({ kind: 'already-here', opened, here: here.summary })
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

/** The name of a file is a stranger's text too. */
function quotable(name: string): string {
  return cutForQuoting(makeSafe(name))
}

const TOO_LARGE: FileProblem = { kind: 'too-large', limit: LIMITS.fileBytes }

function refused(name: string, wanted: FileKind, problem: FileProblem): Outcome {
  return { kind: 'refused', name, wanted, problems: [problem], content: null }
}

function datedFrom(opened: OpenedAssessment, at: string): OpenedAssessment {
  return { ...opened, assessment: dateFrom(opened.assessment, at) }
}
