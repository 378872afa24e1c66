import { useEffect } from 'react'
import { questionsWords } from '../../words/questions'
import { useWords } from '../use-services'
import { useAssessment } from './use-assessment'

/** Undo and redo, also by Ctrl+Z and Ctrl+Shift+Z outside text fields, where the browser's own undo works. */
export function UndoButtons() {
  const words = useWords(questionsWords)
  const undo = useAssessment((state) => state.undo)
  const redo = useAssessment((state) => state.redo)
  const canUndo = useAssessment((state) => state.past.length > 0 && state.mayWrite)
  const canRedo = useAssessment((state) => state.future.length > 0 && state.mayWrite)

  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.altKey) return
      // In a dialog there is something else to undo, or nothing.
      if (isTyping(event.target) || document.querySelector('dialog[open]') !== null) return
      event.preventDefault()
      if (event.shiftKey) redo()
      else undo()
    }
    addEventListener('keydown', listen)
    return () => {
      removeEventListener('keydown', listen)
    }
  }, [undo, redo])

  return (
    <span className="app-row app-unprinted">
      <button
        type="button"
        className="app-button app-button--plain"
        aria-disabled={!canUndo}
        onClick={canUndo ? undo : undefined}
      >
        {words.undo}
      </button>
      <button
        type="button"
        className="app-button app-button--plain"
        aria-disabled={!canRedo}
        onClick={canRedo ? redo : undefined}
      >
        {words.redo}
      </button>
    </span>
  )
}

export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.matches('textarea, select, input:not([type=radio], [type=checkbox])')
}
