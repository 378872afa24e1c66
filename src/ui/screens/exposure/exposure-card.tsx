import { exposureScreenWords } from '../../../words/exposure-screen'
import { addressOf } from '../../app/route'
import { useSession } from '../../app/use-assessment'
import { useWords } from '../../use-services'

/** The way from the results to what is recorded of known groups. */
export function ExposureCard() {
  const words = useWords(exposureScreenWords)
  const { id } = useSession()
  return (
    <section className="app-card app-row app-row--apart app-unprinted">
      <div className="app-measure">
        <h2 id="exposure-card">{words.card}</h2>
        <p className="app-soft">{words.cardHow}</p>
      </div>
      <a
        className="app-button app-button--quiet"
        href={addressOf({ screen: 'exposure', id })}
        aria-describedby="exposure-card"
      >
        {words.cardLink}
      </a>
    </section>
  )
}
