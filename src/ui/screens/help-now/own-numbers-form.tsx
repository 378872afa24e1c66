import { helpNowWords, OWN_NUMBERS } from '../../../words/help-now'
import { Field } from '../../parts/field'
import { TextControl } from '../../parts/field-control'
import { Notice } from '../../parts/notice'
import { useWords } from '../../use-services'
import { OWN_NUMBER_MAX_LENGTH } from './own-numbers'
import { OwnNumbersButtons } from './own-numbers-buttons'
import type { KeptNumbers } from './use-own-numbers'
import './own-numbers-form.css'

interface OwnNumbersFormProps {
  readonly own: KeptNumbers
}

/** Silent when a change is kept and loud when it is not. */
export function OwnNumbersForm({ own }: OwnNumbersFormProps) {
  const words = useWords(helpNowWords)
  const { numbers, isKept, isOnlyHere, keep } = own
  return (
    <section className="app-stack">
      <h2>{words.ownTitle}</h2>
      <p>{words.ownHow}</p>
      <Notice tone="calm">
        <p>
          {isOnlyHere ? words.ownOnlyHere : words.ownStay} {words.ownPrivate}
        </p>
      </Notice>
      <div className="app-own-numbers-form__fields">
        {OWN_NUMBERS.map((one) => (
          <Field key={one} label={words.ownLabels[one]} hint={words.ownHint}>
            {(links) => (
              <TextControl
                {...links}
                value={numbers[one] ?? ''}
                maxLength={OWN_NUMBER_MAX_LENGTH}
                onChange={(event) => {
                  keep({ ...numbers, [one]: event.target.value })
                }}
              />
            )}
          </Field>
        ))}
      </div>
      {!isKept && (
        <Notice tone="wrong" role="alert">
          <p>{words.notKept}</p>
        </Notice>
      )}
      <OwnNumbersButtons own={own} />
    </section>
  )
}
