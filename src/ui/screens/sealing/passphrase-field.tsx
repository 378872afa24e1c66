import { sealingWords } from '../../../words/sealing'
import { Field } from '../../parts/field'
import { TextAreaControl, TextControl } from '../../parts/field-control'
import { Tick } from '../../parts/tick'
import { useWords } from '../../use-services'

/** Longer ones are pasted by mistake. */
const MOST_CHARACTERS = 1_000

interface PassphraseFieldProps {
  readonly value: string
  readonly shown: boolean
  readonly hint?: string
  readonly error?: string | undefined
  readonly onChange: (value: string) => void
  readonly onShow: (shown: boolean) => void
}

/** Dots, and on demand text with room for six words on a phone. It stands in no store, session or address. */
export function PassphraseField({ value, shown, hint, error, onChange, onShow }: PassphraseFieldProps) {
  const words = useWords(sealingWords)
  return (
    <div className="app-stack app-stack--tight">
      <Field label={words.passphrase} error={error} {...(hint === undefined ? {} : { hint })}>
        {(links) =>
          shown ? (
            <TextAreaControl
              {...links}
              rows={2}
              value={value}
              maxLength={MOST_CHARACTERS}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return
                event.preventDefault()
                event.currentTarget.form?.requestSubmit()
              }}
              onChange={(event) => {
                onChange(event.target.value)
              }}
            />
          ) : (
            <TextControl
              {...links}
              type="password"
              value={value}
              maxLength={MOST_CHARACTERS}
              onChange={(event) => {
                onChange(event.target.value)
              }}
            />
          )
        }
      </Field>
      <Tick label={words.show} checked={shown} onTick={onShow} />
    </div>
  )
}
