import { startable } from '../../../core/catalogue'
import type { Checklist } from '../../../core/checklist'
import { appWords } from '../../../words/app'
import { formatDate } from '../../../words/dates'
import { startingWords } from '../../../words/starting'
import { ForeignLine } from '../../app/foreign-line'
import { Loading } from '../../app/loading'
import { Page } from '../../app/page'
import { addressOf } from '../../app/route'
import { Notice } from '../../parts/notice'
import { QuotedIn } from '../../parts/quoted'
import { useLanguage, useServices, useWords } from '../../use-services'
import { useChecklist } from '../checklists/use-checklist'
import { NewForm } from './new-form'

interface NewScreenProps {
  /** Of one of ours, or what one from a file is kept under. */
  readonly checklistId: string
}

/** Of ours, the newest version; a reconstructed one is for reading only. */
export function NewScreen({ checklistId }: NewScreenProps) {
  const words = useWords(startingWords)
  const { catalogue } = useServices().checklists
  const loading = useChecklist(
    checklistId,
    startable(catalogue).find(({ id }) => id === checklistId)?.version,
  )
  if (loading.kind === 'loading') return <Loading />
  if (loading.kind !== 'here' || loading.checklist.reconstructed === true) return <NothingToStart />
  const { checklist, foreign } = loading
  return (
    <Page title={words.newTitle} heading={words.newHeading} reading>
      {foreign !== null && (
        <ForeignLine title={checklist.title} loadedAt={foreign.loadedAt} lang={checklist.language} />
      )}
      <ReviewDue checklist={checklist} />
      <p className="app-lead">{words.newLead}</p>
      <p className="app-soft">
        <bdi>
          <QuotedIn lang={checklist.language} say={(title) => words.newFor(title, checklist.version)}>
            {checklist.title}
          </QuotedIn>
        </bdi>
      </p>
      <NewForm key={checklistId} checklist={checklist} isOurs={foreign === null} />
    </Page>
  )
}

interface ReviewDueProps {
  readonly checklist: Checklist
}

function ReviewDue({ checklist: { released, reviewBy } }: ReviewDueProps) {
  const { reviewDue } = useWords(appWords)
  const language = useLanguage()
  const { clock } = useServices()
  if (reviewBy >= clock.today()) return null
  return (
    <Notice tone="careful">
      <p>{reviewDue(formatDate(language, released))}</p>
    </Notice>
  )
}

function NothingToStart() {
  const words = useWords(startingWords)
  const { goHome } = useWords(appWords)
  return (
    <Page title={words.newTitle} heading={words.noChecklist} reading>
      <p>{words.noChecklistHow}</p>
      <p>
        <a className="app-button" href={addressOf({ screen: 'home' })}>
          {goHome}
        </a>
      </p>
    </Page>
  )
}
