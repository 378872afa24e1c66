import { replayScreenWords } from '../../../words/replay-screen'
import { Loading } from '../../app/loading'
import { Page } from '../../app/page'
import { addressOf } from '../../app/route'
import { useWords } from '../../use-services'

interface ScenarioNotHereProps {
  readonly kind: 'loading' | 'unknown' | 'failed'
  readonly onTryAgain: () => void
}

export function ScenarioNotHere({ kind, onTryAgain }: ScenarioNotHereProps) {
  const words = useWords(replayScreenWords)
  if (kind === 'loading') return <Loading />
  if (kind === 'failed') {
    return (
      <Page title={words.title} heading={words.title} reading>
        <p role="alert">{words.notLoaded}</p>
        <p>
          <button type="button" className="app-button" onClick={onTryAgain}>
            {words.tryAgain}
          </button>
        </p>
      </Page>
    )
  }
  return (
    <Page title={words.title} heading={words.unknown} reading>
      <p>{words.unknownHow}</p>
      <p>
        <a className="app-button" href={addressOf({ screen: 'checklists' })}>
          {words.toLibrary}
        </a>
      </p>
    </Page>
  )
}
