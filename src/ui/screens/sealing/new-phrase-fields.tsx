import { sealingWords } from '../../../words/sealing'
import { Field } from '../../parts/field'
import { TextControl } from '../../parts/field-control'
import { useWords } from '../../use-services'
import { PassphraseField } from './passphrase-field'
import type { NewPhrase } from './use-new-phrase'

interface NewPhraseFieldsProps {
  readonly phrase: NewPhrase
}

/** Made up here, or one's own. Nothing praises it: what is good cannot be told from what it looks like. */
export function NewPhraseFields({ phrase }: NewPhraseFieldsProps) {
  const words = useWords(sealingWords)
  return (
    <>
      <PassphraseField
        value={phrase.text}
        shown={phrase.shown}
        hint={words.ownHint}
        error={phrase.faults.phrase}
        onChange={phrase.type}
        onShow={phrase.show}
      />
      {phrase.needsAgain && phrase.text !== '' && (
        <Field label={words.again} error={phrase.faults.again}>
          {(links) => (
            <TextControl
              {...links}
              type="password"
              value={phrase.again}
              onChange={(event) => {
                phrase.typeAgain(event.target.value)
              }}
            />
          )}
        </Field>
      )}
      <div>
        <button type="button" className="app-button app-button--quiet" onClick={phrase.makeUp}>
          {phrase.text !== '' && phrase.shown ? words.makeOthers : words.makeWords}
        </button>
      </div>
      <div role="status">{phrase.notMade && <p>{words.notMade}</p>}</div>
      <p className="app-small app-soft">{words.rememberOffer}</p>
    </>
  )
}
