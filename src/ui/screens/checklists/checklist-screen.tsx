import { useState } from 'react'
import { libraryWords } from '../../../words/library'
import { ForeignLine } from '../../app/foreign-line'
import { Loading } from '../../app/loading'
import { Page } from '../../app/page'
import { addressOf } from '../../app/route'
import { QuotedIn } from '../../parts/quoted'
import { useWords } from '../../use-services'
import { ChecklistIntroduction } from './checklist-introduction'
import { ItemEntry } from './item-entry'
import { ItemFilter } from './item-filter'
import { EVERYTHING, selectItems, type Wanted } from './select-items'
import { useChecklist, type FoundChecklist } from './use-checklist'
import { useReferences } from '../../app/use-references'

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
      return <WholeChecklist key={`${id}/${version}`} found={loading} />
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
  readonly found: FoundChecklist
}

/** Every word of it: what is asked, what counts, why, how, and what it rests on. */
function WholeChecklist({ found }: WholeChecklistProps) {
  const words = useWords(libraryWords)
  const references = useReferences()
  const [wanted, setWanted] = useState<Wanted>(EVERYTHING)
  const { checklist, foreign } = found
  const shown = selectItems(checklist, wanted, references)
  return (
    <Page
      title={words.checklist}
      heading={
        <bdi>
          <QuotedIn lang={checklist.language} say={(title) => words.heading(title, checklist.version)}>
            {checklist.title}
          </QuotedIn>
        </bdi>
      }
      reading
    >
      {foreign !== null && (
        <ForeignLine title={checklist.title} loadedAt={foreign.loadedAt} lang={checklist.language} />
      )}
      <ChecklistIntroduction found={found} />
      <ItemFilter
        checklist={checklist}
        isOurs={foreign === null}
        references={references}
        wanted={wanted}
        shown={shown.length}
        onChange={setWanted}
      />
      {checklist.themes.map((theme) => {
        const items = shown.filter((item) => item.theme === theme.id)
        if (items.length === 0) return null
        return (
          <section key={theme.id} className="app-stack">
            <h2 lang={checklist.language}>{theme.title}</h2>
            <p className="app-soft" lang={checklist.language}>
              {theme.summary}
            </p>
            {items.map((item) => (
              <ItemEntry
                key={item.id}
                checklist={checklist}
                item={item}
                isOurs={foreign === null}
                references={references}
              />
            ))}
          </section>
        )
      })}
    </Page>
  )
}
