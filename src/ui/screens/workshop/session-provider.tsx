import { useEffect, useMemo, type ReactNode } from 'react'
import type { Workshop } from '../../../core/workshop'
import { projectedViewOf } from '../../../core/projecting'
import { workshopWords } from '../../../words/workshop'
import { ForeignLine } from '../../app/foreign-line'
import { Loading } from '../../app/loading'
import { Page } from '../../app/page'
import { QuotedLanguage } from '../../parts/quoted'
import { useServices, useWords } from '../../use-services'
import { useChecklist, type FoundChecklist } from '../checklists/use-checklist'
import { EndWorkshop } from './end-workshop'
import { useEachSecond } from './use-each-second'
import { SessionContext, useWorkshop, useWorkshopState, type Session } from './workshop-context'

interface SessionProviderProps {
  /** What is shown where no workshop is going on. */
  readonly otherwise: ReactNode
  readonly children: ReactNode
}

/** Finds what the workshop that is going on asks, and keeps the projected window in step. */
export function SessionProvider({ otherwise, children }: SessionProviderProps) {
  const workshop = useWorkshopState((state) => state.workshop)
  const { show } = useWorkshop().projector
  useEffect(() => {
    if (workshop === null) show({ kind: 'waiting' })
  }, [workshop, show])
  if (workshop === null) return otherwise
  return <WithChecklist workshop={workshop}>{children}</WithChecklist>
}

interface WithChecklistProps {
  readonly workshop: Workshop
  readonly children: ReactNode
}

function WithChecklist({ workshop, children }: WithChecklistProps) {
  const loading = useChecklist(workshop.checklist.id, workshop.checklist.version)
  if (loading.kind === 'loading') return <Loading />
  if (loading.kind !== 'here') return <ChecklistGone />
  return (
    <WithSession workshop={workshop} found={loading}>
      {children}
    </WithSession>
  )
}

interface WithSessionProps extends WithChecklistProps {
  readonly found: FoundChecklist
}

function WithSession({ workshop, found, children }: WithSessionProps) {
  const { checklist } = found
  const { title } = checklist
  const loadedAt = found.foreign?.loadedAt
  const session = useMemo<Session>(
    () => ({
      workshop,
      checklist,
      foreign: loadedAt === undefined ? null : { title, loadedAt },
      items: checklist.items.filter(({ id }) => workshop.items.includes(id)),
    }),
    [workshop, checklist, title, loadedAt],
  )
  useProjecting(session)
  return (
    <SessionContext value={session}>
      <QuotedLanguage value={checklist.language}>
        {session.foreign !== null && (
          <div className="app-frame__notices">
            <ForeignLine title={title} loadedAt={loadedAt} />
          </div>
        )}
        {children}
      </QuotedLanguage>
    </SessionContext>
  )
}

/** What the projected window shows follows the workshop, and its timer. */
function useProjecting({ workshop, checklist: { language }, foreign, items }: Session): void {
  const { projector } = useWorkshop()
  const { clock } = useServices()
  const second = useEachSecond(workshop.timer.kind === 'running')
  const { show } = projector
  useEffect(() => {
    show(projectedViewOf(workshop, items[workshop.position], { language, foreign }, clock.now()))
  }, [show, workshop, items, language, foreign, clock, second])
}

/** A checklist from a file that was removed meanwhile. */
function ChecklistGone() {
  const words = useWords(workshopWords)
  return (
    <Page title={words.title} heading={words.checklistGone} reading>
      <p>{words.checklistGoneHow}</p>
      <EndWorkshop />
    </Page>
  )
}
