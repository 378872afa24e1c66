import { CERTAINTIES } from '../../../core/scenario'
import { replayScreenWords } from '../../../words/replay-screen'
import { Disclosure } from '../../parts/disclosure'
import { useWords } from '../../use-services'

interface CertaintyKeyProps {
  readonly isOurs: boolean
}

/** What the three words mean that stand on each step. */
export function CertaintyKey({ isOurs }: CertaintyKeyProps) {
  const words = useWords(replayScreenWords)
  return (
    <Disclosure title={words.certaintiesTitle} isPrinted>
      {!isOurs && <p>{words.authorsCertaintyMeans}</p>}
      <dl className="app-stack app-stack--tight">
        {CERTAINTIES.map((certainty) => (
          <div key={certainty}>
            <dt>
              <strong>{words.certainties[certainty]}</strong>
            </dt>
            <dd>{words.certaintyMeans[certainty]}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  )
}
