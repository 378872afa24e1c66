import { useState } from 'react'
import type { Checklist } from '../../core/checklist'
import type { Differences } from '../../core/differences'
import type { Scenario } from '../../core/scenario'
import type { Summary } from '../../core/summary'
import type { OpenedAssessment } from '../../files/assessment-file'
import { isSealedName } from '../../files/file-text'
import { LIMITS } from '../../files/limits'
import type { FileProblem } from '../../files/problem'
import type { FileKind, ReadFile, ReadingOrder } from '../../files/read-opened'
import { scenarioSha256 } from '../../files/scenario-file'
import { makeSafe } from '../../files/safe-text'
import { cutForQuoting } from '../../words/quoted'
import { useServices } from '../use-services'
import { addressOf, addressOfScreen } from './route'
import { useEnter } from './use-enter'
import { useEnterScenario } from './use-enter-scenario'
import { useReplace } from './use-replace'
import { goTo } from './use-route'

/** A file that was chosen or dropped; text that was pasted is given as a file, too. */
export interface GivenFile {
  readonly file: File
  readonly pasted: boolean
}

/** Where the opening of a file waits for the user. Nothing that is here is touched until they answer. */
export type Outcome =
  | {
      readonly kind: 'refused'
      readonly name: string
      readonly problems: readonly FileProblem[]
      /** How it was read; `null`: it was not. */
      readonly order: ReadingOrder | null
      readonly isPasted: boolean
    }
  /** What was read is shown first, because its place does not show it. */
  | {
      readonly kind: 'look-first'
      readonly from: 'pdf' | 'paste'
      readonly opened: OpenedAssessment
      readonly asCopy: boolean
    }
  | { readonly kind: 'foreign-checklist'; readonly checklist: Checklist }
  | { readonly kind: 'foreign-scenario'; readonly scenario: Scenario }
  | { readonly kind: 'foreign'; readonly opened: OpenedAssessment; readonly asCopy: boolean }
  | { readonly kind: 'not-read'; readonly name: string }
  | {
      readonly kind: 'already-here'
      readonly opened: OpenedAssessment
      readonly here: Summary
      /** `null`: the one here cannot be read. */
      readonly differences: Differences | null
      /** Whether it can take the place of the one here: a checklist from elsewhere never takes that of one of ours. */
      readonly mayReplace: boolean
    }
  | { readonly kind: 'not-replaced'; readonly why: 'open-elsewhere' | 'no-storage' }
  | { readonly kind: 'where-to-keep'; readonly opened: OpenedAssessment }

export type OutcomeAnswer =
  | 'cancel'
  | 'look-anyway'
  | 'keep'
  | 'load'
  | 'keep-both'
  | 'replace'
  | 'open-here'
  | 'keep-nothing'
  | 'keep-here'

interface OpenFileFlow {
  readonly outcome: Outcome | null
  readonly openFile: (given: GivenFile) => void
  readonly answer: (answer: OutcomeAnswer) => void
}

/** `wanted`: what a file is taken for that does not say what it is. */
export function useOpenFile(wanted: FileKind): OpenFileFlow {
  const { checklists, files } = useServices()
  const readInWorker = useReadInWorker()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const { enter, enterUnlessHere, enterAsCopy, loadChecklist } = useEnter(setOutcome)
  const replaceHere = useReplace(setOutcome)
  const enterScenario = useEnterScenario()

  async function openFile(given: GivenFile): Promise<void> {
    const name = quotable(given.file.name)
    if (isSealedName(given.file.name)) {
      setOutcome(refused(name, { kind: 'sealed' }))
      return
    }
    const read = await files.read(given.file)
    if (read === 'too-large') setOutcome(refused(name, { kind: 'too-large', limit: LIMITS.fileBytes }))
    else if (read === 'unreadable') setOutcome({ kind: 'not-read', name })
    else {
      const order: ReadingOrder = { bytes: read.bytes, wanted, orOther: true, acceptDamaged: false }
      await openContent(name, order, given.pasted)
    }
  }

  async function openContent(name: string, order: ReadingOrder, isPasted: boolean): Promise<void> {
    const read = await readInWorker(order)
    const asked = outcomeOf(read, name, order, isPasted)
    if (asked !== null) setOutcome(asked)
    else if (read.kind === 'checklist') goTo(addressOfChecklist(read.checklist))
    else if (read.kind === 'scenario') await meetScenario(read.scenario)
    else if (read.kind === 'assessment') await enterOpened(read.opened, order.acceptDamaged)
  }

  async function meetScenario(scenario: Scenario): Promise<void> {
    const library = await checklists.scenarios()
    if (library.isOurs(scenarioSha256(scenario))) enterScenario.show(scenario.id)
    else setOutcome({ kind: 'foreign-scenario', scenario })
  }

  const enterOpened = (opened: OpenedAssessment, asCopy: boolean): Promise<void> =>
    asCopy ? enterAsCopy(opened) : enterUnlessHere(opened)

  const ways: Ways = {
    ask: setOutcome,
    openContent,
    enterOpened,
    enterAsCopy,
    enter,
    replaceHere,
    loadChecklist,
    loadScenario: enterScenario.load,
  }

  async function answer(given: OutcomeAnswer): Promise<void> {
    setOutcome(null)
    if (outcome !== null && given !== 'cancel') await follow(outcome, given, ways)
  }

  return { outcome, openFile: (given) => void openFile(given), answer: (given) => void answer(given) }
}

