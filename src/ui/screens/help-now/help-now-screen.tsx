import { helpNowWords } from '../../../words/help-now'
import { Page } from '../../app/page'
import { useWords } from '../../use-services'
import { ContactsList } from './contacts-list'
import { HelpCard } from './help-card'
import { OwnNumbersForm } from './own-numbers-form'
import { useOwnNumbers } from './use-own-numbers'
import './help-now-screen.css'

/** Works with nothing open and nothing loaded: the steps stand first, for somebody in a fright with a phone. */
export function HelpNowScreen() {
  const words = useWords(helpNowWords)
  const own = useOwnNumbers()
  const itLead = own.numbers['it-lead'] ?? ''
  return (
    <Page title={words.title} heading={words.title} reading>
      <div className="app-unprinted app-stack app-stack--sections">
        <section className="app-stack">
          <h2>{words.stepsTitle}</h2>
          <p className="app-lead">{words.lead}</p>
          <ol className="app-help-now-screen__steps">
            {words.steps.map(({ title, detail, rings }) => (
              <li key={title} className="app-help-now-screen__step">
                <div>
                  <h3>{title}</h3>
                  {rings === true && itLead !== '' && (
                    <p className="app-help-now-screen__own">
                      <bdi>{itLead}</bdi>
                    </p>
                  )}
                  <p>{detail}</p>
                </div>
              </li>
            ))}
          </ol>
        </section>
        <ContactsList />
        <OwnNumbersForm own={own} />
        <p className="app-soft">{words.ours}</p>
      </div>
      <HelpCard numbers={own.numbers} />
    </Page>
  )
}
