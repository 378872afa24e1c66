import { useEffect, useState } from 'react'
import { startable, type CatalogueEntry } from '../../../core/catalogue'
import { essentialMinutes } from '../../../core/estimate'
import { homeWords } from '../../../words/home'
import { Page } from '../../app/page'
import { addressOf } from '../../app/route'
import { Mark } from '../../parts/mark'
import { useServices, useWords } from '../../use-services'
import { lazyScreen } from '../../app/lazy-screen'
import { AssessmentList } from './assessment-list'
import { Purposes } from './purposes'
import './home-screen.css'

/** Seldom there, so it comes when it is. */
const SetAsideList = lazyScreen(() => import('./set-aside-list').then((chunk) => chunk.SetAsideList))

export function HomeScreen() {
  const words = useWords(homeWords)
  const { catalogue } = useServices().checklists
  const checklists = startable(catalogue)
  return (
    <Page
      title={words.title}
      heading={words.heading}
      big
      opening={{ lead: <Lead main={checklists[0]} />, beside: <AssessmentList /> }}
    >
      <WhatWasSetAside />
      <Purposes />
      <ChecklistChoices checklists={checklists} />
    </Page>
  )
}

function WhatWasSetAside() {
  const { assessments } = useServices()
  const [isThere, setIsThere] = useState(false)
  useEffect(() => {
    assessments.listSetAside().then(
      (kept) => {
        setIsThere(kept.length > 0)
      },
      () => {
        setIsThere(false)
      },
    )
  }, [assessments])
  return isThere ? <SetAsideList /> : null
}

interface LeadProps {
  /** The checklist most people come for. */
  readonly main: CatalogueEntry | undefined
}

function Lead({ main }: LeadProps) {
  const words = useWords(homeWords)
  return (
    <>
      <p className="app-lead">{words.lead}</p>
      <div className="app-row">
        {main !== undefined && (
          <a
            className="app-button app-button--big app-button--wide"
            href={addressOf({ screen: 'new', checklist: main.id })}
          >
            {words.start}
          </a>
        )}
        <a
          className="app-button app-button--quiet app-button--big app-button--wide"
          href={addressOf({ screen: 'example' })}
        >
          {words.example}
        </a>
      </div>
      <div className="app-stack app-stack--tight app-small">
        <p className="app-status app-status--in-place">
          <Mark status="in-place" />
          {words.nothingSent}
        </p>
        {main !== undefined && (
          <p className="app-soft">{words.facts(essentialMinutes(main, main.essentials), main.minutes)}</p>
        )}
      </div>
    </>
  )
}

interface ChecklistChoicesProps {
  readonly checklists: readonly CatalogueEntry[]
}

function ChecklistChoices({ checklists }: ChecklistChoicesProps) {
  const words = useWords(homeWords)
  return (
    <section className="app-stack">
      <h2>{words.choose}</h2>
      <ul className="app-home-screen__choices app-list--bare">
        {checklists.map((entry) => (
          <li key={entry.id} className="app-card app-home-screen__choice">
            <h3>
              <a href={addressOf({ screen: 'new', checklist: entry.id })} lang={entry.language}>
                {entry.title}
              </a>
            </h3>
            <p className="app-soft" lang={entry.language}>
              {entry.audience}
            </p>
            <p className="app-small app-soft app-figures">{words.facets(entry.items, entry.version)}</p>
            <p className="app-small app-home-screen__read">
              <a href={addressOf({ screen: 'checklist', id: entry.id, version: entry.version })}>
                {words.readIt}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
