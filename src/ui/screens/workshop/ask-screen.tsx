import { useState } from 'react'
import { workshopWords } from '../../../words/workshop'
import { Page } from '../../app/page'
import { useServices, useWords } from '../../use-services'
import { AskButtons } from './ask-buttons'
import { AskKeysHelp } from './ask-keys-help'
import { AskProgress } from './ask-progress'
import { HandsCard } from './hands-card'
import { NotesCard } from './notes-card'
import { ProjectorCard } from './projector-card'
import { QuestionCard } from './question-card'
import { useAsk } from './use-ask'
import { useAskKeys } from './use-ask-keys'
import { useSession } from './workshop-context'
import './ask-screen.css'

/** One question at a time, as the trainer sees it: the room sees less. */
export function AskScreen() {
  const words = useWords(workshopWords)
  const { workshop, items } = useSession()
  const { preferences } = useServices()
  const [keysOn, setKeysOn] = useState(() => preferences.read('answer-keys') !== 'off')
  const ask = useAsk()
  useAskKeys(ask, keysOn)
  const item = items[workshop.position]
  if (item === undefined) return null
  return (
    <Page title={words.parts.ask} heading={words.questionOf(workshop.position + 1, items.length)}>
      <AskProgress />
      <div className="app-ask-screen">
        <div className="app-ask-screen__main">
          <QuestionCard item={item} />
          <AskButtons ask={ask} />
        </div>
        <div className="app-ask-screen__side">
          <HandsCard item={item} ask={ask} />
          <ProjectorCard ask={ask} />
          <AskKeysHelp
            on={keysOn}
            onChange={(on) => {
              setKeysOn(on)
              preferences.write('answer-keys', on ? 'on' : 'off')
            }}
          />
        </div>
        <div className="app-ask-screen__rest">
          <NotesCard item={item} />
        </div>
      </div>
    </Page>
  )
}
