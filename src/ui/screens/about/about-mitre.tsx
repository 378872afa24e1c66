import { exposureWords } from '../../../words/exposure'
import { mitreWords } from '../../../words/mitre'
import { Disclosure } from '../../parts/disclosure'
import { useWords } from '../../use-services'
import { Paragraphs } from './paragraphs'

/** Whose the list of techniques is, and MITRE's licence, which asks to stand with every copy. */
export function AboutMitre() {
  const words = useWords(mitreWords)
  const { trademark } = useWords(exposureWords)
  return (
    <>
      <Paragraphs texts={[words.selection, words.attribution, trademark]} />
      <Disclosure title={words.licenceTitle}>
        <Paragraphs texts={words.licence} />
      </Disclosure>
    </>
  )
}
