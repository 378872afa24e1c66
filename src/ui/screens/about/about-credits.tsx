import { hostsOf, isLinkAllowed } from '../../../core/links'
import { aboutWords } from '../../../words/about'
import { OutsideLink } from '../../parts/outside-link'
import { useWords } from '../../use-services'
import { useSources } from '../help-now/use-sources'
import { AboutMitre } from './about-mitre'
import { Paragraphs } from './paragraphs'

export function AboutCredits() {
  const words = useWords(aboutWords)
  const sources = useSources()
  const licence = sources?.get('OGL')
  const isLinked = sources !== null && licence !== undefined && isLinkAllowed(licence.url, hostsOf(sources))
  return (
    <section className="app-stack">
      <h2>{words.licenceTitle}</h2>
      <p>
        {words.ogl} {isLinked ? <OutsideLink href={licence.url}>{words.oglName}</OutsideLink> : words.oglName}
        .
      </p>
      <Paragraphs texts={[words.summarised, words.names]} />
      <AboutMitre />
      <ul className="app-list">
        {words.credits.map(({ what, licence: terms }) => (
          <li key={what}>{words.credit(what, terms)}</li>
        ))}
      </ul>
    </section>
  )
}
