import type { Checklist } from '../../core/checklist'
import type { Scenario } from '../../core/scenario'
import type { OpenedAssessment } from '../../files/assessment-file'
import type { ReadingOrder } from '../../files/read-opened'
import type { Outcome, OutcomeAnswer } from './open-outcome'
import { addressOfScreen } from './route'
import type { MergeWays } from './use-begin-merge'
import { goTo } from './use-route'

/** `handle`: where it lies, if the browser told. */
export type OpenContent = (
  name: string,
  order: ReadingOrder,
  isPasted: boolean,
  handle?: FileSystemFileHandle,
) => Promise<void>

/** What an answer leads to. */
export interface Ways extends MergeWays {
  readonly ask: (outcome: Outcome) => void
  readonly openContent: OpenContent
  readonly enterOpened: (opened: OpenedAssessment, asCopy: boolean) => Promise<void>
  readonly enterAsCopy: (opened: OpenedAssessment) => Promise<void>
  readonly enterAlone: (opened: OpenedAssessment) => Promise<void>
  readonly enter: (opened: OpenedAssessment, kept: boolean, address?: string) => Promise<void>
  readonly replaceHere: (opened: OpenedAssessment) => Promise<void>
  readonly loadChecklist: (checklist: Checklist) => Promise<void>
  readonly loadScenario: (scenario: Scenario) => Promise<void>
}

export async function follow(outcome: Outcome, given: OutcomeAnswer, ways: Ways): Promise<void> {
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
      if (given === 'merge') {
        ways.mergeInto(outcome.opened.assessment.id, outcome.opened)
        return undefined
      }
      goTo(addressOfScreen('results', outcome.opened.assessment.id))
      return undefined
    case 'share-copy':
      if (typeof given === 'string') return ways.enterAlone(outcome.opened)
      ways.mergeInto(given.mergeInto, outcome.opened)
      return undefined
    case 'foreign-starter':
      return ways.enterStarter(outcome.starter)
    case 'unsealed': {
      const { name, content: bytes, isPasted } = outcome
      const order: ReadingOrder = { bytes, wanted: 'assessment', orOther: true, acceptDamaged: false }
      return ways.openContent(name, order, isPasted)
    }
    case 'sealed':
    case 'not-read':
    case 'not-replaced':
      return undefined
    case 'where-to-keep':
      return ways.enter(outcome.opened, given === 'keep-here', outcome.address)
  }
}
