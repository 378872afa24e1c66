import { useState } from 'react'
import { roomReplayWords } from '../../../words/room-replay'
import { workshopWords } from '../../../words/workshop'
import { useWords } from '../../use-services'
import { enterFullScreen, FullScreen } from './full-screen'
import { KeyCap } from './key-cap'
import type { ReplayOfRoom } from './use-replay'
import { useSession, useWorkshop } from './workshop-context'

interface ReplayProjectorCardProps {
  readonly replay: ReplayOfRoom
}

/** What the room sees of this step. What the room itself said comes only when a button here says so. */
export function ReplayProjectorCard({ replay }: ReplayProjectorCardProps) {
  const words = useWords(roomReplayWords)
  const workshop = useWords(workshopWords)
  const { projector } = useWorkshop()
  const { isBlank } = useSession().workshop
  return (
    <section className="app-card app-stack">
      <h2 className="app-ask-screen__title">{words.projector}</h2>
      <p role="status">
        <strong>{workshop.standing[projector.standing]}</strong>{' '}
        {isBlank ? workshop.shown.blank : <Shown replay={replay} />}
      </p>
      <WindowButtons replay={replay} />
      <ShowButtons replay={replay} />
    </section>
  )
}

function Shown({ replay: { onProjector } }: ReplayProjectorCardProps) {
  const words = useWords(roomReplayWords)
  if (onProjector === null) return words.notShown
  const told = [
    words.shown,
    ...(onProjector.votes === null ? [] : [words.withVotes]),
    ...(onProjector.verdicts === null ? [] : [words.withVerdicts]),
  ]
  return told.join(' ')
}

/** On which screen. */
function WindowButtons({ replay: { onProjector, story } }: ReplayProjectorCardProps) {
  const words = useWords(workshopWords)
  const { projector } = useWorkshop()
  const [isRefused, setIsRefused] = useState(false)
  const [isHere, setIsHere] = useState(false)
  const view = onProjector ?? story
  return (
    <>
      {isRefused && <p role="alert">{words.popUpRefused}</p>}
      <div className="app-row">
        <ShowButton
          word={words.openProjector[projector.standing]}
          onPress={() => {
            setIsRefused(!projector.open())
          }}
        />
        <ShowButton
          word={words.showHere}
          onPress={() => {
            void enterFullScreen().then(() => {
              setIsHere(true)
            })
          }}
        />
      </div>
      {isHere && view !== null && (
        <FullScreen
          view={view}
          onClose={() => {
            setIsHere(false)
          }}
        />
      )}
    </>
  )
}

function ShowButtons({ replay }: ReplayProjectorCardProps) {
  const words = useWords(roomReplayWords)
  const { groups } = replay.room
  const why = words.whyNotShown(replay.showing)
  return (
    <>
      <div className="app-row">
        <ShowButton
          word={words.showStep}
          onPress={() => {
            replay.show({ votes: false, verdicts: false })
          }}
        />
        <ShowButton
          word={words.showVotes}
          hotkey="C"
          onPress={() => {
            replay.show({ votes: true })
          }}
        />
        <ShowButton
          word={words.showVerdicts}
          hotkey="R"
          off={groups === 0 || why !== null}
          onPress={() => {
            replay.show({ verdicts: true })
          }}
        />
      </div>
      {groups > 0 && why !== null && <p className="app-small">{why}</p>}
    </>
  )
}

interface ShowButtonProps {
  readonly word: string
  readonly hotkey?: string
  readonly off?: boolean
  readonly onPress: () => void
}

function ShowButton({ word, hotkey, off = false, onPress }: ShowButtonProps) {
  return (
    <button
      type="button"
      className="app-button app-button--quiet"
      aria-disabled={off || undefined}
      onClick={() => {
        if (!off) onPress()
      }}
    >
      {word}
      {hotkey !== undefined && <KeyCap sign={hotkey} />}
    </button>
  )
}
