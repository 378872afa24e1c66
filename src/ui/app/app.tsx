import { useEffect } from 'react'
import { HomeScreen } from '../screens/home/home-screen'
import type { Language } from '../../words/language'
import type { Services } from '../services'
import { ServicesProvider, useServices, type Reword } from '../use-services'
import { AppProvider, useApp } from './app-context'
import { CrashGuard } from './crash-guard'
import { Frame } from './frame'
import { lazyScreen } from './lazy-screen'
import { NotFound } from './not-found'
import { addressOf, assessmentOf, type Route } from './route'
import { useClearings } from './use-clearings'
import { useLockings } from './use-lockings'
import { useRoute } from './use-route'

const NewScreen = lazyScreen(() => import('../screens/starting/new-screen').then((chunk) => chunk.NewScreen))
const AboutScreen = lazyScreen(() =>
  import('../screens/about/about-screen').then((chunk) => chunk.AboutScreen),
)
const HelpNowScreen = lazyScreen(() =>
  import('../screens/help-now/help-now-screen').then((chunk) => chunk.HelpNowScreen),
)
const LibraryScreen = lazyScreen(() =>
  import('../screens/checklists/library-screen').then((chunk) => chunk.LibraryScreen),
)
const ChecklistScreen = lazyScreen(() =>
  import('../screens/checklists/checklist-screen').then((chunk) => chunk.ChecklistScreen),
)
const ExampleScreen = lazyScreen(() =>
  import('../screens/starting/example-screen').then((chunk) => chunk.ExampleScreen),
)
const FictionalScreen = lazyScreen(() =>
  import('../screens/starting/fictional-screen').then((chunk) => chunk.FictionalScreen),
)

const CompareScreen = lazyScreen(() =>
  import('../screens/compare/compare-screen').then((chunk) => chunk.CompareScreen),
)
const BranchesScreen = lazyScreen(() =>
  import('../screens/branches/branches-screen').then((chunk) => chunk.BranchesScreen),
)
const ScenarioScreen = lazyScreen(() =>
  import('../screens/scenarios/scenario-screen').then((chunk) => chunk.ScenarioScreen),
)

const AssessmentScreens = lazyScreen(
  () => import('./assessment-screens').then((chunk) => chunk.AssessmentScreens),
  Frame,
)

const WorkshopScreens = lazyScreen(() =>
  import('../screens/workshop/workshop-screens').then((chunk) => chunk.WorkshopScreens),
)

interface AppProps {
  readonly services: Services
  /** The one that it starts in. Absent: English. */
  readonly language?: Language | undefined
  /** What this edition says otherwise. */
  readonly reword?: Reword | undefined
}

export function App({ services, language, reword }: AppProps) {
  return (
    <ServicesProvider services={services} language={language} reword={reword}>
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
  const lockings = useLockings()
  const clearings = useClearings()
  useOfflineCopy()
  const id = assessmentOf(route)
  if (id !== null) {
    return <AssessmentScreens key={`${id} ${lockings}`} id={id} route={route} />
  }
  if (route.screen === 'workshop') return <WorkshopScreens part={route.part} />
  return (
    <Frame key={holdsNothingStored(route) ? 0 : lockings}>
      <PlainScreen key={`${addressOf(route)} ${showsWhatIsKept(route) ? clearings : 0}`} route={route} />
    </Frame>
  )
}

/** What is typed or opened there is nowhere else yet, and nothing of a sealed assessment is there. */
function holdsNothingStored({ screen }: Route): boolean {
  return screen === 'new' || screen === 'branches'
}

/** Only these: what somebody is typing, reading or deleting elsewhere stays as it is. */
function showsWhatIsKept({ screen }: Route): boolean {
  return screen === 'home' || screen === 'compare' || screen === 'checklists'
}

function useOfflineCopy(): void {
  const { offline } = useServices()
  const { setNewer } = useApp()
  useEffect(() => {
    offline.keep(setNewer)
  }, [offline, setNewer])
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
    case 'scenario':
      return <ScenarioScreen id={route.id} />
    case 'example':
      return <ExampleScreen />
    case 'fictional':
      return <FictionalScreen id={route.id} />
    case 'compare':
      return <CompareScreen before={route.before} after={route.after} />
    case 'branches':
      return <BranchesScreen />
    case 'about':
      return <AboutScreen />
    case 'help-now':
      return <HelpNowScreen />
    default:
      return <NotFound />
  }
}
