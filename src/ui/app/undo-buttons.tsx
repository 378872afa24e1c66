import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react'
import { questionsWords } from '../../words/questions'
import { versionsWords } from '../../words/versions'
import { useWords } from '../use-services'
import { useAssessment, useSession } from './use-assessment'

const OpenVersions = lazy(() =>
  import('../screens/versions/open-versions').then(({ OpenVersions: versions }) => ({ default: versions })),
)

/** Undo, redo, and the way to earlier versions. Also by Ctrl+Z and Ctrl+Shift+Z outside text fields, where the browser's own undo works. */
export function UndoButtons() {
  const words = useWords(questionsWords)
  const undo = useAssessment((state) => state.undo)
  const redo = useAssessment((state) => state.redo)
  const canUndo = useAssessment((state) => state.past.length > 0 && state.mayWrite)
  const canRedo = useAssessment((state) => state.future.length > 0 && state.mayWrite)
  const [told, setTold] = useState('')

  const takeBack = (): void => {
    if (!canUndo) return
    undo()
    setTold(words.undone)
  }
  const makeAgain = (): void => {
    if (!canRedo) return
    redo()
    setTold(words.redone)
  }
  useUndoKeys(takeBack, makeAgain)

  return (
    <span className="app-row app-unprinted">
      <StepButton word={words.undo} can={canUndo} onStep={takeBack} />
      <StepButton word={words.redo} can={canRedo} onStep={makeAgain} />
      <EarlierVersions />
      <span className="app-heard" role="status">
        {told}
      </span>
    </span>
  )
}

/** Of what is kept in this tab only, there are none. */
function EarlierVersions() {
  const { open: word } = useWords(versionsWords)
  const { kept } = useSession()
  const [open, setOpen] = useState(false)
  if (!kept) return null
  return (
    <>
      <button
        type="button"
        className="app-button app-button--plain"
        onClick={() => {
          setOpen(true)
        }}
      >
        {word}
      </button>
      {open && (
        <Suspense>
          <OpenVersions
            onClose={() => {
              setOpen(false)
            }}
          />
        </Suspense>
      )}
    </>
  )
}

interface StepButtonProps {
  readonly word: string
  readonly can: boolean
  readonly onStep: () => void
}

/** Never `disabled`: pressing the last undo must not throw focus to the top of the page. */
function StepButton({ word, can, onStep }: StepButtonProps) {
  return (
    <button type="button" className="app-button app-button--plain" aria-disabled={!can} onClick={onStep}>
      {word}
    </button>
  )
}

function useUndoKeys(undo: () => void, redo: () => void): void {
  const step = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.altKey) return
    // In a dialog there is something else to undo, or nothing.
    if (isTyping(event.target) || document.querySelector('dialog[open]') !== null) return
    event.preventDefault()
    if (event.shiftKey) redo()
    else undo()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      step(event)
    }
    addEventListener('keydown', listen)
    return () => {
      removeEventListener('keydown', listen)
    }
  }, [])
}

export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.matches('textarea, select, input:not([type=radio], [type=checkbox])')
}
