import { appWords } from '../../words/app'
import { problemWords } from '../../words/problems'
import { fileNames } from '../../words/file-names'
import { useServices, useWords } from '../use-services'
import { Page } from './page'
import { addressOf } from './route'
import type { Opening } from './sessions'
import { goTo } from './use-route'

interface UnreadableProps {
  readonly id: string
  readonly opening: Extract<Opening, { kind: 'unreadable' }>
}

/** What could not be read is the only copy: it is offered for download and never overwritten. */
export function Unreadable({ id, opening }: UnreadableProps) {
  const words = useWords(appWords)
  const { copy } = useWords(fileNames)
  const { sentence } = useWords(problemWords)
  const { assessments, clock, files } = useServices()
  return (
    <Page title={words.unreadable} heading={words.unreadable} reading>
      <p>{words.unreadableHow}</p>
      <ul className="app-list">
        {opening.problems.map((problem, index) => (
          <li key={index}>
            <bdi>{sentence(problem)}</bdi>
          </li>
        ))}
      </ul>
      <div className="app-row">
        <button
          type="button"
          className="app-button"
          onClick={() => {
            files.download(`${copy(clock.today())}.hustings.json`, 'application/json', opening.text)
          }}
        >
          {words.downloadIt}
        </button>
        <button
          type="button"
          className="app-button app-button--quiet"
          onClick={() => {
            void assessments.setAside(id, clock.now()).then(() => {
              goTo(addressOf({ screen: 'home' }))
            })
          }}
        >
          {words.setItAside}
        </button>
      </div>
    </Page>
  )
}
