import { replayScreenWords } from '../../../words/replay-screen'
import { Loading } from '../../app/loading'
import { Page } from '../../app/page'
import { PageNotLoaded } from '../../app/page-not-loaded'
import { addressOf } from '../../app/route'
import { useWords } from '../../use-services'

interface ScenarioNotHereProps {
  readonly kind: 'loading' | 'unknown' | 'failed'
  readonly onTryAgain: () => void
}

export function ScenarioNotHere({ kind, onTryAgain }: ScenarioNotHereProps) {
  const words = useWords(replayScreenWords)
  if (kind === 'loading') return <Loading />
  if (kind === 'failed') return <PageNotLoaded words={words} heading={words.title} onTryAgain={onTryAgain} />
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
