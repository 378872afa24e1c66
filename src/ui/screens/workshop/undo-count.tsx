import { workshopWords } from '../../../words/workshop'
import { useWords } from '../../use-services'
import { KeyCap } from './key-cap'

interface UndoCountProps {
  readonly canUndo: boolean
  readonly onUndo: () => void
}

/** Never `disabled`: the last undo must not throw focus to the top of the page. */
export function UndoCount({ canUndo, onUndo }: UndoCountProps) {
  const words = useWords(workshopWords)
  return (
    <button
      type="button"
      className="app-button app-button--plain"
      aria-disabled={!canUndo || undefined}
      onClick={onUndo}
    >
      {words.undo}
      <KeyCap sign="U" />
    </button>
  )
}
