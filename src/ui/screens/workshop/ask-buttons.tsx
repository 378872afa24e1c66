import { useState } from 'react'
import { secondsLeft } from '../../../core/workshop'
import { workshopWords } from '../../../words/workshop'
import { useServices, useWords } from '../../use-services'
import { KeyCap } from './key-cap'
import type { Ask } from './use-ask'
import { useEachSecond } from './use-each-second'
import { useSession } from './workshop-context'

interface AskButtonsProps {
  readonly ask: Ask
}

export function AskButtons({ ask }: AskButtonsProps) {
  const words = useWords(workshopWords)
  const { clock } = useServices()
  const { workshop, items } = useSession()
  const { position, stage, timer, isBlank } = workshop
  useEachSecond(timer.kind === 'running')
  const runs = timer.kind === 'running' && secondsLeft(timer, clock.now()) > 0
  return (
    <div className="app-ask-screen__buttons">
      <div className="app-row">
        <AskButton
          word={words.back}
          hotkey="←"
          off={position === 0}
          onPress={() => {
            ask.press('back')
          }}
        />
        <AskButton
          word={words.next}
          hotkey="→"
          isMain
          off={position === items.length - 1}
          onPress={() => {
            ask.press('next')
          }}
        />
        <AskButton
          word={runs ? words.stopTimer : words.startTimer}
          hotkey="T"
          onPress={() => {
            ask.press('timer')
          }}
        />
        <AskButton
          word={stage === 'tally' ? words.hideCount : words.showCount}
          hotkey="C"
          onPress={() => {
            ask.press('tally')
          }}
        />
        <AskButton
          word={words.reveals[stage]}
          hotkey="R"
          onPress={() => {
            ask.press('reveal')
          }}
        />
        <AskButton
          word={isBlank ? words.unblank : words.blank}
          hotkey="B"
          onPress={() => {
            ask.press('blank')
          }}
        />
      </div>
      <NextGroup ask={ask} />
    </div>
  )
}

interface AskButtonProps {
  readonly word: string
  readonly hotkey: string
  readonly isMain?: boolean
  readonly off?: boolean
  readonly onPress: () => void
}

/** Never `disabled`: the last question must not throw focus to the top of the page. */
function AskButton({ word, hotkey, isMain = false, off = false, onPress }: AskButtonProps) {
  return (
    <button
      type="button"
      className={isMain ? 'app-button' : 'app-button app-button--quiet'}
      aria-disabled={off || undefined}
      onClick={onPress}
    >
      {word}
      <KeyCap sign={hotkey} />
    </button>
  )
}

/** Begins again with hands at none. What was counted comes back with "Undo". */
function NextGroup({ ask }: AskButtonsProps) {
  const words = useWords(workshopWords)
  const [told, setTold] = useState(false)
  return (
    <div className="app-row">
      <button
        type="button"
        className="app-button app-button--plain"
        onClick={() => {
          ask.resetTimer()
        }}
      >
        {words.resetTimer}
      </button>
      <button
        type="button"
        className="app-button app-button--plain"
        onClick={() => {
          ask.reset()
          setTold(true)
        }}
      >
        {words.nextGroup}
      </button>
      <span role="status">{told ? words.nextGroupTold : ''}</span>
    </div>
  )
}
