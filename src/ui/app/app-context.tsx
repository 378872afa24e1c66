import { createContext, use, useCallback, useMemo, useRef, useState, type ReactNode } from 'react'
import type { OpenedAssessment } from '../../files/assessment-file'
import type { FileNotice } from '../../files/problem'
import type { NewerCopy } from '../services'
import { useServices } from '../use-services'
import { makeSessions, type Sessions } from './sessions'

/** A file that waits to be merged into an assessment on this device. */
export interface WaitingMerge {
  /** The id of that assessment. */
  readonly into: string
  /** The name of the file, made safe. */
  readonly from: string
  readonly opened: OpenedAssessment
  /** The title of a starter file: the assessment was made for it. `null`: a file of a colleague. */
  readonly starter: string | null
}

/** What screens share besides the assessment itself. */
interface AppValue {
  readonly sessions: Sessions
  /** The item to move focus to when the questions next show: it never stands in an address. */
  readonly focusItem: (item: string) => void
  /** Takes the request, so that it works once. */
  readonly takeFocusItem: () => string | null
  /** Whether this is the heading the app began with. The first to ask is. */
  readonly isFirstPage: (place: object, title: string) => boolean
  /** What there was to know about the file that was opened last. */
  readonly notices: readonly FileNotice[]
  readonly setNotices: (notices: readonly FileNotice[]) => void
  readonly waitingMerge: WaitingMerge | null
  readonly setWaitingMerge: (waiting: WaitingMerge | null) => void
  /** A newer copy of the app, until somebody wants it or puts it off. */
  readonly newer: NewerCopy | null
  readonly setNewer: (newer: NewerCopy | null) => void
}

const AppContext = createContext<AppValue | null>(null)

interface AppProviderProps {
  readonly children: ReactNode
}

export function AppProvider({ children }: AppProviderProps) {
  const services = useServices()
  const sessions = useMemo(() => makeSessions(services), [services])
  const wanted = useRef<string | null>(null)
  const firstPage = useRef<{ readonly place: object; readonly title: string } | null>(null)
  // One function for good: an effect of every page hangs on it.
  const isFirstPage = useCallback((place: object, title: string) => {
    firstPage.current ??= { place, title }
    return firstPage.current.place === place && firstPage.current.title === title
  }, [])
  const [notices, setNotices] = useState<readonly FileNotice[]>([])
  const [waitingMerge, setWaitingMerge] = useState<WaitingMerge | null>(null)
  const [newer, setNewer] = useState<NewerCopy | null>(null)
  const value = useMemo<AppValue>(
    () => ({
      sessions,
      focusItem: (item) => {
        wanted.current = item
      },
      takeFocusItem: () => {
        const item = wanted.current
        wanted.current = null
        return item
      },
      isFirstPage,
      notices,
      setNotices,
      waitingMerge,
      setWaitingMerge,
      newer,
      setNewer,
    }),
    [sessions, notices, isFirstPage, waitingMerge, newer],
  )
  return <AppContext value={value}>{children}</AppContext>
}

export function useApp(): AppValue {
  const value = use(AppContext)
  if (value === null) throw new Error('a component that needs the app stands outside AppProvider')
  return value
}
