import { sealingWords } from '../../../words/sealing'
import { useWords } from '../../use-services'
import { NewPhraseFields } from '../sealing/new-phrase-fields'
import type { NewPhrase } from '../sealing/use-new-phrase'

interface ChosenPhraseProps {
  readonly phrase: NewPhrase
}

/** The passphrase that seals what is kept here, and what to do with it while it can still be read. */
export function ChosenPhrase({ phrase }: ChosenPhraseProps) {
  const { keepWords } = useWords(sealingWords)
  return (
    <>
      <NewPhraseFields phrase={phrase} />
      {phrase.text !== '' && (
        <p>
          <strong>{keepWords}</strong>
        </p>
      )}
    </>
  )
}
