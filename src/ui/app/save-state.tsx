import { appWords } from '../../words/app'
import { Mark } from '../parts/mark'
import { useWords } from '../use-services'
import { useAssessment, useSession } from './use-assessment'

/** Silent when it works: "Saved" is seen and not read out. The loud side is `SaveTrouble`. */
export function SaveState() {
  const words = useWords(appWords)
  const { kept } = useSession()
  const saving = useAssessment((state) => state.saving)
  if (!kept) {
    return (
      <span className="app-status app-status--unanswered app-small">
        <Mark status="unanswered" />
        <span className="app-save-state__word">{words.onlyHere}</span>
      </span>
    )
  }
  if (saving === 'failed') {
    return (
      <span className="app-status app-status--not-in-place app-small">
        <Mark status="not-in-place" />
        <span className="app-save-state__word">{words.notSaved}</span>
      </span>
    )
  }
  return (
    <span className="app-status app-status--in-place app-small">
      <Mark status={saving === 'saved' ? 'in-place' : 'unanswered'} />
      <span className="app-save-state__word">{saving === 'saved' ? words.saved : words.saving}</span>
    </span>
  )
}