/** What an answer leads to. */
interface Ways {
  readonly ask: (outcome: Outcome) => void
  readonly openContent: (name: string, order: ReadingOrder, isPasted: boolean) => Promise<void>
  readonly enterOpened: (opened: OpenedAssessment, asCopy: boolean) => Promise<void>
  readonly enterAsCopy: (opened: OpenedAssessment) => Promise<void>
  readonly enter: (opened: OpenedAssessment, kept: boolean) => Promise<void>
  readonly replaceHere: (opened: OpenedAssessment) => Promise<void>
  readonly loadChecklist: (checklist: Checklist) => Promise<void>
  readonly loadScenario: (scenario: Scenario) => Promise<void>
}

async function follow(outcome: Outcome, given: OutcomeAnswer, ways: Ways): Promise<void> {
  switch (outcome.kind) {
    case 'refused': {
      const { order, name, isPasted } = outcome
      return order === null ? undefined : ways.openContent(name, { ...order, acceptDamaged: true }, isPasted)
    }
    case 'look-first':
      if (outcome.opened.isOurs) return ways.enterOpened(outcome.opened, outcome.asCopy)
      ways.ask({ ...outcome, kind: 'foreign' })
      return undefined
    case 'foreign-checklist':
      return ways.loadChecklist(outcome.checklist)
    case 'foreign-scenario':
      return ways.loadScenario(outcome.scenario)
    case 'foreign':
      return ways.enterOpened(outcome.opened, outcome.asCopy)
    case 'already-here':
      if (given === 'keep-both') return ways.enterAsCopy(outcome.opened)
      if (given === 'replace') return ways.replaceHere(outcome.opened)
      goTo(addressOfScreen('results', outcome.opened.assessment.id))
      return undefined
    case 'not-read':
    case 'not-replaced':
      return undefined
    case 'where-to-keep':
      return ways.enter(outcome.opened, given === 'keep-here')
  }
}

/** What has to be said or asked before it is let in; `null`: nothing. */
function outcomeOf(read: ReadFile, name: string, order: ReadingOrder, isPasted: boolean): Outcome | null {
  if (read.kind === 'refused') return { kind: 'refused', problems: read.problems, name, order, isPasted }
  if (read.kind === 'checklist')
    return read.isOurs ? null : { kind: 'foreign-checklist', checklist: read.checklist }
  if (read.kind === 'scenario') return null
  const { opened, fromPdf } = read
  const asCopy = order.acceptDamaged
  if (fromPdf || isPasted) return { kind: 'look-first', from: isPasted ? 'paste' : 'pdf', opened, asCopy }
  return opened.isOurs ? null : { kind: 'foreign', opened, asCopy }
}

function useReadInWorker(): (order: ReadingOrder) => Promise<ReadFile> {
  const { files } = useServices()
  return async (order) => {
    try {
      const reading = await files.startReading()
      const read = await reading.read(order)
      reading.end()
      return read
    } catch {
      // A part of the app that did not load.
      return { kind: 'refused', wanted: order.wanted, problems: [{ kind: 'reading-broke' }] }
    }
  }
}

function addressOfChecklist({ id, version }: Checklist): string {
  return addressOf({ screen: 'checklist', id, version })
}

/** The name of a file is a stranger's text too. */
function quotable(name: string): string {
  return cutForQuoting(makeSafe(name))
}

function refused(name: string, problem: FileProblem): Outcome {
  return { kind: 'refused', name, problems: [problem], order: null, isPasted: false }
}
