import { useEffect, useState } from 'react'
import { startable } from '../../../core/catalogue'
import type { Checklist } from '../../../core/checklist'
import { appWords } from '../../../words/app'
import { startingWords } from '../../../words/starting'
import { Loading } from '../../app/loading'
import { Page } from '../../app/page'
import { addressOf } from '../../app/route'
import { useServices, useWords } from '../../use-services'
import { NewForm } from './new-form'

interface NewScreenProps {
  readonly checklistId: string
}

export function NewScreen({ checklistId }: NewScreenProps) {
  const words = useWords(startingWords)
  const { goHome } = useWords(appWords)
  const { checklists } = useServices()
  const entry = startable(checklists.catalogue).find(({ id }) => id === checklistId)
  const [checklist, setChecklist] = useState<Checklist | null>(null)

  useEffect(() => {
    if (entry === undefined) return
    void checklists.find(entry.id, entry.version).then((found) => {
      setChecklist(found ?? null)
    })
  }, [checklists, entry])

  if (entry === undefined) {
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
  if (checklist === null) return <Loading />
  return (
    <Page title={words.newTitle} heading={words.newHeading} reading>
      <p className="app-lead">{words.newLead}</p>
      <NewForm checklist={checklist} sha256={entry.sha256} />
    </Page>
  )
}
