import { useState } from 'react'
import { workshopWords } from '../../../words/workshop'
import { useWords } from '../../use-services'
import { enterFullScreen, FullScreen } from './full-screen'
import type { Ask } from './use-ask'
import { useSession, useWorkshop } from './workshop-context'

interface ProjectorCardProps {
  readonly ask: Ask
}

/** What the room sees, and on which screen. */
export function ProjectorCard({ ask }: ProjectorCardProps) {
  const words = useWords(workshopWords)
  const { projector } = useWorkshop()
  const { workshop } = useSession()
  const [isRefused, setIsRefused] = useState(false)
  const [isHere, setIsHere] = useState(false)
  const shown = workshop.isBlank ? 'blank' : workshop.onProjector.kind
  return (
    <section className="app-card app-stack">
      <h2 className="app-ask-screen__title">{words.projector}</h2>
      <p role="status">
        <strong>{words.standing[projector.standing]}</strong>{' '}
        {projector.standing === 'here' && words.shown[shown]}
      </p>
      {isRefused && <p role="alert">{words.popUpRefused}</p>}
      {projector.standing === 'here' && shown !== 'ask' && (
        <button type="button" className="app-button" onClick={ask.show}>
          {words.showThis}
        </button>
      )}
      <div className="app-row">
        <button
          type="button"
          className="app-button app-button--quiet"
          onClick={() => {
            setIsRefused(!projector.open())
          }}
        >
          {words.openProjector[projector.standing]}
        </button>
        <button
          type="button"
          className="app-button app-button--quiet"
          onClick={() => {
            void enterFullScreen().then(() => {
              setIsHere(true)
            })
          }}
        >
          {words.showHere}
        </button>
      </div>
      {isHere && (
        <FullScreen
          onClose={() => {
            setIsHere(false)
          }}
        />
      )}
    </section>
  )
}
