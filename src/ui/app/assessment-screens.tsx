import { lazy, Suspense, useEffect, useState } from 'react'
import { useApp } from './app-context'
import { AssessmentBar } from './assessment-bar'
import { AssessmentNotices } from './assessment-notices'
import { Frame } from './frame'
import { Loading } from './loading'
import { NotFound } from './not-found'
import { addressOf, type AssessmentScreen, type Route } from './route'
import type { Opening } from './sessions'
import { Unreadable } from './unreadable'
import { SessionProvider } from './use-assessment'

const ProfileScreen = lazy(() =>
  import('../screens/starting/profile-screen').then(({ ProfileScreen: screen }) => ({ default: screen })),
)
const QuestionsScreen = lazy(() =>
  import('../screens/questions/questions-screen').then(({ QuestionsScreen: screen }) => ({
    default: screen,
  })),
)
const ResultsScreen = lazy(() =>
  import('../screens/results/results-screen').then(({ ResultsScreen: screen }) => ({ default: screen })),
)
const PlanScreen = lazy(() =>
  import('../screens/plan/plan-screen').then(({ PlanScreen: screen }) => ({ default: screen })),
)

interface AssessmentScreensProps {
  readonly id: string
  readonly route: Route
}

/** Opens the assessment a route is about, then shows the screen. */
export function AssessmentScreens({ id, route }: AssessmentScreensProps) {
  const { sessions, setNotices } = useApp()
  const [opening, setOpening] = useState<Opening | null>(null)
  useEffect(() => {
    let gone = false
    void sessions.open(id).then((opened) => {
      if (gone) return
      if (opened.kind === 'open' && opened.notices.length > 0) setNotices(opened.notices)
      setOpening(opened)
    })
    return () => {
      gone = true
    }
  }, [id, sessions, setNotices])

  if (opening === null) {
    return (
      <Frame>
        <Loading />
      </Frame>
    )
  }
  if (opening.kind !== 'open') {
    return (
      <Frame>
        {opening.kind === 'missing' ? <NotFound assessment /> : <Unreadable id={id} opening={opening} />}
      </Frame>
    )
  }
  return (
    <SessionProvider session={opening.session}>
      <Frame bar={<AssessmentBar screen={route.screen as AssessmentScreen} />}>
        <AssessmentNotices />
        <Suspense fallback={<Loading />}>
          <ScreenOfAssessment route={route} />
        </Suspense>
      </Frame>
    </SessionProvider>
  )
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
    case 'plan':
      return <PlanScreen />
    default:
      return <NotFound />
  }
}
