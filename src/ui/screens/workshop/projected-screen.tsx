import { useEffect, useRef, useState } from 'react'
import { pressOf } from '../../../core/presses'
import type { ProjectedView } from '../../../core/projected'
import { appWords } from '../../../words/app'
import { projectedWords } from '../../../words/projected'
import { useServices, useWords } from '../../use-services'
import type { ProjectedEnd } from '../../workshop-world'
import { enterFullScreen } from './full-screen'
import { ProjectedFace } from './projected-face'
import '../../parts/button.css'

/** The second window. It shows what the trainer's window tells it to, and nothing of its own. */
export function ProjectedScreen() {
  const words = useWords(projectedWords)
  const app = useWords(appWords)
  const [view, setView] = useState<ProjectedView>({ kind: 'waiting' })
  const end = useFollow(setView)
  useEffect(() => {
    document.title = app.title(words.title)
  }, [app, words])
  useEffect(() => {
    // A clicker goes where the focus is: what it means is for the trainer's window.
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const press = pressOf(event.key)
      if (press === undefined) return
      event.preventDefault()
      end.current?.press(press)
    }
    addEventListener('keydown', listen)
    return () => {
      removeEventListener('keydown', listen)
    }
  }, [end])
  return (
    <main className="app-projected-window">
      <ProjectedFace view={view} />
      {view.kind === 'waiting' && (
        <div className="app-projected-window__begin">
          <p>{words.beginHow}</p>
          <button
            type="button"
            className="app-button app-button--big"
            onClick={() => {
              void enterFullScreen()
            }}
          >
            {words.fullScreen}
          </button>
        </div>
      )}
    </main>
  )
}

function useFollow(onView: (view: ProjectedView) => void) {
  const { workshop: load } = useServices()
  const end = useRef<ProjectedEnd | null>(null)
  useEffect(() => {
    let isGone = false
    load().then(
      ({ projector }) => {
        if (!isGone) end.current = projector.follow(onView)
      },
      () => undefined,
    )
    return () => {
      isGone = true
      end.current?.leave()
      end.current = null
    }
  }, [load, onView])
  return end
}
