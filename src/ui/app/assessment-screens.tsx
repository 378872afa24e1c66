import { useEffect, useState } from 'react'
import { useApp } from './app-context'
import { AssessmentBar } from './assessment-bar'
import { AssessmentNotices } from './assessment-notices'
import { Frame } from './frame'
import { lazyScreen } from './lazy-screen'
import { NotLoaded } from './load-guard'
import { Loading } from './loading'
import { NotFound } from './not-found'
import { PrintedHead } from './printed-head'
import { addressOf, ASSESSMENT_SCREENS, type AssessmentScreen, type Route } from './route'
import type { Opening } from './sessions'
import { NotGivenBack, Unreadable } from './unreadable'
import { SessionProvider } from './use-assessment'

const ProfileScreen = lazyScreen(() =>
  import('../screens/starting/profile-screen').then((chunk) => chunk.ProfileScreen),
)
const QuestionsScreen = lazyScreen(() =>
  import('../screens/questions/questions-screen').then((chunk) => chunk.QuestionsScreen),
)
const ResultsScreen = lazyScreen(() =>
  import('../screens/results/results-screen').then((chunk) => chunk.ResultsScreen),
)
const ReplayScreen = lazyScreen(() =>
  import('../screens/replay/replay-screen').then((chunk) => chunk.ReplayScreen),
)
const ExposureScreen = lazyScreen(() =>
  import('../screens/exposure/exposure-screen').then((chunk) => chunk.ExposureScreen),
)
const UnlockScreen = lazyScreen(() =>
  import('../screens/sealed-here/unlock-screen').then((chunk) => chunk.UnlockScreen),
)
const PlanScreen = lazyScreen(() => import('../screens/plan/plan-screen').then((chunk) => chunk.PlanScreen))

const MergeScreen = lazyScreen(() =>
  import('../screens/merging/merge-screen').then((chunk) => chunk.MergeScreen),
)
const StarterScreen = lazyScreen(() =>
  import('../screens/merging/starter-screen').then((chunk) => chunk.StarterScreen),
)

const SCREENS = [
  ProfileScreen,
  QuestionsScreen,
  ResultsScreen,
  ReplayScreen,
  ExposureScreen,
  PlanScreen,
  MergeScreen,
  StarterScreen,
]

interface AssessmentScreensProps {
  readonly id: string
  readonly route: Route
}

/** Opens the assessment a route is about, then shows the screen. */
export function AssessmentScreens({ id, route }: AssessmentScreensProps) {
  const [opening, tryAgain] = useOpening(id)
  usePreloading(typeof opening === 'object')
  if (typeof opening === 'string') {
    return <Frame>{opening === 'opening' ? <Loading /> : <NotLoaded onRetry={tryAgain} />}</Frame>
  }
  if (opening.kind !== 'open') {
    return (
      <Frame>
        {opening.kind === 'missing' && <NotFound assessment />}
        {opening.kind === 'locked' && <UnlockScreen id={id} onUnlocked={tryAgain} />}
        {opening.kind === 'no-storage' && <NotGivenBack onTryAgain={tryAgain} />}
        {opening.kind === 'unreadable' && <Unreadable id={id} opening={opening} onRestored={tryAgain} />}
      </Frame>
    )
  }
  const step = stepOf(route)
  return (
    <SessionProvider session={opening.session}>
      <Frame bar={<AssessmentBar screen={step} below={step !== route.screen} />}>
        <AssessmentNotices />
        <PrintedHead />
        <ScreenOfAssessment route={route} />
      </Frame>
    </SessionProvider>
  )
}

/** Replay and exposure are ways to look at the results. */
function stepOf({ screen }: Route): AssessmentScreen {
  return ASSESSMENT_SCREENS.find((step) => step === screen) ?? 'results'
}

interface ScreenProps {
  readonly route: Route
}

function ScreenOfAssessment({ route }: ScreenProps) {
  switch (route.screen) {
    case 'profile':
      return <ProfileScreen />
    case 'questions':
      return <QuestionsScreen key={addressOf(route)} theme={route.theme} show={route.show} />
    case 'results':
      return <ResultsScreen />
    case 'replay':
      return <ReplayScreen key={addressOf(route)} name={route.scenario} />
    case 'exposure':
      return <ExposureScreen />
    case 'plan':
      return <PlanScreen />
    case 'merge':
      return <MergeScreen />
    case 'starter':
      return <StarterScreen />
    default:
      return <NotFound />
  }
}

/** What it takes to open one is loaded too, and may not come. */
function useOpening(id: string): readonly [Opening | 'opening' | 'not-loaded', tryAgain: () => void] {
  const { sessions, setNotices } = useApp()
  const [opening, setOpening] = useState<Opening | 'opening' | 'not-loaded'>('opening')
  const [attempt, setAttempt] = useState(1)
  useEffect(() => {
    let gone = false
    sessions.open(id).then(
      (opened) => {
        if (gone) return
        if (opened.kind === 'open' && opened.notices.length > 0) setNotices(opened.notices)
        setOpening(opened)
      },
      () => {
        if (!gone) setOpening('not-loaded')
      },
    )
    return () => {
      gone = true
    }
  }, [id, attempt, sessions, setNotices])
  const tryAgain = (): void => {
    setOpening('opening')
    setAttempt(attempt + 1)
  }
  return [opening, tryAgain]
}

/** The other screens come while nobody waits for them, so that losing the network later takes none away. */
function usePreloading(ready: boolean): void {
  useEffect(() => {
    if (!ready) return undefined
    return whenIdle(() => {
      for (const screen of SCREENS) screen.preload()
    })
  }, [ready])
}

const QUIET_MILLISECONDS = 1_500

/** Gives the way to call it off. */
function whenIdle(act: () => void): () => void {
  // Not every browser has it.
  if (typeof requestIdleCallback === 'function') {
    const waiting = requestIdleCallback(act)
    return () => {
      cancelIdleCallback(waiting)
    }
  }
  const waiting = setTimeout(act, QUIET_MILLISECONDS)
  return () => {
    clearTimeout(waiting)
  }
}
