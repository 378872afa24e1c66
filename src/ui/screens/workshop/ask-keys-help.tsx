import { workshopWords } from '../../../words/workshop'
import { Disclosure } from '../../parts/disclosure'
import { ChoiceControl } from '../../parts/field-control'
import { useWords } from '../../use-services'

interface AskKeysHelpProps {
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

export function AskKeysHelp({ on, onChange }: AskKeysHelpProps) {
  const words = useWords(workshopWords)
  return (
    <section className="app-card">
      <Disclosure title={words.keys}>
        <label className="app-choice-line">
          <ChoiceControl
            type="checkbox"
            checked={on}
            onChange={(event) => {
              onChange(event.target.checked)
            }}
          />
          {words.keysOn}
        </label>
        <dl className="app-ask-screen__keys">
          {words.keyList.map(({ keys, means }) => (
            <div key={means}>
              <dt>{keys}</dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </section>
  )
}
