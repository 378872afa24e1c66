import { helpNowWords, OWN_NUMBERS } from '../../../words/help-now'
import { useWords } from '../../use-services'
import type { OwnNumbers } from './own-numbers'
import './help-card.css'

interface HelpCardProps {
  readonly numbers: OwnNumbers
}

/** For paper only: one page under the screen's heading, readable in black and white. What is empty is left to fill in. */
export function HelpCard({ numbers }: HelpCardProps) {
  const words = useWords(helpNowWords)
  return (
    <div className="app-help-card" hidden>
      <ol className="app-help-card__steps">
        {words.steps.map(({ title }) => (
          <li key={title}>{title}</li>
        ))}
      </ol>
      <div className="app-help-card__columns">
        <section>
          <h2>{words.cardNumbers}</h2>
          <dl className="app-help-card__numbers">
            {OWN_NUMBERS.map((own) => (
              <div key={own} className="app-help-card__number">
                <dt>{words.ownLabels[own]}</dt>
                <dd>
                  <bdi>{numbers[own] ?? ''}</bdi>
                </dd>
              </div>
            ))}
          </dl>
          <p className="app-help-card__tried">{words.cardTried}</p>
        </section>
        <section>
          <h2>{words.cardReport}</h2>
          <dl>
            {words.contacts.map(({ what, who }) => (
              <div key={what} className="app-help-card__contact">
                <dt>{what}</dt>
                <dd>{who}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <p className="app-help-card__foot">{words.cardFoot}</p>
    </div>
  )
}
