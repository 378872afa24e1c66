import { REFERENCE_LANGUAGE } from '../../core/reference'
import type { SourceReference } from '../../core/checklist'
import { hostsOf, isLinkAllowed } from '../../core/links'
import type { Sources } from '../../core/reference'
import { libraryWords } from '../../words/library'
import { OutsideLink } from '../parts/outside-link'
import { Quoted, QuotedIn } from '../parts/quoted'
import { useWords } from '../use-services'

interface CitationProps {
  readonly reference: SourceReference
  readonly sources: Sources
}

/** One of our sources as a link; whether its address was ever looked at is said. What we do not have stays its key. */
export function Citation({ reference: { source: key, section }, sources }: CitationProps) {
  const words = useWords(libraryWords)
  const source = sources.get(key)
  if (source === undefined) return <bdi>{key}</bdi>
  return (
    <>
      {isLinkAllowed(source.url, hostsOf(sources)) ? (
        <OutsideLink href={source.url}>
          <Quoted lang={REFERENCE_LANGUAGE}>{source.title}</Quoted>
        </OutsideLink>
      ) : (
        <Quoted lang={REFERENCE_LANGUAGE}>{source.title}</Quoted>
      )}{' '}
      (<Quoted lang={REFERENCE_LANGUAGE}>{source.publisher}</Quoted>
      {section !== undefined && (
        <QuotedIn lang={REFERENCE_LANGUAGE} say={words.section}>
          {section}
        </QuotedIn>
      )}
      {source.checked === 'recalled' && `, ${words.notChecked}`})
    </>
  )
}
