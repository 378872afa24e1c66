/** Which questions a list shows. Numbers on other screens link to the questions behind them through these. */
export const SHOWS = [
  'all',
  'unanswered',
  'essentials',
  'in-place',
  'partly',
  'not-in-place',
  'not-sure',
  'not-applicable',
  'to-confirm',
  'new-round',
  'hidden',
  'essentials-open',
  'essentials-with-evidence',
] as const
export type Show = (typeof SHOWS)[number]

export const ASSESSMENT_SCREENS = ['profile', 'questions', 'results', 'plan'] as const
export type AssessmentScreen = (typeof ASSESSMENT_SCREENS)[number]

/** Pages of an assessment whose address says no more than which. `merge`, `starter`: with colleagues, with branches. */
const OWN_SCREENS = ['profile', 'results', 'exposure', 'plan', 'merge', 'starter'] as const
type OwnScreen = (typeof OWN_SCREENS)[number]

/** Pages of a workshop; `prepare` is the first. `projected`: the second window, for the room to look at. */
const WORKSHOP_PARTS = ['prepare', 'ask', 'room', 'replay', 'projected'] as const
export type WorkshopPart = (typeof WORKSHOP_PARTS)[number]

export type Route =
  | { readonly screen: 'home' | 'checklists' | 'example' | 'branches' | 'about' | 'help-now' | 'not-found' }
  | { readonly screen: 'checklist'; readonly id: string; readonly version: string }
  | { readonly screen: 'new'; readonly checklist: string }
  /** From one assessment to another. */
  | { readonly screen: 'compare'; readonly before: string; readonly after: string }
  /** `fictional`: makes an assessment of a made-up organisation. */
  | { readonly screen: 'scenario' | 'fictional'; readonly id: string }
  | { readonly screen: 'workshop'; readonly part: WorkshopPart }
  | { readonly screen: OwnScreen; readonly id: string }
  /** Without a scenario: those one can choose from. */
  | { readonly screen: 'replay'; readonly id: string; readonly scenario: string | null }
  | {
      readonly screen: 'questions'
      readonly id: string
      /** `null`: the first theme with something open; with a `show`, all themes. */
      readonly theme: string | null
      readonly show: Show | null
    }

const NOT_FOUND: Route = { screen: 'not-found' }

/** Hash routes, so that any static host and `file:` work. Nothing typed and no item ever stands in an address. */
export function parseRoute(hash: string): Route {
  const [, query = ''] = hash.split('?')
  const parts = partsOf(hash)
  const route = parsePage(parts, query)
  // No page leaves a part of its address unread: one that is longer than the page's own leads nowhere.
  return partsOf(addressOf(route)).length === parts.length ? route : NOT_FOUND
}

function partsOf(address: string): readonly string[] {
  const [path = ''] = address.replace(/^#\/?/, '').split('?')
  return path.split('/').filter((part) => part !== '')
}

function parsePage([first, second, third, fourth]: readonly string[], query: string): Route {
  switch (first) {
    case undefined:
      return { screen: 'home' }
    case 'checklists':
      if (second === undefined) return { screen: 'checklists' }
      return third === undefined ? NOT_FOUND : { screen: 'checklist', id: second, version: third }
    case 'new':
      return second === undefined ? NOT_FOUND : { screen: 'new', checklist: second }
    case 'compare':
      return second === undefined || third === undefined
        ? NOT_FOUND
        : { screen: 'compare', before: second, after: third }
    case 'scenarios':
      return second === undefined ? NOT_FOUND : { screen: 'scenario', id: second }
    case 'example':
      return second === undefined ? { screen: 'example' } : { screen: 'fictional', id: second }
    case 'branches':
    case 'about':
    case 'help-now':
      return { screen: first }
    case 'workshop':
      return parseWorkshopRoute(second)
    case 'a':
      return second === undefined ? NOT_FOUND : parseAssessmentRoute(second, third, fourth, query)
    default:
      return NOT_FOUND
  }
}

function parseWorkshopRoute(second = 'prepare'): Route {
  const part = WORKSHOP_PARTS.find((one) => one === second)
  return part === undefined ? NOT_FOUND : { screen: 'workshop', part }
}

function parseAssessmentRoute(id: string, screen = '', part: string | undefined, query: string): Route {
  const own = OWN_SCREENS.find((one) => one === screen)
  if (own !== undefined) return { screen: own, id }
  switch (screen) {
    case 'replay':
      return { screen, id, scenario: part ?? null }
    case 'questions':
      return { screen, id, theme: part ?? null, show: parseShow(new URLSearchParams(query).get('show')) }
    default:
      return NOT_FOUND
  }
}

function parseShow(text: string | null): Show | null {
  return SHOWS.find((show) => show === text) ?? null
}

export function addressOf(route: Route): string {
  switch (route.screen) {
    case 'home':
    case 'not-found':
      return '#/'
    case 'checklists':
    case 'example':
    case 'branches':
    case 'about':
    case 'help-now':
      return `#/${route.screen}`
    case 'checklist':
      return `#/checklists/${route.id}/${route.version}`
    case 'new':
      return `#/new/${route.checklist}`
    case 'compare':
      return `#/compare/${route.before}/${route.after}`
    case 'scenario':
      return `#/scenarios/${route.id}`
    case 'fictional':
      return `#/example/${route.id}`
    case 'workshop':
      return route.part === 'prepare' ? '#/workshop' : `#/workshop/${route.part}`
    case 'profile':
    case 'results':
    case 'exposure':
    case 'plan':
    case 'merge':
    case 'starter':
      return `#/a/${route.id}/${route.screen}`
    case 'replay':
      return `#/a/${route.id}/replay${route.scenario === null ? '' : `/${route.scenario}`}`
    case 'questions': {
      const theme = route.theme === null ? '' : `/${route.theme}`
      const show = route.show === null ? '' : `?show=${route.show}`
      return `#/a/${route.id}/questions${theme}${show}`
    }
  }
}

export function addressOfScreen(screen: AssessmentScreen, id: string): string {
  return screen === 'questions'
    ? addressOf({ screen, id, theme: null, show: null })
    : addressOf({ screen, id })
}

export function addressOfQuestions(id: string, show: Show): string {
  return addressOf({ screen: 'questions', id, theme: null, show })
}

/** The assessment a route is about, or `null`. */
export function assessmentOf(route: Route): string | null {
  switch (route.screen) {
    case 'profile':
    case 'questions':
    case 'results':
    case 'exposure':
    case 'replay':
    case 'plan':
    case 'merge':
    case 'starter':
      return route.id
    default:
      return null
  }
}
