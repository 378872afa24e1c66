import type { Answer } from '../../../core/answer'
import { questionsWords } from '../../../words/questions'
import { useAssessment } from '../../app/use-assessment'
import { useWords } from '../../use-services'

interface PrintedNotesProps {
  readonly item: string
  readonly answer: Answer
}

/** What is folded away on the screen, for paper. */
export function PrintedNotes({ item, answer }: PrintedNotesProps) {
  const words = useWords(questionsWords)
  const owner = useAssessment((state) => state.assessment.plan.actions.get(item)?.owner)
  const lines = [
    { label: words.note, text: answer.note },
    { label: words.evidence, text: answer.evidence },
    { label: words.owner, text: owner },
  ].filter(({ text }) => text !== undefined)
  if (lines.length === 0) return null
  return (
    <div className="app-printed">
      {lines.map(({ label, text }) => (
        <p key={label} className="app-item-field__printed">
          <strong>{label}:</strong> <bdi>{text}</bdi>
        </p>
      ))}
    </div>
  )
}
