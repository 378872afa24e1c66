import { useRef, useState } from 'react'
import { isHistoryFull } from '../../../core/history'
import { historyWords } from '../../../words/history'
import { useAssessment, useSession } from '../../app/use-assessment'
import { useWords } from '../../use-services'

/** Keeps how things stand. Where no more fit, it says so. */
export function NoteResult() {
  const words = useWords(historyWords)
  const { store } = useSession()
  const checklist = useAssessment((state) => state.checklist)
  const assessment = useAssessment((state) => state.assessment)
  const mayWrite = useAssessment((state) => state.mayWrite)
  const [told, setTold] = useState('')
  const note = (): void => {
    const before = assessment.history.length
    store.getState().noteResult()
    setTold(store.getState().assessment.history.length > before ? words.noted : words.notedAlready)
  }
  if (!mayWrite) return null
  if (isHistoryFull(checklist, assessment)) return <p>{words.full}</p>
  return (
    <>
      <button type="button" className="app-button app-button--quiet" onClick={note}>
        {words.note}
      </button>
      <span role="status">{told}</span>
    </>
  )
}

/** One press forgets all of them, and right afterwards another brings them back. */
export function ForgetResults() {
  const words = useWords(historyWords)
  const hasEarlier = useAssessment((state) => state.assessment.history.length > 0)
  const mayWrite = useAssessment((state) => state.mayWrite)
  const justForgotten = useAssessment((state) => state.past.at(-1)?.subject === 'forget-results')
  const forget = useAssessment((state) => state.forgetResults)
  const undo = useAssessment((state) => state.undo)
  const place = useRef<HTMLSpanElement>(null)
  if (!mayWrite) return null
  return (
    <span ref={place} tabIndex={-1} className="app-row">
      {(justForgotten || hasEarlier) && (
        <button
          type="button"
          className="app-button app-button--plain"
          onClick={() => {
            if (justForgotten) undo()
            else forget()
            // The button changes its meaning under the finger: focus goes to where that is said.
            place.current?.focus()
          }}
        >
          {justForgotten ? words.bringBack : words.forget}
        </button>
      )}
      <span role="status">{justForgotten && words.forgotten}</span>
    </span>
  )
}
