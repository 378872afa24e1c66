import { useId } from 'react'
import { chooseItems, FIRST_ESSENTIALS, themesWithItems, type ItemChoice } from '../../../core/choose-items'
import type { Checklist } from '../../../core/checklist'
import { terms } from '../../../words/terms'
import { workshopWords } from '../../../words/workshop'
import { Disclosure } from '../../parts/disclosure'
import { Field } from '../../parts/field'
import { ChoiceControl, SelectControl } from '../../parts/field-control'
import { Quoted } from '../../parts/quoted'
import { Tick } from '../../parts/tick'
import { useWords } from '../../use-services'

/** All that was chosen, also what another choice leaves aside: nothing is lost by looking at it. */
export interface TypedChoice {
  readonly kind: ItemChoice['kind']
  readonly theme: string
  readonly picked: ReadonlySet<string>
}

const KINDS = [
  'first-essentials',
  'essentials',
  'theme',
  'picked',
] as const satisfies readonly ItemChoice['kind'][]

interface ItemsFieldProps {
  readonly checklist: Checklist
  readonly typed: TypedChoice
  readonly error: string | undefined
  readonly onChange: (typed: TypedChoice) => void
}

export function ItemsField({ checklist, typed, error, onChange }: ItemsFieldProps) {
  const words = useWords(workshopWords)
  const { questions } = useWords(terms)
  const name = useId()
  const essentials = chooseItems(checklist, { kind: 'essentials' }).length
  const least = { 'first-essentials': FIRST_ESSENTIALS + 1, essentials: 1, theme: 0, picked: 0 }
  // A checklist from a file need not have any essentials, and few are not chosen from.
  const kinds = KINDS.filter((kind) => essentials >= least[kind])
  const told = {
    'first-essentials': words.firstEssentials(FIRST_ESSENTIALS),
    essentials: words.essentials(questions(essentials)),
    ...words.itemKinds,
  }
  return (
    <fieldset
      className={error === undefined ? undefined : 'app-field--wrong'}
      aria-describedby={error === undefined ? undefined : `${name}-error`}
    >
      <legend className="app-field__label">{words.items}</legend>
      {error !== undefined && (
        <p id={`${name}-error`} className="app-field__error">
          {error}
        </p>
      )}
      {kinds.map((kind) => (
        <label key={kind} className="app-choice-line">
          <ChoiceControl
            type="radio"
            name={name}
            checked={typed.kind === kind}
            onChange={() => {
              onChange({ ...typed, kind })
            }}
          />
          {told[kind]}
        </label>
      ))}
      {typed.kind === 'theme' && (
        <Field label={words.theme}>
          {(links) => (
            <SelectControl
              {...links}
              value={typed.theme}
              onChange={(event) => {
                onChange({ ...typed, theme: event.target.value })
              }}
            >
              {themesWithItems(checklist).map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </SelectControl>
          )}
        </Field>
      )}
      {typed.kind === 'picked' && <Picks checklist={checklist} typed={typed} onChange={onChange} />}
    </fieldset>
  )
}

type PicksProps = Pick<ItemsFieldProps, 'checklist' | 'typed' | 'onChange'>

function Picks({ checklist, typed, onChange }: PicksProps) {
  const words = useWords(workshopWords)
  const toggle = (id: string): void => {
    const picked = new Set(typed.picked)
    if (!picked.delete(id)) picked.add(id)
    onChange({ ...typed, picked })
  }
  return (
    <div>
      {themesWithItems(checklist).map((theme) => {
        const items = checklist.items.filter((item) => item.theme === theme.id)
        const picked = items.filter(({ id }) => typed.picked.has(id)).length
        return (
          <Disclosure
            key={theme.id}
            title={<Quoted lang={checklist.language}>{theme.title}</Quoted>}
            told={words.picked(picked, items.length)}
          >
            {items.map(({ id, question }) => (
              <Tick
                key={id}
                label={<Quoted lang={checklist.language}>{question}</Quoted>}
                checked={typed.picked.has(id)}
                onTick={() => {
                  toggle(id)
                }}
              />
            ))}
          </Disclosure>
        )
      })}
    </div>
  )
}
