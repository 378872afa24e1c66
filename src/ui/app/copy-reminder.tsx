import { useState } from 'react'
import { COPY_DAYS, daysWithoutCopy } from '../../core/copy-reminder'
import { addDays } from '../../core/dates'
import { keepingWords } from '../../words/keeping'
import { useServices, useWords } from '../use-services'
import { useAssessment, useSession } from './use-assessment'

interface CopyReminderProps {
  readonly onCopy: () => void
}

/** One line, when the last file copy is old. Put off, it is quiet for another fortnight; or for good, on this device. */
export function CopyReminder({ onCopy }: CopyReminderProps) {
  const words = useWords(keepingWords)
  const { clock, preferences } = useServices()
  const { kept } = useSession()
  const copies = useAssessment((state) => state.copies)
  const setCopies = useAssessment((state) => state.setCopies)
  const changedAt = useAssessment((state) => state.assessment.changedAt)
  const isWorthIt = useAssessment((state) => state.assessment.answers.size > 0 && state.mayWrite)
  const [isOff, setOff] = useState(() => preferences.read('copy-reminders') === 'off')
  const days = daysWithoutCopy({ ...copies, changedAt }, clock.today())
  if (!kept || !isWorthIt || isOff || days === null) return null
  return (
    <div className="app-row app-small app-unprinted">
      <p>{words.copyDue(copies.copiedAt === undefined ? null : days)}</p>
      <button type="button" className="app-button app-button--plain" onClick={onCopy}>
        {words.copyNow}
      </button>
      <button
        type="button"
        className="app-button app-button--plain"
        onClick={() => {
          setCopies({ ...copies, notBefore: addDays(clock.today(), COPY_DAYS) })
        }}
      >
        {words.notNow}
      </button>
      <button
        type="button"
        className="app-button app-button--plain"
        onClick={() => {
          preferences.write('copy-reminders', 'off')
          setOff(true)
        }}
      >
        {words.neverRemind}
      </button>
    </div>
  )
}
