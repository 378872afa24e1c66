import { mergingWords } from '../../../words/merging'
import { starterWords } from '../../../words/starter'
import { addressOf } from '../../app/route'
import { useSession } from '../../app/use-assessment'
import { useWords } from '../../use-services'

/** The way from the results to the files of colleagues, and to a file that branches start from. */
export function ColleaguesCard() {
  const words = useWords(mergingWords)
  const { link } = useWords(starterWords)
  const { id } = useSession()
  return (
    <section className="app-card app-stack app-unprinted">
      <h2>{words.cardTitle}</h2>
      <p className="app-soft app-measure">{words.cardHow}</p>
      <div className="app-row">
        <a className="app-button app-button--quiet" href={addressOf({ screen: 'merge', id })}>
          {words.cardLink}
        </a>
        <a className="app-button app-button--quiet" href={addressOf({ screen: 'starter', id })}>
          {link}
        </a>
      </div>
    </section>
  )
}
