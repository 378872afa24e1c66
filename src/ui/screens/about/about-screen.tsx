import { aboutWords } from '../../../words/about'
import { terms } from '../../../words/terms'
import { BASES } from '../../../core/checklist'
import { Page } from '../../app/page'
import { Disclosure } from '../../parts/disclosure'
import { useWords } from '../../use-services'
import { DeleteEverything } from '../deleting/delete-everything'
import { AboutAccess } from './about-access'
import { AboutChanges } from './about-changes'
import { AboutCopy } from './about-copy'
import { AboutCredits } from './about-credits'
import { AboutOffline } from './about-offline'
import { AboutVersion } from './about-version'
import { Paragraphs } from './paragraphs'
import './about-screen.css'

export function AboutScreen() {
  const words = useWords(aboutWords)
  return (
    <Page title={words.title} heading={words.title} reading>
      <div className="app-stack app-stack--sections app-measure">
        <section className="app-stack">
          <h2>{words.whatTitle}</h2>
          <Paragraphs texts={words.what} />
        </section>
        <AboutWords />
        <AboutNothingLeaves />
        <AboutOffline />
        <AboutKept />
        <AboutVersion />
        <AboutChanges />
        <AboutCopy />
        <section className="app-stack">
          <h2>{words.keysTitle}</h2>
          <dl className="app-about-screen__pairs">
            {words.keys.map(([keys, does]) => (
              <div key={keys}>
                <dt>{keys}</dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
        <AboutAccess />
        <AboutCredits />
      </div>
    </Page>
  )
}

function AboutWords() {
  const words = useWords(aboutWords)
  const { bases } = useWords(terms)
  return (
    <section className="app-stack">
      <h2>{words.wordsTitle}</h2>
      <Paragraphs texts={words.words} />
      <dl className="app-about-screen__pairs">
        {BASES.map((basis) => (
          <div key={basis}>
            <dt>{bases[basis]}</dt>
            <dd>{words.bases[basis]}</dd>
          </div>
        ))}
      </dl>
      <Paragraphs texts={words.unread} />
    </section>
  )
}

/** No tick and no counter: a page cannot prove its own honesty. */
function AboutNothingLeaves() {
  const words = useWords(aboutWords)
  // What is really in the page, not what we think should be.
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')
  return (
    <section className="app-stack">
      <h2>{words.nothingTitle}</h2>
      <Paragraphs texts={words.nothing} />
      <ul className="app-list">
        {words.checks.map((check) => (
          <li key={check}>{check}</li>
        ))}
      </ul>
      <p>{words.notStopped}</p>
      {typeof policy === 'string' && (
        <Disclosure title={words.policy}>
          <p className="app-about-screen__policy">{policy}</p>
        </Disclosure>
      )}
    </section>
  )
}

function AboutKept() {
  const words = useWords(aboutWords)
  return (
    <>
      <section className="app-stack">
        <h2>{words.keptTitle}</h2>
        <Paragraphs texts={words.kept} />
      </section>
      <section className="app-stack">
        <h2>{words.deleteTitle}</h2>
        <ul className="app-list">
          {words.deletes.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
        <p>{words.notDeleted}</p>
        <DeleteEverything />
      </section>
    </>
  )
}
