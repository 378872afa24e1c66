import { useId, useState, type ReactNode } from 'react'
import { chooseItems, FIRST_ESSENTIALS, themesWithItems } from '../../../core/choose-items'
import type { Checklist } from '../../../core/checklist'
import {
  ABOUTS,
  DEFAULT_MINUTES,
  MOST_MINUTES,
  secondsAQuestion,
  type About,
  type WorkshopSettings,
} from '../../../core/workshop'
import { terms } from '../../../words/terms'
import { workshopWords } from '../../../words/workshop'
import { Field } from '../../parts/field'
import { ChoiceControl, TextControl } from '../../parts/field-control'
import { useWords } from '../../use-services'
import { ItemsField, type TypedChoice } from './items-field'
import './settings-form.css'

export type Settings = Omit<WorkshopSettings, 'checklist'>

interface SettingsFormProps {
  readonly checklist: Checklist
  /** What is set; `null` before a workshop begins. */
  readonly before: Settings | null
  readonly submit: string
  readonly onSubmit: (settings: Settings) => void
  /** What else can be done with what is set now; `null` while something of it is wrong. */
  readonly below: (settings: Settings | null) => ReactNode
}

/** Which questions, how long, and whose answers. What is wrong stays typed, beside its message. */
export function SettingsForm({ checklist, before, submit, onSubmit, below }: SettingsFormProps) {
  const words = useWords(workshopWords)
  const [typed, setTyped] = useState<TypedChoice>(() => typedFrom(checklist, before))
  const [minutes, setMinutes] = useState(String(before?.minutes ?? DEFAULT_MINUTES))
  const [about, setAbout] = useState<About>(before?.about ?? 'fictional')
  const [isTold, setIsTold] = useState(false)
  const items = chooseItems(checklist, { ...typed, items: typed.picked })
  const time = minutesOf(minutes)
  const settings = items.length > 0 && time !== null ? { items, minutes: time, about } : null
  return (
    <>
      <form
        className="app-stack app-stack--loose"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setIsTold(true)
          if (settings !== null) onSubmit(settings)
        }}
      >
        <ItemsField
          checklist={checklist}
          typed={typed}
          error={isTold && items.length === 0 ? words.noItems : undefined}
          onChange={setTyped}
        />
        <Field
          label={words.minutes}
          hint={words.minutesHint}
          error={isTold && time === null ? words.wrongMinutes(MOST_MINUTES) : undefined}
        >
          {(links) => (
            <TextControl
              {...links}
              className="app-settings-form__minutes"
              inputMode="numeric"
              value={minutes}
              onChange={(event) => {
                setMinutes(event.target.value)
              }}
            />
          )}
        </Field>
        <AboutField about={about} onChange={setAbout} />
        <Told settings={settings} />
        <button type="submit" className="app-button app-button--big app-button--wide">
          {submit}
        </button>
      </form>
      {below(settings)}
    </>
  )
}

interface ToldProps {
  readonly settings: Settings | null
}

/** What comes of it: how many questions, and how long for each. */
function Told({ settings }: ToldProps) {
  const words = useWords(workshopWords)
  const { questions } = useWords(terms)
  return (
    <p role="status">
      {settings !== null && (
        <strong>{words.each(questions(settings.items.length), secondsAQuestion(settings))}</strong>
      )}
    </p>
  )
}

interface AboutFieldProps {
  readonly about: About
  readonly onChange: (about: About) => void
}

function AboutField({ about, onChange }: AboutFieldProps) {
  const words = useWords(workshopWords)
  const name = useId()
  return (
    <fieldset>
      <legend className="app-field__label">{words.aboutWhom}</legend>
      {ABOUTS.map((one) => (
        <div key={one}>
          <label className="app-choice-line">
            <ChoiceControl
              type="radio"
              name={name}
              checked={about === one}
              aria-describedby={`${name}-${one}`}
              onChange={() => {
                onChange(one)
              }}
            />
            {words.abouts[one]}
          </label>
          <p id={`${name}-${one}`} className="app-small app-soft app-settings-form__hint">
            {words.aboutHints[one]}
          </p>
        </div>
      ))}
    </fieldset>
  )
}

/** `null`: no whole number of minutes that a workshop can have. */
function minutesOf(text: string): number | null {
  const minutes = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0
  return minutes >= 1 && minutes <= MOST_MINUTES ? minutes : null
}

/** What was set before is taken for hand-picked, unless it is just what one of these choices gives. */
function typedFrom(checklist: Checklist, before: Settings | null): TypedChoice {
  const theme = themesWithItems(checklist)[0]?.id ?? ''
  const essentials = chooseItems(checklist, { kind: 'essentials' })
  const firstKind = essentials.length > FIRST_ESSENTIALS ? 'first-essentials' : 'essentials'
  const items = before?.items ?? chooseItems(checklist, { kind: firstKind })
  const kind = (['essentials', 'first-essentials'] as const).find(
    (one) => chooseItems(checklist, { kind: one }).join(' ') === items.join(' ') && items.length > 0,
  )
  return { kind: kind ?? 'picked', theme, picked: new Set(items) }
}
