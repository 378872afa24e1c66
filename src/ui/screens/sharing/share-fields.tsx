import type { ReactNode } from 'react'
import { sharingWords } from '../../../words/sharing'
import { Field } from '../../parts/field'
import { ChoiceControl, TextControl } from '../../parts/field-control'
import { useWords } from '../../use-services'
import { FileNameField } from '../reports/report-extras'
import { Tick } from '../../parts/tick'
import { FORMS, NAMINGS, OFFERED, type Naming, type SharingChoices } from './share-choices'
import type { AliasCheck } from './use-alias-check'
import './share-fields.css'

/** Of a name: a title in a file. */
const MOST_ALIAS = 100

interface SharingFieldProps {
  readonly choices: SharingChoices
  /** What changes. */
  readonly onChoose: (change: Partial<SharingChoices>) => void
}

interface ShareFieldsProps extends SharingFieldProps {
  /** Of the organisation; may be empty, then it cannot be chosen. */
  readonly name: string
  readonly alias: Pick<AliasCheck, 'field' | 'fault'>
  readonly neutralName: string
  /** What goes in, as it is chosen. */
  readonly children: ReactNode
}

/** What is chosen of it; what it is called comes last, when one has seen what it is. */
export function ShareFields({ choices, name, alias, neutralName, onChoose, children }: ShareFieldsProps) {
  return (
    <>
      <PresetField choices={choices} onChoose={onChoose} />
      <NamingField choices={choices} name={name} alias={alias} onChoose={onChoose} />
      {choices.offered === 'numbers' ? (
        <NumbersField choices={choices} onChoose={onChoose} />
      ) : (
        <FormField choices={choices} onChoose={onChoose} />
      )}
      {children}
      <FileNameField choices={choices} neutral={neutralName} onChoose={onChoose} />
    </>
  )
}

function PresetField({ choices: { offered }, onChoose }: SharingFieldProps) {
  const words = useWords(sharingWords)
  return (
    <fieldset>
      <legend className="app-field__label">{words.howMuch}</legend>
      {OFFERED.map((one) => (
        <div key={one}>
          <label className="app-choice-line">
            <ChoiceControl
              type="radio"
              name="preset"
              checked={one === offered}
              aria-describedby={`preset-${one}`}
              onChange={() => {
                onChoose({ offered: one })
              }}
            />
            <strong>{words.presets[one]}</strong>
          </label>
          <p id={`preset-${one}`} className="app-share-fields__means app-small app-soft">
            {words.presetMeans[one]}
          </p>
        </div>
      ))}
    </fieldset>
  )
}

type NamingFieldProps = SharingFieldProps & Pick<ShareFieldsProps, 'name' | 'alias'>

function NamingField({ choices, name, alias: { field, fault }, onChoose }: NamingFieldProps) {
  const words = useWords(sharingWords)
  const told: Readonly<Record<Naming, string>> = { ...words.namings, own: words.namings.own(name) }
  return (
    <>
      <fieldset>
        <legend className="app-field__label">{words.whose}</legend>
        {NAMINGS.filter((one) => one !== 'own' || name !== '').map((one) => (
          <label key={one} className="app-choice-line">
            <ChoiceControl
              type="radio"
              name="naming"
              checked={one === choices.naming}
              onChange={() => {
                onChoose({ naming: one })
              }}
            />
            <bdi>{told[one]}</bdi>
          </label>
        ))}
      </fieldset>
      {choices.naming === 'alias' && (
        <Field label={words.alias} error={fault}>
          {(links) => (
            <TextControl
              {...links}
              ref={field}
              value={choices.alias}
              maxLength={MOST_ALIAS}
              onChange={(event) => {
                onChoose({ alias: event.target.value })
              }}
            />
          )}
        </Field>
      )}
      {choices.offered === 'everything' && choices.naming !== 'own' && (
        <p className="app-small">{words.textsMayName}</p>
      )}
    </>
  )
}

/** What numbers hold only where it is ticked. */
function NumbersField({ choices: { byTheme, withDay }, onChoose }: SharingFieldProps) {
  const words = useWords(sharingWords)
  return (
    <fieldset>
      <legend className="app-field__label">{words.alsoIn}</legend>
      <Tick
        label={words.day}
        checked={withDay}
        onTick={(ticked) => {
          onChoose({ withDay: ticked })
        }}
      />
      <Tick
        label={words.byTheme}
        checked={byTheme}
        onTick={(ticked) => {
          onChoose({ byTheme: ticked })
        }}
      />
      <p className="app-small">{words.byThemeWarns}</p>
    </fieldset>
  )
}

function FormField({ choices: { form }, onChoose }: SharingFieldProps) {
  const words = useWords(sharingWords)
  return (
    <fieldset>
      <legend className="app-field__label">{words.form}</legend>
      {FORMS.map((one) => (
        <label key={one} className="app-choice-line">
          <ChoiceControl
            type="radio"
            name="form"
            checked={one === form}
            onChange={() => {
              onChoose({ form: one })
            }}
          />
          {words.forms[one]}
        </label>
      ))}
    </fieldset>
  )
}
