import { useEffect, useEffectEvent } from 'react'
import { questionViewOf } from '../../../core/projecting'
import type { ProjectedView } from '../../../core/projected'
import { workshopWords } from '../../../words/workshop'
import { useModal } from '../../parts/use-modal'
import { useServices, useWords } from '../../use-services'
import { ProjectedFace } from './projected-face'
import { useEachSecond } from './use-each-second'
import { useSession } from './workshop-context'
import './full-screen.css'

interface FullScreenProps {
  /** What the room sees; absent: the question on the trainer's screen. */
  readonly view?: ProjectedView
  readonly onClose: () => void
}

/** What the room sees, over the trainer's window: where there is one screen. Escape ends it. */
export function FullScreen({ view: given, onClose }: FullScreenProps) {
  const words = useWords(workshopWords)
  const { clock } = useServices()
  const { workshop, checklist, items, foreign } = useSession()
  const dialog = useModal()
  useEachSecond(workshop.timer.kind === 'running')
  useFullScreen(onClose)
  const item = items[workshop.position]
  const view: ProjectedView =
    workshop.isBlank || item === undefined
      ? { kind: 'blank' }
      : (given ?? questionViewOf(workshop, item, { language: checklist.language, foreign }, clock.now()))
  return (
    <dialog ref={dialog} className="app-full-screen" aria-label={words.showHere} onCancel={onClose}>
      <ProjectedFace view={view} />
      <button type="button" className="app-button app-full-screen__close" onClick={onClose}>
        {words.leaveFullScreen}
      </button>
    </dialog>
  )
}

/** Where the browser gives no full screen, the whole window has to do. */
function useFullScreen(onClose: () => void): void {
  const close = useEffectEvent(onClose)
  useEffect(() => {
    const hear = (): void => {
      if (document.fullscreenElement === null) close()
    }
    document.addEventListener('fullscreenchange', hear)
    return () => {
      document.removeEventListener('fullscreenchange', hear)
      leaveFullScreen()
    }
  }, [])
}

/** To be called while a click is heard. Before the dialog opens: what comes later lies above. */
export async function enterFullScreen(): Promise<void> {
  const page = document.documentElement as Partial<Pick<HTMLElement, 'requestFullscreen'>>
  await page.requestFullscreen?.().catch(() => undefined)
}

function leaveFullScreen(): void {
  const shown = document.fullscreenElement as Element | null | undefined
  if (shown !== null && shown !== undefined) void document.exitFullscreen().catch(() => undefined)
}
