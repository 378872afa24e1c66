import { useState } from 'react'
import type { Checklist } from '../../../core/checklist'
import { libraryWords } from '../../../words/library'
import { Loading } from '../../app/loading'
import { Page } from '../../app/page'
import { addressOf } from '../../app/route'
import { useWords } from '../../use-services'
import { useSources } from '../help-now/use-sources'
import { ChecklistIntroduction } from './checklist-introduction'
import { ItemEntry } from './item-entry'
import { ItemFilter } from './item-filter'
import { EVERYTHING, selectItems, type Wanted } from './select-items'
import { useChecklist } from './use-checklist'

interface ChecklistScreenProps {
  readonly id: string
  readonly version: string
}

export function ChecklistScreen({ id, version }: ChecklistScreenProps) {
  const words = useWords(libraryWords)
  const loading = useChecklist(id, version)
  switch (loading.kind) {
    case 'loading':
      return <Loading />
    case 'unknown':
      return <NoChecklist heading={words.unknown} how={words.unknownHow} />
    case 'failed':
      return <NoChecklist heading={words.notLoaded} how={words.notLoadedHow} />
    case 'here':
      return <WholeChecklist checklist={loading.checklist} />
  }
}

interface NoChecklistProps {
  readonly heading: string
  readonly how: string
}

function NoChecklist({ heading, how }: NoChecklistProps) {
  const words = useWords(libraryWords)
  return (
    <Page title={heading} heading={heading} reading>
      <p>{how}</p>
      <p>
        <a className="app-button" href={addressOf({ screen: 'checklists' })}>
          {words.toLibrary}
        </a>
      </p>
    </Page>
  )
}

interface WholeChecklistProps {
  readonly checklist: Checklist
}

/** Every word of it: what is asked, what counts, why, how, and what it rests on. */
function WholeChecklist({ checklist }: WholeChecklistProps) {
  const words = useWords(libraryWords)
  const sources = useSources()
  const [wanted, setWanted] = useState<Wanted>(EVERYTHING)
  const shown = selectItems(checklist, wanted)
  return (
    <Page title={words.checklist} heading={words.heading(checklist.title, checklist.version)} reading>
      <ChecklistIntroduction checklist={checklist} />
      <ItemFilter wanted={wanted} shown={shown.length} all={checklist.items.length} onChange={setWanted} />
      {checklist.themes.map((theme) => {
        const items = shown.filter((item) => item.theme === theme.id)
        if (items.length === 0) return null
        return (
          <section key={theme.id} className="app-stack">
            <h2>{theme.title}</h2>
            <p className="app-soft">{theme.summary}</p>
            {items.map((item) => (
              <ItemEntry key={item.id} checklist={checklist} item={item} sources={sources} />
            ))}
          </section>
        )
      })}
    </Page>
  )
}
