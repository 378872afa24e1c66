import { act, render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import type { Assessment } from '../../src/core/assessment'
import type { Checklist } from '../../src/core/checklist'
import { summarise } from '../../src/core/summary'
import { makeAssessmentStore, type AssessmentStore } from '../../src/state/assessment-store'
import { AppProvider } from '../../src/ui/app/app-context'
import type { Session } from '../../src/ui/app/sessions'
import { SessionProvider } from '../../src/ui/app/use-assessment'
import type { ChecklistLibrary, KeptFile, Services } from '../../src/ui/services'
import { ServicesProvider } from '../../src/ui/use-services'
import { NOON } from '../core/builders'
import { makeForeignShelf } from './foreign-shelf'
import { makeScenarioLibrary } from './scenario-shelf'
import { makeSealShelf } from './seal-shelf'

export interface ShownAssessment {
  readonly user: ReturnType<typeof userEvent.setup>
  readonly store: AssessmentStore
  readonly now: () => Assessment
  readonly kept: Map<string, string>
  readonly copied: readonly string[]
}

export interface ShowSetting {
  readonly isOurs?: boolean
  readonly kept?: boolean
  readonly checklists?: Partial<ChecklistLibrary>
  readonly foreignScenarios?: readonly KeptFile[]
  /** What was set before. */
  readonly preferences?: ReadonlyMap<string, string>
}

/** Shows a screen of an assessment, in a world of its own. */
export async function showAssessment(
  screen: ReactNode,
  checklist: Checklist,
  assessment: Assessment,
  {
    isOurs = true,
    kept: isKept = true,
    checklists = {},
    foreignScenarios = [],
    preferences,
  }: ShowSetting = {},
): Promise<ShownAssessment> {
  const kept = new Map<string, string>(preferences)
  const copied: string[] = []
  const services = {
    clock: { today: () => '2027-03-01', now: () => NOON },
    randomBelow: (bound: number) => bound - 1,
    seals: makeSealShelf(),
    checklists: {
      catalogue: [],
      references: () => Promise.resolve({ sources: new Map(), controls: new Map() }),
      frameworks: () => Promise.resolve([]),
      scenarios: () => Promise.resolve(makeScenarioLibrary()),
      ...checklists,
    },
    foreignScenarios: makeForeignShelf(foreignScenarios),
    files: {
      copyText: (text: string) => {
        copied.push(text)
        return Promise.resolve(true)
      },
    },
    preferences: {
      read: (name: string) => kept.get(name),
      write: (name: string, value: string) => kept.set(name, value) !== undefined,
      forget: (name: string) => kept.delete(name),
      doStayInTab: () => false,
    },
  } as unknown as Services
  const store = makeAssessmentStore({ checklist, isOurs, assessment, now: () => NOON })
  await act(async () => {
    render(
      <ServicesProvider services={services}>
        <AppProvider>
          <SessionProvider session={makeTestSession(store, isKept)}>{screen}</SessionProvider>
        </AppProvider>
      </ServicesProvider>,
    )
    await Promise.resolve()
  })
  return { user: userEvent.setup(), store, now: () => store.getState().assessment, kept, copied }
}

/** Nothing is written anywhere. */
export function makeTestSession(store: AssessmentStore, kept = true): Session {
  const ignore = (): void => undefined
  const { assessment, checklist } = store.getState()
  return {
    id: assessment.id,
    store,
    kept,
    isSealed: false,
    file: null,
    summarise: () => ({ id: assessment.id, summary: summarise(checklist, assessment) }),
    whereKept: () => (kept ? 'device' : 'tab'),
    saveNow: ignore,
    forgetVersions: ignore,
    forgetEmptied: () => Promise.resolve(false),
    takeOver: ignore,
    close: ignore,
    forget: ignore,
    reopen: ignore,
  }
}
