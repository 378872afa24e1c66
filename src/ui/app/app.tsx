import { lazy, Suspense } from 'react'
import { HomeScreen } from '../screens/home/home-screen'
import type { Services } from '../services'
import { ServicesProvider } from '../use-services'
import { AppProvider } from './app-context'
import { CrashGuard } from './crash-guard'
import { Frame } from './frame'
import { Loading } from './loading'
import { NotFound } from './not-found'
import { assessmentOf, type Route } from './route'
import { useRoute } from './use-route'

const NewScreen = lazy(() =>
  import('../screens/starting/new-screen').then(({ NewScreen: screen }) => ({ default: screen })),
)
const AboutScreen = lazy(() =>
  import('../screens/about/about-screen').then(({ AboutScreen: screen }) => ({ default: screen })),
)
const HelpNowScreen = lazy(() =>
  import('../screens/help-now/help-now-screen').then(({ HelpNowScreen: screen }) => ({ default: screen })),
)
const LibraryScreen = lazy(() =>
  import('../screens/checklists/library-screen').then(({ LibraryScreen: screen }) => ({ default: screen })),
)
const ChecklistScreen = lazy(() =>
  import('../screens/checklists/checklist-screen').then(({ ChecklistScreen: screen }) => ({
    default: screen,
  })),
)
const ExampleScreen = lazy(() =>
  import('../screens/starting/example-screen').then(({ ExampleScreen: screen }) => ({ default: screen })),
)

const AssessmentScreens = lazy(() =>
  import('./assessment-screens').then(({ AssessmentScreens: screens }) => ({ default: screens })),
)

interface AppProps {
  readonly services: Services
}

export function App({ services }: AppProps) {
  return (
    <ServicesProvider services={services}>
      <CrashGuard>
        <AppProvider>
          <Screens />
        </AppProvider>
      </CrashGuard>
    </ServicesProvider>
  )
}

function Screens() {
  const route = useRoute()
  const id = assessmentOf(route)
  if (id !== null) {
    return (
      <Suspense fallback={<Loading />}>
        <AssessmentScreens key={id} id={id} route={route} />
      </Suspense>
    )
  }
  return (
    <Frame>
      <Suspense fallback={<Loading />}>
        <PlainScreen route={route} />
      </Suspense>
    </Frame>
  )
}

interface PlainScreenProps {
  readonly route: Route
}

function PlainScreen({ route }: PlainScreenProps) {
  switch (route.screen) {
    case 'home':
      return <HomeScreen />
    case 'checklists':
      return <LibraryScreen />
    case 'checklist':
      return <ChecklistScreen id={route.id} version={route.version} />
    case 'new':
      return <NewScreen checklistId={route.checklist} />
    case 'example':
      return <ExampleScreen />
    case 'about':
      return <AboutScreen />
    case 'help-now':
      return <HelpNowScreen />
    default:
      return <NotFound />
  }
}
