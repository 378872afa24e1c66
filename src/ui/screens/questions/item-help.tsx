import { useEffect, useState } from 'react'
import type { Item } from '../../../core/checklist'
import { hostsOf, isLinkAllowed } from '../../../core/links'
import { authorWords } from '../../../words/author'
import { questionsWords } from '../../../words/questions'
import { terms } from '../../../words/terms'
import { addressOf } from '../../app/route'
import { useAssessment } from '../../app/use-assessment'
import { Disclosure } from '../../parts/disclosure'
import { OutsideLink } from '../../parts/outside-link'
import type { References } from '../../services'
import { useServices, useWords } from '../../use-services'

interface ItemHelpProps {
  readonly item: Item
}

/** Questions whose honest answer may uncover somebody who should not be there. */
const MAY_UNCOVER = /something wrong now/i

export function ItemHelp({ item }: ItemHelpProps) {
  const words = useWords(questionsWords)
  const { roles, hours } = useWords(terms)
  return (
    <Disclosure title={words.why}>
      <p>{item.why}</p>
      <ol className="app-list">
        {item.how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {item.how.some((step) => MAY_UNCOVER.test(step)) && (
        <p>
          <a href={addressOf({ screen: 'help-now' })}>{words.intruder}</a>
        </p>
      )}
      <p>
        <strong>{words.proof}:</strong> {item.evidence.join(' ')}
      </p>
      <p className="app-small app-soft">
        <strong>{words.doneBy}:</strong> {roles[item.doneBy]} · <strong>{words.effort}:</strong>{' '}
        {hours(item.hours)}
      </p>
      <ItemSources item={item} />
    </Disclosure>
  )
}

function ItemSources({ item }: ItemHelpProps) {
  const words = useWords(questionsWords)
  const { bases, addressNotChecked } = useWords(terms)
  const author = useWords(authorWords)
  const { checklists } = useServices()
  const isOurs = useAssessment((state) => state.isOurs)
  const [references, setReferences] = useState<References | null>(null)
  useEffect(() => {
    void checklists.references().then(setReferences)
  }, [checklists])
  if (references === null) return null
  const hosts = hostsOf(references.sources)
  return (
    <div className="app-small app-soft app-stack app-stack--tight">
      <p>
        <strong>{isOurs ? `${words.basis}:` : author.says}</strong>{' '}
        {isOurs ? bases[item.basis] : author.bases[item.basis]}
      </p>
      {item.sources.length > 0 && (
        <>
          <p>
            <strong>{isOurs ? words.sources : author.sources}:</strong>
          </p>
          <ul className="app-list">
            {item.sources.map(({ source, section }) => {
              const found = references.sources.get(source)
              if (found === undefined) return <li key={source}>{source}</li>
              const told = section === undefined ? '' : words.section(section)
              return (
                <li key={source}>
                  {found.publisher},{' '}
                  {isLinkAllowed(found.url, hosts) ? (
                    <OutsideLink href={found.url}>{found.title}</OutsideLink>
                  ) : (
                    found.title
                  )}
                  {told}
                  {found.checked === 'recalled' && ` – ${addressNotChecked}`}
                </li>
              )
            })}
          </ul>
        </>
      )}
      <Frameworks item={item} isOurs={isOurs} references={references} />
    </div>
  )
}

interface FrameworksProps {
  readonly item: Item
  readonly isOurs: boolean
  readonly references: References
}

function Frameworks({ item, isOurs, references }: FrameworksProps) {
  const words = useWords(questionsWords)
  const author = useWords(authorWords)
  const control = references.controls.get(item.control)
  if (control === undefined) return null
  const parts = [
    control.cyberEssentials.length > 0
      ? words.cyberEssentials(control.cyberEssentials.join(', ').replaceAll('-', ' '))
      : '',
    control.caf.length > 0 ? words.caf(control.caf.join(', ')) : '',
    control.csf.length > 0 ? words.csf(control.csf.join(', ')) : '',
  ].filter((part) => part !== '')
  if (parts.length === 0) return null
  return (
    <p>
      <strong>{isOurs ? `${words.frameworks}:` : author.mapping}</strong> {parts.join(' · ')}
    </p>
  )
}
