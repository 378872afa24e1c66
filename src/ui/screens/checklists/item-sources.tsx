import type { Item, SourceReference } from '../../../core/checklist'
import { hostsOf, isLinkAllowed } from '../../../core/links'
import type { Sources } from '../../../core/reference'
import { libraryWords } from '../../../words/library'
import { OutsideLink } from '../../parts/outside-link'
import { useWords } from '../../use-services'

interface ItemSourcesProps {
  readonly item: Item
  /** `null` while they are not there: the basis is said all the same. */
  readonly sources: Sources | null
}

/** What the guidance says, what others say and what we say, told apart. */
export function ItemSources({ item, sources }: ItemSourcesProps) {
  const words = useWords(libraryWords)
  return (
    <div className="app-small app-soft app-stack app-stack--tight">
      <p>
        <strong>{words.restsOn}</strong> {words.bases[item.basis]}
      </p>
      {sources !== null && item.sources.length > 0 && (
        <ul className="app-list" aria-label={words.sources}>
          {item.sources.map((reference) => (
            <li key={`${reference.source} ${reference.section ?? ''}`}>
              <Citation reference={reference} sources={sources} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

interface CitationProps {
  readonly reference: SourceReference
  readonly sources: Sources
}

function Citation({ reference: { source: key, section }, sources }: CitationProps) {
  const words = useWords(libraryWords)
  const source = sources.get(key)
  if (source === undefined) return key
  return (
    <>
      {isLinkAllowed(source.url, hostsOf(sources)) ? (
        <OutsideLink href={source.url}>{source.title}</OutsideLink>
      ) : (
        source.title
      )}{' '}
      ({source.publisher}
      {section !== undefined && words.section(section)}
      {source.checked === 'recalled' && `, ${words.notChecked}`})
    </>
  )
}
