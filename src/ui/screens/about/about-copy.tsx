import { aboutWords } from '../../../words/about'
import { useWords } from '../../use-services'
import { Paragraphs } from './paragraphs'

/** How to compare a copy with its published number. A page cannot vouch for itself, so nothing here says that it is right. */
export function AboutCopy() {
  const words = useWords(aboutWords)
  return (
    <section className="app-stack">
      <h2>{words.copyTitle}</h2>
      <Paragraphs texts={words.copy} />
      <dl className="app-about-screen__pairs">
        {words.copyCommands.map(([system, command]) => (
          <div key={system}>
            <dt>{system}</dt>
            <dd>
              <code className="app-about-screen__policy">{command}</code>
            </dd>
          </div>
        ))}
      </dl>
      <Paragraphs texts={words.copyThen} />
    </section>
  )
}
