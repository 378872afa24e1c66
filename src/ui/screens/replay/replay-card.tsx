import { replayScreenWords } from '../../../words/replay-screen'
import { addressOf } from '../../app/route'
import { useSession } from '../../app/use-assessment'
import { useWords } from '../../use-services'

/** The way from the results and the plan to the attacks. */
export function ReplayCard() {
  const words = useWords(replayScreenWords)
  const { id } = useSession()
  return (
    <section className="app-card app-row app-row--apart app-unprinted">
      <div className="app-measure">
        <h2 id="replay-card">{words.card}</h2>
        <p className="app-soft">{words.cardHow}</p>
      </div>
      <a
        className="app-button app-button--quiet"
        href={addressOf({ screen: 'replay', id, scenario: null })}
        aria-describedby="replay-card"
      >
        {words.cardLink}
      </a>
    </section>
  )
}
