import { movingWords } from '../../../words/moving'
import { questionsWords } from '../../../words/questions'
import { useAssessment } from '../../app/use-assessment'
import { Notice } from '../../parts/notice'
import { useWords } from '../../use-services'

/** Right after the move, while one press still takes all of it back. */
export function JustMoved() {
  const words = useWords(movingWords)
  const { undo: undoWord } = useWords(questionsWords)
  const moved = useAssessment((state) => state.past.at(-1)?.subject === 'move')
  const version = useAssessment((state) => state.checklist.version)
  const undo = useAssessment((state) => state.undo)
  if (!moved) return null
  return (
    <Notice tone="calm" role="status">
      <p>{words.moved(version)}</p>
      <button
        type="button"
        className="app-button app-button--quiet"
        onClick={() => {
          undo()
          // The button goes with the move it took back.
          document.querySelector('h1')?.focus()
        }}
      >
        {words.takeBack(undoWord)}
      </button>
    </Notice>
  )
}
