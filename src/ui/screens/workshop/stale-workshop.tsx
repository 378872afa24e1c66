import { dayOf } from '../../../core/dates'
import type { Workshop } from '../../../core/workshop'
import { formatDate } from '../../../words/dates'
import { workshopWords } from '../../../words/workshop'
import { Page } from '../../app/page'
import { useLanguage, useWords } from '../../use-services'

interface StaleWorkshopProps {
  readonly workshop: Workshop
  readonly onGoOn: () => void
  readonly onDelete: () => void
}

/** After a day: deleted, unless somebody says otherwise (THREATS R10). */
export function StaleWorkshop({ workshop, onGoOn, onDelete }: StaleWorkshopProps) {
  const words = useWords(workshopWords)
  const language = useLanguage()
  return (
    <Page title={words.title} heading={words.staleHeading} reading>
      <p>{words.staleHow(formatDate(language, dayOf(workshop.startedAt)))}</p>
      <div className="app-row">
        <button type="button" className="app-button" onClick={onDelete}>
          {words.staleDelete}
        </button>
        <button type="button" className="app-button app-button--quiet" onClick={onGoOn}>
          {words.staleGoOn}
        </button>
      </div>
    </Page>
  )
}
