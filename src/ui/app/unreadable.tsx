import { lazy, Suspense, useState } from 'react'
import { appWords } from '../../words/app'
import { problemWords } from '../../words/problems'
import { keepingWords } from '../../words/keeping'
import { fileNames } from '../../words/file-names'
import { versionsWords } from '../../words/versions'
import { useServices, useWords } from '../use-services'
import { textToSave } from './file-to-save'
import { OpenFileButton } from './open-file'
import { Page } from './page'
import { SealOrSave } from './seal-or-save'
import type { Opening } from './sessions'
import { SetAsideButton } from './set-aside-button'
import { TrustLine } from './trust-line'

const StoredVersions = lazy(() =>
  import('../screens/versions/stored-versions').then(({ StoredVersions: versions }) => ({
    default: versions,
  })),
)

interface UnreadableProps {
  readonly id: string
  readonly opening: Extract<Opening, { kind: 'unreadable' }>
  /** After an earlier version took its place. */
  readonly onRestored: () => void
}

/** What could not be read is the only copy: it is offered for download and never overwritten. */
export function Unreadable({ id, opening, onRestored }: UnreadableProps) {
  const words = useWords(appWords)
  const { copy } = useWords(fileNames)
  const { sentence } = useWords(problemWords)
  const { notSetAside } = useWords(keepingWords)
  const { clock } = useServices()
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
        <SealOrSave
          file={textToSave(`${copy(clock.today())}.hustings.json`, 'application/json', opening.text)}
          saveWord={words.downloadIt}
        />
        <EarlierVersions id={id} onRestored={onRestored} />
      </div>
      <SetAsideButton id={id} word={words.setItAside} notSetAside={notSetAside} quiet />
      <TrustLine />
    </Page>
  )
}

interface EarlierVersionsProps {
  readonly id: string
  readonly onRestored: () => void
}

/** Perhaps the state before it can be read. */
function EarlierVersions({ id, onRestored }: EarlierVersionsProps) {
  const { open } = useWords(versionsWords)
  const [looking, setLooking] = useState(false)
  return (
    <>
      <button
        type="button"
        className="app-button app-button--quiet"
        onClick={() => {
          setLooking(true)
        }}
      >
        {open}
      </button>
      {looking && (
        <Suspense>
          <StoredVersions
            id={id}
            onClose={(changed) => {
              setLooking(false)
              if (changed) onRestored()
            }}
          />
        </Suspense>
      )}
    </>
  )
}

interface NotGivenBackProps {
  readonly onTryAgain: () => void
}

/** The store did not answer. It may the next time: nothing is said about what is in it. */
export function NotGivenBack({ onTryAgain }: NotGivenBackProps) {
  const words = useWords(keepingWords)
  return (
    <Page title={words.notGivenBack} heading={words.notGivenBack} reading>
      <p>{words.notGivenBackHow}</p>
      <div className="app-row">
        <button type="button" className="app-button" onClick={onTryAgain}>
          {words.tryAgain}
        </button>
        <OpenFileButton />
      </div>
    </Page>
  )
}
