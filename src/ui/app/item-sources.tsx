import { REFERENCE_LANGUAGE } from '../../core/reference'
import { useId } from 'react'
import type { Item } from '../../core/checklist'
import { isMapped } from '../../core/framework-mapping'
import { authorWords } from '../../words/author'
import { frameworksWords } from '../../words/frameworks'
import { libraryWords } from '../../words/library'
import { Citation } from './citation'
import { QuotedAll } from '../parts/quoted'
import { useWords } from '../use-services'
import type { AllReferences } from './use-references'

interface ItemSourcesProps {
  readonly item: Item
  /** False: it is only what the author says. */
  readonly isOurs: boolean
  /** `null` while they are not there: the basis is said all the same. */
  readonly references: AllReferences | null
}

/** What the guidance says, what others say and what we say, told apart. */
export function ItemSources({ item, isOurs, references }: ItemSourcesProps) {
  const words = useWords(libraryWords)
  const author = useWords(authorWords)
  const id = useId()
  return (
    <div className="app-small app-soft app-stack app-stack--tight">
      <p>
        <strong>{isOurs ? words.restsOn : author.says}</strong>{' '}
        {isOurs ? words.bases[item.basis] : author.bases[item.basis]}
      </p>
      {references !== null && item.sources.length > 0 && (
        <>
          <p>
            <strong id={id}>{isOurs ? words.sources : author.sources}</strong>:
          </p>
          <ul className="app-list" aria-labelledby={id}>
            {item.sources.map((reference) => (
              <li key={`${reference.source} ${reference.section ?? ''}`}>
                <Citation reference={reference} sources={references.sources} />
              </li>
            ))}
          </ul>
        </>
      )}
      {references !== null && <StandsBeside item={item} isOurs={isOurs} references={references} />}
    </div>
  )
}

interface StandsBesideProps {
  readonly item: Item
  readonly isOurs: boolean
  readonly references: AllReferences
}

/** Where other frameworks ask for the like. */
function StandsBeside({ item, isOurs, references: { controls, frameworks } }: StandsBesideProps) {
  const words = useWords(libraryWords)
  const author = useWords(authorWords)
  const { names } = useWords(frameworksWords)
  const parts = frameworks.flatMap((framework) => {
    const mapped = framework.groups
      .flatMap((group) => group.parts)
      .filter(({ id }) => isMapped(item, controls, framework.id, id))
      .map(({ id, title }) => (framework.id === 'cyberEssentials' ? title : id))
    return mapped.length === 0 ? [] : [{ framework, mapped: mapped.join(', ') }]
  })
  if (parts.length === 0) return null
  return (
    <p>
      <strong>{isOurs ? words.mapping : author.mapping}</strong>{' '}
      <QuotedAll
        lang={REFERENCE_LANGUAGE}
        texts={parts.map(({ mapped }) => mapped)}
        say={(texts) =>
          parts
            .map(({ framework: { id, version } }, index) =>
              words.mappedTo(names[id], version, texts[index] ?? ''),
            )
            .join(' · ')
        }
      />
    </p>
  )
}
